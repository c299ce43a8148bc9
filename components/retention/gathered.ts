/** How long changes are gathered before the work is done once for all of them, in milliseconds. */
const pause = 1000;

/**
 * Work that is asked for often and done seldom: all that is asked within a second is one, and two never run at once.
 * `stop` drops what was asked and not begun.
 */
export function gathered(work: () => Promise<void>): { ask: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    timer = undefined;
    running = true;
    await work().finally(() => {
      running = false;
    });
    if (again) ask();
  };
  const ask = () => {
    again = running;
    if (running || timer !== undefined) return;
    timer = setTimeout(() => void run(), pause);
  };
  return {
    ask,
    stop() {
      clearTimeout(timer);
      again = false;
    },
  };
}
