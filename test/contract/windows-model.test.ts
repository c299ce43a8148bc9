import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { What } from '../../review/change.ts';
import type { Review } from '../../review/review.ts';
import type { Reviews } from '../../review/reviews.ts';
import { makeReview } from '../unit/review/make-review.ts';
import { stores } from './stores.ts';

/** One thing that one of two windows asks. `on` picks among the reviews there are. */
type Command = {
  window: 0 | 1;
  on: number;
  ask: 'change' | 'undo' | 'remember' | 'delete' | 'add' | 'copy';
  value: number;
};

/** What the store acknowledged so far: the reviews there are, those that were taken away, and the text beside each. */
type Model = { here: Map<string, Review>; away: Map<string, Review>; texts: Map<string, Set<string>> };

/** An answer that was given, with what it says must be there. */
type Said = { id: string } & (
  | { kind: 'appended'; at: string; seq: number; what: What }
  | { kind: 'deleted'; was: Review }
  | { kind: 'added'; review: Review }
  | { kind: 'copied'; from: string }
  | { kind: 'remembered'; text: string }
);

const command: fc.Arbitrary<Command> = fc.record({
  window: fc.constantFrom(0, 1),
  on: fc.nat(5),
  ask: fc.oneof(
    { weight: 8, arbitrary: fc.constant('change' as const) },
    { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'remember' as const) },
    { weight: 1, arbitrary: fc.constantFrom('delete' as const, 'add' as const, 'copy' as const) },
  ),
  value: fc.nat(9),
});
/** What is asked at the same moment, and then the next. */
const batches = fc.array(fc.array(command, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 7 });

describe.each(stores)('two windows that ask anything at the same moment, $name', ({ make }) => {
  test('lose nothing that was acknowledged, number changes one after the other, and read the same', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const one = await make();
        const other = await one.another();
        const windows = [one.reviews, other.reviews] as const;
        const model: Model = { here: new Map(), away: new Map(), texts: new Map() };
        const first = makeReview();
        expect((await one.reviews.add(first)).ok).toBe(true);
        model.here.set(first.id, first);
        try {
          for (const batch of all) {
            const answers = oneLifeEach(batch, model).map((each) => {
              asked += 1;
              return ask(windows[each.window], each, model, asked);
            });
            const said = (await Promise.all(answers)).flatMap((answer) => answer ?? []);
            await holds(windows, model, said);
          }
        } finally {
          one.close();
          other.close();
        }
      }),
      { numRuns: 12, seed: 6 },
    );
    expect(asked).toBeGreaterThan(50);
  });
});

/** At most one coming or going of a review at the same moment: which of two comes last is anybody's guess. */
function oneLifeEach(batch: readonly Command[], model: Model): Command[] {
  let lives = 0;
  return batch.filter(({ ask: what }) => {
    if (what !== 'delete' && what !== 'add') return true;
    lives += 1;
    return lives === 1 && (what === 'add' ? model.away.size > 0 : model.here.size > 1);
  });
}

async function ask(
  reviews: Reviews,
  { ask: what, on, value }: Command,
  model: Model,
  count: number,
): Promise<Said | undefined> {
  const among = [...(what === 'add' ? model.away : model.here).values()];
  const review = among[on % among.length];
  if (!review) return undefined;
  const { id } = review;
  // Each change has a time of its own, so that it is known again.
  const at = new Date(Date.UTC(2026, 4, 4, 9, 0, count)).toISOString();
  if (what === 'change' || what === 'undo') {
    const change: What =
      what === 'undo'
        ? { kind: 'undo', seq: 1 + (value % (review.changes.length + 1)) }
        : { kind: 'looked', key: `k${value}`, done: value % 2 === 0 };
    const answer = await reviews.append(id, { at, what: change });
    return answer.ok ? { kind: 'appended', id, at, seq: answer.value.seq, what: change } : undefined;
  }
  if (what === 'remember') {
    const text = {
      id: `t${count}`,
      fingerprint: `p${count}`,
      text: [{ section: 'F' as const, words: ['a', 'tutor'] }],
    };
    const answer = await reviews.remember(id, text, value % 2 === 0 ? 'hashes' : 'words');
    return answer.ok ? { kind: 'remembered', id, text: text.id } : undefined;
  }
  if (what === 'delete') {
    const answer = await reviews.delete(id);
    return answer.ok ? { kind: 'deleted', id, was: answer.value } : undefined;
  }
  if (what === 'add') {
    const answer = await reviews.add(review);
    return answer.ok ? { kind: 'added', id, review } : undefined;
  }
  const copy = { id: `copy-${count}`, now: at, planRef: `Otter-${count}` };
  const answer = await reviews.duplicate(id, copy);
  return answer.ok ? { kind: 'copied', id: copy.id, from: id } : undefined;
}

/** Holds what both windows read against what was acknowledged, and takes it over into the model. */
async function holds(
  windows: readonly [Reviews, Reviews],
  model: Model,
  said: readonly Said[],
): Promise<void> {
  for (const one of said) {
    if (one.kind === 'deleted') model.away.set(one.id, one.was);
    if (one.kind === 'added') model.away.delete(one.id);
  }
  const gone = new Set(said.flatMap((one) => (one.kind === 'deleted' ? one.id : [])));
  const came = said.flatMap((one) => (one.kind === 'added' || one.kind === 'copied' ? one.id : []));
  const ids = [...model.here.keys(), ...came].filter((id) => !gone.has(id)).toSorted();
  for (const reviews of windows) {
    const listed = await reviews.list();
    if (!listed.ok) throw new Error(listed.problem.sentence);
    expect(listed.value.map(({ id }) => id).toSorted()).toEqual(ids);
  }
  const histories = new Map<string, Review>();
  for (const id of ids) {
    const [here, there] = await Promise.all(windows.map((reviews) => reviews.open(id)));
    expect(here).toEqual(there);
    if (!here?.ok) throw new Error(`${id} cannot be opened`);
    histories.set(id, here.value);
    expect(here.value.changes.map(({ seq }) => seq)).toEqual(here.value.changes.map((_, at) => at + 1));
    const before = model.here.get(id);
    if (before) expect(here.value.changes.slice(0, before.changes.length)).toEqual(before.changes);
  }
  for (const one of said) {
    if (one.kind === 'appended') {
      // It is in the review, or in what came back when that was deleted at the same moment.
      const history = histories.get(one.id) ?? model.away.get(one.id);
      const found = history?.changes.filter(({ at }) => at === one.at) ?? [];
      expect(found).toEqual([{ at: one.at, what: one.what, seq: one.seq }]);
    }
    if (one.kind === 'added')
      expect(histories.get(one.id)?.changes.slice(0, one.review.changes.length)).toEqual(one.review.changes);
  }
  for (const id of gone) model.texts.delete(id);
  for (const id of ids) {
    const fresh = said.flatMap((one) => (one.kind === 'remembered' && one.id === id ? one.text : []));
    if (fresh.length > 0) model.texts.set(id, new Set(fresh));
    const wanted = model.texts.get(id);
    if (!wanted) continue;
    const kept = await Promise.all(windows.map((reviews) => reviews.rememberedBeside(id, [])));
    const places = kept.map((answer) =>
      answer.ok ? answer.value.map((text) => text.id) : [answer.problem.code],
    );
    expect(isDeepStrictEqual(places[0], places[1])).toBe(true);
    // Nothing points to any of them, so only the one remembered last stays.
    expect(places[0]).toHaveLength(1);
    expect(wanted).toContain(places[0]?.[0]);
  }
  model.here = histories;
}
