import type { Review } from '../../review/review.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import type { OpenDocument } from '../services.ts';
import type { AdviceHeld } from './advice-work.ts';
import type { Bench } from './bench.ts';
import { isSameDocument, sharesSentences } from './same-document.ts';
import type { Opened } from './session-state.ts';

/**
 * A document that was read in this window, with the review it was laid beside. Its words, its person's name and date of
 * birth are in this window's memory only and go with it.
 */
export type Remembered = {
  review: Review;
  /** False for a review that nobody has worked on yet: it is in no store. */
  stored: boolean;
  document: Opened;
  child: CheckContext['child'];
  /** The tab that shows it, while that is open. */
  tab?: number | undefined;
  advice?: AdviceHeld | undefined;
};

/** Which document was read in which tab for which review, as long as this window is open. */
export function caseMemory(bench: Bench) {
  const held = new Map<string, Remembered>();
  let tabOf: { base: OpenDocument; review: string } | undefined;

  /** Notes what is on the bench now; called after each change of it. */
  function note(): void {
    const { document, current, child, advice } = bench.get();
    if (!document || !('judgement' in document) || !current || !bench.base) return;
    const { review, saving } = current;
    const before = held.get(review.id);
    held.set(review.id, {
      review,
      stored: saving.kind !== 'nothing-yet',
      document,
      child,
      tab: before?.tab,
      advice: advice ? { ...advice, reading: undefined } : before?.advice,
    });
    if (tabOf?.base === bench.base && tabOf.review === review.id) return;
    const { base } = bench;
    tabOf = { base, review: review.id };
    void bench.services.document.tab().then((tab) => {
      if (tab === undefined || bench.base !== base) return;
      // A tab shows one document: what it showed before is not open any more.
      for (const [id, one] of held)
        if (one.tab === tab && id !== review.id) held.set(id, { ...one, tab: undefined });
      const one = held.get(review.id);
      if (one) held.set(review.id, { ...one, tab });
    });
  }

  return {
    note,
    get: (review: string) => held.get(review),
    all: () => [...held.values()],
    forget: (review: string) => held.delete(review),
    /** A review that nobody had worked on came into the store by what was noted in it: it is opened from there from now on. */
    stored(review: string): void {
      const one = held.get(review);
      if (one) held.set(review, { ...one, stored: true });
    },
    /** A tab was closed: its document is not open any more, and its words stay until this window closes. */
    closed(tab: number): void {
      for (const [id, one] of held) if (one.tab === tab) held.set(id, { ...one, tab: undefined });
    },
    /**
     * The review that a document just read was laid beside before: the same document, or in the same tab the same one
     * edited or shown further. Two reports about one child are alike in name only, so their words must tell.
     */
    reviewOf(document: OpenDocument, tab: number | undefined): Remembered | undefined {
      const all = [...held.values()].reverse();
      const isEdited = ({ tab: own, document: { plan } }: Remembered) =>
        own !== undefined &&
        own === tab &&
        isSameDocument(plan, document.plan) &&
        sharesSentences(plan, document.plan);
      return all.find((one) => one.document.fingerprint === document.fingerprint) ?? all.find(isEdited);
    },
  };
}

export type CaseMemory = ReturnType<typeof caseMemory>;
