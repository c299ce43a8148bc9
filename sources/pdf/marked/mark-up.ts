import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../../../plan/block.ts';
import type { Segment } from '../block-text.ts';
import { openPdf, type PdfJs, textOptions } from '../pdfjs.ts';
import { cutTo, type Measure, type PlacedItem, type Quad, quadsOf } from './quads.ts';

/** What a highlight is for; it has a colour of its own and says so in its comment too. */
export type NoteTone = 'query' | 'strength' | 'question' | 'comment';

/** A comment on words of the document. */
export type PdfNote = {
  spans: readonly { block: string; from: number; to: number }[];
  text: string;
  tone: NoteTone;
};

/** What a PDF allows, and what became of the comments: how many have a highlight, on how many pages, and which have none. */
export type MarkedUp = {
  highlights: number;
  pages: number;
  /** Numbers of notes, from 0, whose words could not be found on a page. */
  unplaced: number[];
  signed: boolean;
  locked: boolean;
};

/** Why there is no marked copy. */
export type NotMarked = 'not-opened' | 'not-allowed' | 'form-only' | 'nothing' | 'not-sound';

/** A marked copy, or why there is none. `bytes` is absent where the copy was only asked about. */
export type MarkUp = { ok: true; told: MarkedUp; bytes?: Uint8Array } | { ok: false; why: NotMarked };

/** What a marked copy is made with. */
export type MarkUpOptions = {
  pdfjs: PdfJs;
  password: string | undefined;
  /** The way from each block to the text items of the pages, as the reader found it. */
  trace: ReadonlyMap<string, readonly Segment[]>;
  /** Where a block stands whose words are not in the file: on a scanned page. */
  boxes: ReadonlyMap<string, { page: number; box: Box }>;
  measure: Measure;
  /** Who made the comments: a pseudonym. */
  author: string;
  /** ISO time. */
  now: string;
  /** Only says what would become of the notes. */
  only?: 'look';
};

/** Red, green and blue, light enough that black words on them keep a contrast of 12 to 1. */
const colours: Record<NoteTone, [number, number, number]> = {
  query: [255, 224, 130],
  strength: [178, 233, 178],
  question: [174, 214, 255],
  comment: [226, 214, 255],
};

/** PDF.js' number for highlights among the things it can add (`AnnotationEditorType.HIGHLIGHT`). */
const highlightType = 9;
/** The permission to add comments in a protected file (`PermissionFlag.MODIFY_ANNOTATIONS`). */
const mayComment = 0x20;

/**
 * A copy of a PDF with real highlights and comments, which other PDF programs show. The original stands in it byte for byte:
 * what is new is written after its end. Nothing is added where the file's maker forbade comments. The copy is read
 * back before it is given: one that is not sound, or lacks a highlight, is not given at all.
 */
export async function markUp(
  bytes: Uint8Array,
  notes: readonly PdfNote[],
  options: MarkUpOptions,
): Promise<MarkUp> {
  const opened = await openPdf(options.pdfjs, bytes, options.password);
  if (opened.kind !== 'open') return { ok: false, why: 'not-opened' };
  const { document } = opened;
  try {
    if (document.isPureXfa) return { ok: false, why: 'form-only' };
    const allowed = await document.getPermissions();
    if (allowed && !allowed.has(mayComment)) return { ok: false, why: 'not-allowed' };
    const { made, unplaced } = await highlightsOf(document, notes, options);
    const told: MarkedUp = {
      highlights: made.length,
      pages: new Set(made.map(({ pageIndex }) => pageIndex)).size,
      unplaced,
      ...(await protectionOf(document)),
    };
    if (options.only === 'look') return { ok: true, told };
    if (made.length === 0) return { ok: false, why: 'nothing' };
    for (const [at, one] of made.entries())
      document.annotationStorage.setValue(`pdfjs_internal_editor_${at}`, one);
    const copy = await document.saveDocument();
    return (await isSound(bytes, copy, made, document.numPages, options))
      ? { ok: true, told, bytes: copy }
      : { ok: false, why: 'not-sound' };
  } finally {
    await opened.close();
  }
}

type Made = ReturnType<typeof highlight>;

async function highlightsOf(
  document: PDFDocumentProxy,
  notes: readonly PdfNote[],
  options: MarkUpOptions,
): Promise<{ made: Made[]; unplaced: number[] }> {
  const pages = new Map<number, Promise<{ page: PDFPageProxy; items: PlacedItem[] }>>();
  const pageOf = (number: number) => {
    const known = pages.get(number) ?? itemsOf(document, number);
    pages.set(number, known);
    return known;
  };
  const made: Made[] = [];
  const unplaced: number[] = [];
  for (const [at, note] of notes.entries()) {
    const byPage = new Map<number, Quad[]>();
    const add = (page: number, quads: Quad[]) =>
      quads.length > 0 && byPage.set(page, [...(byPage.get(page) ?? []), ...quads]);
    for (const { block, from, to } of note.spans) {
      const found = cutTo(options.trace.get(block) ?? [], from, to);
      const before = byPage.size;
      for (const number of new Set(found.map(({ page }) => page))) {
        const { items } = await pageOf(number);
        add(
          number,
          quadsOf(
            found.filter(({ page }) => page === number),
            items,
            options.measure,
          ),
        );
      }
      const box = options.boxes.get(block);
      if (byPage.size === before && box) add(box.page, [boxQuad((await pageOf(box.page)).page, box.box)]);
    }
    // Words that run over a page's end have a highlight on each page, all with the same comment.
    for (const [number, quads] of byPage)
      made.push(highlight(number, quads, (await pageOf(number)).page, note, options));
    if (byPage.size === 0) unplaced.push(at);
  }
  return { made, unplaced };
}

async function itemsOf(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const { items, styles } = await page.getTextContent(textOptions);
  const placed = items.flatMap((item): PlacedItem[] => {
    if (!('str' in item)) return [];
    const { ascent = 0, descent = 0, fontFamily = '' } = styles[item.fontName] ?? {};
    const { str, transform, width } = item;
    return [{ str, transform, width, fontName: fontFamily, ascent, descent }];
  });
  return { page, items: placed };
}

/** A rectangle of the page as it is shown, in the page's own units. */
function boxQuad(page: PDFPageProxy, { x, y, width, height }: Box): Quad {
  const view = page.getViewport({ scale: 1 });
  const at = (right: number, down: number): [number, number] => {
    const [left = 0, bottom = 0] = view.convertToPdfPoint(right, down).map(Number);
    return [left, bottom];
  };
  return [...at(x, y), ...at(x + width, y), ...at(x, y + height), ...at(x + width, y + height)];
}

/** A highlight as PDF.js' own editor hands it to its writer. */
function highlight(
  number: number,
  quads: readonly Quad[],
  page: PDFPageProxy,
  { text, tone }: PdfNote,
  { author, now }: MarkUpOptions,
) {
  const rect = around(quads);
  const [left = 0, , right = 0] = page.view;
  return {
    annotationType: highlightType,
    pageIndex: number - 1,
    color: colours[tone],
    opacity: 1,
    rotation: 0,
    rect,
    quadPoints: quads.flat(),
    // The writer draws around each area: its corners in turn, not in the order of the standard.
    outlines: quads.map(([ax, ay, bx, by, cx, cy, dx, dy]) => [ax, ay, bx, by, dx, dy, cx, cy]),
    user: author,
    date: now,
    popup: { contents: text, rect: [right, rect[3] - 120, right + Math.min(220, right - left), rect[3]] },
  };
}

function around(quads: readonly Quad[]): [number, number, number, number] {
  const xs = quads.flatMap((quad) => quad.filter((_, at) => at % 2 === 0));
  const ys = quads.flatMap((quad) => quad.filter((_, at) => at % 2 === 1));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

async function protectionOf(document: PDFDocumentProxy): Promise<Pick<MarkedUp, 'signed' | 'locked'>> {
  const { info } = await document.getMetadata();
  const said = (name: string) => (name in info ? Reflect.get(info, name) : undefined);
  return { signed: said('IsSignaturesPresent') === true, locked: Boolean(said('EncryptFilterName')) };
}

/** True where the copy begins with the whole original, has its pages, and every highlight is in it with its comment. */
async function isSound(
  original: Uint8Array,
  copy: Uint8Array,
  made: readonly Made[],
  pages: number,
  { pdfjs, password }: MarkUpOptions,
): Promise<boolean> {
  if (copy.length <= original.length || original.some((byte, at) => copy[at] !== byte)) return false;
  const opened = await openPdf(pdfjs, copy, password);
  if (opened.kind !== 'open') return false;
  try {
    if (opened.document.numPages !== pages) return false;
    for (const pageIndex of new Set(made.map((one) => one.pageIndex))) {
      const page = await opened.document.getPage(pageIndex + 1);
      const there = (await page.getAnnotations())
        .filter(({ subtype }) => subtype === 'Highlight')
        .map(({ contentsObj }) => contentsObj?.str);
      const wanted = made.filter((one) => one.pageIndex === pageIndex).map((one) => one.popup.contents);
      if (!wanted.every((text) => there.includes(text))) return false;
    }
    return true;
  } finally {
    await opened.close();
  }
}
