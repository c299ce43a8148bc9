import { isDeepStrictEqual } from 'node:util';
import { type BrowserStore, browserStore } from '../../../platform/vault/browser-store.ts';
import type { WholeReview } from '../../../review/backup/whole-store.ts';
import { listingOf } from '../../../review/listing.ts';
import type { Kept } from '../../../review/reviews.ts';
import type { Fault } from './fault.ts';
import { struck, untilSilent } from './struck.ts';
import { everyKind } from './whole-life.ts';

/** What came of a piece of work on the whole store under one kind of fault: what went wrong, a sentence each. */
export type LockRun = { struck: number; wrong: string[] };

const words = { first: 'seven quiet otters upstream', second: 'a kettle beyond the orchard' };
/** Few rounds, so that the many tries are quick; the product asks for two million. */
const rounds = { fresh: 1000, fewest: 1000, most: 2000 };

/** What is done to all that is stored, and what was there before. */
const works: {
  says: string;
  isSealed: boolean;
  ask: (store: BrowserStore, backup: readonly WholeReview[]) => Promise<Kept<unknown>>;
}[] = [
  { says: 'setting a passphrase', isSealed: false, ask: ({ lock }) => lock.setPassphrase(words.first) },
  {
    says: 'changing the passphrase',
    isSealed: true,
    ask: ({ lock }) => lock.changePassphrase(words.first, words.second),
  },
  {
    says: 'taking the passphrase away',
    isSealed: true,
    ask: ({ lock }) => lock.removePassphrase(words.first),
  },
  { says: 'putting a backup back', isSealed: false, ask: ({ whole }, backup) => putAll(whole, backup) },
  {
    says: 'putting a backup back, locked with a passphrase',
    isSealed: true,
    ask: ({ whole }, backup) => putAll(whole, backup),
  },
];

let count = 0;

/**
 * Does each of them with its first write or transaction failing, then its second and so on. After each fault a window that
 * opens anew, with whichever passphrase is then the one, reads all that was there; and doing it again comes through.
 */
export async function runLockFaults(fault: Fault): Promise<LockRun> {
  const run: LockRun = { struck: 0, wrong: [] };
  for (const work of works)
    for (let nth = 1; ; nth += 1) {
      count += 1;
      const name = `lock-faults-${count}`;
      const store = openStore(name);
      const before = await filled(store, work.isSealed);
      const backup = before.map((one, at) => ({ ...one, review: { ...one.review, id: `back-${at}` } }));
      const { answer, armed } = await struck(fault, nth, () => work.ask(store, backup));
      store.close();
      if (!armed.fired()) break;
      run.struck += 1;
      const note = (what: string) => run.wrong.push(`${work.says}, ${nth}: ${what}`);
      if (!answer.ok && answer.problem.sentence.trim() === '') note('no sentence says what happened');
      const fresh = openStore(name);
      for (const when of ['after the fault', 'after doing it again']) {
        if (!(await isOpen(fresh))) note(`${when} no passphrase opens it`);
        for (const one of before) {
          const found = await fresh.reviews.open(one.review.id);
          if (!found.ok) note(`${when}: ${found.problem.sentence}`);
          else if (!isDeepStrictEqual(found.value, one.review)) note(`${when} a review is another`);
        }
        if (when === 'after the fault') await work.ask(fresh, backup);
      }
      if (work.says.startsWith('putting'))
        for (const { review } of backup)
          if (!isDeepStrictEqual(await fresh.reviews.open(review.id), { ok: true, value: review }))
            note('a review of the backup did not come back whole');
      fresh.close();
    }
  return run;
}

function openStore(name: string): BrowserStore {
  const listing = (review: Parameters<typeof listingOf>[0]) => listingOf(review, undefined);
  return browserStore({ listing, name, rounds, patience: untilSilent });
}

type Whole = Extract<WholeReview, { review: unknown }>;

async function filled(store: BrowserStore, isSealed: boolean): Promise<Whole[]> {
  if (isSealed) sure(await store.lock.setPassphrase(words.first));
  // Few changes: every write of each is tried.
  const { changes, ...rest } = everyKind();
  const sample = { ...rest, changes: changes.slice(0, 2) };
  const all: Whole[] = [];
  for (const id of ['one', 'two']) {
    sure(await store.reviews.add({ ...sample, id }));
    sure(
      await store.reviews.remember(
        id,
        { id: 'a1', fingerprint: id, text: [{ section: 'F', words: ['odile', 'cooks'] }] },
        'words',
      ),
    );
    const whole = sure(await store.whole.take(id));
    if (!('review' in whole)) throw new Error('What was just written can be read');
    all.push(whole);
  }
  return all;
}

async function putAll(whole: BrowserStore['whole'], backup: readonly WholeReview[]): Promise<Kept<unknown>> {
  let last: Kept<unknown> = { ok: true, value: 0 };
  for (const [at, one] of backup.entries()) {
    last = await whole.putBack(one, `beside-${at}`);
    if (!last.ok) return last;
  }
  return last;
}

/** Unlocks it with the passphrase that is the one now, where there is any. */
async function isOpen({ lock }: BrowserStore): Promise<boolean> {
  for (const word of [words.first, words.second]) if ((await lock.unlock(word)).ok) return true;
  return false;
}

function sure<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}
