// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGuard, type Guard } from '../../../../components/lock/guard.ts';
import type { Unwritten } from '../../../../components/lock/away.ts';
import { newReview } from '../../../../review/new-review.ts';
import { fakeGuard, fakeLock, lockedReviews } from '../fake-lock.ts';
import { fakeServices } from '../fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from '../small-plan.ts';

const settled = async () => {
  for (let time = 0; time < 20; time += 1) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
};

const faked = () =>
  fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement }).services;

let guard: Guard;
let lock: ReturnType<typeof fakeLock>;
let door: ReturnType<typeof fakeGuard>;
let services: ReturnType<typeof faked>;
let stop: () => void;
const done: string[] = [];
let unwritten: Unwritten | undefined;

beforeEach(async () => {
  services = faked();
  lock = fakeLock('lantern pebble quarry');
  door = fakeGuard();
  done.length = 0;
  unwritten = undefined;
  const reviews = lockedReviews(services.reviews, lock.isLocked);
  guard = createGuard({ lock: lock.lock, guard: door.door, reviews, settings: services.settings });
  stop = guard.start();
  guard.attach({
    async keep() {
      done.push('kept');
    },
    away: () => ({ place: { review: 'r', criterion: 'P-01' }, ...(unwritten && { unwritten }) }),
    async letGo() {
      done.push('let go');
    },
  });
  await settled();
});
afterEach(() => stop());

describe('a window where nobody is', () => {
  it('counts down in the last minute, and locks when it is over, with what was typed kept first', async () => {
    door.pass(14 * 60 - 1);
    expect(guard.get().soon).toBeUndefined();
    door.pass(11);
    expect(guard.get().soon).toBe(50);
    door.pass(50);
    await settled();
    expect(guard.get().lock.kind).toBe('locked');
    expect(done[0]).toBe('kept');
    expect(door.told.settled).toBe(1);
    expect(lock.isLocked()).toBe(true);
  });

  it('goes on at any key, which then does nothing else, and the others hear of it', () => {
    door.pass(14 * 60 + 30);
    const before = door.told.active;
    const key = new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(true);
    expect(guard.get().soon).toBeUndefined();
    expect(door.told.active).toBe(before + 1);
    door.pass(14 * 60 - 1);
    expect(guard.get().lock.kind).toBe('unlocked');
  });

  it('stays awake while somebody is in another window', () => {
    door.pass(10 * 60);
    door.somebodyElsewhere();
    door.pass(10 * 60);
    expect(guard.get().soon).toBeUndefined();
    expect(guard.get().lock.kind).toBe('unlocked');
  });

  it('that slept too long is covered at the first key, which does nothing', async () => {
    door.pass(9 * 3600, true);
    const key = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(true);
    expect(guard.get().closing).toBe(true);
    await settled();
    expect(guard.get().lock.kind).toBe('locked');
  });

  it('heeds the minutes that were set', async () => {
    await services.settings.write({ lockAfter: 5 });
    door.pass(5 * 60);
    await settled();
    expect(guard.get().lock.kind).toBe('locked');
  });
});

describe('locking', () => {
  it('lets go of the document, remembers where the reviewer was, and has the page loaded anew', async () => {
    await guard.lockNow();
    await settled();
    expect(done).toEqual(expect.arrayContaining(['kept', 'let go']));
    expect(door.told.forgotten).toBe(1);
    expect(guard.takePlace()).toEqual({ review: 'r', criterion: 'P-01' });
    expect(guard.takePlace()).toBeUndefined();
  });

  it('by hand asks first where a form holds words that were not handed in, here or elsewhere', async () => {
    document.body.innerHTML = '<form><label>Reason <input type="text" id="f" /></label></form>';
    const field = document.querySelector('input');
    if (!field) throw new Error('No field');
    field.value = 'A reason';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await guard.lockNow();
    expect(guard.get().lock.kind).toBe('unlocked');
    expect(guard.get().asks?.length).toBe(1);
    guard.stay();
    document.body.innerHTML = '';
    door.othersHold(true);
    await guard.lockNow();
    expect(guard.get().asks).toEqual(['a form in another window']);
    await guard.lockNow(true);
    await settled();
    expect(guard.get().lock.kind).toBe('locked');
  });

  it('in another window locks this one too', async () => {
    lock.put({ kind: 'locked' });
    await settled();
    expect(guard.get().lock.kind).toBe('locked');
    expect(door.told.forgotten).toBe(1);
  });

  it('holds a change that could not be written any more, and writes it after unlocking', async () => {
    await services.reviews.add(
      newReview({ id: 'r', now: services.now(), documentKind: 'plan', framework: smallFramework }),
    );
    unwritten = {
      review: 'r',
      last: 0,
      drafts: [{ at: services.now(), what: { kind: 'scale', scale: 'plain4' } }],
    };
    lock.put({ kind: 'locked' });
    await settled();
    // A window that holds changes must not be loaded anew.
    expect(door.told.forgotten).toBe(0);
    const wrong = await guard.unlock('another one');
    expect(wrong.ok).toBe(false);
    expect(guard.get().lock.kind).toBe('locked');
    await guard.unlock('lantern pebble quarry');
    await settled();
    expect(guard.get().lock.kind).toBe('unlocked');
    const stored = await services.reviews.open('r');
    expect(stored.ok && stored.value.changes.map(({ what }) => what)).toEqual([
      { kind: 'scale', scale: 'plain4' },
    ]);
    expect(guard.get().held).toBeUndefined();
  });
});
