import { recall } from '../../plan/wording/recall.ts';
import { linesOf, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/** A paragraph of fewer words may well be said twice: "No other provision is required". */
const leastWords = 12;

/** A paragraph's words alone, in small letters; '' for one that is too short to count. */
const keyOf = recall((text: string) => {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return words.split(' ').length < leastWords ? '' : words;
});

/** P-05: paragraphs of twelve words or more that stand in the document twice, which makes it longer and lets the copies drift apart. */
export const repeatedText: Check = (plan) => {
  const why = whyDocumentNotReadable(plan);
  if (why) return { findings: [], suggested: cannotTell(why) };
  const lines = linesOf(plan);
  const seen = new Map<string, string>();
  const findings: FindingDraft[] = [];
  for (const line of lines) {
    const key = keyOf(line.text);
    if (key === '') continue;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line.section ?? line.part ?? '');
      continue;
    }
    findings.push({
      tone: 'note',
      words: wholeLine(line),
      ...(line.section ? { section: line.section } : {}),
      message: `The same paragraph stands earlier${first ? ` (${first.length <= 2 ? `Section ${first}` : first})` : ''}. Keep it once and point to it.`,
    });
  }
  if (lines.length === 0)
    return { findings, suggested: cannotTell('No words of the document itself were found.') };
  return {
    findings,
    suggested:
      findings.length === 0
        ? range(3, 4, 'No paragraph is repeated.')
        : range(2, 3, `${findings.length} paragraphs stand in the document more than once.`),
    facts: [`Repeated paragraphs: ${findings.length}.`],
  };
};
