import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WordText } from '../../../plan/anchors/anchor.ts';
import { reviewVersion } from '../../../review/migrations.ts';
import { duplicateOf } from '../../../review/new-review.ts';
import type { KeptAs } from '../../../review/remembered.ts';
import { parseReview, type Review } from '../../../review/review.ts';
import type { Kept, Reviews } from '../../../review/reviews.ts';
import { type Expected, remembered } from './expected.ts';

/** One thing that is asked of a store; what it answered goes into the picture of what must be there. */
export type LifeStep = {
  says: string;
  ask(store: Reviews): Promise<Kept<unknown>>;
  /** True where the same asked again is answered with what is there already, without writing it twice. */
  isOwnRetry?: boolean;
  /** What must be there once it is acknowledged. */
  leaves(before: Expected): Expected;
};

/** A review with at least one change of every kind there is: the frozen sample of the present shape. */
export function everyKind(): Review {
  const folder = path.resolve(import.meta.dirname, '../../../test/unit/review/samples');
  const parsed = parseReview(
    JSON.parse(readFileSync(path.join(folder, `review-${reviewVersion}.json`), 'utf8')),
  );
  if (!parsed.ok) throw new Error(parsed.sentence);
  return parsed.review;
}

const text = (...lines: string[]): WordText =>
  lines.map((line) => ({ section: 'F', words: line.split(' ') }));
const texts = {
  first: { id: 'a1', fingerprint: 'p1', text: text('odile will cook', 'a tutor shows odile how') },
  second: { id: 'b2', fingerprint: 'p2', text: text('odile will cook soup', 'a tutor shows her how') },
};
const paragraphs = [
  'settles once the picture timetable is walked through beside the pegs',
  'asks for a break',
];
const at = '2026-05-04T09:00:00.000Z';

/**
 * A whole review from its first day to its last: every kind of change, undo and redo, what is remembered beside it, a
 * copy, deleting it and taking that back, and the words of the plan kept and turned into hashes again. `changes` limits
 * how many of the sample's changes are made.
 */
export function wholeLife(changes = Number.POSITIVE_INFINITY): LifeStep[] {
  const sample = everyKind();
  const { id } = sample;
  const copy = { id: 'copy', now: at, planRef: 'Otter-2' };
  const made = sample.changes.slice(0, changes);
  const pointing = { kind: 'looked', key: 'x', done: true } as const;
  return [
    {
      says: 'a new review',
      ask: (store) => store.add({ ...sample, changes: [] }),
      leaves: (before) => withReview(before, { ...sample, changes: [] }),
    },
    ...made.map(({ seq: _, ...draft }) => append(id, draft)),
    remember(id, texts.first, 'hashes'),
    append(id, {
      at,
      what: {
        kind: 'annotation',
        id: 'n1',
        annotation: {
          mark: 'concern',
          anchor: { text: 'a1', from: 0, to: 3 },
          text: 'How?',
          forExport: 'How?',
        },
      },
    }),
    keepParagraphs(id, 'p1'),
    remember(id, texts.second, 'hashes'),
    append(id, { at, what: { kind: 'undo', seq: made.length + 1 } }),
    append(id, { at, what: { kind: 'undo', seq: made.length + 2 } }),
    {
      says: 'a copy',
      ask: (store) => store.duplicate(id, copy),
      leaves(before) {
        const twin = duplicateOf(reviewIn(before, id), copy);
        const beside = before.beside.get(id) ?? { texts: [] };
        return {
          reviews: withEntry(before.reviews, twin.id, twin),
          beside: withEntry(before.beside, twin.id, beside),
        };
      },
    },
    append('copy', { at, what: pointing }),
    remember(id, texts.second, 'words'),
    remember(id, texts.second, 'hashes'),
    ...deletedAndBack(id),
    append(id, { at, what: pointing }),
    deleted('copy'),
  ];
}

function append(id: string, draft: Parameters<Reviews['append']>[1]): LifeStep {
  return {
    says: draft.what.kind,
    isOwnRetry: true,
    ask: (store) => store.append(id, draft),
    leaves(before) {
      const review = reviewIn(before, id);
      return withReview(before, {
        ...review,
        changes: [...review.changes, { ...draft, seq: review.changes.length + 1 }],
      });
    },
  };
}

function remember(id: string, one: (typeof texts)['first'], as: KeptAs): LifeStep {
  return {
    says: `the text as ${as}`,
    ask: (store) => store.remember(id, one, as),
    leaves: (before) => ({
      ...before,
      beside: withEntry(before.beside, id, remembered(before.beside.get(id), reviewIn(before, id), one, as)),
    }),
  };
}

function keepParagraphs(id: string, fingerprint: string): LifeStep {
  return {
    says: 'the marks of its paragraphs',
    ask: (store) => store.keepParagraphs(id, fingerprint, paragraphs),
    leaves: (before) => ({
      ...before,
      beside: withEntry(before.beside, id, {
        texts: before.beside.get(id)?.texts ?? [],
        paragraphs: { fingerprint, texts: paragraphs },
      }),
    }),
  };
}

function deleted(id: string): LifeStep {
  return {
    says: 'deleting',
    ask: (store) => store.delete(id),
    leaves: ({ reviews, beside }) => ({ reviews: without(reviews, id), beside: without(beside, id) }),
  };
}

/** Deleted and put back in the same window, with all that was beside it. */
function deletedAndBack(id: string): LifeStep[] {
  let away: { review: Review; beside: Expected } | undefined;
  return [
    {
      ...deleted(id),
      leaves(before) {
        away = { review: reviewIn(before, id), beside: before };
        return deleted(id).leaves(before);
      },
    },
    {
      says: 'taking the deletion back',
      ask: (store) => (away ? store.add(away.review) : Promise.reject(new Error('Nothing was deleted'))),
      leaves(before) {
        if (!away) throw new Error('Nothing was deleted');
        const beside = away.beside.beside.get(id);
        return {
          reviews: withEntry(before.reviews, id, away.review),
          beside: beside ? withEntry(before.beside, id, beside) : before.beside,
        };
      },
    },
  ];
}

function reviewIn({ reviews }: Expected, id: string): Review {
  const review = reviews.get(id);
  if (!review) throw new Error(`The script asks for ${id}, which is not there`);
  return review;
}

function withReview(before: Expected, review: Review): Expected {
  return { ...before, reviews: withEntry(before.reviews, review.id, review) };
}

function withEntry<T>(map: Map<string, T>, key: string, value: T): Map<string, T> {
  return new Map(map).set(key, value);
}

function without<T>(map: Map<string, T>, key: string): Map<string, T> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
