import type { DocumentLink } from '../../plan/block.ts';
import type { Head } from '../../review/review.ts';
import type { Place } from '../lock/away.ts';
import type { Portal, Services } from '../services.ts';
import { adviceWork } from './advice-work.ts';
import { anchoringWork } from './anchoring-work.ts';
import { awayWork } from './away-work.ts';
import { annotatingWork } from './annotating-work.ts';
import { carryingWork } from './carrying-work.ts';
import { caseMemory } from './case-memory.ts';
import { caseWork } from './case-work.ts';
import { citingWork } from './citing-work.ts';
import { clearBench, createBench, isAllKept } from './bench.ts';
import { correctingWork } from './correcting-work.ts';
import { datesWork } from './dates-work.ts';
import { formWork } from './form-work.ts';
import { judgingWork } from './judging-work.ts';
import { keepingWork } from './keeping-work.ts';
import { leftBehindWork } from './left-behind-work.ts';
import { incidentWork } from './incident-work.ts';
import { overlayWork } from './overlay-work.ts';
import { queryWork } from './query-work.ts';
import { readingWork } from './reading-work.ts';
import { rescueFile } from './rescue-file.ts';
import { reportWork } from './report-work.ts';
import { reviewWork } from './review-work.ts';
import { settingsWork } from './settings-work.ts';
import { versionWork } from './version-work.ts';

export type Session = ReturnType<typeof createSession>;

/**
 * One panel's work on one document and one review: everything the screens can do, without any screen. Each action
 * changes the state and tells listeners; what fails becomes a problem with a sentence in the state.
 */
export function createSession(services: Services) {
  const bench = createBench(services);
  const overlay = overlayWork(bench);
  const forms = formWork(bench);
  const anchoring = anchoringWork(bench);
  const carrying = carryingWork(bench, anchoring);
  const versions = versionWork(bench);
  const work = reviewWork(bench, overlay, forms, anchoring, carrying, versions);
  const reading = readingWork(bench, work);
  const judging = judgingWork(bench, work, anchoring);
  const correcting = correctingWork(bench, work);
  const annotating = annotatingWork(bench, anchoring);
  const queries = queryWork(bench);
  const reports = reportWork(bench);
  const advice = adviceWork(bench, work);
  const memory = caseMemory(bench);
  bench.beside = async (document) => {
    const one = memory.reviewOf(document, await services.document.tab());
    return one && { id: one.review.id, ...(!one.stored && { unstored: one.review }) };
  };
  const cases = caseWork(bench, work, memory, advice, { leave, read: reading.read });
  const citing = citingWork(bench, cases, memory, anchoring, overlay);
  // From the very first: a document can be read before the screen has begun to listen.
  bench.subscribe(() => {
    cases.noticed();
    citing.noticed();
  });
  const incidents = incidentWork(bench);
  // Other windows are told what is open here, so that nothing expires under the reviewer.
  let held: { id: string; stop: () => void } | undefined;
  const holdOpen = (id: string | undefined) => {
    if (held?.id === id) return;
    held?.stop();
    held = id === undefined ? undefined : { id, stop: services.retention.holdOpen(id) };
  };
  bench.subscribe(() => holdOpen(bench.get().current?.review.id));
  const heard = settingsWork(bench, overlay);
  const away = awayWork(bench, work, reading);
  const stops: (() => void)[] = [];

  /** The panel was given another document: what was done is kept, the screen begins anew. */
  function leave(): void {
    reading.stopReading();
    advice.stop();
    clearBench(bench);
  }

  /** To the document the panel was given, once the review at hand is safe. */
  async function moveOn(how: 'given' | 'awaits-file'): Promise<void> {
    if (!(await isAllKept(bench))) return;
    leave();
    if (how === 'given') await reading.read();
    else bench.set({ awaitsFile: true });
  }

  function choose(chosen: string | undefined): void {
    bench.set({ chosen, choice: bench.get().choice + 1 });
  }

  /**
   * The document changed: the file the reviewer was asked for is read at once, and so is a further part of a document
   * that is shown in parts, since the reviewer has asked for that document; anything else when asked.
   */
  function changed({ view, moved }: { view?: string; moved?: true }): void {
    const { awaitsFile, document, phase } = bench.get();
    if (awaitsFile) return void reading.read();
    if (!document) return;
    const isInParts = document.view !== undefined;
    const isOtherPart = moved ? isInParts : view !== undefined && view !== document.view;
    if (isOtherPart && phase !== 'reading') void reading.readOn();
    else bench.set({ stale: true, moved: moved === true });
  }

  /** Words were recognised: the document is read again with them, for the review at hand. */
  function recognised(more: boolean, sentence: string): void {
    bench.set({ recognising: undefined, said: sentence });
    if (more && bench.get().document) void reading.readOn({ same: true });
  }

  /**
   * Begins to listen to the document, the tabs and the other windows; reads at once what the reviewer pressed on, or goes
   * back to where they were (`was`) when the store was locked.
   */
  async function start(was?: Place): Promise<void> {
    stops.push(
      services.document.onNews((news) => {
        if (news.news === 'document/changed') changed(news);
        if (news.news === 'overlay/off') bench.set({ overlay: false });
        if (news.news === 'recognition/progress')
          bench.set({ recognising: { done: news.done, of: news.of } });
        if (news.news === 'recognition/ended') recognised(news.more, news.sentence);
        if (news.news === 'mark/chosen') choose(bench.marked?.findingOf.get(news.mark));
        if (news.news === 'annotation/asked') void annotating.annotate(news.mark);
        if (news.news === 'badge/chosen') choose(`section:${news.section}`);
      }),
      services.document.onTab((news) => {
        if (news.tab === 'elsewhere' || news.tab === 'here')
          bench.set({ elsewhere: news.tab === 'elsewhere' });
        if (news.tab === 'closed') bench.set({ closed: true, overlay: false, recognising: undefined });
        if (news.tab !== 'given' && news.tab !== 'awaits-file') return;
        if (news.tab === 'given' && news.again && bench.get().document?.view !== undefined)
          void reading.readOn();
        else void moveOn(news.tab);
      }),
      services.document.onClosed((tab) => {
        memory.closed(tab);
        void cases.refresh();
      }),
      services.reviews.subscribe((news) => {
        const isOwn = news.review === bench.get().current?.review.id;
        if (!isOwn || news.what === 'added') void cases.refresh();
        if (!isOwn) return;
        if (news.what === 'deleted') bench.held?.deleted();
        else if (news.what === 'added') void bench.held?.putBack();
        else void bench.held?.refresh();
      }),
    );
    stops.push(services.settings.onChange(heard.take));
    bench.settings = await services.settings.read();
    if (was) await away.comeBack(was);
    else if (await services.document.given()) void reading.read();
  }

  return {
    get: bench.get,
    subscribe: bench.subscribe,
    start,
    stop() {
      for (const stop of stops.splice(0)) stop();
      holdOpen(undefined);
      reading.stopReading();
      advice.stop();
    },
    away: away.away,
    keepAll: away.keepAll,
    /** Takes over what other windows wrote while this one slept, where nobody told it. */
    catchUp: async () => bench.held?.refresh(),
    /** Whether something is on the screen and not in the store yet. */
    isUnsaved: () => bench.held?.unwritten() !== undefined || bench.held?.saving().kind === 'failed',
    /** Saves the review as it is on the screen to a file, with what the store does not have. It holds what was typed, unmasked. */
    async saveCopy(): Promise<void> {
      const review = bench.held?.review();
      if (!review) return;
      const answer = await services.saveReport(await rescueFile(review, services.now()));
      if (answer.ok) bench.set({ said: `${answer.value.name} was saved to your downloads.` });
      else bench.fail(answer.problem);
    },
    /** Puts the review at hand away if it is safe; says whether it did. */
    async leave(): Promise<boolean> {
      const isKept = await isAllKept(bench);
      if (isKept) leave();
      return isKept;
    },
    /** Has `keep` called before the review is put away. Returns the way to stop. */
    keepBeforeLeaving(keep: () => void) {
      bench.unkept.add(keep);
      return () => {
        bench.unkept.delete(keep);
      };
    },
    /** Says whether a field holds words that are not kept yet, in the moment they are typed. */
    typed(field: object, isUnkept: boolean): void {
      if (bench.typedIn.has(field) === isUnkept) return;
      if (isUnkept) bench.typedIn.add(field);
      else bench.typedIn.delete(field);
      bench.set({ isTyping: bench.typedIn.size > 0 });
    },
    read: reading.read,
    cancelReading: reading.cancelReading,
    /** The kinds of document there is a framework for. */
    kinds: () => services.frameworks.map((framework) => framework.documentKind),
    /** Reviews the open document as another kind, once the review at hand is safe. */
    async begin(kind: Head['documentKind']): Promise<void> {
      if (await isAllKept(bench)) await work.begin(kind);
    },
    /** Continues a review; beside an open document, as that plan's next version if its words are others. */
    async resume(id: string): Promise<void> {
      if (!(await isAllKept(bench))) return;
      if (bench.base) carrying.layBeside(id);
      await work.resume(id);
    },
    /** The open document is the next version of the plan it looks like: its review goes on beside it. */
    async carryOver(): Promise<void> {
      const { newerOf } = bench.get();
      if (!newerOf || !(await isAllKept(bench))) return;
      carrying.layBeside(newerOf.review);
      await work.resume(newerOf.review);
    },
    beginAnew: versions.decline,
    ...leftBehindWork(bench, judging, anchoring),
    setOverlay: overlay.setOverlay,
    setAllMarks: overlay.setAllMarks,
    lookAt: overlay.lookAt,
    lookAtVersion: overlay.lookAtVersion,
    reveal: overlay.reveal,
    goToFinding: overlay.goTo,
    show: overlay.show,
    anchorFor: anchoring.anchorFor,
    ...judging,
    ...queries,
    ...reports,
    ...datesWork(bench),
    ...keepingWork(bench),
    joinCase: cases.join,
    declineCase: cases.declineCase,
    leaveCase: cases.leaveCase,
    nameCase: cases.nameCase,
    wantNextInCase: cases.wantNext,
    openInCase: cases.openInCase,
    reviewAdvice: cases.reviewAdvice,
    adviceFile: advice.fileOf,
    switchTo: cases.switchTo,
    cite: citing.cite,
    closeCiting: citing.closeCiting,
    keepCitation: citing.keepCitation,
    undoCite: citing.undoCite,
    removeCitation: citing.removeCitation,
    goToCited: citing.goToCited,
    /** The framework of a kind of document, with all its criteria. */
    frameworkFor: (kind: Head['documentKind']) =>
      services.frameworks.find((framework) => framework.documentKind === kind),
    /** Reviews on this device, newest first; none where the store does not answer. */
    listReviews: async () => (await bench.told(services.reviews.list())) ?? [],
    /** The reviewer's own day, ISO. */
    today: services.today,
    ...annotating,
    revealAnnotation: overlay.revealAnnotation,
    addAdvice: advice.add,
    stopAdvice: advice.stop,
    removeAdvice: advice.remove,
    markAdvice: advice.mark,
    adviceMatches: advice.matches,
    correct: correcting.correct,
    sayOf: correcting.say,
    selection: correcting.selection,
    declineForm: forms.decline,
    removeCorrection: correcting.removeCorrection,
    recognise: async () => {
      bench.set({ recognising: { done: 0, of: 0 } });
      if ((await bench.told(services.document.recognise())) === undefined)
        bench.set({ recognising: undefined });
    },
    stopRecognising: async () => {
      await bench.told(services.document.stopRecognising());
    },
    openFile: async () => {
      await bench.told(services.document.openFile());
    },
    openDropped: async (file: File) => {
      if (await isAllKept(bench)) await bench.told(services.document.openDropped(file));
    },
    openLink: async (link?: DocumentLink) => {
      await bench.told(services.document.openLink(link));
    },
    /** Puts a text on the clipboard, straight from a click; says whether it is there. */
    copy: async (text: string): Promise<boolean> => {
      const copied = (await bench.told(services.copy(text))) !== undefined;
      if (copied) bench.set({ said: 'The question was copied.' });
      return copied;
    },
    /** An empty tab of ours to draw on, straight from a click; a refusal is put on the screen. */
    openSheet: async (title: string): Promise<HTMLElement | undefined> =>
      (await bench.told(services.openSheet(title)))?.root,
    goToDocument: () => services.document.goTo(),
    /** Straight from a click: the browser asks the reviewer before anything else happens. */
    addPortal: async (portal: Portal) => {
      const answer = await services.portals.add(portal);
      if (answer.ok) bench.set({ portal: { ...portal, added: true } });
      else bench.fail(answer.problem);
    },
    remember: bench.remember,
    settings: () => bench.settings,
    openDashboard: () => services.openDashboard(),
    openSettings: () => services.openSettings(),
    followAgency: heard.followAgency,
    ...incidents,
    seenElsewhere: () => bench.set({ elsewhereSaid: undefined }),
    dismissProblem: () => bench.set({ problem: undefined }),
    say: (said: string) => bench.set({ said }),
    /** The time now, in milliseconds. */
    now: () => Date.parse(services.now()),
    /** Keeps time that was spent, where there is a review to keep it with: looking at a plan leaves nothing behind. */
    keepTime(seconds: number): boolean {
      const { current } = bench.get();
      if (!bench.held || !current || current.saving.kind === 'nothing-yet') return false;
      bench.held.change({ kind: 'time', seconds });
      return true;
    },
    /** Shows only the open criterion, or the whole review. */
    setFocusing: (focusing: boolean) => bench.set({ focusing }),
  };
}
