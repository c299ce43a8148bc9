import type { Outcome, Plan } from '../../plan/plan.ts';
import { whyDocumentNotReadable, whyNotReadable } from '../evidence/readable.ts';
import { type Check, type CheckContext, cannotTell, type FindingDraft, range } from '../finding.ts';
import { judgeOutcome } from '../judge-items.ts';
import { plainKind } from '../language/plain-kinds.ts';
import { isExplicit, type Thread, threadOf } from '../thread/links.ts';

/** Without printed links, content tells too little of fewer items than this. */
const fewItems = 10;

/**
 * P-08, N-09: whether a thread runs from need to outcome to provision and back. Rows, numbers and references are the
 * plan's own links; shared content is only suggested, and what is not linked at all is listed for a person to confirm.
 */
export const goldenThread: Check = (plan, context) => {
  const unread =
    plan.kind === 'plan'
      ? (whyNotReadable(plan, ['B', 'C', 'D']) ??
        whyNotReadable(plan, ['E']) ??
        whyNotReadable(plan, ['F', 'G', 'H1', 'H2']))
      : whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const thread = threadOf(plan, context.child);
  const { needs, outcomes, provisions } = thread;
  if (needs.length === 0 || outcomes.length === 0 || provisions.length === 0)
    return {
      findings: [],
      suggested: cannotTell(
        `Only ${needs.length} needs, ${outcomes.length} outcomes and ${provisions.length} items of provision could be told apart, so links were not followed.`,
      ),
    };
  const findings = orphansOf(thread, plan, context);
  const orphans = findings.length;
  const linked = [
    ...needs.map((one) => [...one.outcomes, ...one.provisions]),
    ...outcomes.map((one) => [...one.needs, ...one.provisions]),
  ];
  const explicit = linked.filter((links) => links.some(isExplicit)).length;
  const total = linked.length;
  const facts = [
    `Needs: ${needs.length}, outcomes: ${outcomes.length}, items of provision: ${provisions.length}.`,
    `Linked by row, number or reference: ${explicit} of ${total} needs and outcomes.`,
  ];
  const notRead = plan.unread.length > 0 || plan.notVisited.length > 0;
  if (notRead && orphans > 0)
    return {
      findings,
      suggested: cannotTell(
        'Some items have no link, but part of the document was not read: they may be linked there.',
      ),
      facts,
    };
  if (explicit >= total * 0.8)
    return {
      findings,
      suggested: range(
        orphans > 2 ? 2 : 3,
        orphans > 2 ? 3 : 4,
        `${explicit} of ${total} needs and outcomes are linked by row, number or reference.`,
      ),
      facts,
    };
  if (total + provisions.length < fewItems)
    return {
      findings,
      suggested: cannotTell(
        'The plan prints no links and has few items, so only a person can follow the thread.',
      ),
      facts,
    };
  if (orphans > total / 2)
    return {
      findings,
      suggested: range(
        1,
        2,
        `${orphans} needs, outcomes or items of provision have nothing that seems to belong to them.`,
      ),
      facts,
    };
  return {
    findings,
    suggested: range(
      2,
      3,
      orphans > 0
        ? `${orphans} items have nothing that seems to belong to them; most others are linked only by what they are about.`
        : 'Needs, outcomes and provision seem to belong together by what they are about; the plan does not print the links.',
    ),
    facts,
  };
};

/** Above this many, and over half, items standing alone say more of how the layout was read than of the plan. */
const manyAlone = 6;

/** Who agreed to the provision is no provision, and serves no need of its own. */
const agreement =
  /\b(?:agreed|approved|commissioned|signed off)\b(?: to)? (?:all |the |this |these |above )+(?:\p{L}+ )?provisions?\b|\bprovision (?:has been|was|is) (?:agreed|approved|commissioned)\b/iu;

function orphansOf(
  { needs, outcomes, provisions }: Thread,
  plan: Plan,
  context: CheckContext,
): FindingDraft[] {
  const alone = outcomes.filter(
    ({ bare, outcome }) => bare !== undefined && asksForHelp(outcome, plan, context),
  );
  const misread = alone.length > manyAlone && alone.length > outcomes.length / 2;
  return [
    ...needs
      .filter(({ states, outcomes: links }) => states && links.length === 0)
      .map(
        ({ need }): FindingDraft => ({
          tone: 'query',
          ...(need.section ? { section: need.section } : {}),
          ...(need.words[0] ? { words: need.words[0] } : {}),
          item: need.id,
          message: 'No outcome seems to belong to this need. Check whether one does, or say why none is set.',
        }),
      ),
    ...(misread ? [] : alone).map(
      ({ outcome }): FindingDraft => ({
        tone: 'query',
        type: 'outcome-without-provision',
        ...(outcome.section ? { section: outcome.section } : {}),
        ...(outcome.words[0] ? { words: outcome.words[0] } : {}),
        item: outcome.id,
        message:
          'No provision seems to help towards this outcome. Check whether some does, or ask what will be provided.',
      }),
    ),
    ...provisions
      .filter(({ needs: links, outcomes: other }) => links.length === 0 && other.length === 0)
      .filter(({ provision }) => !agreement.test(provision.text))
      .map(
        ({ provision }): FindingDraft => ({
          tone: 'query',
          ...(provision.section ? { section: provision.section } : {}),
          ...(provision.words[0] ? { words: provision.words[0] } : {}),
          item: provision.id,
          message:
            'No need and no outcome seems to stand behind this provision. Check whether the need is stated.',
        }),
      ),
  ];
}

/** What is no outcome at all (a hope, provision itself) is asked about as that, and needs no provision of its own. */
function asksForHelp(outcome: Outcome, plan: Plan, context: CheckContext): boolean {
  const { kind } = judgeOutcome(outcome, plan, context);
  const other = kind !== 'outcome' && kind !== 'step' && kind !== 'cannot-tell';
  return !other && plainKind(outcome.text) === 'other';
}
