import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { findResidue } from '../identity/template-residue.ts';
import { isExplicit, threadOf } from '../thread/links.ts';

/** Above this many, and over half, gaps say more of how the layout was read than of the plan. */
const manyAlone = 6;

/**
 * P-F1: whether every need in Section B has provision in Section F (R v Secretary of State ex p E [1992]: "every need").
 * Lists needs with no provision in their row, none that names them and none on the same matter.
 */
export const needHasProvision: Check = (plan, context) => {
  const unread = whyNotReadable(plan, ['B']) ?? whyNotReadable(plan, ['F']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const needs = threadOf(plan, context.child).needs.filter(
    ({ need }) => need.section === 'B' || need.section === undefined,
  );
  if (needs.length === 0 || plan.provisions.length === 0)
    return {
      findings: [],
      suggested: cannotTell('Needs or provision could not be told apart, so they were not compared.'),
    };
  const notes = new Set(
    findResidue(plan)
      .filter(({ kind }) => kind === 'guidance')
      .map(({ block }) => block.id),
  );
  const without = needs.filter(
    ({ need, bare }) =>
      bare !== undefined && !need.words.some(({ block }) => notes.has(block)) && saysSomething(need.text),
  );
  const explicit = needs.filter(({ provisions }) => provisions.some(isExplicit)).length;
  const findings = without.map(
    ({ need }): FindingDraft => ({
      tone: 'query',
      type: 'need-without-provision',
      section: 'B',
      ...(need.words[0] ? { words: need.words[0] } : {}),
      item: need.id,
      message:
        'No provision for this need was recognised in Section F. Check whether some is there, or ask what will be provided.',
    }),
  );
  if (without.length > manyAlone && without.length > needs.length / 2)
    return {
      findings: [],
      suggested: cannotTell(
        `${without.length} of ${needs.length} needs have no provision that was recognised: so many that the layout may have been misread. Compare Sections B and F by hand.`,
      ),
    };
  const facts = [
    `Needs in Section B: ${needs.length}; with provision in the same row or named by number: ${explicit}; with none recognised: ${without.length}.`,
  ];
  if (without.length > 0 && (plan.unread.length > 0 || plan.notVisited.length > 0))
    return {
      findings,
      suggested: cannotTell(
        'Some needs have no provision in what was read, but part of the document was not read.',
      ),
      facts,
    };
  if (without.length > 1)
    return {
      findings,
      suggested: range(
        1,
        2,
        `${without.length} of ${needs.length} needs have no provision that was recognised.`,
      ),
      facts,
    };
  if (without.length === 1)
    return {
      findings,
      suggested:
        explicit > 0
          ? range(2, 2, 'One need has no provision that was recognised.')
          : range(
              1,
              2,
              'One need has no provision that was recognised, and the plan prints no links for the others.',
            ),
      facts,
    };
  if (explicit < needs.length)
    return {
      findings,
      suggested: range(
        2,
        3,
        'Every need seems to have provision on the same matter, but the plan does not print every link.',
      ),
      facts,
    };
  return { findings, suggested: range(3, 4, 'Every need has provision in its row or by its number.'), facts };
};

/** A label ("Health") that was read as a need states none. */
function saysSomething(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3;
}
