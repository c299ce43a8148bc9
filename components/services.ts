import type { ExportKind } from '../exports/index.ts';
import type { Paper } from '../exports/paper/paper.ts';
import type { DocumentLink, Reading } from '../plan/block.ts';
import type { KnownForm } from '../plan/corrections/form.ts';
import type { Plan, SectionId, Span } from '../plan/plan.ts';
import type { Steps } from '../plan/visits/steps-of.ts';
import type { Visited } from '../plan/visits/visits.ts';
import type {
  Badge,
  HostNews,
  Inks,
  Mark,
  PointedAt,
  PointerCalls,
  PointerKey,
  Problem,
  TaughtPortal,
} from '../platform/calls.ts';
import type { FileToSave } from '../platform/save-file.ts';
import type { MarkUpAnswer, MarkUpRequest } from '../platform/viewer-calls.ts';
import type { WipePart } from '../platform/wipe.ts';
import type { WholeStore } from '../review/backup/whole-store.ts';
import type { CheckCount } from '../review/check-counts.ts';
import type { Retained } from '../review/keep-until.ts';
import type { Lock } from '../review/lock.ts';
import type { Review } from '../review/review.ts';
import type { Reviews } from '../review/reviews.ts';
import type { Settings } from '../review/settings/settings.ts';
import type { CheckContext } from '../rubric/finding.ts';
import type { Framework } from '../rubric/framework.ts';
import type { Judgement } from '../rubric/judgement.ts';
import type { BackupDoor } from './backup/backup-door.ts';
import type { WhyWeak } from './backup/protect-file.tsx';
import type { GuardDoor } from './lock/guard-door.ts';

/** An answer from outside: the value, or a problem with a sentence to show. Nothing here ever throws for what a document or browser does. */
export type Told<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A document that was read. `title` and the plan's words stay in this window: nothing of them is stored. */
export type OpenDocument = {
  plan: Plan;
  /** What the plan was made from, to make it anew when the reviewer corrects it. */
  reading: Reading;
  title?: string;
  /** The portal whose description the page was read by. */
  portal?: { id: string; name: string };
  /** SHA-256 (hex) of the normalised section texts: the same plan has the same fingerprint wherever it is opened. */
  fingerprint: string;
  /** Documents the page shows or offers, which the reviewer may ask to read. */
  links: DocumentLink[];
  /** How far a document that is shown in parts has been read; what was read stays in this window. */
  visits?: VisitsSeen;
  /** What part the page shows, as one opaque word; absent where it shows all it has. */
  view?: string;
};

/** Parts by the page's own titles, and what the last reading was. `away`: it showed no part of the document. */
export type VisitsSeen = Pick<Steps, 'read' | 'toVisit' | 'here'> & Pick<Visited, 'was' | 'away'>;

/** What the panel hears about tabs. */
export type TabNews =
  /** The panel was given a document: the reviewer pressed the button there or opened a file. `again`: in the tab it already had. */
  | { tab: 'given'; again?: true }
  /** The panel opened our own page, where a file is about to be picked or dropped. */
  | { tab: 'awaits-file' }
  /** The reviewer looks at another tab; the review still belongs to its own. */
  | { tab: 'elsewhere' }
  | { tab: 'here' }
  | { tab: 'closed' };

/** The open document, whoever holds it: a portal page or our own viewer. */
export type DocumentDoor = {
  /** Reads the document as it stands. `progress` gets a sentence for each step; `signal` stops it. */
  read(progress: (sentence: string) => void, signal: AbortSignal): Promise<Told<OpenDocument>>;
  /** `inks`: colours in place of the usual ones. `elsewhere`: marks whose words stand in a part that is not shown, with its title. */
  paint(
    marks: Mark[],
    badges: Badge[],
    inks?: Inks,
  ): Promise<Told<{ missing: string[]; elsewhere?: { mark: string; part: string }[] }>>;
  reveal(mark: string): Promise<Told<{ shown: boolean }>>;
  /** `part`: the words were not shown because they stand there. */
  show(span: Span): Promise<Told<{ shown: boolean; part?: string }>>;
  /** The words now selected in the document, in reading order; none where nothing is. */
  selection(): Promise<Told<{ spans: Span[] }>>;
  /** Shows the earlier words instead of the proposed ones, where the document's host can. */
  version(earlier: boolean): Promise<Told<{ shown: boolean }>>;
  clear(): Promise<Told<unknown>>;
  /** Takes the marks away and lets go of everything that was read here. */
  letGo(): Promise<void>;
  /** Begins to recognise the words of scanned pages; how it goes comes as news. */
  recognise(): Promise<Told<unknown>>;
  /** Ends recognising early; what is done is kept. */
  stopRecognising(): Promise<Told<unknown>>;
  /** For a PDF in our viewer: a copy with real highlights and comments, saved where a name is given; else only what it would hold. */
  markUp(request: MarkUpRequest): Promise<Told<MarkUpAnswer>>;
  /** Opens our own page where a PDF or Word file is picked or dropped; the panel is then given that tab. */
  openFile(): Promise<Told<unknown>>;
  /** Opens a file that was dropped on the panel in our viewer; the panel is then given that tab. */
  openDropped(file: File): Promise<Told<unknown>>;
  /** Reads a document of the page's own origin in its own tab and opens it in our viewer. Without a link: what the tab itself shows. */
  openLink(link?: DocumentLink): Promise<Told<unknown>>;
  /** Brings the document's tab to the front. */
  goTo(): Promise<void>;
  /** The tab the document is in; none beside no tab. */
  tab(): Promise<number | undefined>;
  /** Brings another tab that was read before to the front and takes its document from now on; a tab that was closed is a problem. */
  switchTo(tab: number): Promise<Told<unknown>>;
  /** Hears of every tab that is closed. Returns the way to stop. */
  onClosed(listener: (tab: number) => void): () => void;
  onNews(listener: (news: HostNews) => void): () => void;
  onTab(listener: (news: TabNews) => void): () => void;
  /** True if the reviewer pressed the button on the document or opened the file: that is the ask to read it. */
  given(): Promise<boolean>;
};

/** A portal by the address pattern the browser grants and the name a reviewer knows it by. */
export type Portal = { pattern: string; name: string };

/** Portals the reviewer added, so that their pages are read without pressing the button on each. */
export type PortalDoor = {
  list(): Promise<Portal[]>;
  /** The portal of the open page, if it could be added. */
  current(): Promise<Portal | undefined>;
  /** Must be called straight from a click, with nothing awaited before: the browser asks the reviewer. */
  add(portal: Portal): Promise<Told<unknown>>;
  remove(portal: Portal): Promise<Told<unknown>>;
};

/** What was pointed at, by number, and the sections it was said to be; none for what is not the plan. */
export type Pointed = { heading?: PointedAt; text: PointedAt; sections: SectionId[] };

/** What follows from all that was pointed at. */
export type Derived = PointerCalls['point/derive']['answer'];

/** How a page reads with a description: the sections found with their first words, which stay on the screen, and what was not read. */
export type ReadsAs = {
  sections: { id: SectionId; says: string; words: number }[];
  /** Text that stands in none of the sections pointed at. */
  outside?: { says: string; words: number };
  notVisited: { where: string; why: string }[];
};

/** Teaching a portal by pointing at its page, and the descriptions kept on this device. */
export type TeachDoor = {
  /** Lets the reviewer point in the page; answers when something was picked, without `picked` when it was ended. */
  point(at: PointerCalls['point/pick']['request']['at']): Promise<Told<{ picked?: PointedAt }>>;
  /** Moves the outline, picks or ends from here. */
  key(key: PointerKey): void;
  stop(): void;
  /** Hears what is outlined. Returns the way to stop. */
  onOver(listener: (over: { kind: string; says: string; words: number }) => void): () => void;
  derive(taught: readonly Pointed[]): Promise<Told<Derived>>;
  tryOut(portal: TaughtPortal): Promise<Told<ReadsAs>>;
  list(): Promise<TaughtPortal[]>;
  /** Keeps these, in place of all before. */
  keep(portals: readonly TaughtPortal[]): Promise<Told<unknown>>;
  /** Calls back when the list changed, in whatever window. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Saves a description as a file; answers with its name. */
  save(portal: TaughtPortal): Told<{ name: string }>;
  /** A colleague's file as a description, or in words why it is none. */
  readFile(text: string): Told<TaughtPortal>;
};

export type { Settings };

/** The settings of this device, the same in every window. */
export type SettingsDoor = {
  read(): Promise<Settings>;
  write(settings: Settings): Promise<Told<unknown>>;
  /** Calls back with the settings when they changed, in whatever window. Returns the way to stop. */
  onChange(listener: (settings: Settings) => void): () => void;
  /** Saves settings as a file; answers with its name. */
  save(text: string): Told<{ name: string }>;
};

/** Forms on which the reading was corrected, kept on this device as hashes. */
export type FormDoor = {
  list(): Promise<KnownForm[]>;
  /** Keeps these in place of all before. */
  write(forms: KnownForm[]): Promise<Told<unknown>>;
};

export type { WipePart };

/** What the page that deletes everything asks of the outside world. */
export type WipeDoor = {
  /** What lies here, counted without being read. */
  liesHere(): Promise<{ reviews: number | undefined; portals: number }>;
  /** Deletes everything in every open window; answers what could not be deleted. */
  wipe(): Promise<WipePart[]>;
  openBackup(): void;
  openDashboard(): void;
};

/** How long reviews are kept: what was said of it on a screen, and which reviews are open in some window. */
export type RetentionDoor = {
  read(): Promise<Retained>;
  write(retained: Retained): Promise<void>;
  /** Says to every window that this one has the review open. Returns the way to stop. */
  holdOpen(review: string): () => void;
  /** Does the work while no window has the review open; undefined where one has. */
  unlessOpen<T>(review: string, work: () => Promise<T>): Promise<T | undefined>;
};

/** Everything a screen may ask of the outside world. The entrypoints hand in the real ones, tests and the gallery made-up ones. */
export type Services = {
  reviews: Reviews;
  /** Backups, and files under a passphrase; absent where the whole store cannot be reached. */
  backup?: BackupDoor;
  lock: Lock;
  /** All that is stored of reviews, in whole pieces for a backup. */
  whole: WholeStore;
  /** The clock, the other open pages and what else a lock needs of the browser. */
  guard: GuardDoor;
  frameworks: readonly Framework[];
  judge(
    plan: Plan,
    framework: Framework,
    context: Pick<CheckContext, 'today' | 'child' | 'advice' | 'elsewhere'>,
  ): Judgement;
  /**
   * Reads a file of professional advice on this device, for as long as this window is open. A file that cannot be read, or
   * is no advice, is a problem with a sentence.
   */
  readAdvice(
    file: File,
    progress: (page: number, pages: number) => void,
    signal: AbortSignal,
  ): Promise<Told<Plan>>;
  document: DocumentDoor;
  portals: PortalDoor;
  forms: FormDoor;
  teaching: TeachDoor;
  settings: SettingsDoor;
  /** Saves a file of one or several reviews; answers with the file's name once it was handed to the browser. */
  exportReviews(kind: ExportKind, reviews: Review[], passphrase?: string): Promise<Told<{ name: string }>>;
  /** Saves a report as a file; answers with its name. */
  /** Why a new passphrase of a file would be too easily guessed. */
  whyWeak: WhyWeak;
  saveReport(file: FileToSave, passphrase?: string): Promise<Told<{ name: string }>>;
  /** A report as a Word file. What makes it is loaded when it is first asked for. */
  toWord(paper: Paper): Promise<Told<Uint8Array>>;
  /** Saves the counts of findings and false hits by check as a file; answers with its name. */
  exportCheckCounts(counts: readonly CheckCount[]): Told<{ name: string }>;
  /** Puts a text on the clipboard. Called straight from a click. */
  copy(text: string): Promise<Told<unknown>>;
  /** Opens an empty tab of ours to draw on; it closes with this page. Called straight from a click. */
  openSheet(title: string): Promise<Told<{ root: HTMLElement }>>;
  openDashboard(review?: string): void;
  /** Opens the settings in a tab, or brings that tab to the front. */
  openSettings(): void;
  /** Opens the page that deletes everything on this device; it needs no passphrase. */
  openWipe(): void;
  retention: RetentionDoor;
  /** ISO time. */
  now(): string;
  /** ISO day. */
  today(): string;
  newId(): string;
};
