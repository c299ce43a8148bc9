import type { DefectType, Finding } from './finding.ts';
import type { Criterion, Framework } from './framework.ts';
import type { Judgement } from './judgement.ts';

/**
 * One of the things most worth putting right first: findings of one sort as one line. `findings` are their ids in the
 * document's order, those it is not sure of last (the first is where to go), `why` says why it comes so early.
 */
export type FirstThing = {
  id: string;
  criterion: string;
  sentence: string;
  why: string;
  findings: string[];
};

/** So many are shown: more is a list again, and nobody knows where to begin. */
const most = 3;

type Sort = {
  id: string;
  why: string;
  holds: (finding: Finding, criterion: Criterion, judgement: Judgement) => boolean;
  /** The line for several findings, or for one where its own message says less. */
  say: (count: number) => string | undefined;
  /** Findings of different criteria are different things; else all of the sort are one. */
  byCriterion?: true;
};

const isOf =
  (...types: DefectType[]) =>
  ({ type }: Finding) =>
    type !== undefined && types.includes(type);

/**
 * The order, with its reasons. Harm first, then provision that is vague throughout, what the law makes the plan's content, then what nobody could insist on
 * or check, then what is out of date, then slips, then wording: a kinder word in an unenforceable item helps less.
 */
const sorts: Sort[] = [
  {
    id: 'identity',
    why: 'These may be another child’s details, so look before anything else: it may have to be reported.',
    holds: isOf('wrong-name'),
    say: (count) => `Another name stands in ${places(count)}`,
  },
  {
    id: 'need-without-provision',
    why: 'Each need must have provision (R v Secretary of State, ex parte E, 1992).',
    holds: isOf('need-without-provision'),
    say: (count) => `${many(count, 'need', 'needs')} for which no provision was recognised`,
  },
  {
    id: 'mostly-unenforceable',
    why: 'It is half of the provision or more, and what is not specified cannot be insisted on.',
    holds: (finding, _, judgement) => isVagueItem(finding, judgement) && isMostlyVague(judgement),
    say: vagueItems,
  },
  {
    id: 'must-and-law',
    why: 'A plan cannot pass without it, and its criterion names the law or ruling it rests on.',
    holds: (finding, criterion) =>
      criterion.nonNegotiable && criterion.statutory && !isSlip(finding) && !isProvisionDetail(finding),
    say: () => undefined,
    byCriterion: true,
  },
  {
    id: 'unenforceable',
    why: 'What is not specified cannot be insisted on.',
    holds: (finding, _, judgement) => isVagueItem(finding, judgement),
    say: vagueItems,
  },
  {
    id: 'provision-as-outcome',
    why: 'Provision under “Outcomes” is owed by no one, and nothing says what it is for.',
    holds: (finding, _, judgement) =>
      isOf('provision-as-outcome')(finding) ||
      (finding.check === 'outcome-kind' &&
        judgement.outcomes.some(
          ({ id, kind }) => id === finding.item && (kind === 'provision' || kind === 'resource'),
        )),
    say: (count) => `${many(count, 'outcome reads', 'outcomes read')} as provision`,
  },
  {
    id: 'other-as-outcome',
    why: 'Without an outcome nobody can say at review whether the provision works.',
    holds: ({ check }) => check === 'outcome-kind',
    say: (count) =>
      `${many(count, 'outcome reads', 'outcomes read')} as something else: a hope, a task, a need or a step`,
  },
  {
    id: 'dates-gone',
    why: 'A date that has gone says the plan was not looked at since.',
    holds: isOf('past-target-date', 'key-stage-mismatch'),
    say: (count) => `${many(count, 'date or stage', 'dates or stages')} already gone`,
  },
  {
    id: 'must',
    why: 'A plan cannot pass without it.',
    holds: (finding, criterion) => criterion.nonNegotiable && !isSlip(finding) && !isProvisionDetail(finding),
    say: () => undefined,
    byCriterion: true,
  },
  {
    id: 'law',
    why: 'Its criterion names the law or ruling it rests on.',
    holds: (finding, criterion) => criterion.statutory && !isSlip(finding) && !isProvisionDetail(finding),
    say: () => undefined,
    byCriterion: true,
  },
  {
    id: 'partly-specified',
    why: 'What is left open can be read in two ways.',
    holds: isProvisionDetail,
    say: (count) => `${many(count, 'item', 'items')} of provision with something left open`,
  },
  {
    id: 'slips',
    why: 'Slips show the family that nobody read it through.',
    holds: isSlip,
    say: (count) => `${many(count, 'slip', 'slips')}: a wrong pronoun, a placeholder or guidance left in`,
  },
  {
    id: 'language',
    why: 'The person and the family read this.',
    holds: ({ check }) => check === 'language',
    say: (count) => `${many(count, 'wording', 'wordings')} about the person to look at`,
  },
  {
    id: 'rest',
    why: 'The checks found nothing more pressing.',
    holds: () => true,
    say: () => undefined,
    byCriterion: true,
  },
];

/**
 * The three things most worth putting right first, most pressing first; fewer where less was found. Only queries count,
 * and none in `dismissed` (ids of findings a person called justified or a false hit): what was accepted still has to be
 * put right. It is an order of reading, never a score: what was not found may still be there.
 */
export function firstThings(
  judgement: Judgement,
  framework: Framework,
  dismissed: ReadonlySet<string>,
): FirstThing[] {
  const criteria = new Map(framework.criteria.map((criterion) => [criterion.id, criterion]));
  const groups = new Map<string, { sort: Sort; rank: number; criterion: Criterion; findings: Finding[] }>();
  for (const finding of judgement.findings) {
    const criterion = criteria.get(finding.criterion);
    if (!criterion || finding.tone !== 'query' || dismissed.has(finding.id)) continue;
    const rank = sorts.findIndex((sort) => sort.holds(finding, criterion, judgement));
    const sort = sorts[rank];
    if (!sort) continue;
    const id = sort.byCriterion ? `${sort.id}:${criterion.id}` : sort.id;
    const group = groups.get(id) ?? { sort, rank, criterion, findings: [] };
    group.findings.push(finding);
    groups.set(id, group);
  }
  return [...groups]
    .sort(([, one], [, other]) => one.rank - other.rank || other.findings.length - one.findings.length)
    .slice(0, most)
    .map(([id, { sort, criterion, findings }]) => ({
      id,
      criterion: findings[0]?.criterion ?? criterion.id,
      sentence: sentenceFor(sort, criterion, findings),
      why: sort.why,
      // Where to go first is one the machine is sure of.
      findings: [...findings]
        .sort((one, other) => Number(one.sure === 'unsure') - Number(other.sure === 'unsure'))
        .map((finding) => finding.id),
    }));
}

function sentenceFor(sort: Sort, criterion: Criterion, findings: Finding[]): string {
  const count = itemsOf(findings);
  const said = sort.say(count);
  if (said !== undefined) return `${said}${howSure(findings, count)}`;
  const [first] = findings;
  const found = first ? firstSentence(first.message) : '';
  if (found === '' || found.length > longest) return `${criterion.title}: ${many(count, 'query', 'queries')}`;
  return count > 1 ? `${found}, and ${many(count - 1, 'more query', 'more queries')}` : found;
}

/** Of how many the machine is not sure, in words. */
function howSure(findings: readonly Finding[], count: number): string {
  const unsure = itemsOf(findings.filter(({ sure }) => sure === 'unsure'));
  if (unsure === 0) return '';
  return unsure >= count ? ' (not sure)' : ` (not sure of ${unsure})`;
}

/** A longer sentence is no line: the criterion's title stands for it. */
const longest = 110;

/** Findings about the same item are one thing to put right. */
function itemsOf(findings: readonly Finding[]): number {
  return new Set(findings.map(({ item, id }) => item ?? id)).size;
}

/** The first sentence of a message: what was found, without what to do. */
function firstSentence(message: string): string {
  return /^.{20,}?[.?!](?=\s|$)/u.exec(message)?.[0].replace(/\.$/, '') ?? message;
}

function isSlip(finding: Finding): boolean {
  return isOf(
    'wrong-pronoun',
    'placeholder',
    'guidance-left-in',
    'deleted-text',
    'rival-wording',
    'undefined-acronym',
  )(finding);
}

function isVagueItem(finding: Finding, { provisions }: Judgement): boolean {
  return (
    isProvisionDetail(finding) &&
    provisions.some(({ id, specific }) => id === finding.item && specific === 'vague')
  );
}

/** From so many vague items on, and half of all, it is the plan's habit and goes before a single gap in its form. */
const aHabit = 3;

function isMostlyVague({ provisions }: Judgement): boolean {
  const vague = provisions.filter(({ specific }) => specific === 'vague').length;
  return vague >= aHabit && vague * 2 >= provisions.length;
}

function vagueItems(count: number): string {
  return `${many(count, 'item of provision reads', 'items of provision read')} as vague`;
}

function isProvisionDetail({ check }: Finding): boolean {
  return check === 'provision-strip' || check === 'vague-wording';
}

function places(count: number): string {
  return many(count, 'place', 'places');
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
