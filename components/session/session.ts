import type { DocumentKind, Span } from '../../plan/plan.ts';
import type { DocumentLink, Problem } from '../../platform/calls.ts';
import type { Disposition, What } from '../../review/change.ts';
import type { DetailField, Details } from '../../review/details.ts';
import { newReview, withChange } from '../../review/new-review.ts';
import type { Head, Review } from '../../review/review.ts';
import type { Score, Target } from '../../review/score.ts';
import { rangeOf, seeDocument } from '../../review/see-document.ts';
import { redoTarget, undoTarget } from '../../review/undo.ts';
import type { CheckContext, Finding, Level } from '../../rubric/finding.ts';
import type { Framework } from '../../rubric/framework.ts';
import { badgesFor, type Marked, marksFor } from '../marks.ts';
import type { ExportKind, OpenDocument, Portal, Services, Settings, Told } from '../services.ts';
import { currentOf } from './current.ts';
import { type Keeper, keeper } from './keeper.ts';
import { forExport, maskAgainst, remasked } from './masking.ts';
import { judgementOf, type SessionState } from './session-state.ts';

/** What a reviewer gives: a level as pressed on the scale, or NA or NE with the reason in their own words. */
export type Given = { kind: 'level'; level: Level; value: string } | { kind: 'na' | 'ne'; reason: string };

export type Session = ReturnType<typeof createSession>;

/**
 * One panel's work on one document and one review: everything the screens can do, without any screen. Each action
 * changes the state and tells listeners; what fails becomes a problem with a sentence in the state.
 */
export function createSession(services: Services) {
  const listeners = new Set<() => void>();
  let state: SessionState = {
    phase: 'start',
    child: {},
    overlay: false,
    missing: new Set(),
    stale: false,
    elsewhere: false,
    closed: false,
    resumed: false,
    others: [],
  };
  let settings: Settings = {};
  let held: Keeper | undefined;
  let framework: Framework | undefined;
  let marked: Marked | undefined;
  let reading: AbortController | undefined;
  let painted = '';

  function set(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function refold(): void {
    if (!held || !framework) return;
    set({ current: currentOf(held, framework) });
    void repaint();
  }

  function fail(problem: Problem): void {
    set({ problem });
  }

  async function told<T>(asked: Promise<Told<T>>): Promise<T | undefined> {
    const answer = await asked;
    if (answer.ok) return answer.value;
    fail(answer.problem);
    return undefined;
  }

  // --- the document -------------------------------------------------------------------------------------------

  async function read(): Promise<void> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    set({ phase: 'reading', step: 'Reading the document.', problem: undefined, stale: false, closed: false });
    const answer = await services.document.read((step) => {
      if (reading === mine) set({ step });
    }, mine.signal);
    if (reading !== mine) return;
    reading = undefined;
    if (!answer.ok) {
      set({ phase: state.current ? 'review' : 'start', step: undefined, problem: answer.problem });
      return;
    }
    await opened(answer.value);
  }

  function cancelReading(): void {
    reading?.abort();
    reading = undefined;
    set({
      phase: state.current ? 'review' : 'start',
      step: undefined,
      said: 'Reading was stopped. Nothing was changed.',
    });
  }

  /** A document was read: judge it for the review at hand, or find or begin one. */
  async function opened(document: OpenDocument): Promise<void> {
    const keeps = held !== undefined && isSameWork(document);
    set({ document, child: { ...document.plan.child }, step: undefined, overlay: !settings.marksOff });
    const portal = await services.portals.current();
    if (portal) {
      const added = (await services.portals.list()).some((one) => one.pattern === portal.pattern);
      set({ portal: { ...portal, added } });
    }
    if (keeps) {
      await see();
      return;
    }
    held = undefined;
    set({ current: undefined });
    const list = await services.reviews.list();
    const found = list.ok ? list.value.find((one) => one.fingerprint === document.fingerprint) : undefined;
    if (found) {
      await resume(found.id);
      return;
    }
    const { kind } = document.plan;
    if (kind === 'plan' || kind === 'advice' || kind === 'annual-review') await begin(kind);
    else set({ phase: 'choose-kind' });
  }

  /** True if a document read again belongs to the review at hand: unchanged, opened for it, or about the same person and of its kind. */
  function isSameWork(document: OpenDocument): boolean {
    const before = state.document;
    if (!before || before.fingerprint === document.fingerprint) return true;
    const known = before.plan.child.name;
    const named = document.plan.child.name;
    const samePerson = known === undefined || named === undefined || known === named;
    return samePerson && document.plan.kind === framework?.documentKind;
  }

  /** Begins a review of the open document. Nothing is stored until the reviewer gives or writes something. */
  async function begin(kind: Head['documentKind']): Promise<void> {
    framework = services.frameworks.find((one) => one.documentKind === kind);
    if (!framework) {
      fail({
        code: 'no-framework',
        sentence:
          'There is no framework for this kind of document yet, so it cannot be reviewed. Nothing was changed.',
      });
      return;
    }
    const id = services.newId();
    const now = services.now();
    let review = newReview({ id, now, documentKind: kind, framework });
    for (const what of firstChanges(settings)) review = withChange(review, { at: now, what });
    hold(review, false);
    set({ phase: 'review', resumed: false });
    await see();
    await offerOthers();
  }

  /** Continues a review from the store, with or without its document. */
  async function resume(id: string): Promise<void> {
    const answer = await services.reviews.open(id);
    if (!answer.ok) {
      fail(answer.problem);
      return;
    }
    const review = answer.value;
    framework = services.frameworks.find((one) => one.id === review.framework.id);
    if (!framework) {
      fail({
        code: 'no-framework',
        sentence: `This review was made with the framework "${review.framework.id}", which is not here. The review is safe; nothing was changed.`,
      });
      return;
    }
    hold(review, true);
    set({ phase: 'review', resumed: true, problem: undefined });
    await see();
  }

  function hold(review: Review, stored: boolean): void {
    held = keeper(review, stored, {
      reviews: services.reviews,
      now: services.now,
      by: () => settings.reviewerId,
      onChange: refold,
    });
    refold();
  }

  /** Judges the open document for the review at hand, notes what was seen, and paints. */
  async function see(): Promise<void> {
    const { document } = state;
    if (!document || !framework || !held) {
      refold();
      return;
    }
    const { child } = state.current?.state ?? {};
    const person: CheckContext['child'] = { ...state.child, ...definedOf(child ?? {}) };
    const judgement = services.judge(document.plan, framework, { today: services.today(), child: person });
    marked = marksFor(judgement, framework);
    painted = '';
    set({ phase: 'review', document: { ...document, judgement }, child: person });
    note({ kind: 'seen', seen: seeDocument(document.plan, judgement, document.fingerprint) });
    const against = maskAgainst(document, person);
    const current = state.current;
    if (against && current) for (const what of remasked(current.state, against)) held.change(what);
    refold();
  }

  /** Notes what was seen. In a new review nobody has worked on, it waits for the first change. */
  function note(what: Extract<What, { kind: 'seen' }>): void {
    if (!held || !state.current) return;
    const before = state.current.state.seen;
    if (before && JSON.stringify(before) === JSON.stringify(what.seen)) return;
    if (state.current.saving.kind === 'nothing-yet')
      hold(withChange(held.review(), { at: services.now(), what }), false);
    else held.change(what);
  }

  async function offerOthers(): Promise<void> {
    const list = await services.reviews.list();
    if (!list.ok) return;
    set({ others: list.value.filter((one) => one.framework.id === framework?.id) });
  }

  async function repaint(): Promise<void> {
    const { document, current } = state;
    const judgement = judgementOf(state);
    if (!state.overlay || !document || !judgement || !current || !marked) return;
    const badges = badgesFor(document.plan, judgement, current.grade, current.scale);
    const wanted = JSON.stringify(badges);
    if (wanted === painted) return;
    painted = wanted;
    const answer = await told(services.document.paint(marked.marks, badges));
    if (!answer) {
      set({ overlay: false });
      return;
    }
    const missing = answer.missing.flatMap((mark) => marked?.findingOf.get(mark) ?? []);
    if (missing.length > 0 || state.missing.size > 0) set({ missing: new Set(missing) });
  }

  async function setOverlay(on: boolean): Promise<void> {
    set({ overlay: on });
    await remember({ marksOff: !on });
    painted = '';
    if (on) await repaint();
    else await told(services.document.clear());
  }

  async function reveal(finding: Finding): Promise<void> {
    set({ chosen: finding.id });
    if (!finding.words) return;
    if (!state.overlay) await setOverlay(true);
    const mark = marked?.markOf.get(finding.id);
    const answer = mark === undefined ? undefined : await told(services.document.reveal(mark));
    if (answer && !answer.shown)
      fail({
        code: 'words-gone',
        sentence:
          'These words are no longer in the document, so they could not be shown. Read it again to look anew.',
      });
  }

  async function show(span: Span): Promise<void> {
    await told(services.document.show(span));
  }

  // --- the review ---------------------------------------------------------------------------------------------

  function give(target: Target, given: Given | undefined): void {
    if (!held || !state.current) return;
    const against = maskAgainst(state.document, state.child);
    const score: Score | undefined =
      given?.kind === 'level'
        ? { kind: 'level', level: given.level, value: given.value, scale: state.current.scale.id }
        : given && { kind: given.kind, reason: given.reason, forExport: forExport(given.reason, against) };
    held.change({ kind: 'score', ...target, score, suggested: suggestedFor(target) });
  }

  function suggestedFor(target: Target): [Level, Level] | null {
    const evidence = judgementOf(state)?.criteria.find(
      (one) => one.criterion === target.criterion && one.section === target.section,
    );
    const suggested =
      target.item === undefined
        ? evidence?.suggested
        : evidence?.items.find((one) => one.item === target.item)?.suggested;
    return suggested ? rangeOf(suggested) : null;
  }

  function comment(target: Partial<Target>, text: string): void {
    const against = maskAgainst(state.document, state.child);
    held?.change({
      kind: 'comment',
      ...target,
      text: text.trim(),
      forExport: forExport(text.trim(), against),
    });
  }

  function dispose(finding: Finding, disposition: Disposition | undefined): void {
    const { id, check, criterion, section, type } = finding;
    held?.change({ kind: 'disposition', finding: id, check, criterion, section, type, disposition });
  }

  function override(level: Level | undefined, reason: string): void {
    const against = maskAgainst(state.document, state.child);
    held?.change({ kind: 'override', level, reason, forExport: forExport(reason, against) });
  }

  function setDetail(set: Details, clear: DetailField[] = []): void {
    held?.change({ kind: 'details', set, ...(clear.length > 0 ? { clear } : {}) });
  }

  /** The reviewer confirms or corrects who the plan is about. Names and the date of birth stay in this window. */
  async function confirmChild(child: CheckContext['child']): Promise<void> {
    set({ child });
    held?.change({
      kind: 'child',
      preference: child.preference,
      pronouns: child.pronouns,
      outOfYear: child.outOfYear,
    });
    if (child.yearGroup !== undefined && child.yearGroup !== state.current?.state.details.yearGroup)
      setDetail({ yearGroup: child.yearGroup });
    await see();
  }

  /** Gives the review another pseudonym; refuses the child's own name. */
  function rename(planRef: string): boolean {
    const wanted = planRef.trim();
    const names = [state.child.name, state.child.knownAs].flatMap(
      (name) => name?.toLowerCase().split(/\s+/) ?? [],
    );
    if (wanted === '' || names.some((name) => wanted.toLowerCase().includes(name))) {
      fail({
        code: 'name-in-ref',
        sentence:
          'A plan reference leaves the device with every export, so it cannot be empty or hold the child’s name. Choose other words.',
      });
      return false;
    }
    held?.change({ kind: 'rename', planRef: wanted });
    return true;
  }

  async function takeBack(which: typeof undoTarget, said: string): Promise<void> {
    await held?.settled();
    const target = held && which(held.review().changes);
    if (!held || !target) return;
    held.change({ kind: 'undo', seq: target.seq });
    set({ said });
  }

  async function chooseScale(scale: string): Promise<void> {
    held?.change({ kind: 'scale', scale });
    await remember({ scale });
  }

  async function remember(part: Settings): Promise<void> {
    settings = { ...settings, ...part };
    await told(services.settings.write(settings));
  }

  async function exportAs(kind: ExportKind): Promise<void> {
    await held?.settled();
    if (!held) return;
    const answer = await told(services.exportReviews(kind, [held.review()]));
    if (answer) set({ said: `${answer.name} was saved to your downloads.` });
  }

  // --- the outside --------------------------------------------------------------------------------------------

  const stops: (() => void)[] = [];

  /** Begins to listen to the document, the tabs and the other windows. */
  async function start(): Promise<void> {
    stops.push(
      services.document.onNews((news) => {
        if (news.news === 'document/changed') set({ stale: true });
        if (news.news === 'overlay/off') set({ overlay: false });
        if (news.news === 'mark/chosen') set({ chosen: marked?.findingOf.get(news.mark) });
        if (news.news === 'badge/chosen') set({ chosen: `section:${news.section}` });
      }),
      services.document.onTab((news) => {
        if (news.tab === 'elsewhere' || news.tab === 'here') set({ elsewhere: news.tab === 'elsewhere' });
        if (news.tab === 'closed') set({ closed: true, overlay: false });
        if (news.tab === 'given') {
          leave();
          void read();
        }
      }),
      services.reviews.subscribe((news) => {
        if (news.review !== state.current?.review.id) return;
        if (news.what === 'deleted')
          fail({
            code: 'deleted',
            sentence:
              'This review was deleted in another window. What you see here is no longer stored; undo the deletion there to keep it.',
          });
        else void held?.refresh();
      }),
    );
    settings = await services.settings.read();
    if (await services.document.given()) void read();
  }

  /** The panel was given another document: what was done is kept, the screen begins anew. */
  function leave(): void {
    reading?.abort();
    reading = undefined;
    held = undefined;
    framework = undefined;
    marked = undefined;
    set({
      phase: 'start',
      current: undefined,
      document: undefined,
      problem: undefined,
      child: {},
      overlay: false,
      missing: new Set(),
      chosen: undefined,
      stale: false,
      elsewhere: false,
      closed: false,
      resumed: false,
      others: [],
      portal: undefined,
    });
  }

  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    start,
    stop() {
      for (const stop of stops.splice(0)) stop();
      reading?.abort();
    },
    leave,
    read,
    cancelReading,
    begin,
    resume,
    openFile: async () => {
      await told(services.document.openFile());
    },
    openLink: async (link?: DocumentLink) => {
      await told(services.document.openLink(link));
    },
    goToDocument: () => services.document.goTo(),
    addPortal: async (portal: Portal) => {
      const answer = await services.portals.add(portal);
      if (answer.ok) set({ portal: { ...portal, added: true } });
      else fail(answer.problem);
    },
    setOverlay,
    reveal,
    show,
    give,
    comment,
    dispose,
    override,
    setDetail,
    confirmChild,
    rename,
    undo: () => takeBack(undoTarget, 'The last change was undone.'),
    redo: () => takeBack(redoTarget, 'The change was put back.'),
    retrySave: () => held?.retry(),
    chooseScale,
    remember,
    settings: () => settings,
    exportAs,
    openDashboard: () => services.openDashboard(),
    dismissProblem: () => set({ problem: undefined }),
    say: (said: string) => set({ said }),
    choose: (finding: string | undefined) => set({ chosen: finding }),
    /** How a text would read in an export, if that differs from what was written. */
    masked(text: string): string | undefined {
      const masked = forExport(text, maskAgainst(state.document, state.child));
      return masked === text.trim() ? undefined : masked;
    },
  };
}

function firstChanges(settings: Settings): What[] {
  const { scale, keysOff: _keysOff, marksOff: _marksOff, ...details } = settings;
  return [
    ...(scale === undefined ? [] : [{ kind: 'scale', scale } satisfies What]),
    ...(Object.keys(details).length === 0 ? [] : [{ kind: 'details', set: details } satisfies What]),
  ];
}

function definedOf<T extends object>(part: T): Partial<T> {
  const kept: Partial<T> = { ...part };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}

/** True for kinds that a framework can be for. */
export function isReviewable(kind: DocumentKind): kind is Head['documentKind'] {
  return kind === 'plan' || kind === 'advice' || kind === 'annual-review';
}
