import type { Problem } from '../../platform/calls.ts';
import type { What } from '../../review/change.ts';
import { newReview, withChange } from '../../review/new-review.ts';
import type { Listing } from '../../review/listing.ts';
import type { Head, Review } from '../../review/review.ts';
import { seeDocument } from '../../review/see-document.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import { counted } from '../words.ts';
import type { Correction } from '../../plan/corrections/correction.ts';
import { asCorrected } from './as-corrected.ts';
import type { Current } from './session-state.ts';
import { type Bench, refold } from './bench.ts';
import { changedElsewhere } from './change-words.ts';
import { definedOf } from './defined-of.ts';
import { elsewhereWork } from './elsewhere-work.ts';
import { firstChanges } from './first-changes.ts';
import type { formWork } from './form-work.ts';
import { keeper } from './keeper.ts';
import { maskFor, remasked } from './masking.ts';
import type { AnchoringWork } from './anchoring-work.ts';
import type { CarryingWork } from './carrying-work.ts';
import { sinceWork } from './since-work.ts';
import type { VersionWork } from './version-work.ts';
import type { overlayWork } from './overlay-work.ts';

export type ReviewWork = ReturnType<typeof reviewWork>;

/** Taking a review in hand: a new one or one from the store, and laying the document beside it. */
export function reviewWork(
  bench: Bench,
  overlay: ReturnType<typeof overlayWork>,
  forms: ReturnType<typeof formWork>,
  anchoring: AnchoringWork,
  carrying: CarryingWork,
  versions: VersionWork,
) {
  const { services, set, get } = bench;
  const paragraphs = elsewhereWork(bench);
  const since = sinceWork(bench);
  /** Counts the times the document was judged: one that was overtaken says no more. */
  let turn = 0;

  /** The corrections with which the document was last read, to notice when others hold. */
  let seenWith = '[]';
  /** The same with the review they belong to, to note on the form what was corrected since. */
  let noted: { review: string; corrections: Correction[] } | undefined;

  function isReadOtherwise(): boolean {
    const { current, document } = get();
    return (
      current !== undefined && document !== undefined && JSON.stringify(correctionsOf(current)) !== seenWith
    );
  }

  /** What the reviewer said the document is, where that is not what it was read as. */
  function saidKind(kind: Head['documentKind']): What[] {
    const { base } = bench;
    if (!base || base.plan.kind === kind || base.plan.blocks.length === 0) return [];
    return [{ kind: 'correction', correction: { kind: 'document', is: kind } }];
  }

  /** Begins a review of the open document. Nothing is stored until the reviewer gives or writes something. */
  async function begin(kind: Head['documentKind']): Promise<void> {
    set({ newerOf: undefined });
    const framework = services.frameworks.find((one) => one.documentKind === kind);
    if (!framework) return cannot(noFramework('this kind of document'));
    bench.framework = framework;
    const now = services.now();
    let review = newReview({ id: services.newId(), now, documentKind: kind, framework });
    for (const what of [...firstChanges(bench.settings, get().document, framework), ...saidKind(kind)])
      review = withChange(review, { at: now, what });
    hold(review, false);
    set({ phase: 'review', resumed: false });
    await see();
    const list = await services.reviews.list();
    if (!list.ok) return;
    set({ others: list.value.filter((one) => one.framework.id === framework.id) });
    void versions.look(list.value);
  }

  /**
   * A further part of a document was read: while nothing was given yet, its review is looked for again among those stored.
   * The first part alone does not tell a plan that a page shows step by step.
   */
  async function recognise(lines: readonly Listing[]): Promise<void> {
    const { current, document } = get();
    if (!current || !document || current.saving.kind !== 'nothing-yet') return;
    const same = lines.find(
      (line) => line.fingerprint === document.fingerprint && line.framework.id === current.framework.id,
    );
    if (same) return resume(same.id);
    await versions.look(lines);
  }

  /** Continues a review from the store, with or without its document; `unstored`: one that this window alone has. */
  async function resume(id: string, unstored?: Review): Promise<void> {
    const answer = unstored ? undefined : await services.reviews.open(id);
    if (answer && !answer.ok) return cannot(answer.problem);
    const review = answer?.value ?? unstored;
    if (!review) return;
    const framework = services.frameworks.find((one) => one.id === review.framework.id);
    if (!framework) return cannot(noFramework(`“${review.framework.id}”`));
    bench.framework = framework;
    set({ newerOf: undefined });
    hold(review, unstored === undefined);
    set({ phase: 'review', resumed: unstored === undefined });
    await see();
  }

  /** Back to where the reviewer can choose, with the reason. */
  function cannot(problem: Problem): void {
    set({ phase: get().document ? 'choose-kind' : 'start', problem });
  }

  function hold(review: Review, stored: boolean): void {
    bench.held = keeper(review, stored, {
      reviews: services.reviews,
      now: services.now,
      by: () => bench.settings.reviewerId,
      onElsewhere(changes) {
        const said = changedElsewhere(changes);
        if (said !== undefined) set({ said, elsewhereSaid: said });
      },
      onChange() {
        refold(bench);
        void paragraphs.keep();
        anchoring.refresh();
        void anchoring.keep();
        // Undone here or made in another window: the document is read as the review now says.
        queueMicrotask(() => {
          if (isReadOtherwise()) void see(false);
        });
        overlay.repaintSoon();
      },
    });
    refold(bench);
  }

  /** Judges the open document for the review at hand, notes what was seen, and paints. */
  async function see(isTold = true): Promise<void> {
    const { current } = get();
    const { base, framework, held } = bench;
    if (!base || !framework || !held || !current) return;
    const corrections = correctionsOf(current);
    seenWith = JSON.stringify(corrections);
    const document = { ...base, plan: asCorrected(base, corrections) };
    const child: CheckContext['child'] = { ...get().child, ...definedOf(current.state.child) };
    const advice = get().advice?.documents ?? [];
    const judged = (elsewhere: CheckContext['elsewhere']) =>
      services.judge(document.plan, framework, {
        today: services.today(),
        child,
        ...(advice.length > 0 && { advice }),
        ...(elsewhere && { elsewhere }),
      });
    const isPlan = framework.documentKind === 'plan';
    const known = isPlan ? (paragraphs.known(current.review.id) ?? []) : undefined;
    let judgement = judged(known);
    overlay.forget();
    const queries = judgement.findings.filter((finding) => finding.tone === 'query').length;
    set({
      phase: 'review',
      document: { ...document, judgement },
      child,
      ...(isTold && { said: `The document was read. ${counted(queries, 'query', 'queries')} to look at.` }),
    });
    const mask = maskFor(get().document, child, get().advice?.documents);
    if (mask) for (const what of remasked(current.state, mask)) bench.held?.change(what);
    turn += 1;
    const mine = turn;
    if (isPlan) {
      const found = await paragraphs.find(current.review.id, document, child);
      // Judged again meanwhile, or put away: the later time notes what is seen.
      if (mine !== turn || bench.held !== held || bench.base !== base) return;
      if (JSON.stringify(found) !== JSON.stringify(known)) {
        judgement = judged(found);
        set({ document: { ...document, judgement } });
      }
    }
    await anchoring.place();
    if (mine !== turn || bench.held !== held || bench.base !== base) return;
    await carrying.carry(document, judgement);
    if (mine !== turn || bench.held !== held || bench.base !== base) return;
    note(seeDocument(document.plan, judgement, document.fingerprint));
    refold(bench);
    void paragraphs.keep();
    void anchoring.keep();
    void since.look();
    if (noted?.review === current.review.id) await forms.note(base.plan, noted.corrections, corrections);
    noted = { review: current.review.id, corrections };
    await Promise.all([forms.offer(corrections), overlay.repaint()]);
  }

  /** Notes what was seen, if it is news. In a new review nobody has worked on, it waits for the first change. */
  function note(seen: Extract<What, { kind: 'seen' }>['seen']): void {
    const { held } = bench;
    const { current } = get();
    if (!held || !current || JSON.stringify(current.state.seen) === JSON.stringify(seen)) return;
    const what: What = { kind: 'seen', seen };
    if (current.saving.kind === 'nothing-yet')
      hold(withChange(held.review(), { at: services.now(), what }), false);
    else held.change(what);
  }

  return { begin, resume, recognise, see };
}

function correctionsOf(current: Current): Correction[] {
  return current.state.corrections.map(({ correction }) => correction);
}

function noFramework(which: string) {
  return {
    code: 'no-framework',
    sentence: `There is no framework for ${which} here, so it cannot be reviewed. Nothing was changed.`,
  };
}
