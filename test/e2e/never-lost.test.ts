import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { killPages, killWorker, stopAndGoOn, update } from '../../scripts/reliability/killing/blows.ts';
import { type SeededProfile, seedProfile } from '../../scripts/reliability/killing/kept-browser.ts';
import { type Blow, killWrites } from '../../scripts/reliability/killing/kill-writes.ts';
import type { BrowserKind } from '../../cli/live/find-browsers.ts';
import { kind } from './session.ts';

let seeded: SeededProfile;
before(async () => {
  seeded = await seedProfile(kind);
});
after(() => seeded.remove());

const blows: { what: string; times: number; blow?: Blow; only?: BrowserKind }[] = [
  { what: 'the browser is killed in mid-write', times: 2 },
  { what: 'the processes of its pages are killed', times: 1, blow: killPages },
  { what: 'it is stopped for some seconds, goes on and is killed', times: 1, blow: stopAndGoOn },
  {
    what: 'the background worker is ended, the page goes on, and the browser is killed',
    times: 1,
    blow: killWorker,
    only: 'chromium',
  },
  { what: 'the extension is updated under its open page', times: 1, blow: update },
];

for (const { what, times, blow, only } of blows)
  test(`Everything the screen called saved is there, whole and in order, after ${what}`, {
    skip: only !== undefined && only !== kind && 'Only Chromium’s driver reaches its background worker.',
  }, async () => {
    const run = await killWrites(kind, seeded, { times, seed: 11, ...(blow && { blow }) });
    assert.deepEqual(run.wrong, []);
    assert.equal(run.kills, times);
    assert.ok(run.acknowledged > 0, 'Nothing was acknowledged, so nothing was tested');
  });
