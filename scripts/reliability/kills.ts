import { type BrowserKind, findBrowsers } from '../../cli/live/find-browsers.ts';
import { killPages, killWorker, stopAndGoOn, update } from './killing/blows.ts';
import { type Blow, killWrites } from './killing/kill-writes.ts';
import { seedProfile } from './killing/kept-browser.ts';
import type { Figure, Measure } from './measures.ts';

/** Kills in each browser that is here: some in a short run, many at length. */
const ways: { what: string; blow?: Blow; only?: BrowserKind; short: number; long: number }[] = [
  { what: 'kills of the browser', short: 6, long: 50 },
  { what: 'kills of the processes of its pages', blow: killPages, short: 1, long: 12 },
  { what: 'kills after standing still for two seconds and going on', blow: stopAndGoOn, short: 1, long: 12 },
  {
    what: 'kills after the background worker was ended three times',
    blow: killWorker,
    only: 'chromium',
    short: 1,
    long: 12,
  },
  { what: 'kills after the extension was loaded anew under its page', blow: update, short: 1, long: 12 },
];

/** The browser is killed while a review is written; what the screen had called saved is there at the next start. */
export const kills: Measure = {
  name: 'kills',
  title: 'The browser is killed in mid-write',
  async measure({ seed, long }) {
    const figures: Figure[] = [];
    for (const kind of new Set(findBrowsers().map((one) => one.kind))) {
      const seeded = await seedProfile(kind);
      try {
        for (const { what, blow, only, ...times } of ways) {
          if (only !== undefined && only !== kind) continue;
          const many = long ? times.long : times.short;
          const run = await killWrites(kind, seeded, { times: many, seed, ...(blow && { blow }) });
          figures.push({
            says: `${kind}: ${run.kills} ${what} with ${run.acknowledged} acknowledged changes (the screen said “Saved” ${run.saved} times) and ${run.inFlight} presses in flight, of which ${run.cameThrough} came through whole: ${run.wrong.length} lost or torn${run.wrong[0] ? ` (${run.wrong[0]})` : ''}`,
            holds: run.wrong.length === 0 && run.acknowledged > 0,
          });
        }
      } finally {
        await seeded.remove();
      }
    }
    return [
      ...figures,
      {
        says: 'Not measured: loss of power, where what the disk itself held back is lost too; kills under a passphrase or in the middle of setting one (those writes are made to fail by --only=faults); the background page of Firefox',
      },
    ];
  },
};
