import type { Finding } from '../../rubric/finding.ts';
import { type Query, type QueryStatus, statusOf } from '../../review/query.ts';
import type { Paper, Piece } from '../paper/paper.ts';
import { heading, labelled, paragraph, quote } from '../paper/pieces.ts';
import { inItsSentence } from './in-its-sentence.ts';
import { planOrder } from './plan-order.ts';
import { britishDay, counted, noVerdict, type ReportSource } from './report-of.ts';
import { namesOf, quoteOf } from './writers-entries.ts';

/** What is said before a query list is saved and at its head. */
export const queriesHoldWords =
  'This list quotes the plan, so it can identify the child. Send it only to authors who already work with the child, in the way your council allows. It never enters an audit pack.';

/** How a query's state is said. */
export const queryStatusWords: Record<QueryStatus, string> = {
  'to-ask': 'Not asked yet',
  asked: 'Asked, no answer yet',
  overdue: 'Overdue',
  answered: 'Answered',
  closed: 'Settled',
};

/** A query with the words it is about, as far as they can be told, and where they stand. */
export type QueryAsked = Query & {
  id: string;
  words?: string;
  /** The same as a quotation, a few words inside their sentence. */
  quoted?: Piece;
  where?: string;
  at: number;
  status: QueryStatus;
};

/** All queries of a review, by author in the order in which authors were first asked, then in the plan's order. */
export function queriesByAuthor(source: ReportSource): Map<string, QueryAsked[]> {
  const { state, open, today } = source;
  const order = open && planOrder(open.plan);
  const names = open && namesOf(open);
  const findings = new Map((open?.judgement.findings ?? []).map((finding) => [finding.id, finding]));
  const byAuthor = new Map<string, QueryAsked[]>();
  for (const [id, query] of state.queries) {
    const finding = query.finding === undefined ? undefined : findings.get(query.finding);
    const words = query.annotation === undefined ? [] : (open?.placed.get(query.annotation) ?? []);
    const item = finding?.item === undefined ? undefined : names?.get(finding.item);
    const said = wordsOf(finding) ?? (words.length > 0 ? quoteOf(words) : undefined);
    const stands = finding?.words ?? (words.length === 1 ? words[0] : undefined);
    const where = item ?? (query.section === undefined ? undefined : `Section ${query.section}`);
    const asked: QueryAsked = {
      ...query,
      id,
      ...(said !== undefined && {
        words: said,
        quoted: stands && open ? inItsSentence(stands, open.plan) : quote(said),
      }),
      ...(where !== undefined && { where }),
      at: order?.at(finding?.words ?? words[0]) ?? 0,
      status: statusOf(query, today),
    };
    byAuthor.set(query.to, [...(byAuthor.get(query.to) ?? []), asked]);
  }
  for (const list of byAuthor.values()) list.sort((one, other) => one.at - other.at);
  return byAuthor;
}

function wordsOf(finding: Finding | undefined): string | undefined {
  return finding?.words?.quote ?? finding?.struck;
}

/** The query list of one author, or of all under a heading each. What is settled goes last, with its answer. */
export function queryList(source: ReportSource, author?: string): Paper {
  const all = queriesByAuthor(source);
  const authors = [...all].filter(([to]) => author === undefined || to === author);
  const count = authors.reduce((sum, [, queries]) => sum + queries.length, 0);
  return {
    title: author === undefined ? 'Questions to authors' : `Questions to: ${author}`,
    lead: [`About plan ${source.state.planRef}. ${britishDay(source.today)}.`],
    pieces: [
      { kind: 'notice', title: 'Holds the plan’s words', lines: [queriesHoldWords] },
      paragraph(
        count === 0
          ? 'No question to an author was made in this review yet.'
          : `${counted(count, 'question')}. Please answer below each one, or say that it is not yours to answer.`,
      ),
      ...authors.flatMap(([to, queries]) => [
        ...(author === undefined ? [heading(2, to)] : []),
        ...settledLast(queries).map((query, at) => queryBox(query, at + 1, author === undefined ? 3 : 2)),
      ]),
    ],
    foot: [noVerdict],
  };
}

function settledLast(queries: readonly QueryAsked[]): QueryAsked[] {
  const isSettled = ({ status }: QueryAsked) => (status === 'closed' ? 1 : 0);
  return queries.toSorted((one, other) => isSettled(one) - isSettled(other));
}

function queryBox(query: QueryAsked, number: number, level: 2 | 3): Piece {
  const dates = [
    query.askedOn === undefined ? undefined : `Asked ${britishDay(query.askedOn)}.`,
    query.wantedBy === undefined ? undefined : `Answer wanted by ${britishDay(query.wantedBy)}.`,
    query.status === 'overdue' ? 'This day has gone by.' : undefined,
  ].filter((one) => one !== undefined);
  return {
    kind: 'box',
    pieces: [
      heading(level, `${number}. ${query.where ?? 'The plan'}`),
      ...(query.quoted === undefined ? [] : [query.quoted]),
      labelled('Question', query.question),
      ...(dates.length > 0 ? [paragraph(dates.join(' '))] : []),
      query.answer
        ? labelled('Answer', `${query.answer}${query.answeredOn ? ` (${britishDay(query.answeredOn)})` : ''}`)
        : query.closed
          ? labelled('Answer', 'Settled without an answer.')
          : { kind: 'blank', label: 'Answer' },
    ],
  };
}
