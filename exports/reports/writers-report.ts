import { sectionTitle } from '../../plan/corrections/section-names.ts';
import type { SectionId } from '../../plan/plan.ts';
import { gradeOf } from '../../review/grade.ts';
import type { Query } from '../../review/query.ts';
import { commentKey } from '../../review/state.ts';
import type { Paper, Piece } from '../paper/paper.ts';
import { aside, heading, labelled, list, paragraph, quote } from '../paper/pieces.ts';
import { labelOf } from '../to-audit-return.ts';
import { inItsSentence } from './in-its-sentence.ts';
import { levelsOf } from './levels-given.ts';
import { planOrder } from './plan-order.ts';
import {
  britishDay,
  counted,
  documentWords,
  noVerdict,
  type PlanAtHand,
  type ReportSource,
} from './report-of.ts';
import { entriesOf, type Entry, type Point, quoteOf } from './writers-entries.ts';

/** What is said before it is saved and at its head: it holds the plan's own words. */
export const holdsPlanWords =
  'This copy holds the plan’s own words and what identifies the child. It is for the plan’s writer. It never enters an audit pack.';

/**
 * The report for the plan's writer: what is strong, what to put right with the words, the reason and the question to ask,
 * and the levels with their reasons; section by section and item by item as the plan prints them.
 */
export function writersReport(source: ReportSource, open: PlanAtHand): Paper {
  const { state, review, framework, today } = source;
  const { entries, lost, undecided } = entriesOf(source, open);
  const order = planOrder(open.plan);
  const grade = gradeOf(framework, state);
  const points = entries.flatMap((entry) => entry.points);
  const returned = points.filter((point) => point.queries.length > 0 || isReturned(point)).length;
  const levelled = [...state.scores.values()].filter(({ score }) => score.kind === 'level').length;
  const isEmpty =
    points.length === 0 && levelled === 0 && state.comments.size === 0 && state.annotations.size === 0;
  const sections: (SectionId | undefined)[] = [undefined, ...order.sections];
  const lastOfPart = new Map(sections.map((section) => [partOf(section), section]));
  const body = sections.flatMap((section) => {
    const own = entries.filter((entry) => entry.section === section);
    const strengths = strengthsOf(source, open, section);
    const part = partOf(section);
    const levels = lastOfPart.get(part) === section ? levelsOf(source, grade, part) : [];
    if (own.length === 0 && strengths.length === 0 && levels.length === 0) return [];
    return [
      heading(2, section === undefined ? 'The document as a whole' : sectionTitle(section)),
      ...(strengths.length > 0 ? [heading(3, 'What is strong'), ...strengths] : []),
      ...(own.length > 0
        ? [heading(3, 'What to look at'), ...own.map((entry) => entryBox(entry, source, open))]
        : []),
      ...(levels.length > 0 ? [heading(3, 'Levels given'), ...levels] : []),
    ];
  });
  const otherParts = framework.parts
    .filter(({ id }) => !lastOfPart.has(id))
    .flatMap(({ id, title }) => {
      const levels = levelsOf(source, grade, id);
      return levels.length > 0 ? [heading(2, title), ...levels] : [];
    });
  return {
    title: `What to put right: ${state.planRef}`,
    lead: [
      `${documentWords[review.documentKind]}, reviewed with “${framework.title}”, version ${framework.version}. ${britishDay(today)}.`,
    ],
    pieces: [
      { kind: 'notice', title: 'Holds the plan’s words', lines: [holdsPlanWords] },
      ...(isEmpty
        ? [
            paragraph(
              'Nothing has been given, decided or written in this review yet, so there is nothing to report.',
            ),
          ]
        : [
            paragraph(
              `${counted(points.length, 'thing')} to look at, ${returned === 0 ? 'none' : returned} of them sent back to ${returned === 1 ? 'its author' : 'their authors'}. They stand in the order of the plan.`,
            ),
          ]),
      ...(undecided > 0
        ? [
            aside(
              `${counted(undecided, 'more query', 'more queries')} of the checks ${undecided === 1 ? 'was' : 'were'} not decided on by the reviewer and ${undecided === 1 ? 'is' : 'are'} not in this report.`,
            ),
          ]
        : []),
      ...wholeComment(source),
      ...notRead(open),
      ...body,
      ...otherParts,
      ...(lost.length > 0
        ? [
            heading(2, 'About words that are no longer in the plan'),
            paragraph(
              'These were written about words that have changed since, or that cannot be told for certain.',
            ),
            list(lost.map(({ text, section }) => `${section ? `Section ${section}: ` : ''}${text}`)),
          ]
        : []),
    ],
    foot: [holdsPlanWords, noVerdict],
  };
}

function isReturned(point: Point): boolean {
  return point.kind === 'finding' && point.isReturned;
}

/** The part of the framework that a section's criteria stand in: H1 and H2 share one. */
function partOf(section: SectionId | undefined): string {
  if (section === undefined) return 'whole';
  return section === 'H1' || section === 'H2' ? 'H' : section;
}

function entryBox(entry: Entry, source: ReportSource, open: PlanAtHand): Piece {
  const { item, points } = entry;
  const itemComments = item ? commentsOnItem(item.id, source) : [];
  const questions = item?.questions.join(' ') ?? '';
  // A question that was put to an author already stands there.
  const isAsked = points.some((point) => point.queries.some(({ question }) => question.trim() === questions));
  const pieces: Piece[] = [
    ...(item ? [heading(4, item.name), quote(item.text)] : []),
    ...points.flatMap((point) => pointPieces(point, item?.text, open)),
    ...itemComments,
    ...(questions !== '' && !isAsked ? [labelled('To ask', questions)] : []),
  ];
  return { kind: 'box', pieces };
}

function pointPieces(point: Point, itemText: string | undefined, open: PlanAtHand): Piece[] {
  const said = point.kind === 'finding' ? point.finding.message : point.annotation.text;
  const asked = point.queries.flatMap((query) => queryPieces(query, said));
  if (point.kind === 'annotation') {
    const { annotation } = point;
    return [
      ...(point.quote === itemText ? [] : [quote(point.quote)]),
      labelled(annotationWords[annotation.mark], annotation.text.trim() || 'Marked without a comment.'),
      ...asked,
    ];
  }
  const { finding, isReturned: back } = point;
  return [
    ...(finding.words === undefined || finding.words.quote === itemText
      ? []
      : // The item's own words stand above: its parts need nothing around them.
        [itemText === undefined ? inItsSentence(finding.words, open.plan) : quote(finding.words.quote)]),
    ...(finding.struck ? [{ kind: 'quote' as const, text: finding.struck, struck: true as const }] : []),
    labelled('Why', finding.message),
    ...(finding.alternatives && finding.alternatives.length > 0
      ? [labelled('Other wordings to consider', finding.alternatives.join('; '))]
      : []),
    labelled('Decided', back ? 'Back to its author.' : 'To put right.'),
    ...asked,
  ];
}

const annotationWords = {
  comment: 'Comment',
  concern: 'Concern',
  question: 'Question',
  strength: 'Strength',
} as const;

/** A question put to an author; one that only repeats what stands above it is not printed twice. */
function queryPieces(query: Query, said: string): Piece[] {
  const dates = [
    query.askedOn === undefined ? 'not asked yet' : `asked ${britishDay(query.askedOn)}`,
    ...(query.wantedBy === undefined ? [] : [`answer wanted by ${britishDay(query.wantedBy)}`]),
  ].join(', ');
  return [
    labelled(
      `Asked of: ${query.to}`,
      query.question.trim() === said.trim() ? `the above (${dates})` : `${query.question} (${dates})`,
    ),
    ...(query.answer
      ? [labelled('Answer', `${query.answer}${query.answeredOn ? ` (${britishDay(query.answeredOn)})` : ''}`)]
      : []),
  ];
}

/** What the reviewer marked as strong, and what the checks point to where the reviewer gave that criterion the best level. */
function strengthsOf(
  { state, framework }: ReportSource,
  open: PlanAtHand,
  section: SectionId | undefined,
): Piece[] {
  const order = planOrder(open.plan);
  const own = [...state.annotations].flatMap(([id, annotation]) => {
    const words = open.placed.get(id) ?? [];
    const first = words[0];
    if (annotation.mark !== 'strength' || !first || order.sectionOf(first.block) !== section) return [];
    return [{ at: order.at(first), quote: quoteOf(words), text: annotation.text }];
  });
  const best = new Set(
    framework.criteria.filter(({ id }) => isBest(state.scores.get(`${id}||`)?.score)).map(({ id }) => id),
  );
  const shown = open.judgement.findings.flatMap((finding) => {
    if (finding.tone !== 'strength' || !finding.words || !best.has(finding.criterion)) return [];
    const stands = finding.section ?? order.sectionOf(finding.words.block);
    if (stands !== section || own.some(({ quote: said }) => said === finding.words?.quote)) return [];
    return [{ at: order.at(finding.words), quote: finding.words.quote, text: finding.message }];
  });
  const few = shown.slice(0, mostStrengths);
  return [...own, ...few]
    .sort((one, other) => one.at - other.at)
    .flatMap(({ quote: said, text }): Piece[] => [
      { kind: 'box', pieces: [quote(said), ...(text.trim() === '' ? [] : [paragraph(text)])] },
    ]);
}

/** Strengths that only checks point to: more a section bury what the reviewer wrote. */
const mostStrengths = 3;

function isBest(score: { kind: string; level?: number } | undefined): boolean {
  return score?.kind === 'level' && score.level === 4;
}

function commentsOnItem(item: string, { state, framework, scale }: ReportSource): Piece[] {
  return framework.criteria.flatMap((criterion) => {
    const key = commentKey({ criterion: criterion.id, item });
    const score = state.scores.get(key)?.score;
    const text = state.comments.get(key)?.text ?? '';
    const level = score?.kind === 'level' ? labelOf(score.level, scale) : '';
    const said = [level, text].filter((one) => one !== '').join('. ');
    return said === '' ? [] : [labelled(criterion.title, said)];
  });
}

function wholeComment({ state }: ReportSource): Piece[] {
  const text = state.comments.get(commentKey({}))?.text;
  return text ? [labelled('The reviewer’s comment', text)] : [];
}

function notRead({ plan }: PlanAtHand): Piece[] {
  const lines = [
    ...plan.unread.map(({ where }) => `${where}: no usable text`),
    ...plan.notVisited.map(({ where }) => `${where}: not opened`),
  ];
  if (lines.length === 0) return [];
  return [{ kind: 'notice', title: 'Not read', lines: ['What was not read was not judged.', ...lines] }];
}
