/** Calls `onEnd` once a store that says nothing has been waited for long enough; returns the way to stop waiting. */
export type Patience = (onEnd: () => void) => () => void;

/** Ticks of one second: a device that slept meanwhile, or a browser that was stopped, counts as one of them. */
const ticks = 30;

/** Half a minute: a disk that has not answered by then is not slow. */
export const productPatience: Patience = (onEnd) => {
  let left = ticks;
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    onEnd();
  }, 1000);
  return () => clearInterval(timer);
};
