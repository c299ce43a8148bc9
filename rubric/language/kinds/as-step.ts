import type { Deadline } from '../../../plan/wording/deadlines.ts';
import type { Statement } from '../statement.ts';
import type { JudgedKind, KindContext } from './kind.ts';

const firstStep =
  /\b(?:as a (?:first|next|small) (?:step|stage)|first (?:step|stage) (?:to|towards)|^next step|short[- ]term target|stepping stone|as a step|on the way to|work(?:ing)? towards|building up to|moving on to|then (?:the|two|three|adding)|this week|next week|first \w+ weeks?|milestone)\b|^towards\b/i;

const microSkill =
  /\b(?:times tables?|number bonds? (?:to|of)|CVC words?|phase \d phonics|high[- ]frequency words|common exception words|initial (?:letter )?sounds|digraphs?|set \d sounds|spelling list|letters? (?:\p{Ll}, )+|spell(?:s|ing)? \d+ (?:\w+ )?words|count in (?:2s|5s|10s|twos|fives|tens))\b/iu;

/** A short-term target or a micro-skill under an outcome. */
export function asStep(
  said: Statement,
  text: string,
  deadlines: Deadline[],
  context: KindContext,
): JudgedKind | undefined {
  const make = (words: string): JudgedKind => ({
    kind: 'step',
    words,
    why: `"${words.trim()}" is a term or less ahead, or one small step: set it as a short-term target under an outcome.`,
  });
  if (/\b(?:target|step|half[- ]term|this term|week)\b/i.test(said.label)) return make(said.label);
  const fixed = deadlines.filter((one) => !one.loose);
  const lasting = new Set([
    'year-group',
    'key-stage',
    'phase',
    'age',
    'school-year',
    'course',
    'month',
    'within',
  ]);
  const long = fixed.some((one) => !one.short && (one.ends !== undefined || lasting.has(one.kind)));
  const short = fixed.find(
    (one) => one.short && (one.kind !== 'weeks' || !/\bfor (?!the first)/i.test(one.words)),
  );
  if (short && !long) return make(short.words);
  const unknownSeason = fixed.find(
    (one) => one.kind === 'season' && one.ends === undefined && /christmas|easter|whit/i.test(one.words),
  );
  if (unknownSeason && !long) {
    return make(unknownSeason.words);
  }
  const first = firstStep.exec(text);
  if (first && !long) return make(first[0]);
  const micro = microSkill.exec(said.core);
  if (micro && (!long || short)) return make(micro[0]);
  if (context.printedAs === 'step')
    return { kind: 'step', why: 'The plan prints it as a step under an outcome.' };
  return undefined;
}
