import { maskIdentifiers } from './mask-identifiers.ts';

/** What a comment is checked against. `names`: full names and known-as names; `dob` an ISO date; `planText` the plan's own text. */
export type MaskAgainst = { names: string[]; dob?: string; planText: string };

/** Runs of this many of the plan's words count as a quotation: shorter ones are how anybody talks about a plan. */
const quotedRun = 6;

/**
 * The text of a comment as it may leave the device: names of the child and other names the plan prints, dates of birth,
 * identifiers, and runs of six or more of the plan's words are replaced by a word in square brackets.
 */
export function mask(text: string, against: MaskAgainst): string {
  return masker(against)(text);
}

/** `mask` for many texts about one plan: what it needs of the plan is worked out once. */
export function masker({ names, dob, planText }: MaskAgainst): (text: string) => string {
  const planRuns = new Set(runs(wordsOf(planText).map((word) => word.text)));
  const written = capitalsOf(planText);
  return (text) => {
    const named = maskNames(maskIdentifiers(maskQuotations(text, planRuns), dob), names);
    return maskPlanNames(named, written);
  };
}

/** What stands in an export for a comment that could not be checked because the plan was not open. */
export const withheld = '[Kept on the device: not yet checked against the plan for names]';

function maskQuotations(text: string, planRuns: ReadonlySet<string>): string {
  const words = wordsOf(text);
  const quoted = new Set<number>();
  for (const [start, run] of runs(words.map((word) => word.text)).entries())
    if (planRuns.has(run)) for (let index = start; index < start + quotedRun; index += 1) quoted.add(index);
  let masked = '';
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (!quoted.has(index)) continue;
    if (!quoted.has(index - 1)) masked += `${text.slice(at, word.from)}[the plan’s words]`;
    at = word.to;
  }
  return masked + text.slice(at);
}

function runs(words: string[]): string[] {
  const all: string[] = [];
  for (let start = 0; start + quotedRun <= words.length; start += 1)
    all.push(words.slice(start, start + quotedRun).join(' '));
  return all;
}

type Word = { text: string; from: number; to: number };

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Given names that are also everyday words are only masked where they are written as a name. */
const everydayNames = new Set(
  'art bill bob carol dawn drew eve faith grace grant guy hope jack joy june lily mark may mike miles nick pat pearl penny rose sky summer will'.split(
    ' ',
  ),
);

function maskNames(text: string, names: string[]): string {
  const tokens = new Set(
    names.flatMap((name) => name.split(/[\s,()"“”]+/)).filter((token) => token.length > 1),
  );
  let masked = text;
  for (const token of tokens) {
    const flags = everydayNames.has(token.toLowerCase()) ? 'gu' : 'giu';
    masked = masked.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(token)}(?![\\p{L}\\p{N}])`, flags),
      '[name]',
    );
  }
  return masked;
}

/** Capitalised words that a plan prints everywhere and that name nobody. */
const plainCapitals = new Set(
  (
    'Section Year Key Stage Plan Education Health Care Outcome Outcomes Provision Needs English Maths Mathematics Science ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Autumn Spring Summer Term Code Practice Act Regulations Council Local ' +
    'Authority School College Nursery Academy The A An And But If In It This That Annual Review Speech Language ' +
    'Occupational Therapist Therapy Educational Psychologist Teaching Assistant Teacher Parent Parents Social Worker ' +
    'Communication Interaction Cognition Learning Emotional Mental Sensory Physical Preparing Adulthood British Sign ' +
    'Reception Primary Secondary Advice Draft Final Amended Direct Payment Personal Budget Ages Stages Foundation Early Years'
  ).split(' '),
);

/** Masks other names the plan prints (family, staff, schools): words it only ever writes with a capital inside a sentence. */
function maskPlanNames(text: string, written: ReadonlySet<string>): string {
  return text.replace(/(?<![\p{L}\p{N}[])\p{Lu}\p{Ll}+(?:[-’']\p{L}+)*/gu, (word) => {
    const stem = word.replace(/['’]s$/u, '');
    return written.has(stem) && !plainCapitals.has(stem) ? word.replace(stem, '[name]') : word;
  });
}

function capitalsOf(planText: string): Set<string> {
  const inside = new Set<string>();
  for (const match of planText.matchAll(/(?<=[\p{L}\p{N},;)] )\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*/gu))
    inside.add(match[0]);
  const small = new Set([...planText.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+/gu)].map((match) => match[0]));
  return new Set([...inside].filter((word) => !small.has(word.toLowerCase())));
}

function escaped(token: string): string {
  return token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
