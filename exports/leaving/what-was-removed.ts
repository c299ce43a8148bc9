import type { RemovedKind } from '../../review/redact/redaction.ts';

/** One thing that stands in a text as it was written and not in the form in which it leaves. */
export type TakenOut = { kind: RemovedKind | 'left-out'; written: string };

/** What stands in a text where a person left words out by hand. */
export const leftOut = '[left out]';

/**
 * What was taken out of a text, told from the text as it was written and as it leaves: words in square brackets stand for
 * what is gone. It looks at nothing else, so it says what became of the text whichever way that was done and whenever.
 */
export function whatWasRemoved(written: string, leaves: string): TakenOut[] {
  const pieces = leaves.split(/(\[[^[\]\n]{2,40}\])/u);
  const taken: TakenOut[] = [];
  const text = withoutUnseen(written);
  let at = 0;
  let kind: TakenOut['kind'] | undefined;
  const take = (to: number) => {
    const gone = text.slice(at, to).trim();
    if (kind !== undefined && gone !== '') taken.push({ kind, written: gone });
    kind = undefined;
  };
  let literal = '';
  const stand = () => {
    if (literal === '') return;
    const found = text.indexOf(literal, at);
    if (found < 0) {
      // The text is written otherwise around it: what stays of it is not told apart any further.
      literal = '';
      return;
    }
    take(found);
    at = found + literal.length;
    literal = '';
  };
  for (const piece of pieces) {
    const is = kindOf(piece);
    if (is === undefined) {
      literal += piece;
      continue;
    }
    stand();
    kind ??= is;
  }
  stand();
  take(text.length);
  return taken;
}

/** What a word in brackets stands for; undefined for any other text, in brackets or not. */
function kindOf(piece: string): TakenOut['kind'] | undefined {
  if (piece === leftOut) return 'left-out';
  return kinds[piece.slice(1, -1)];
}

const kinds: Record<string, RemovedKind> = {
  name: 'name',
  date: 'date-of-birth',
  'date of birth': 'date-of-birth',
  number: 'number',
  address: 'address',
  postcode: 'postcode',
  phone: 'telephone',
  telephone: 'telephone',
  'e-mail': 'e-mail',
  school: 'school',
  'the plan’s words': 'quotation',
};

/** As masking does: signs that nobody sees would keep words from being found. */
function withoutUnseen(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])\p{Cf}+|\p{Cf}+(?=[\p{L}\p{N}])/gu, '');
}
