import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { openKept, openReview, seedProfile } from '../../scripts/reliability/killing/kept-browser.ts';
import { rawReview, wholeReview } from '../../scripts/reliability/killing/read-back.ts';
import { kind } from './session.ts';

test('A device that is full: not saved is said, the level stays on the screen, and is saved once there is room', async (t) => {
  if (kind === 'firefox') return t.skip('Tried in Chromium only.');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    await rm(folder, { recursive: true });
    return t.skip('A small device could not be mounted here: that takes root on Linux.');
  }
  const seeded = await seedProfile(kind);
  const profile = path.join(folder, 'profile');
  await cp(await seeded.copy(), profile, { recursive: true });
  const kept = await openKept(kind, profile);
  try {
    const page = await openReview(kept, seeded.review);
    await page.waitForSelector('.saved-saved');
    const filling = path.join(folder, 'filling');
    await fill(filling);
    await page.focus('#criterion-P-01 > summary');
    for (let at = 0; at < 200 && !(await page.$('.notice-bad')); at += 1)
      await page.keyboard.press(at % 2 === 0 ? '2' : '1');
    const given = () => page.$eval('#criterion-P-01 .given', (word) => word.textContent);
    const said = await page.$eval('.notice-bad', (notice) => notice.textContent);
    assert.match(said, /^Not saved\. .*Everything saved before is safe/);
    const shown = await given();
    await rm(filling);
    await page.$eval('.notice-bad button', (button) => button instanceof HTMLElement && button.click());
    await page.waitForSelector('.saved-saved');
    assert.equal(await given(), shown);
    const { review, torn } = wholeReview(await rawReview(page, seeded.review));
    assert.deepEqual(torn, []);
    assert.ok((review?.changes.length ?? 0) > 1, 'Nothing was added to the review');
  } finally {
    await kept.close().catch(() => undefined);
    await seeded.remove();
    execFileSync('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  }
});

/** Writes a file until not one more block of it goes onto the device. */
async function fill(file: string): Promise<void> {
  const filling = await open(file, 'w');
  const block = Buffer.alloc(4096);
  try {
    for (;;) await filling.write(block);
  } catch {
    // It is full: that is what this is for.
  } finally {
    await filling.close();
  }
}
