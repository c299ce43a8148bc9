import type { Change, What } from '../../review/change.ts';
import { fillsWhole, slotOf } from '../../review/slot.ts';
import { inForce, isMadeByPerson } from '../../review/undo.ts';
import { criterionOf, historyWord } from './history-words.ts';

/** One line of a history. `canTakeBack`: a person made it it is in force, and
 * something would be otherwise without it. */
export type HistoryLine = {
  seq: number;
  at: string;
  by?: string;
  words: string;
  criterion?: string;
  isUndone: boolean;
  canTakeBack: boolean;
};

/** All changes in words, newest first. `putBack` of an undone one is an undo of what undid it. */
export function historyLines(changes: readonly Change[], createdAt: string): HistoryLine[] {
  const bySeq = new Map(changes.map((change) => [change.seq, change.what]));
  const forced = inForce(changes);
  const standing = new Set(forced.map(({ seq }) => seq));
  const last = new Map(forced.map((change) => [slotOf(change.what), change.seq]));
  // An earlier answer to what was answered again since: without it nothing would be otherwise.
  const does = ({ what, seq }: { what: What; seq: number }) =>
    !fillsWhole(what) || (last.get(slotOf(what)) ?? seq) <= seq;
  return changes
    .map((change) => {
      const { what, seq } = change;
      const isUndone = !standing.has(seq);
      const target = what.kind === 'undo' ? bySeq.get(what.seq) : what;
      return {
        seq,
        at: change.at,
        by: change.by,
        words: historyWord(what, (other) => bySeq.get(other)),
        criterion: target && criterionOf(target),
        isUndone,
        canTakeBack:
          !isUndone &&
          change.at !== createdAt &&
          (what.kind === 'undo' || isMadeByPerson(change)) &&
          does({ what: target ?? what, seq: what.kind === 'undo' ? what.seq : seq }),
      };
    })
    .reverse();
}
