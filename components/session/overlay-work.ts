import type { Span } from '../../plan/plan.ts';
import type { Finding } from '../../rubric/finding.ts';
import { badgesFor } from '../marks.ts';
import type { Bench } from './bench.ts';
import { judgementOf } from './session-state.ts';

/** What the panel does in the document: marks and badges, bringing words into view, turning it all off. */
export function overlayWork(bench: Bench) {
  let painted = '';

  /** Paints if marks are on and anything on the badges changed. */
  async function repaint(): Promise<void> {
    const { document, current, overlay, missing } = bench.get();
    const judgement = judgementOf(bench.get());
    const { marked } = bench;
    if (!overlay || !document || !judgement || !current || !marked) return;
    const badges = badgesFor(document.plan, judgement, current.grade, current.scale);
    const wanted = JSON.stringify(badges);
    if (wanted === painted) return;
    painted = wanted;
    const answer = await bench.told(bench.services.document.paint(marked.marks, badges));
    if (!answer) {
      painted = '';
      bench.set({ overlay: false });
      return;
    }
    const gone = answer.missing.flatMap((mark) => marked.findingOf.get(mark) ?? []);
    if (gone.length > 0 || missing.size > 0) bench.set({ missing: new Set(gone) });
  }

  async function setOverlay(on: boolean): Promise<void> {
    bench.set({ overlay: on });
    painted = '';
    if (on) await repaint();
    else await bench.told(bench.services.document.clear());
  }

  return {
    repaint,
    /** The words to paint are others now. */
    forget() {
      painted = '';
    },
    async setOverlay(on: boolean): Promise<void> {
      await bench.remember({ marksOff: !on });
      await setOverlay(on);
    },
    /** Brings a finding's words into view, with marks on since the card stands beside them. */
    async reveal(finding: Finding): Promise<void> {
      bench.set({ chosen: finding.id });
      if (!finding.words) return;
      if (!bench.get().overlay) await setOverlay(true);
      const mark = bench.marked?.markOf.get(finding.id);
      const answer = mark === undefined ? undefined : await bench.told(bench.services.document.reveal(mark));
      if (answer && !answer.shown) bench.fail(wordsGone);
    },
    async show(span: Span): Promise<void> {
      const answer = await bench.told(bench.services.document.show(span));
      if (answer && !answer.shown) bench.fail(wordsGone);
    },
  };
}

const wordsGone = {
  code: 'words-gone',
  sentence:
    'These words are no longer in the document, so they could not be shown. Your review is safe. Read the document again to look anew.',
};
