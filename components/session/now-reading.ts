import { rangeOfSpans } from '../../plan/anchors/word-text.ts';
import type { Outcome, Plan, Provision, Span } from '../../plan/plan.ts';
import type { NowReading } from '../../review/carry-over.ts';
import type { Judgement } from '../../rubric/judgement.ts';
import type { WordsHere } from './anchoring-work.ts';

/** The document that was judged, as far as levels and answers stand on it. */
export function nowReading(plan: Plan, judgement: Judgement, words: WordsHere): NowReading {
  return {
    text: words.id,
    items: [...plan.outcomes, ...plan.provisions].map((item) => ({
      id: item.id,
      ranges: printings(item).flatMap((spans) => rangeOfSpans(words, spans) ?? []),
    })),
    findings: judgement.findings.map(({ id, check, criterion, type, words: at }) => ({
      id,
      check,
      criterion,
      type,
      range: at && rangeOfSpans(words, [at]),
    })),
  };
}

/** The words of an outcome or an item of provision where it is printed first; none where the plan has no such item. */
export function spansOfItem(plan: Plan, id: string): Span[] {
  const item = [...plan.outcomes, ...plan.provisions].find((one) => one.id === id);
  return item ? (printings(item)[0] ?? []) : [];
}

/** The words of an item for each time it is printed. A printing that is cut into other pieces than the rest is not told apart. */
function printings({ words, printed }: Outcome | Provision): Span[][] {
  const pieces = words.length / Math.max(1, printed);
  if (!Number.isInteger(pieces)) return words.map((piece) => [piece]);
  return Array.from({ length: words.length / pieces }, (_, time) =>
    words.slice(time * pieces, (time + 1) * pieces),
  );
}
