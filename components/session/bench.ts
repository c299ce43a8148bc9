import type { Problem } from '../../platform/calls.ts';
import type { Review } from '../../review/review.ts';
import type { Framework } from '../../rubric/framework.ts';
import type { Marked } from '../marks.ts';
import type { OpenDocument, Services, Settings, Told } from '../services.ts';
import { currentOf } from './current.ts';
import type { Keeper } from './keeper.ts';
import type { SessionState } from './session-state.ts';

/** What the parts of a session work on together: the state on the screen and what stands behind it. */
export type Bench = {
  services: Services;
  get(): SessionState;
  set(part: Partial<SessionState>): void;
  subscribe(listener: () => void): () => void;
  fail(problem: Problem): void;
  /** The value of an answer; a problem is put on the screen instead. */
  told<T>(asked: Promise<Told<T>>): Promise<T | undefined>;
  /** Keeps a setting for the next reviews. */
  remember(part: Settings): Promise<void>;
  settings: Settings;
  /** What is being typed and not kept yet: each is called before the review is put away. */
  unkept: Set<() => void>;
  /** Fields that hold words which were not handed to the store yet. */
  typedIn: Set<object>;
  held?: Keeper;
  framework?: Framework;
  /** The document as it was read, before any correction. */
  base?: OpenDocument;
  /** Fingerprint of the document on which an offered form was declined. */
  declined?: string;
  marked?: Marked;
  /** The review that a document just read was laid beside before in this window; `unstored`: it is in no store yet. */
  beside?: (document: OpenDocument) => Promise<{ id: string; unstored?: Review } | undefined>;
};

const empty: SessionState = {
  phase: 'start',
  child: {},
  overlay: false,
  allMarks: false,
  focusing: false,
  missing: new Set(),
  onOtherPart: new Map(),
  placed: new Map(),
  citedWords: new Map(),
  choice: 0,
  stale: false,
  awaitsFile: false,
  elsewhere: false,
  closed: false,
  resumed: false,
  others: [],
};

/** A bench with nothing on it. */
export function createBench(services: Services): Bench {
  const listeners = new Set<() => void>();
  let state = empty;
  const bench: Bench = {
    services,
    settings: {},
    unkept: new Set(),
    typedIn: new Set(),
    get: () => state,
    set(part) {
      // What is said twice is heard twice only where its words differ.
      const isSaidAgain = part.said !== undefined && part.said === state.said;
      state = { ...state, ...part, ...(isSaidAgain && { said: `${part.said}\u00a0` }) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    fail: (problem) => bench.set({ problem }),
    async told(asked) {
      const answer = await asked;
      if (answer.ok) return answer.value;
      bench.fail(answer.problem);
      return undefined;
    },
    async remember(part) {
      bench.settings = { ...bench.settings, ...part };
      // Another window may have kept something since: only what is new is written over it.
      bench.settings = { ...(await services.settings.read()), ...part };
      await bench.told(services.settings.write(bench.settings));
    },
  };
  return bench;
}

/** Takes everything off the bench. What was done is in the store. */
export function clearBench(bench: Bench): void {
  bench.held = undefined;
  bench.framework = undefined;
  bench.base = undefined;
  bench.declined = undefined;
  bench.marked = undefined;
  bench.set({
    ...empty,
    choice: bench.get().choice,
    focusing: bench.get().focusing,
    current: undefined,
    document: undefined,
    problem: undefined,
    step: undefined,
    chosen: undefined,
    writing: undefined,
    open: undefined,
    openAt: undefined,
    elsewhereSaid: undefined,
    version: undefined,
    recognising: undefined,
    portal: undefined,
    offer: undefined,
    advice: undefined,
    caseSeen: undefined,
    caseQuestion: undefined,
    citing: undefined,
  });
}

/** Keeps what is being typed, waits until all is written, and says whether it was: work that is not stored is never put away. */
export async function isAllKept(bench: Bench): Promise<boolean> {
  for (const keep of bench.unkept) keep();
  await bench.held?.settled();
  if (bench.held?.saving().kind !== 'failed') return true;
  bench.fail(notKept);
  return false;
}

const notKept = {
  code: 'not-kept',
  sentence:
    'The last changes to this review are not saved yet, so it stays here. Try to save again or export it first, then press the button once more.',
};

/** Draws the review at hand anew. */
export function refold(bench: Bench): void {
  if (bench.held && bench.framework)
    bench.set({ current: currentOf(bench.held, bench.framework, bench.get().current) });
}
