import type { BrowserKind } from '../../../cli/live/find-browsers.ts';
import { throwDice } from '../../plans/dice.ts';
import { type Acknowledged, type Shown, shownNow, watchAcknowledged } from './acknowledged.ts';
import { drive } from './drive.ts';
import { inTime } from './in-time.ts';
import { type KeptBrowser, openKept, openReview, type SeededProfile } from './kept-browser.ts';
import { looksLike, pointOf, rawReview, wholeReview } from './read-back.ts';

/** What came of a number of kills. */
export type Kills = {
  kills: number;
  /** Times the screen said “Saved” of something new. */
  saved: number;
  /** Changes that the screen had acknowledged before the kills. */
  acknowledged: number;
  /** Key presses for a change that no “Saved” had followed when the kill came, and how many changes came through whole. */
  inFlight: number;
  cameThrough: number;
  /** What was lost or torn, a sentence each. */
  wrong: string[];
};

/** What was under way when the blow fell. */
type Struck = { shown: Shown[]; pressed: number; base: number };

/** What happens to a browser before it is killed, while keys are pressed. `saved`: how often the screen said “Saved” so far. */
export type Blow = (kept: KeptBrowser, saved: () => number) => Promise<void>;

/** After so many kills a fresh copy is taken: a history that grows without end would slow everything down. */
const killsOfOneProfile = 6;

/** For how long keys are pressed before the blow, in milliseconds. */
const driving = { least: 300, most: 2500 };

/**
 * Drives a review in a real browser and kills it in mid-write, again and again; each next start finds what is there,
 * through the product and past it. The same seed presses the same keys; when a write is under way is the machine's chance.
 */
export async function killWrites(
  kind: BrowserKind,
  seeded: SeededProfile,
  { times, seed, blow }: { times: number; seed: number; blow?: Blow },
): Promise<Kills> {
  const dice = throwDice(seed).fork(kind);
  const told: Kills = { kills: 0, saved: 0, acknowledged: 0, inFlight: 0, cameThrough: 0, wrong: [] };
  while (told.kills < times && told.wrong.length === 0) {
    const profile = await seeded.copy();
    let struck: Struck | undefined;
    for (let left = Math.min(killsOfOneProfile, times - told.kills); left >= 0; left -= 1) {
      const kept = await openKept(kind, profile);
      try {
        const after = `After kill ${told.kills} the ${kind}`;
        const page = await inTime(`${after} did not open the review`, 60, openReview(kept, seeded.review));
        const raw = await inTime(`${after} did not read its store`, 30, rawReview(page, seeded.review));
        const { review, torn } = wholeReview(raw);
        told.wrong.push(...torn);
        if (!review) return told;
        if (struck) count(told, struck, review);
        if (!looksLike(review, await inTime(`${after} did not show what is saved`, 45, shownNow(page))))
          told.wrong.push(`After kill ${told.kills} the screen shows something else than is stored`);
        if (left === 0) break;
        const heard = await inTime(`${after} could not be watched`, 30, watchAcknowledged(page));
        const driven = drive(page, dice);
        await new Promise((resolve) => setTimeout(resolve, dice.int(driving.least, driving.most)));
        await acknowledged(heard);
        if (blow)
          await inTime(
            `The blow before kill ${told.kills + 1} did not end`,
            90,
            blow(kept, () => heard.all().length),
          );
        // What is heard of the dying browser counts no more: it may have reached the screen alone.
        heard.stop();
        struck = { shown: heard.all(), pressed: driven.pressed(), base: review.changes.length };
        await inTime(`Kill ${told.kills + 1} did not end`, 60, kept.kill());
        driven.stop();
        told.kills += 1;
        told.saved += struck.shown.length;
      } finally {
        await kept.close().catch(() => undefined);
      }
    }
  }
  return told;
}

/** Waits on a slow machine until the screen has called a change saved: a blow before that would test nothing. */
async function acknowledged(heard: Acknowledged): Promise<void> {
  for (let left = longest; left > 0 && heard.all().length < 2; left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Looks for a first acknowledgement, 20 milliseconds apart. */
const longest = 750;

/** Holds what is there against what was acknowledged. */
function count(told: Kills, { shown, pressed, base }: Struck, review: Parameters<typeof pointOf>[0]): void {
  let point = base;
  for (const one of shown) {
    const next = pointOf(review, one, point);
    if (next === undefined) {
      told.wrong.push(`Kill ${told.kills}: the screen had said “Saved” of something that is not there`);
      break;
    }
    point = next;
  }
  told.acknowledged += point - base;
  told.inFlight += Math.max(0, pressed - (point - base));
  told.cameThrough += review.changes.length - point;
}
