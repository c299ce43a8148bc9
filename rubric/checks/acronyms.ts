import { linesOf, wordsAt } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { undefinedAcronyms, widelyKnown } from '../language/acronyms.ts';

/** P-05: acronyms not spelt out at their first use in the document (domain part 6.8; DfE: jargon and acronyms avoided or explained). */
export const acronymsCheck: Check = (plan) => {
  const why = whyDocumentNotReadable(plan);
  if (why) return { findings: [], suggested: cannotTell(why) };
  const lines = linesOf(plan);
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const found = undefinedAcronyms(lines.map((line) => line.text).join('\n'));
  const findings = found.flatMap((one): FindingDraft[] => {
    const index = starts.findLastIndex((at) => at <= one.from);
    const line = lines[index];
    const at = starts[index];
    if (!line || at === undefined) return [];
    return [
      {
        ...(widelyKnown.has(one.acronym)
          ? { tone: 'note' as const }
          : { tone: 'query' as const, type: 'undefined-acronym' as const }),
        words: wordsAt(line, one.from - at, one.to - at),
        ...(line.section ? { section: line.section } : {}),
        message: `"${one.acronym}" is not explained where it is first used${one.times > 1 ? ` (used ${one.times} times)` : ''}. Write it out once.`,
        ...(one.meaning ? { alternatives: [`${one.meaning} (${one.acronym})`] } : {}),
      },
    ];
  });
  if (lines.length === 0)
    return { findings, suggested: cannotTell('No words of the document itself were found.') };
  const list = found
    .map((one) => one.acronym)
    .slice(0, 6)
    .join(', ');
  const suggested =
    found.length === 0
      ? range(3, 4, 'Every acronym found is explained.')
      : found.length <= 2
        ? range(2, 3, `An odd acronym is not explained: ${list}.`)
        : range(
            found.length <= 6 ? 2 : 1,
            found.length <= 6 ? 3 : 2,
            `${found.length} acronyms are not explained: ${list}.`,
          );
  return {
    findings,
    suggested,
    facts: [`Acronyms without their meaning: ${found.length}${list ? ` (${list})` : ''}.`],
  };
};
