import type { Blow } from './kill-writes.ts';
import { pageProcesses, processesOf, signal } from './processes.ts';

/** How long is waited between one blow and the next, in milliseconds. */
const still = 2000;
/** How long keys go on being pressed after a blow that is survived, in milliseconds. */
const goingOn = 1500;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Kills the processes in which pages run, as when one of them crashes; the browser lives on for a while. */
export const killPages: Blow = async (kept) => {
  signal(pageProcesses(processesOf(kept.pid)), 'SIGKILL');
  await rest(still);
};

/** Stops every process in the middle of what it does and lets it go on after a while; what is called saved then counts too. */
export const stopAndGoOn: Blow = async (kept) => {
  const all = processesOf(kept.pid);
  signal(all, 'SIGSTOP');
  await rest(still);
  signal(all, 'SIGCONT');
  await rest(goingOn);
};

/**
 * Ends the extension's background worker three times while keys are pressed, as a browser does when it needs the memory.
 * The page must go on: throws where nothing was called saved any more. In Chromium only: no other driver reaches it.
 */
export const killWorker: Blow = async (kept, saved) => {
  for (let left = 3; left > 0; left -= 1) {
    for (const target of kept.live.browser.targets())
      if (target.type() === 'service_worker') await (await target.worker())?.close();
    const before = saved();
    for (let wait = longest; wait > 0 && saved() === before; wait -= 1) await rest(often);
    if (saved() === before)
      throw new Error('Nothing was called saved any more after the background worker had ended.');
  }
};

/** How often, and at what distance in milliseconds, it is asked whether something was called saved. */
const longest = 200;
const often = 100;

/** Loads the extension anew under its open pages, as an update does: they are closed in the middle of what they do. */
export const update: Blow = async (kept) => {
  for (const page of await kept.live.browser.pages())
    if (page.url().includes('dashboard.html?review='))
      // Never answered: the page that was asked is gone.
      void page.evaluate('(globalThis.browser ?? globalThis.chrome).runtime.reload()').catch(() => undefined);
  await rest(still);
};
