/** What `within` gives where the work was not done in time. */
export const overtime = Symbol('overtime');

/**
 * Waits for work, but no longer than `limit` milliseconds. The work itself is not stopped: its starter does that.
 * Throws what the work throws, and at once where `signal` is aborted.
 */
export async function within<T>(
  work: Promise<T>,
  limit: number,
  signal?: AbortSignal,
): Promise<T | typeof overtime> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<typeof overtime>();
  const timer = setTimeout(() => resolve(overtime), Math.max(0, limit));
  const stop = () => reject(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // What is given up must not fail unheard later.
    work.catch(() => undefined);
  }
}
