import { isSameDocument } from './same-document.ts';
import type { OpenDocument } from '../services.ts';
import { type Bench, isAllKept } from './bench.ts';
import type { ReviewWork } from './review-work.ts';
import { asCorrected } from './as-corrected.ts';
import { isReviewable } from './is-reviewable.ts';

/** Reading the document and finding the review it belongs to. */
export function readingWork(bench: Bench, work: ReviewWork) {
  const { services, set, get } = bench;
  /** The reading under way; an older one that comes back late finds another here and stops. */
  let reading: AbortController | undefined;

  async function read(): Promise<void> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const isMine = () => reading === mine && !mine.signal.aborted;
    set({
      phase: 'reading',
      step: 'Reading the document.',
      problem: undefined,
      stale: false,
      closed: false,
      awaitsFile: false,
    });
    try {
      const answer = await services.document.read((step) => {
        if (isMine()) set({ step });
      }, mine.signal);
      if (!isMine()) return;
      if (answer.ok) await opened(answer.value, isMine);
      else set({ ...backTo(), problem: answer.problem });
    } catch (error) {
      if (isMine()) set({ ...backTo(), problem: brokenBy(error) });
    }
  }

  /**
   * Reads a further part of the open document without leaving the review; where that fails it is offered instead. `same`:
   * the host itself says that it is the same document, so it is not told by its words.
   */
  async function readOn(how: { same?: boolean } = {}): Promise<void> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const isMine = () => reading === mine && !mine.signal.aborted;
    try {
      const answer = await services.document.read(() => undefined, mine.signal);
      if (!isMine()) return;
      if (!answer.ok) return set({ ...ended(), stale: true, moved: true });
      set({ stale: false });
      await opened(answer.value, isMine, how.same);
    } catch (error) {
      if (isMine()) set({ ...ended(), problem: brokenBy(error) });
    }
  }

  /** Where this reading took the place of one that the screen waits for, the screen goes back too. */
  function ended() {
    return get().phase === 'reading' ? backTo() : {};
  }

  function backTo() {
    return { phase: get().current ? ('review' as const) : ('start' as const), step: undefined };
  }

  /** A document was read: judge it for the review at hand, or find or begin one. */
  async function opened(document: OpenDocument, isMine: () => boolean, same = false): Promise<void> {
    const keeps = bench.held !== undefined && (same ? isSameKind(document) : isSameWork(document));
    const child = { ...document.plan.child, ...(keeps ? get().child : {}) };
    const { portal, list } = await lookAround();
    if (!isMine()) return;
    if (!keeps && !(await isAllKept(bench))) return set({ phase: 'review', step: undefined });
    bench.base = document;
    set({
      document,
      child,
      portal,
      step: undefined,
      overlay: !bench.settings.marksOff,
      allMarks: bench.settings.marksAll ?? false,
    });
    if (keeps) {
      await work.see();
      const { visits } = document;
      const of = visits ? visits.read.length + visits.toVisit.length : 0;
      if (visits?.was === 'further' && of > 1)
        set({
          said: `“${visits.here ?? 'This part'}” was read too. ${visits.read.length} of ${of} parts read.`,
        });
      return work.recognise(list);
    }
    bench.held = undefined;
    // Advice belongs to the plan it was set beside.
    set({ current: undefined, advice: undefined });
    const found = list.find((one) => one.fingerprint === document.fingerprint);
    if (found) return work.resume(found.id);
    const beside = await bench.beside?.(document);
    if (!isMine()) return;
    if (beside) return work.resume(beside.id, beside.unstored);
    const { kind } = document.plan;
    if (isReviewable(kind)) return work.begin(kind);
    set({ phase: 'choose-kind' });
  }

  async function lookAround() {
    const [portal, added, list] = await Promise.all([
      services.portals.current(),
      services.portals.list(),
      services.reviews.list(),
    ]);
    if (!list.ok) bench.fail(list.problem);
    return {
      portal: portal && { ...portal, added: added.some((one) => one.pattern === portal.pattern) },
      list: list.ok ? list.value : [],
    };
  }

  /** True if the review at hand is of this kind of document, or the kind cannot be told. */
  function isSameKind({ plan }: OpenDocument): boolean {
    return plan.kind === bench.framework?.documentKind || !isReviewable(plan.kind);
  }

  /** True if a document read again belongs to the review at hand: unchanged, or the same one further on. */
  function isSameWork(document: OpenDocument): boolean {
    const before = get().document;
    // A review that was opened alone has no document yet: only the one it was of is its own.
    if (!before) return get().current?.state.seen?.fingerprint === document.fingerprint;
    if (before.fingerprint === document.fingerprint) return true;
    const { kind } = document.plan;
    const was = document.visits?.was;
    // Gathered with what was read before: the same document, further on.
    if (was === 'further' || was === 'again' || was === 'away')
      return kind === bench.framework?.documentKind || !isReviewable(kind);
    const { corrections = [] } = get().current?.state ?? {};
    const now = asCorrected(
      document,
      corrections.map(({ correction }) => correction),
    );
    return now.kind === bench.framework?.documentKind && isSameDocument(before.plan, now);
  }

  return {
    read,
    readOn,
    cancelReading() {
      reading?.abort();
      set({ ...backTo(), said: 'Reading was stopped. Nothing was changed.' });
    },
    /** Stops whatever is being read, without a word. */
    stopReading() {
      reading?.abort();
    },
  };
}

function brokenBy(error: unknown) {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'failed',
    sentence: `This document broke our reader (${detail}). Nothing was scored and nothing kept was changed. Review it by hand, or try it as PDF or Word file.`,
  };
}
