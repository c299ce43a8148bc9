import type { Deadline } from '../../../plan/wording/deadlines.ts';
import type { Statement } from '../statement.ts';
import type { JudgedKind, KindContext } from './kind.ts';
import { difficulty, future, lack } from './kind-words.ts';

/** A difficulty and what follows from it. */
export function asNeed(
  said: Statement,
  text: string,
  context: KindContext,
  deadlines: Deadline[],
): JudgedKind | undefined {
  const need = difficulty.exec(said.core) ?? difficulty.exec(text);
  const make = (words: string): JudgedKind => ({
    kind: 'need',
    words,
    why: `"${words.trim()}" describes a difficulty as it is now.`,
  });
  const willNeed = /\bwill (?:always |still )?(?:need|require) (?!less|fewer)/i.exec(text);
  if (willNeed && context.section !== 'E') return make(willNeed[0]);
  const past = /\b(?:was|were|had|fell|dropped|falling|fallen)\b/i.exec(said.core);
  if (past && !future.test(said.core) && (need || /\d+\s?%/.test(text))) return make(past[0]);
  const gap =
    lack.exec(said.core) ??
    /\b(?:at (?:around )?(?:the|a) (?:level|age) of|makes? (?:him|her|them|it) (?!own)\w+|takes? (?:\w+ )?(?:a long|\w+ longer)|has (?:had|been|to be|to)\b|have to \w+ (?:him|her)|is in the \w+ centile|\d+(?:st|nd|rd|th) (?:per)?centile|because of (?:his|her|their))/i.exec(
      said.core,
    );
  if (
    gap &&
    !future.test(said.core.replace(/\bto\b/g, '')) &&
    deadlines.every((one) => one.loose || context.section !== 'E')
  )
    return make(gap[0]);
  if (need && !future.test(said.core)) {
    const dated = context.section === 'E' && deadlines.some((one) => !one.loose);
    const main = said.core.indexOf(need[0]) <= said.subject.length + 12;
    const opened =
      /^(?:By|Before|At the end|When)\b/.test(text) && dated && !/\b(?:was|were)\b/.test(said.core);
    if (opened) return undefined;
    const aged = deadlines.some((one) => one.kind === 'age');
    if ((!dated && !aged) || main) return make(need[0]);
  }
  const symptom =
    /\b(?:seizures?|pain|fits|fatigue|tiredness|attacks?|spasms|episodes|symptoms)\b.*\b(?:comes?|happens?|occurs?|lasts?|follows?|affects?|starts?|increases?)\b/i.exec(
      said.core,
    );
  if (symptom && !future.test(said.core)) return make(symptom[0]);
  if (['B', 'C', 'D'].includes(String(context.section)) && !future.test(said.core) && deadlines.length === 0)
    return make(said.core.split(/\s+/).slice(0, 6).join(' '));
  if (/^(?:\w+['’]s )?attendance\b[^.]*\d\d%/i.test(text) && !/\bwill\b|^to\b/i.test(text.slice(5)))
    return make('attendance');
  return undefined;
}
