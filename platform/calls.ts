import type { DocumentLink, Reading } from '../plan/block.ts';
import type { SectionId, Span } from '../plan/plan.ts';
import type { AnnotationMark } from '../review/annotation.ts';
import type { Portal, PortalPart } from '../sources/page/portals/portal.ts';

/**
 * Every call between the extension's contexts, in one place. The panel asks; a document host answers.
 * A host is whatever holds the open document: the content script in a portal page, or our own viewer page
 * for a PDF or Word file. Both answer the same calls, so the panel does not know which it speaks to.
 */

/** Words to paint. `id` is opaque: a page can read the names and ranges of highlights, so it says nothing. */
export type Mark = {
  id: string;
  span: Span;
  /** Of a finding; `my-…`: put there by the reviewer (`review/annotation.ts`). */
  tone: 'query' | 'strength' | 'note' | `my-${AnnotationMark}`;
  /** Steps back behind the marks that are not quiet: a fine line, no fill. */
  quiet?: boolean;
  /** What the card beside the words says; shown in a closed shadow root only. */
  card: { title: string; message: string; source: string; alternatives?: string[] };
};

/** The colours of a tone's line and of the see-through fill behind its words, in place of the usual ones. */
export type Inks = Partial<Record<Mark['tone'], { colour: string; fill: string }>>;

/** The badge by a recognised section's heading: its letter, how many queries are painted there, the level given. `more`: queries that are not painted. */
export type Badge = {
  section: SectionId;
  block: string;
  title: string;
  findings: number;
  more?: number;
  level?: string;
};

/** A failure the reviewer can understand: what happened, what is safe, what to do. */
export type Problem = { code: string; sentence: string };

/** The calls a document host answers: what is sent and what comes back. */
export type HostCalls = {
  /** Reads the document as it stands now. `portals`: descriptions; the one that fits a web page is gone by and named. `trial`: only to see how it reads, so that what the panel holds stays what it paints and corrects. `links`: documents the page shows or offers; `origin`: of a web page. */
  'document/read': {
    request: { portals?: readonly Portal[]; trial?: true };
    answer: {
      reading: Reading;
      links: DocumentLink[];
      origin?: string;
      portal?: { id: string; name: string };
    };
  };
  /** Replaces all marks and badges, in the usual colours or in `inks`. `missing`: ids of marks whose words are no longer there. */
  'document/paint': {
    request: { marks: Mark[]; badges: Badge[]; inks?: Inks };
    answer: { painted: number; missing: string[] };
  };
  /** Brings a mark into view and shows its card. */
  'document/reveal': { request: { mark: string }; answer: { shown: boolean } };
  /** Brings any words into view (a block of the plan), without a card. */
  'document/show': { request: { span: Span }; answer: { shown: boolean } };
  /** The words now selected in the document, in reading order; none where nothing is selected. */
  'document/selection': { request: Record<string, never>; answer: { spans: Span[] } };
  /** Shows the earlier words instead of the proposed ones, where the host shows both. `shown`: whether it could. */
  'document/version': { request: { earlier: boolean }; answer: { shown: boolean } };
  /** Turns everything off and leaves the page as it was. */
  'document/clear': { request: Record<string, never>; answer: Record<string, never> };
  /** Begins to recognise the words of scanned pages from their pictures, all or these; answers with how many, and tells how it goes as news. */
  'document/recognise': { request: { pages?: number[] }; answer: { pages: number } };
  /** Ends recognising early; pages already done keep their words. */
  'document/stop-recognising': { request: Record<string, never>; answer: Record<string, never> };
  /** The one permitted request: fetches a same-origin document inside the tab that shows it. Bytes as base64. */
  'document/fetch': { request: { address: string }; answer: { name: string; base64: string } };
};

/** A portal's description, as somebody taught it. */
export type TaughtPortal = Portal;

/** What stands at a place in the page that somebody pointed at. `says`: its first words, for the screen only and never kept. */
export type PointedAt = { pick: number; kind: string; says: string; words: number };

/** The keys by which the outline is moved without a pointer, and the choice made. */
export type PointerKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape';

/**
 * The calls of the script that lets somebody point at parts of a page, which is put in only while a portal is taught.
 * Picks are numbers: the elements stay in the page.
 */
export type PointerCalls = {
  /** Lets the reviewer point; answers when something was picked, without `picked` when it was ended. */
  'point/pick': { request: { at: 'heading' | 'text' | 'part' }; answer: { picked?: PointedAt } };
  /** Moves the outline or picks, from the panel's keys and buttons. */
  'point/key': { request: { key: PointerKey }; answer: Record<string, never> };
  /** What follows from all that was pointed at, and what else looks alike. `address`: the pattern of the portal's pages. */
  'point/derive': {
    request: { taught: { heading?: number; text: number; sections: SectionId[] }[] };
    answer: {
      host: string;
      address: string;
      parts: PortalPart[];
      alike: { heading: PointedAt; text: PointedAt }[];
    };
  };
  /** Takes the outline away and leaves the page as it was. */
  'point/stop': { request: Record<string, never>; answer: Record<string, never> };
};

/** What a host tells the panel without being asked. */
export type HostNews =
  /**
   * The document changed or another step of a wizard was opened: reading again may give more. `view`: what part of the
   * document the page now shows (plan/visits/view-of.ts); `moved`: the tab shows another page.
   */
  | { news: 'document/changed'; view?: string; moved?: true }
  /** The reviewer chose a mark in the document. */
  | { news: 'mark/chosen'; mark: string }
  /** The reviewer pressed the key that puts this on the words selected in the document. */
  | { news: 'annotation/asked'; mark: AnnotationMark }
  /** The reviewer pressed a badge. */
  | { news: 'badge/chosen'; section: SectionId }
  /** The outline moved, by the pointer or by a key. */
  | { news: 'point/over'; kind: string; says: string; words: number }
  /** The reviewer turned the overlay off in the document. */
  | { news: 'overlay/off' }
  /** Words of scanned pages are being recognised: `done` of `of` pages are done, `page` is under way. */
  | { news: 'recognition/progress'; page: number; done: number; of: number }
  /** Recognising ended, with what came of it in a sentence. `more`: the document read again holds recognised words. */
  | { news: 'recognition/ended'; more: boolean; sentence: string };

/** The name of a call. */
export type HostCall = keyof HostCalls;
/** What comes back of a call: its answer, or a problem with a sentence. */
export type Answer<C extends HostCall> =
  | { ok: true; value: HostCalls[C]['answer'] }
  | { ok: false; problem: Problem };
