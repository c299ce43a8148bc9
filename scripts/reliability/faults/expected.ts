import { isDeepStrictEqual } from 'node:util';
import type { WordText } from '../../../plan/anchors/anchor.ts';
import { textsPointedAt, type KeptAs } from '../../../review/remembered.ts';
import type { Review } from '../../../review/review.ts';
import type { Kept, Reviews } from '../../../review/reviews.ts';

/** What is kept beside one review. */
export type ExpectedBeside = {
  paragraphs?: { fingerprint: string; texts: readonly string[] };
  texts: { id: string; kept: KeptAs; text: WordText }[];
};

/** What a store holds after all that it acknowledged: a plain picture to hold it against. */
export type Expected = { reviews: Map<string, Review>; beside: Map<string, ExpectedBeside> };

/** Nothing was acknowledged yet. */
export function nothing(): Expected {
  return { reviews: new Map(), beside: new Map() };
}

/** The picture with one text remembered, as `Reviews.remember` says. */
export function remembered(
  before: ExpectedBeside | undefined,
  review: Review,
  fresh: { id: string; text: WordText },
  as: KeptAs,
): ExpectedBeside {
  const pointedAt = textsPointedAt(review.changes);
  const staying = (before?.texts ?? [])
    .filter(({ id }) => id !== fresh.id && pointedAt.has(id))
    .map((one) => (as === 'hashes' ? { ...one, kept: as } : one));
  return { ...before, texts: [...staying, { id: fresh.id, text: fresh.text, kept: as }] };
}

/** How a store differs from what it acknowledged, a sentence each; none where it is all there, whole, and nothing besides. */
export async function differences(store: Reviews, expected: Expected): Promise<string[]> {
  const said: string[] = [];
  const tell = <T>(answer: Kept<T>, what: string): T | undefined => {
    if (answer.ok) return answer.value;
    said.push(`${what}: ${answer.problem.code}: ${answer.problem.sentence}`);
    return undefined;
  };
  const listed = tell(await store.list(), 'The list')?.map(({ id }) => id) ?? [];
  if (!isDeepStrictEqual(listed.toSorted(), [...expected.reviews.keys()].toSorted()))
    said.push(`The list has ${listed.join(', ') || 'nothing'}`);
  for (const [id, review] of expected.reviews) {
    const found = tell(await store.open(id), id);
    if (found && !isDeepStrictEqual(found, review)) said.push(howOther(found, review));
    const beside = expected.beside.get(id);
    const texts = beside?.texts ?? [];
    const now = texts.at(-1)?.text ?? [];
    const kept = tell(await store.rememberedBeside(id, now), `${id}, texts`) ?? [];
    const asKept = (one: { id: string; kept: string }) => `${one.id} ${one.kept}`;
    if (!isDeepStrictEqual(kept.map(asKept), texts.map(asKept)))
      said.push(`Beside ${id} there is ${kept.map(asKept).join(', ') || 'no text'}`);
    const last = kept.at(-1);
    if (last && !isDeepStrictEqual(last.before, last.now)) said.push(`The text beside ${id} is another`);
    if (beside?.paragraphs) {
      const { texts: paragraphs, fingerprint } = beside.paragraphs;
      const holders = tell(await store.alsoIn('nobody', 'nobody’s', paragraphs), `${id}, paragraphs`) ?? [];
      const owners = [...expected.beside].filter(([, one]) => one.paragraphs?.fingerprint === fingerprint);
      if (!holders.every((one) => owners.some(([owner]) => one.includes(owner))))
        said.push(`The paragraphs of ${id} are not all there`);
    }
  }
  return said;
}

function howOther(found: Review, wanted: Review): string {
  const { length } = found.changes;
  const at = wanted.changes.findIndex((change, index) => !isDeepStrictEqual(change, found.changes[index]));
  return `${wanted.id} has ${length} changes and not ${wanted.changes.length}; the first that differs is ${at + 1}`;
}
