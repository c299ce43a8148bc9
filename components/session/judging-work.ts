import type { Anchor } from '../../plan/anchors/anchor.ts';
import type { Disposition } from '../../review/change.ts';
import type { DetailField, Details } from '../../review/details.ts';
import type { Score, Target } from '../../review/score.ts';
import { rangeOf } from '../../review/see-document.ts';
import { redoTarget, undoTarget } from '../../review/undo.ts';
import type { CheckContext, Finding, Level } from '../../rubric/finding.ts';
import { sameWordsKey } from '../../rubric/finding-id.ts';
import type { AnchoringWork } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import { identifies } from './identifies.ts';
import { forExport, maskFor } from './masking.ts';
import { spansOfItem } from './now-reading.ts';
import type { ReviewWork } from './review-work.ts';
import { judgementOf } from './session-state.ts';

/** What a reviewer gives: a level as pressed on the scale, or NA or NE with the reason in their own words. */
export type Given = { kind: 'level'; level: Level; value: string } | { kind: 'na' | 'ne'; reason: string };

/** Everything a reviewer gives, writes and decides; each is one change that is kept at once. */
export function judgingWork(bench: Bench, work: ReviewWork, anchoring: Pick<AnchoringWork, 'anchorFor'>) {
  const { get, set } = bench;
  const mask = () => maskFor(get().document, get().child, get().advice?.documents);

  function suggestedFor(target: Target): [Level, Level] | null {
    const evidence = judgementOf(get())?.criteria.find(
      (one) => one.criterion === target.criterion && one.section === target.section,
    );
    const suggested =
      target.item === undefined
        ? evidence?.suggested
        : evidence?.items.find((one) => one.item === target.item)?.suggested;
    return suggested ? rangeOf(suggested) : null;
  }

  /** Where the words of an item stand, to be kept with what is given to it. */
  function anchorOf(item: string | undefined): { anchor?: Anchor } {
    const plan = get().document?.plan;
    const anchor = plan && item !== undefined ? anchoring.anchorFor(spansOfItem(plan, item)) : undefined;
    return anchor ? { anchor } : {};
  }

  function setDetail(part: Details, clear: DetailField[] = []): void {
    bench.held?.change({ kind: 'details', set: part, ...(clear.length > 0 ? { clear } : {}) });
  }

  async function takeBack(which: typeof undoTarget, said: string): Promise<void> {
    await bench.held?.settled();
    const target = bench.held && which(bench.held.review());
    if (!target) return;
    bench.held?.change({ kind: 'undo', seq: target.seq });
    set({ said });
  }

  return {
    give(target: Target, given: Given | undefined): void {
      const scale = get().current?.scale.id;
      const score: Score | undefined =
        given?.kind === 'level'
          ? { kind: 'level', level: given.level, value: given.value, scale }
          : given && {
              kind: given.kind,
              reason: given.reason,
              forExport: forExport(given.reason, mask()),
            };
      bench.held?.change({
        kind: 'score',
        ...target,
        score,
        suggested: suggestedFor(target),
        ...anchorOf(target.item),
      });
    },
    comment(target: Partial<Target>, written: string): void {
      const text = written.trim();
      bench.held?.change({
        kind: 'comment',
        ...target,
        text,
        forExport: forExport(text, mask()),
        ...anchorOf(target.item),
      });
    },
    dispose(finding: Finding, disposition: Disposition | undefined): void {
      const { id, check, criterion, section, type, words } = finding;
      const anchor = words && anchoring.anchorFor([words]);
      bench.held?.change({
        kind: 'disposition',
        finding: id,
        check,
        criterion,
        section,
        type,
        disposition,
        ...(anchor && { anchor }),
      });
    },
    /** Takes back every "false hit" given to these words of this check, so that they are asked about again. */
    askAgain(finding: string): void {
      const key = sameWordsKey(finding);
      for (const [id, answer] of get().current?.state.dispositions ?? []) {
        if (answer.disposition !== 'false-hit' || key === undefined || sameWordsKey(id) !== key) continue;
        const { check, criterion, section, type } = answer;
        bench.held?.change({ kind: 'disposition', finding: id, check, criterion, section, type });
      }
    },
    override(level: Level | undefined, reason: string): void {
      bench.held?.change({ kind: 'override', level, reason, forExport: forExport(reason, mask()) });
    },
    setDetail,
    /** The reviewer confirms or corrects who the plan is about. Names and the date of birth stay in this window. */
    async confirmChild(child: CheckContext['child']): Promise<void> {
      const { preference, pronouns, outOfYear, yearGroup } = child;
      set({ child });
      bench.held?.change({ kind: 'child', preference, pronouns, outOfYear });
      if (yearGroup !== get().current?.state.details.yearGroup)
        setDetail({ yearGroup }, yearGroup === undefined ? ['yearGroup'] : []);
      await work.see();
    },
    /** Gives the review another pseudonym; refuses names and identifiers, since it leaves with every export. */
    rename(written: string): boolean {
      const planRef = written.trim();
      if (planRef === '' || identifies(planRef, get().child, mask())) {
        bench.fail(nameInRef);
        return false;
      }
      bench.held?.change({ kind: 'rename', planRef });
      return true;
    },
    /** Notes that something was looked at again after its words changed (`lookKey`), or that it is still to be. */
    looked(key: string, done: boolean): void {
      bench.held?.change({ kind: 'looked', key, done });
    },
    /** Takes one change back, whatever was done since. */
    async takeBack(seq: number): Promise<void> {
      await bench.held?.settled();
      bench.held?.change({ kind: 'undo', seq });
    },
    undo: () => takeBack(undoTarget, 'The last change was undone.'),
    redo: () => takeBack(redoTarget, 'The change was put back.'),
    retrySave: () => bench.held?.retry(),
    async chooseScale(scale: string): Promise<void> {
      bench.held?.change({ kind: 'scale', scale });
      await bench.remember({ scale });
    },
    /** How a text would read in an export, if that differs from what was written. */
    masked(text: string): string | undefined {
      const masked = forExport(text, mask());
      return masked === text.trim() ? undefined : masked;
    },
  };
}

const nameInRef = {
  code: 'name-in-ref',
  sentence:
    'A plan reference leaves the device with every export, so it cannot be empty or hold a name, a date of birth or a number that identifies anyone. Nothing was changed. Choose other words.',
};
