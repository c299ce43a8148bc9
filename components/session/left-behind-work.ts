import { type Target, targetKey } from '../../review/score.ts';
import { commentKey } from '../../review/state.ts';
import { type AnchoringWork, wordsHere } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import type { judgingWork } from './judging-work.ts';
import { spansOfItem } from './now-reading.ts';

/** What a reviewer does with what has no place in the open document. */
export function leftBehindWork(
  bench: Bench,
  judging: Pick<ReturnType<typeof judgingWork>, 'give' | 'comment'>,
  anchoring: Pick<AnchoringWork, 'anchorFor'>,
) {
  return {
    /** What stands under an item's old id belongs to this item of the open document: one change, that can be undone. */
    attach(from: string, to: string): void {
      const plan = bench.get().document?.plan;
      if (!plan) return;
      const anchor = anchoring.anchorFor(spansOfItem(plan, to));
      bench.held?.change({
        kind: 'carried',
        carried: {
          how: 'hand',
          to: wordsHere(plan).id,
          items: [{ from, to, ...(anchor && { anchor }) }],
          findings: [],
        },
      });
      bench.set({ said: 'It stands beside the words you chose now.' });
    },
    /** Takes back what stands there: the level and the comment. */
    letGo(target: Target): void {
      const { scores, comments } = bench.get().current?.state ?? {};
      const hasScore = scores?.has(targetKey(target)) ?? false;
      const hasComment = comments?.has(commentKey(target)) ?? false;
      if (hasScore) judging.give(target, undefined);
      if (hasComment) judging.comment(target, '');
      const both = 'Level and comment let go. Undo brings back the comment, once more the level.';
      bench.set({ said: hasScore && hasComment ? both : 'Let go. Undo brings it back.' });
    },
  };
}
