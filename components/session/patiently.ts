/** Milliseconds of work after which the window is let draw and answer keys. */
export const longestTask = 16;

/** Lets the window draw and answer keys. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Does long work step by step, with room for keys between steps that took long. */
export async function patiently<T>(steps: Generator<unknown, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < longestTask) continue;
    await pause();
    since = performance.now();
  }
}
