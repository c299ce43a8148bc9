import type { Page } from 'puppeteer-core';

/** How long a page must be still after a press, how long it is waited for at all, in milliseconds: portals load parts from the server. */
const stillFor = 120;
const nothingFor = 500;
const atMost = 4000;

/** Waits until a page that was pressed has drawn what it was asked for, or another page has come. */
export async function settled(page: Page): Promise<void> {
  await page
    .evaluate(
      (stillFor, nothingFor, atMost) =>
        new Promise<void>((resolve) => {
          let timer = setTimeout(resolve, nothingFor);
          const last = setTimeout(resolve, atMost);
          const observer = new MutationObserver(() => {
            clearTimeout(timer);
            // "Loading ..." is a change, and not the last one.
            const waits = document.querySelector('[aria-busy="true"],.loading,.spinner') !== null;
            timer = setTimeout(done, waits ? nothingFor : stillFor);
          });
          const done = () => {
            clearTimeout(last);
            observer.disconnect();
            resolve();
          };
          observer.observe(document, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
        }),
      stillFor,
      nothingFor,
      atMost,
    )
    .catch(() => undefined);
  // A link led to another page: it is read once it is there.
  await page
    .waitForFunction('document.readyState === "complete"', { timeout: atMost })
    .catch(() => undefined);
}
