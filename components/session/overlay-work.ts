import type { PlanView } from '../../plan/changes/read-versions.ts';
import type { Span } from '../../plan/plan.ts';
import type { Mark } from '../../platform/calls.ts';
import { anchoredKey } from '../../review/anchored.ts';
import type { Finding } from '../../rubric/finding.ts';
import { badgesFor } from '../badges.ts';
import { type Marked, marksFor } from '../marks.ts';
import { withAnnotations } from '../annotation-marks.ts';
import { afterFrame, drawn } from './after-frame.ts';
import type { Bench } from './bench.ts';
import { inksOf } from '../inks.ts';
import { dismissedOf, judgementOf } from './session-state.ts';

/** What the panel does in the document: marks and badges, bringing words into view, turning it all off. */
export function overlayWork(bench: Bench) {
  let painted = '';

  /** Paints what the view asks for, if marks are on and anything of it changed. */
  async function repaint(): Promise<void> {
    const { document, current, overlay, missing, open, chosen, allMarks, version, placed } = bench.get();
    const judgement = judgementOf(bench.get());
    if (!overlay || !document || !judgement || !current) return;
    // Findings are about the proposed words: beside an earlier text they would stand for what it does not say.
    const isProposed = version === undefined;
    const dismissed = dismissedOf(judgement, current.state.dispositions);
    const marked = isProposed
      ? withAnnotations(
          marksFor(judgement, current.framework, document.plan, { open, chosen, all: allMarks, dismissed }),
          current.state.annotations,
          placed,
          current.framework,
        )
      : noMarks;
    const badges = isProposed
      ? badgesFor(document.plan, judgement, marked.marks, current.grade, current.scale, dismissed)
      : [];
    // What a finding says never changes while its document is looked at; what the reviewer wrote does.
    const asPainted = (mark: Mark) => (mark.tone.startsWith('my-') ? mark : [mark.id, mark.tone, mark.quiet]);
    const inks = inksOf(bench.settings.colours);
    const wanted = JSON.stringify([marked.marks.map(asPainted), badges, inks]);
    if (wanted === painted) return;
    painted = wanted;
    bench.marked = marked;
    const answer = await bench.told(bench.services.document.paint(marked.marks, badges, inks));
    if (!answer) {
      painted = '';
      bench.set({ overlay: false });
      return;
    }
    const elsewhere = (answer.elsewhere ?? []).flatMap(({ mark, part }) =>
      (marked.findingsOf.get(mark) ?? []).map((finding): [string, string] => [finding, part]),
    );
    if (elsewhere.length > 0 || bench.get().onOtherPart.size > 0)
      bench.set({ onOtherPart: new Map(elsewhere) });
    const asked = new Set([...marked.findingsOf.values()].flat());
    const gone = answer.missing.flatMap((mark) => marked.findingsOf.get(mark) ?? []);
    // What was not painted this time was not looked for: it stays as it was.
    const still = [...missing].filter((finding) => !asked.has(finding));
    if (gone.length > 0 || missing.size > 0) bench.set({ missing: new Set([...still, ...gone]) });
  }

  const soon = afterFrame();
  /** Of its own: opening a finding's criterion asks for paint, and must not take the way to its words. */
  const soonShown = afterFrame();
  /** Paints once the panel has been drawn: a key answers before the document does. */
  const repaintSoon = () => soon(() => void repaint());

  async function setOverlay(on: boolean): Promise<void> {
    bench.set({ overlay: on });
    painted = '';
    if (on) await repaint();
    else await bench.told(bench.services.document.clear());
  }

  return {
    repaint,
    repaintSoon,
    /** The words to paint are others now. */
    forget() {
      painted = '';
    },
    async setOverlay(on: boolean): Promise<void> {
      await bench.remember({ marksOff: !on });
      await setOverlay(on);
    },
    /** Paints everything found, or only what speaks for itself. */
    async setAllMarks(all: boolean): Promise<void> {
      bench.set({ allMarks: all });
      await bench.remember({ marksAll: all });
      await repaint();
    },
    /** Another version of the text is looked at; undefined: the proposed one, the only one that is painted. */
    async lookAtVersion(version: PlanView['id'] | undefined): Promise<void> {
      bench.set({ version });
      await Promise.all([repaint(), bench.services.document.version(version === 'as-was')]);
    },
    /** A criterion was opened or closed: its words stand out, or all are alike again. */
    lookAt(criterion: string | undefined): void {
      if (bench.get().open === criterion) return;
      bench.set({ open: criterion });
      repaintSoon();
    },
    /** Brings a finding's words into view, with marks on since the card stands beside them. */
    async reveal(finding: Finding): Promise<void> {
      const wasElsewhere = bench.get().version !== undefined;
      // A finding is about the proposed text, so that is what is looked at from here.
      bench.set({ chosen: finding.id, version: undefined });
      await drawn();
      if (wasElsewhere) await bench.services.document.version(false);
      if (!finding.words) return;
      if (bench.get().overlay) await repaint();
      else await setOverlay(true);
      const part = bench.get().onOtherPart.get(finding.id);
      if (part !== undefined) return bench.fail(onOtherPart(part));
      const mark = bench.marked?.markOf.get(finding.id);
      const answer = mark === undefined ? undefined : await bench.told(bench.services.document.reveal(mark));
      if (answer && !answer.shown) bench.fail(wordsGone);
    },
    /**
     * Goes to a finding in the panel; its words come into view where marks are on and they stand on what is shown. Walking
     * from one to the next turns nothing on, and says nothing of words that are not there: the finding itself does.
     */
    goTo(finding: Finding): void {
      bench.set({ chosen: finding.id });
      if (!bench.get().overlay || bench.get().version !== undefined || !finding.words) return;
      soonShown(async () => {
        await repaint();
        const mark = bench.marked?.markOf.get(finding.id);
        if (mark !== undefined && !bench.get().onOtherPart.has(finding.id))
          await bench.services.document.reveal(mark);
      });
    },
    /** Brings an annotation's words into view and chooses it; where they are gone, what stood beside them. */
    async revealAnnotation(id: string): Promise<void> {
      const key = anchoredKey('annotation', id);
      const wasElsewhere = bench.get().version !== undefined;
      bench.set({ chosen: key, version: undefined });
      if (wasElsewhere) await bench.services.document.version(false);
      const at = bench.get().placed.get(key);
      if (!bench.get().document || !at) return;
      if (at.state === 'gone') {
        const [near] = at.near;
        if (near) await bench.told(bench.services.document.show(near));
        else bench.set({ said: 'Its words have no place in the document as it is read now.' });
        return;
      }
      if (bench.get().overlay) await repaint();
      else await setOverlay(true);
      const part = bench.get().onOtherPart.get(key);
      if (part !== undefined) return bench.fail(onOtherPart(part));
      const mark = bench.marked?.markOf.get(key);
      const answer = mark === undefined ? undefined : await bench.told(bench.services.document.reveal(mark));
      if (answer && !answer.shown) bench.fail(wordsGone);
    },
    async show(span: Span): Promise<void> {
      const answer = await bench.told(bench.services.document.show(span));
      if (answer && !answer.shown)
        bench.fail(answer.part === undefined ? wordsGone : onOtherPart(answer.part));
    },
  };
}

const noMarks: Marked = {
  marks: [],
  findingOf: new Map(),
  findingsOf: new Map(),
  markOf: new Map(),
};

function onOtherPart(part: string) {
  const sentence =
    part === ''
      ? 'These words stand on a part of the document that is not shown now. Open it on the page to see them.'
      : `These words stand on “${part}”. Open it on the page to see them.`;
  return { code: 'other-part', sentence };
}

const wordsGone = {
  code: 'words-gone',
  sentence:
    'These words are no longer in the document, so they could not be shown. Your review is safe. Read the document again to look anew.',
};
