import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, type ItemSuggestion, range } from '../finding.ts';
import { judgeProvision } from '../judge-items.ts';
import type { JudgedProvision } from '../judgement.ts';

/** P-F2, N-08: whether each item of provision says what, who, how much and how often, so far as each applies (Code of Practice 9.69 F). */
export const provisionStripCheck: Check = (plan, context) => {
  const listed = plan.provisions.filter(
    (provision) =>
      provision.section === undefined ||
      context.sections.length === 0 ||
      context.sections.includes(provision.section),
  );
  if (listed.length === 0)
    return {
      findings: [],
      suggested: cannotTell(
        (plan.kind === 'plan' ? whyNotReadable(plan, context.sections) : undefined) ??
          'No items of provision were found.',
      ),
    };
  const findings: FindingDraft[] = [];
  const items: ItemSuggestion[] = [];
  const counts: Record<JudgedProvision['specific'], number> = {
    specific: 0,
    partly: 0,
    vague: 0,
    'cannot-tell': 0,
  };
  for (const provision of listed) {
    const judged = judgeProvision(provision);
    counts[judged.specific] += 1;
    items.push({ item: provision.id, suggested: suggest(judged) });
    if (judged.specific === 'specific' || judged.specific === 'cannot-tell') continue;
    findings.push({
      tone: 'query',
      item: provision.id,
      ...(provision.section ? { section: provision.section } : {}),
      ...(provision.words[0] ? { words: provision.words[0] } : {}),
      message: `${judged.why} Take the missing detail from the advice, or ask its author; do not make it up.`,
      ...(judged.sure && { sure: judged.sure }),
    });
  }
  return {
    findings,
    items,
    suggested: cannotTell('Each item of provision is looked at by itself.'),
    facts: [
      `${counts.specific} specific, ${counts.partly} partly, ${counts.vague} vague, of ${listed.length}.`,
    ],
  };
};

function suggest(judged: JudgedProvision) {
  if (judged.specific === 'specific') return range(3, 4, judged.why);
  if (judged.specific === 'partly') return range(2, 3, judged.why);
  return judged.specific === 'vague' ? range(1, 2, judged.why) : cannotTell(judged.why);
}
