import type { Place, Unwritten } from '../lock/away.ts';
import type { Bench } from './bench.ts';
import type { readingWork } from './reading-work.ts';
import type { ReviewWork } from './review-work.ts';

/** Leaving everything where it is when the store is locked, and coming back to it. */
export function awayWork(bench: Bench, work: ReviewWork, reading: ReturnType<typeof readingWork>) {
  const { get, set } = bench;
  return {
    /** Keeps what is being typed and waits until all is written or has failed. */
    async keepAll(): Promise<void> {
      for (const keep of bench.unkept) keep();
      await bench.held?.settled();
    },
    /** Where the reviewer is, as ids, and what could not be written. */
    away(): { place: Place; unwritten?: Unwritten } {
      const { current, open, focusing, document, phase } = get();
      const unwritten = bench.held?.unwritten();
      const isKept = current !== undefined && (current.saving.kind !== 'nothing-yet' || unwritten);
      return {
        place: {
          ...(isKept && { review: current.review.id }),
          ...(open !== undefined && { criterion: open }),
          ...(focusing ? { focusing: true as const } : {}),
          ...(document !== undefined || phase === 'reading' ? { beside: true as const } : {}),
        },
        ...(unwritten && { unwritten }),
      };
    },
    /**
     * To the same review with the same criterion open. Where a document stood beside it, that is read again and finds its
     * review; where it is gone, the review opens without it.
     */
    async comeBack({ review, criterion, focusing, beside }: Place): Promise<void> {
      set({ focusing: focusing ?? false });
      if (review !== undefined && criterion !== undefined) set({ openAt: { review, criterion } });
      if (beside) await reading.read();
      if (review !== undefined && !get().document && get().current?.review.id !== review)
        await work.resume(review);
    },
  };
}
