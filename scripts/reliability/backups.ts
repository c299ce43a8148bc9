import { lookAtBackup, unlockBackup } from '../../platform/backup/look-at-backup.ts';
import { makeBackup } from '../../platform/backup/make-backup.ts';
import { scanBackup } from '../../platform/backup/scan-backup.ts';
import { newReview, withChange } from '../../review/new-review.ts';
import { memoryStore } from '../../platform/reviews/memory-reviews.ts';
import { listingOf } from '../../review/listing.ts';
import type { Measure } from './measures.ts';

const quiet = () => undefined;
const never = new AbortController().signal;
const reviews = 40;
/** Lines before the first review: the head alone. */
const before = 1;

/** Backups that are damaged in every way a file is: noticed or not, and how much of what is whole is given back. */
export const backups: Measure = {
  name: 'backups',
  title: 'Backups damaged, noticed, and what of them was given back',
  async measure({ seed, long }) {
    const dice = diceOf(seed);
    const figures = [];
    for (const passphrase of [undefined, 'seven lanterns over Harrowmere']) {
      const store = await filled();
      const made = await makeBackup(
        { store, parts: [] },
        { now: '2026-03-02T10:00:00.000Z', ...(passphrase !== undefined && { passphrase }) },
        quiet,
        never,
      );
      if (!made.ok) throw new Error(made.problem.sentence);
      const bytes = new Uint8Array(await made.value.file.arrayBuffer());
      const whole = await scanBackup(new Blob([bytes]), quiet, never);
      if (!whole.ok) throw new Error(whole.problem.sentence);
      const seal = await unlockBackup(whole.value, passphrase);
      if (!seal.ok) throw new Error(seal.problem.sentence);
      const runs = long ? 5000 : 300;
      let noticed = 0;
      let wholeParts = 0;
      let given = 0;
      for (let run = 0; run < runs; run += 1) {
        const at = Math.floor(dice() * bytes.length);
        const torn = run % 3 === 0;
        const changed = torn ? bytes.slice(0, Math.max(at, bytes.indexOf(10) + 1)) : bytes.slice();
        if (!torn) changed[at] = (changed[at] ?? 0) ^ (1 + Math.floor(dice() * 255));
        const breaks = bytes.subarray(0, Math.min(at, changed.length)).filter((byte) => byte === 10).length;
        const isReview = breaks >= before && breaks < before + reviews;
        wholeParts += torn
          ? Math.min(reviews, Math.max(0, linesIn(changed) - before))
          : reviews - Number(isReview);
        const scanned = await scanBackup(new Blob([changed]), quiet, never);
        if (!scanned.ok) {
          noticed += 1;
          continue;
        }
        const seen = await lookAtBackup(scanned.value, seal.value, { store, parts: [] }, quiet, never);
        if (!seen.ok) continue;
        if (seen.value.damage.length > 0) noticed += 1;
        given += Math.min(seen.value.reviews.length, reviews);
      }
      const which = passphrase === undefined ? 'without a passphrase' : 'under a passphrase';
      figures.push({
        says: `${which}: ${runs} files damaged, ${noticed} noticed`,
        holds: noticed === runs,
      });
      figures.push({
        says: `${which}: ${given} reviews given back of ${wholeParts} whose lines were untouched`,
        holds: given >= wholeParts,
      });
    }
    return figures;
  },
};

function linesIn(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte === 10).length;
}

async function filled() {
  const { reviews: kept, whole } = memoryStore((review) => listingOf(review, undefined));
  for (let index = 0; index < reviews; index += 1) {
    const review = newReview({
      id: `r${index}`,
      now: '2026-03-01T09:00:00.000Z',
      documentKind: 'plan',
      framework: { id: 'test', version: '1' },
      planRef: `Lantern-${index}`,
    });
    const what = { kind: 'score', criterion: 'P-01', score: { kind: 'level', level: 3 } } as const;
    await kept.add(withChange(review, { at: '2026-03-01T09:01:00.000Z', what }));
  }
  return whole;
}

/** Numbers from 0 up to, not including, 1: the same for a seed. */
function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
