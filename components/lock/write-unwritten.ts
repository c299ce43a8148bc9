import type { Reviews, StoreProblem } from '../../review/reviews.ts';
import { renumberedAfter, type Unwritten } from './away.ts';

/** What came of writing held changes: all are in the store, or what is left of them and why. */
export type WrittenNow = { ok: true } | { ok: false; problem: StoreProblem; left: Unwritten };

/** Writes changes that were waiting when the store was locked, in their order; what fails stays held with all after it. */
export async function writeUnwritten(reviews: Reviews, held: Unwritten): Promise<WrittenNow> {
  let left = held;
  if (left.unstored) {
    const added = await reviews.add(left.unstored);
    // Written and not told, because the key went in between: it is there, and its changes go on from it.
    if (!added.ok && added.problem.code !== 'exists') return { ok: false, problem: added.problem, left };
    left = { review: left.review, last: left.unstored.changes.at(-1)?.seq ?? 0, drafts: left.drafts };
  }
  const stored = await reviews.open(left.review);
  if (!stored.ok) return { ok: false, problem: stored.problem, left };
  const lastNow = stored.value.changes.at(-1)?.seq ?? 0;
  left = { ...left, drafts: renumberedAfter(left, lastNow), last: lastNow };
  while (left.drafts.length > 0) {
    const [draft, ...after] = left.drafts;
    if (!draft) break;
    const answer = await reviews.append(left.review, draft);
    if (!answer.ok) return { ok: false, problem: answer.problem, left };
    const expected = left.last + 1;
    left = { ...left, last: answer.value.seq, drafts: shifted(after, expected, answer.value.seq) };
  }
  return { ok: true };
}

/** Another window wrote in between: what was to have the number `expected` has `got`, and all after it are as much later. */
function shifted(drafts: Unwritten['drafts'], expected: number, got: number): Unwritten['drafts'] {
  if (expected === got) return drafts;
  return drafts.map((draft) =>
    draft.what.kind === 'undo' && draft.what.seq >= expected
      ? { ...draft, what: { ...draft.what, seq: draft.what.seq - expected + got } }
      : draft,
  );
}
