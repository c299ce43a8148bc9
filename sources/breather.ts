/** Work goes on this long (milliseconds) before the page gets a turn: a press is answered before anyone notices. */
const longestStretch = 30;

/**
 * Gives a function to await between pieces of long work: it lets the page answer presses and paint when enough time
 * has gone by, and costs next to nothing otherwise.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestStretch) return;
    // A timer would wait four milliseconds each time; a message comes at once, after whatever the page has to do.
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve) => {
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(0);
    });
    port1.close();
    since = performance.now();
  };
}
