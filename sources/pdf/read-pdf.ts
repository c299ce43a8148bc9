import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Reading, Unread } from '../../plan/block.ts';
import type { PageResults, RecognisedPage } from '../scan/recognised-page.ts';
import { joinPages, type LaidOutPage } from './across-pages.ts';
import { breather } from '../breather.ts';
import { readBesidePages } from './beside-pages.ts';
import { inBands } from './bands.ts';
import { columnsOfPages } from './page-columns.ts';
import { askPages, type Budget, type PageSource, TooLarge, usualBudget } from './ask-pages.ts';
import type { Segment } from './block-text.ts';
import { type Drawing, readDrawing } from './drawing.ts';
import { type FormField, readFormFields, toFieldRuns } from './form-fields.ts';
import { takeFurniture } from './furniture.ts';
import { applyToRect, contains, type Rect, toMatrix } from './geometry.ts';
import { bodySize, measure } from './measures.ts';
import { layOutPage, type PageParts } from './page-layout.ts';
import { type FontLook, lookOfFont, readPageRuns, type Run, weighMediumFonts } from './page-runs.ts';
import { openPdf, type PdfJs } from './pdfjs.ts';
import { findGrids } from './ruled-tables.ts';
import { snapSizes, toParts } from './recognised-parts.ts';
import { keepSeen } from './seen-text.ts';
import { cutAtBlanks } from './spaces-from-glyphs.ts';
import { takeScrambled } from './scrambled-fonts.ts';
import { readStructureTags } from './structure-tags.ts';
import { offsetFinder } from './drawn-letters.ts';
import { markPrintedText } from './marked-text.ts';
import { markStruckText } from './struck-text.ts';
import { judgeText, lacksSpaces } from './text-health.ts';
import { toBlocks, toFurniture } from './to-blocks.ts';
import { unpacksTooFar } from './unpacked-size.ts';
import { groupUnread } from './unread.ts';
import { collectVocabulary } from './vocabulary.ts';
import { overtime, within } from './within.ts';

export type { Segment } from './block-text.ts';

/** A PDF as read, with the way from each block's text to the text items of its pages. */
export type PdfReading = { reading: Reading; trace: Map<string, Segment[]> };

/**
 * `onPage` is told of each page as it is done. `name` is the file's name, used where it has no title. `recognised`:
 * what came of recognising pages from their pictures; words that did come take the place of what the file says.
 */
export type PdfOptions = {
  pdfjs: PdfJs;
  password?: string;
  name?: string;
  onPage?: (page: number, pages: number) => void;
  signal?: AbortSignal;
  recognised?: PageResults;
  /** How long pages may take; the usual budget unless told. */
  budget?: Budget;
};

/**
 * Reads a PDF into blocks in reading order. Bad input never throws: a file or page that gives no usable text is
 * listed in `unread` with the reason. Throws only where `signal` is aborted.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> {
  const { pdfjs, name, password, signal } = options;
  if (unpacksTooFar(bytes)) return nothing(name, 'too-large');
  let opened = await openPdf(pdfjs, bytes, password, signal);
  if (opened.kind === 'closed') return nothing(name, opened.why);
  const source: PageSource = {
    document: opened.document,
    reopen: async () => {
      if (opened.kind === 'open') opened.kill();
      opened = await openPdf(pdfjs, bytes, password, signal);
      return opened.kind === 'open' ? opened.document : undefined;
    },
  };
  try {
    return await readDocument(source, options, endsProperly(bytes));
  } catch (error) {
    // Reading was stopped: so is PDF.js, whatever it is at.
    if (opened.kind === 'open') opened.kill();
    throw error;
  } finally {
    if (opened.kind === 'open') await opened.close();
  }
}

/** A PDF ends with a mark; a download that broke off lacks it, even where PDF.js can mend what there is. */
function endsProperly(bytes: Uint8Array): boolean {
  // Some disks and mail systems fill files up with zeros.
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return String.fromCharCode(...bytes.subarray(Math.max(0, end - 4096), end)).includes('%%EOF');
}

const cutOff = {
  where: 'the end of the file',
  why: 'The file breaks off before its end, so pages or parts of pages may be missing. Get the file again.',
};

function nothing(title: string | undefined, why: Unread['why']): PdfReading {
  const unread = [{ where: 'file', why }];
  return {
    reading: { source: 'pdf', title, blocks: [], furniture: [], unread, notVisited: [] },
    trace: new Map(),
  };
}

async function readDocument(source: PageSource, options: PdfOptions, whole: boolean): Promise<PdfReading> {
  const total = source.document.numPages;
  if (total < 1) return nothing(options.name, total === 0 ? 'empty' : 'corrupt');
  const unread = new Map<number, Unread['why']>();
  const recognised = snapSizes(options.recognised ?? new Map());
  const looks = new Map<string, FontLook>();
  const fields = await fieldsOf(source.document, options.signal);
  const beside = await readBesidePages(source.document, usualBudget.page, options.signal);
  if (beside.formOnly) return nothing(options.name, 'not-supported');
  const tools: Tools = { pdfjs: options.pdfjs, looks, fields, recognised };
  const pages: PageParts[] = [];
  let runs = 0;
  for await (const found of askPages(
    source,
    (document, page) => askPage(document, page, tools),
    options.budget ?? usualBudget,
    options.signal,
  )) {
    const { page } = found;
    if (found.kind === 'none') unread.set(page, found.why);
    else if (runs + found.answer.runs.length > mostRuns) unread.set(page, 'too-large');
    else {
      pages.push(found.answer);
      runs += found.answer.runs.length;
    }
    options.onPage?.(page, total);
  }
  weighMediumFonts(pages.flatMap(({ runs }) => runs));
  const body = bodySize(pages);
  const furniture = takeFurniture(pages, body);
  const scrambled = takeScrambled(pages, body);
  for (const parts of pages) {
    const lost = !whole && parts.runs.length === 0 && parts.drawing.pictures.length === 0;
    const why = lost ? 'corrupt' : scrambled.pages.has(parts.page) ? 'ciphered' : whyUnusable(parts);
    if (why === undefined) continue;
    unread.set(parts.page, options.recognised?.has(parts.page) ? 'not-recognised' : why);
    parts.runs = [];
  }
  const measures = measure(pages, body);
  const bottomOf = filledTo(pages);
  const laidOut: LaidOutPage[] = [];
  const breathe = breather();
  const columns = columnsOfPages(pages);
  for (const [at, parts] of pages.entries()) {
    const bands = columns[at] ?? [];
    laidOut.push({ page: parts.page, pieces: layOutPage(parts, measures, bands), bottom: bottomOf(parts) });
    await breathe();
    options.signal?.throwIfAborted();
  }
  const { blocks, trace } = toBlocks(
    joinPages(laidOut),
    body,
    collectVocabulary(pages.flatMap((parts) => parts.runs)),
  );
  const reading: Reading = {
    source: 'pdf',
    title: options.name,
    pages: total,
    blocks,
    furniture: toFurniture(furniture, body),
    unread:
      blocks.length === 0 && unread.size === 0 && scrambled.unread.length === 0
        ? [{ where: 'file', why: 'empty' }]
        : [...groupUnread(unread, total), ...scrambled.unread],
    notVisited: [...(whole ? [] : [cutOff]), ...beside.notVisited],
  };
  return { reading, trace };
}

/** Stretches of text in all pages together: 300 pages of tables have some fifty thousand. */
const mostRuns = 600_000;

/** The filled form fields; none where PDF.js cannot find them in a fair time. */
async function fieldsOf(document: PDFDocumentProxy, signal?: AbortSignal): Promise<FormField[]> {
  const found = await within(readFormFields(document), usualBudget.page, signal);
  return found === overtime ? [] : found;
}

/** Comparisons of words with cells that a page may need: a dense table of small print needs a million. */
const mostPlacings = 400_000_000;

type Tools = {
  pdfjs: PdfJs;
  looks: Map<string, FontLook>;
  fields: FormField[];
  recognised: ReadonlyMap<number, RecognisedPage>;
};

async function askPage(document: PDFDocumentProxy, number: number, tools: Tools): Promise<PageParts> {
  const recognised = tools.recognised.get(number);
  if (recognised !== undefined) return toParts(number, recognised);
  return readPage(await document.getPage(number), tools);
}

async function readPage(page: PDFPageProxy, { pdfjs, looks, fields }: Tools): Promise<PageParts> {
  const base = toMatrix(page.getViewport({ scale: 1 }).transform) ?? [1, 0, 0, -1, 0, 0];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const rect = applyToRect(base, x0, y0, x1, y1);
  const [drawn, drawing, tags] = await Promise.all([
    readPageRuns(page, base),
    readDrawing(page, base, pdfjs),
    readStructureTags(page),
  ]);
  const damaged = lacksSpaces(textOf(drawn));
  const all = (damaged ? await cutAtBlanks(page, drawn, pdfjs) : undefined) ?? drawn;
  for (const run of all) run.look = lookAt(page, run.font, looks);
  const runs = keepSeen(all, drawing, rect);
  const { grids, loose } = findGrids(drawing, rect);
  const cells = grids.reduce((sum, grid) => sum + grid.cells.length, 0);
  if (cells * runs.length > mostPlacings) throw new TooLarge();
  const offsetOf = offsetFinder(drawing.prints);
  markStruckText(runs, loose, offsetOf);
  markPrintedText(runs, loose, drawing, offsetOf);
  markColours(runs, drawing);
  for (const field of fields) if (field.page === page.pageNumber) runs.push(...toFieldRuns(field, base));
  page.cleanup();
  return { page: page.pageNumber, rect, runs, drawing, grids, loose, tags };
}

function lookAt(page: PDFPageProxy, font: string, looks: Map<string, FontLook>): FontLook {
  const known = looks.get(font);
  if (known !== undefined) return known;
  const loaded: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  const name: unknown =
    typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, 'name') : undefined;
  const look = lookOfFont(typeof name === 'string' ? name : '');
  if (look.name !== '') looks.set(font, look);
  return look;
}

/** A fill this tall and wide (points) lies behind text and not behind a heading. */
const [tallestBar, widestBox] = [110, 330];

function markColours(runs: readonly Run[], drawing: Drawing): void {
  // A box round a whole section sets nothing in it off.
  const bars = drawing.fills.filter(({ x0, x1, y0, y1 }) => y1 - y0 < tallestBar || x1 - x0 < widestBox);
  const fillsAt = inBands(bars, ({ y0, y1 }) => [y0, y1]);
  const largest = runs.reduce((size, run) => Math.max(size, run.size), 0);
  const faintAt = inBands(drawing.faint, ({ y }) => [y - 0.3 * largest, y + 0.3 * largest]);
  for (const run of runs) {
    const [x, y] = [run.x + 1, run.y - 0.3 * run.size];
    run.filled = fillsAt(y).some((fill) => contains(fill, x, y));
    run.faint = faintAt(run.y).some(
      (start) =>
        Math.abs(start.y - run.y) < 0.3 * run.size && start.x > run.x - 2 && start.x < run.x + run.width,
    );
  }
}

/** Why a page gives no usable text; undefined for a sound page and for a blank one. */
function whyUnusable(parts: PageParts): Unread['why'] | undefined {
  const text = textOf(parts.runs);
  const health = judgeText(text);
  if (health === 'ciphered' || health === 'no-spaces') return health;
  const area = (parts.rect.x1 - parts.rect.x0) * (parts.rect.y1 - parts.rect.y0);
  const pictured = parts.drawing.pictures.some((p) => (p.x1 - p.x0) * (p.y1 - p.y0) > 0.3 * area);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return pictured && letters < 80 ? 'scan' : undefined;
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.str.slice(run.from, run.to)).join(' ');
}

/** The y down to which pages of one shape are filled. Documents have few shapes, so pages are gathered by them. */
function filledTo(pages: readonly PageParts[]): (parts: PageParts) => number {
  const shapes = new Map<string, { rect: Rect; bottom: number }>();
  for (const { rect, grids, runs } of pages) {
    const key = `${rect.x1}/${rect.y1}`;
    const shape = shapes.get(key) ?? { rect, bottom: 0 };
    for (const grid of grids) shape.bottom = Math.max(shape.bottom, grid.rect.y1);
    for (const run of runs) shape.bottom = Math.max(shape.bottom, run.y);
    shapes.set(key, shape);
  }
  return ({ rect }) =>
    [...shapes.values()]
      .filter((other) => sameShape(other.rect, rect))
      .reduce((bottom, other) => Math.max(bottom, other.bottom), 0);
}

function sameShape(a: Rect, b: Rect): boolean {
  return Math.abs(a.x1 - b.x1) < 5 && Math.abs(a.y1 - b.y1) < 5;
}
