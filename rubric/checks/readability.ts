import { sectionIds } from '../../plan/plan.ts';
import { type Line, linesOf } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { wordsAt } from '../evidence/lines.ts';
import { type Check, cannotTell, type FindingDraft, range, type Suggestion } from '../finding.ts';
import { type Readability, longSentence, readabilityOf } from '../language/readability.ts';

/** How many of the longest sentences are named. */
const named = 10;

/**
 * P-05, N-11, R-19: sentence length and reading age, with the longest sentences. Numbers to look at, never a pass mark:
 * Plain English advice is 15 to 20 words a sentence; no source sets a reading age for plans.
 */
export const readabilityCheck: Check = (plan) => {
  const why = whyDocumentNotReadable(plan);
  if (why) return { findings: [], suggested: cannotTell(why) };
  const lines = linesOf(plan);
  const found = readabilityOf(lines.map((line) => line.text));
  if (!found) return { findings: [], suggested: cannotTell('No whole sentences were found to measure.') };
  const long = lines
    .flatMap((line, at) => (found.longIn[at] ?? []).map((one) => ({ ...one, line })))
    .sort((a, b) => b.words - a.words)
    .slice(0, named);
  const findings = long.map(
    ({ line, from, to, words }): FindingDraft => ({
      tone: 'note',
      words: wordsAt(line, from, to),
      ...(line.section ? { section: line.section } : {}),
      message: `${words} words in one sentence (over ${longSentence}). Could it be two?`,
    }),
  );
  const measured = found.whole;
  return {
    findings,
    suggested: suggest(measured),
    facts: [
      `Average sentence: ${measured.averageSentence.toFixed(1)} words.`,
      `Sentences over ${longSentence} words: ${Math.round(measured.longShare * 100)}%.`,
      `Flesch-Kincaid grade ${measured.grade.toFixed(1)}, a reading age of about ${measured.readingAge}.`,
      ...bySection(lines),
    ],
  };
};

/** A line of figures for each section that has words: how long, how long its sentences, and how hard. */
function bySection(lines: readonly Line[]): string[] {
  return sectionIds.flatMap((id) => {
    const own = readabilityOf(lines.filter(({ section }) => section === id).map(({ text }) => text))?.whole;
    if (!own) return [];
    const { words, averageSentence, longShare, grade } = own;
    return [
      `Section ${id}: ${words} words, ${averageSentence.toFixed(1)} a sentence, ${Math.round(longShare * 100)}% of sentences over ${longSentence} words, grade ${grade.toFixed(1)}.`,
    ];
  });
}

function suggest({ averageSentence, longShare, readingAge }: Readability): Suggestion {
  const why = `Sentences average ${Math.round(averageSentence)} words, a reading age of about ${readingAge}.`;
  if (averageSentence <= 20 && longShare <= 0.25 && readingAge <= 15) return range(3, 4, why);
  if (averageSentence >= 30 || readingAge >= 20) return range(1, 2, why);
  return averageSentence >= 24 || readingAge >= 17 ? range(1, 2, why) : range(2, 3, why);
}
