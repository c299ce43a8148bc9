import type { Lock, LockState } from '../../review/lock.ts';
import type { Kept, Reviews, StoreProblem } from '../../review/reviews.ts';
import { usualLockAfter } from '../../review/settings/settings.ts';
import { isWriting } from '../keys/pressed.ts';
import type { SettingsDoor } from '../services.ts';
import type { Place, Unwritten } from './away.ts';
import type { GuardDoor } from './guard-door.ts';
import { halfTyped } from './half-typed.ts';
import { idleAt } from './idle.ts';
import { writeUnwritten } from './write-unwritten.ts';

/** What of the outside world a guard needs. */
export type GuardServices = {
  lock: Lock;
  guard: GuardDoor;
  reviews: Reviews;
  settings: Pick<SettingsDoor, 'read' | 'onChange'>;
};

/** How a window stands to the lock. */
export type GuardState = {
  /** `asking`: the store has not answered yet, so nothing is shown. */
  lock: LockState | { kind: 'asking' } | { kind: 'failed'; problem: StoreProblem };
  /** Being locked: the screen is covered already, while what was typed is kept. */
  closing: boolean;
  /** Seconds until it locks itself, where that is soon. */
  soon?: number | undefined;
  /** Words in forms that locking by hand would lose: it waits for a yes. */
  asks?: readonly string[] | undefined;
  /** Changes from before the lock could not be written yet: why. They are held in this window. */
  held?: StoreProblem | undefined;
};

/** What is on the screen of a window and goes when it is locked. */
export type Part = {
  /** Keeps what is being typed and waits until all is written, or has failed. */
  keep(): Promise<void>;
  away(): { place: Place; unwritten?: Unwritten };
  /** Takes the marks out of the document and lets go of it. */
  letGo(): Promise<void>;
};

export type Guard = ReturnType<typeof createGuard>;

/** Longest wait for what is being written before a lock, and for the document's marks to go, in milliseconds. */
const patience = 3000;
/** Other pages hear of keys and presses at most so often, in milliseconds. */
const between = 2000;
const signs = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Guards one window: knows whether the store is locked, counts how long nobody was there, and has what is on the screen
 * kept, put away and brought back. Without any screen, so that a page of any making can be guarded.
 */
export function createGuard({ lock, guard: door, reviews, settings }: GuardServices, page = document) {
  const listeners = new Set<() => void>();
  const parts = new Set<Part>();
  const typed = halfTyped(page);
  let state: GuardState = { lock: { kind: 'asking' }, closing: false };
  let place = door.place();
  let unwritten: Unwritten | undefined;
  let minutes = usualLockAfter;
  let last = door.now();
  let toldAt = 0;
  let wasOpen = false;
  let turn: Promise<void> = Promise.resolve();

  const set = (part: Partial<GuardState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const isUnlocked = () => state.lock.kind === 'unlocked';

  /** One after the other: a window that is being covered is not opened half-way. */
  function hear(now: LockState): Promise<void> {
    turn = turn.then(() => {
      if (now.kind === 'locked') return closed();
      return opened(now);
    });
    return turn;
  }

  async function keepParts(): Promise<void> {
    await atMost(Promise.all([...parts].map((part) => part.keep())));
  }

  /** The key is gone: what could not be written is held, all else goes from the screen and this window's memory. */
  async function closed(): Promise<void> {
    if (state.lock.kind === 'locked') return;
    set({ closing: true, soon: undefined, asks: undefined });
    await keepParts();
    const going = [...parts];
    for (const part of going) {
      const away = part.away();
      place = away.place;
      unwritten = away.unwritten ?? unwritten;
    }
    if (going.length > 0) door.keepPlace(place);
    set({ lock: { kind: 'locked' }, closing: false });
    await atMost(Promise.all(going.map((part) => part.letGo())));
    // A page that never showed anything has nothing to forget, and one that holds changes must not.
    if (wasOpen && going.length > 0 && !unwritten) door.forget();
  }

  async function opened(now: LockState): Promise<void> {
    const wasLocked = state.lock.kind === 'locked';
    if (wasLocked || state.lock.kind === 'asking') {
      last = door.now();
      door.active();
    }
    if (wasLocked) await writeHeld();
    wasOpen = true;
    set({ lock: now });
  }

  async function writeHeld(): Promise<void> {
    if (!unwritten) return;
    const written = await writeUnwritten(reviews, unwritten);
    unwritten = written.ok ? undefined : written.left;
    set({ held: written.ok ? undefined : written.problem });
  }

  async function ask(): Promise<void> {
    const answer = await lock.state();
    if (answer.ok) await hear(answer.value);
    else set({ lock: { kind: 'failed', problem: answer.problem } });
  }

  const settle = async () => {
    await keepParts();
    return { halfTyped: typed.labels().length > 0 };
  };

  /** Nobody was there for long enough. The screen is covered first: whoever comes to a device that woke sees nothing. */
  async function lockIdle(): Promise<void> {
    if (state.closing || !isUnlocked()) return;
    set({ closing: true, soon: undefined, asks: undefined });
    await Promise.all([keepParts(), atMost(door.settleOthers())]);
    lock.lock();
  }

  function look(): void {
    if (!isUnlocked()) return;
    const idle = idleAt(last, door.now(), minutes);
    if (idle.kind === 'over') return void lockIdle();
    const soon = idle.kind === 'soon' ? idle.seconds : undefined;
    if (soon !== state.soon) set({ soon });
  }

  function awake(): void {
    last = door.now();
    if (state.soon !== undefined) set({ soon: undefined });
  }

  /** A key or press here. One that comes too late changes nothing; one that puts the lock off does nothing else. */
  function seen(event: Event): void {
    if (!isUnlocked()) return;
    if (idleAt(last, door.now(), minutes).kind === 'over') {
      event.preventDefault();
      event.stopImmediatePropagation();
      look();
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    if (state.soon !== undefined && event.type === 'keydown' && !isWriting(target)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    awake();
    tellOthers();
  }

  function tellOthers(): void {
    if (last - toldAt < between) return;
    toldAt = last;
    door.active();
  }

  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Begins to guard. Returns the way to stop. */
    start(): () => void {
      const heed = ({ lockAfter = usualLockAfter }: { lockAfter?: number }) => {
        minutes = lockAfter;
        look();
      };
      void settings.read().then(heed, () => undefined);
      const stops = [
        settings.onChange(heed),
        lock.subscribe((now) => void hear(now)),
        door.onTick(look),
        door.onActive(() => {
          // Heard after this window slept too long: that is for the lock, and not for whoever came.
          if (isUnlocked() && idleAt(last, door.now(), minutes).kind === 'over') look();
          else awake();
        }),
        door.onSettle(settle),
      ];
      for (const sign of signs) page.addEventListener(sign, seen, { capture: true, passive: false });
      void ask();
      return () => {
        for (const stop of stops) stop();
        for (const sign of signs) page.removeEventListener(sign, seen, { capture: true });
        typed.stop();
      };
    },
    /** Asks the store again how it stands: after a failure, or where it answered that it is locked. */
    ask,
    attach(part: Part): () => void {
      parts.add(part);
      return () => {
        parts.delete(part);
      };
    },
    /** Where the reviewer was before the lock; told once. */
    takePlace(): Place | undefined {
      const was = place;
      place = undefined;
      door.keepPlace(undefined);
      return was;
    },
    async unlock(passphrase: string): Promise<Kept<LockState>> {
      const answer = await lock.unlock(passphrase);
      if (answer.ok) await hear(answer.value);
      return answer;
    },
    /** Locks every window, once what is typed is kept. Asks first where words in a form would be lost; `sure`: they may. */
    async lockNow(sure = false): Promise<void> {
      if (state.closing || !isUnlocked()) return;
      const [, others] = await Promise.all([keepParts(), atMost(door.settleOthers())]);
      const labels = [...typed.labels(), ...(others?.halfTyped ? ['a form in another window'] : [])];
      if (labels.length > 0 && !sure) return set({ asks: labels });
      set({ closing: true, asks: undefined });
      lock.lock();
    },
    stay: () => set({ asks: undefined }),
    /** Puts the lock off, like every key pressed. */
    goOn() {
      awake();
      door.active();
    },
    /** Somebody scrolls through a document. Where nobody was there for too long it counts for nothing. */
    scrolled() {
      if (!isUnlocked() || idleAt(last, door.now(), minutes).kind === 'over') return look();
      awake();
      tellOthers();
    },
    writeHeld,
  };
}

/** What comes within `patience`, else nothing. */
function atMost<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
