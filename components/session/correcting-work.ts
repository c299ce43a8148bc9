import type { Correction } from '../../plan/corrections/correction.ts';
import { correctionFrom, type Saying } from '../../plan/corrections/make.ts';
import type { Span } from '../../plan/plan.ts';
import { correctedWord } from '../reading/corrected-word.ts';
import { type Bench, isAllKept } from './bench.ts';
import { isReviewable } from './is-reviewable.ts';
import type { ReviewWork } from './review-work.ts';

/** What a reviewer does about how the document was read: each correction is one change, so it is kept and can be undone. */
export function correctingWork(bench: Bench, work: ReviewWork) {
  const { get, set } = bench;

  /** Keeps corrections in the review, reads the document anew and says what came of it. */
  async function correct(corrections: Correction[]): Promise<void> {
    if (!bench.held || corrections.length === 0) return;
    const kind = corrections.find((one) => one.kind === 'document')?.is;
    if (kind && isReviewable(kind) && kind !== bench.framework?.documentKind) {
      // Another kind of document has another framework, so a review of its own.
      if (await isAllKept(bench)) await work.begin(kind);
      return;
    }
    for (const correction of corrections) bench.held.change({ kind: 'correction', correction });
    await work.see(false);
    const plan = get().document?.plan;
    const [first] = corrections;
    if (plan && first) set({ said: correctedWord(first, plan) });
  }

  return {
    correct,
    /** Says something of selected or picked words. False where the words are no longer in the document that was read. */
    async say(spans: Span[], saying: Saying): Promise<boolean> {
      const plan = get().document?.plan;
      const correction = plan && correctionFrom(plan.blocks, spans, saying);
      if (!correction) {
        bench.fail(nothingSelected);
        return false;
      }
      await correct([correction]);
      return true;
    },
    /** The words now selected in the document; none where nothing is. */
    async selection(): Promise<Span[]> {
      const answer = await bench.told(bench.services.document.selection());
      return answer?.spans ?? [];
    },
    /** Takes one correction back. */
    async removeCorrection(seq: number): Promise<void> {
      await bench.held?.settled();
      bench.held?.change({ kind: 'undo', seq });
      set({ said: 'The correction was removed.' });
    },
  };
}

const nothingSelected = {
  code: 'nothing-selected',
  sentence:
    'No words of this document are selected, so nothing was changed. Select words in the document, or choose a line from the list.',
};
