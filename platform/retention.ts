import { browser } from 'wxt/browser';

const key = 'retention';

/** When reviews were first said to expire, and the day of the last opening; unparsed, ids and ISO days only. */
export async function readRetained(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Keeps it on this device in place of what was kept before. */
export async function writeRetained(retained: object): Promise<void> {
  await browser.storage.local.set({ [key]: retained });
}

const lockOf = (review: string) => `review-${review}`;

/** Says to every window that this one has the review open. Returns the way to stop. */
export function holdOpen(review: string): () => void {
  const end = new AbortController();
  void navigator.locks
    .request(
      lockOf(review),
      { mode: 'shared' },
      () =>
        new Promise<void>((done) => {
          if (end.signal.aborted) done();
          end.signal.addEventListener('abort', () => done());
        }),
    )
    .catch(() => undefined);
  return () => end.abort();
}

/** Does the work while no window has the review open, and none can open it; undefined where one has. */
export async function unlessOpen<T>(review: string, work: () => Promise<T>): Promise<T | undefined> {
  return navigator.locks.request(lockOf(review), { ifAvailable: true }, async (lock) =>
    lock ? await work() : undefined,
  );
}
