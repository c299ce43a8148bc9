import { findContradictions } from '../changes/contradictions.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/**
 * P-03, P-05: the same provision with other amounts in two places of the plan, both quoted. Which of them stands is for the
 * writer to say; until then nobody can hold anybody to either.
 */
export const contradictions: Check = (plan) => {
  const unread = whyNotReadable(plan, ['F']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const found = findContradictions(plan);
  const findings = found.map(
    ({ first, second, sameWords }): FindingDraft => ({
      tone: 'query',
      // Word for word the same in one section: two versions were left in.
      ...(sameWords && first.section === second.section ? { type: 'rival-wording' as const } : {}),
      ...(second.section ? { section: second.section } : {}),
      item: second.item,
      words: second.words,
      message: `The same provision stands earlier${first.section ? ` (Section ${first.section})` : ''} with another amount: "${first.words.quote}". Ask which of them stands.`,
    }),
  );
  return {
    findings,
    suggested:
      findings.length > 0
        ? range(
            2,
            2,
            `${findings.length === 1 ? 'One provision stands' : `${findings.length} items of provision stand`} in two places with different amounts.`,
          )
        : cannotTell('No provision stands in two places with different amounts.'),
    facts: [`Provision that stands in two places with different amounts: ${findings.length}.`],
  };
};
