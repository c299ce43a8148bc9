import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Reading, Unread } from '../../plan/block.ts';
import type { PageResults, RecognisedPage } from '../scan/recognised-page.ts';
import { joinPages } from './across-pages.ts';
import type { Segment } from './block-text.ts';
import { type Drawing, readDrawing } from './drawing.ts';
import { type FormField, readFormFields, toFieldRuns } from './form-fields.ts';
import { takeFurniture } from './furniture.ts';
import { applyToRect, contains, toMatrix } from './geometry.ts';
import { bodySize, measure } from './measures.ts';
import { layOutPage, type PageParts } from './page-layout.ts';
import { type FontLook, lookOfFont, readPageRuns, type Run } from './page-runs.ts';
import { openPdf, type PdfJs } from './pdfjs.ts';
import { findGrids } from './ruled-tables.ts';
import { snapSizes, toParts } from './recognised-parts.ts';
import { cutAtBlanks } from './spaces-from-glyphs.ts';
import { readStructureTags } from './structure-tags.ts';
import { markPrintedText } from './marked-text.ts';
import { markStruckText } from './struck-text.ts';
import { judgeText, lacksSpaces } from './text-health.ts';
import { toBlocks, toFurniture } from './to-blocks.ts';
import { groupUnread } from './unread.ts';
import { collectVocabulary } from './vocabulary.ts';

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
};

/**
 * Reads a PDF into blocks in reading order. Bad input never throws: a file or page that gives no usable text is
 * listed in `unread` with the reason. Throws only where `signal` is aborted.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> {
  const opened = await openPdf(options.pdfjs, bytes, options.password);
  if (opened.kind === 'closed') return nothing(options.name, opened.why);
  try {
    return await readDocument(opened.document, options, endsProperly(bytes));
  } finally {
    await opened.close();
  }
}

/** A PDF ends with a mark; a download that broke off lacks it, even where PDF.js can mend what there is. */
function endsProperly(bytes: Uint8Array): boolean {
  const tail = Array.from(bytes.subarray(-4096), (byte) => String.fromCharCode(byte)).join('');
  return tail.includes('%%EOF');
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

async function readDocument(
  document: PDFDocumentProxy,
  options: PdfOptions,
  whole: boolean,
): Promise<PdfReading> {
  const total = document.numPages;
  const unread = new Map<number, Unread['why']>();
  const recognised = snapSizes(options.recognised ?? new Map());
  const looks = new Map<string, FontLook>();
  const fields = await readFormFields(document);
  const pages: PageParts[] = [];
  const asked: Promise<PageParts | undefined>[] = [];
  for (let number = 1; number <= total; number += 1) {
    options.signal?.throwIfAborted();
    while (asked.length < Math.min(total, number + pagesAhead)) {
      asked.push(askPage(document, asked.length + 1, { pdfjs: options.pdfjs, looks, fields, recognised }));
    }
    const parts = await asked[number - 1];
    if (parts === undefined) unread.set(number, 'corrupt');
    else pages.push(parts);
    options.onPage?.(number, total);
  }
  const body = bodySize(pages);
  const furniture = takeFurniture(pages, body);
  for (const parts of pages) {
    const lost = !whole && parts.runs.length === 0 && parts.drawing.pictures.length === 0;
    const why = lost ? 'corrupt' : whyUnusable(parts);
    if (why === undefined) continue;
    unread.set(parts.page, options.recognised?.has(parts.page) ? 'not-recognised' : why);
    parts.runs = [];
  }
  const measures = measure(pages, body);
  const bottoms = pages.map((parts) =>
    Math.max(0, ...parts.grids.map((grid) => grid.rect.y1), ...parts.runs.map((run) => run.y)),
  );
  const laidOut = pages.map((parts) => ({
    page: parts.page,
    pieces: layOutPage(parts, measures),
    bottom: Math.max(...pages.map((other, at) => (sameShape(other, parts) ? (bottoms[at] ?? 0) : 0))),
  }));
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
      blocks.length === 0 && unread.size === 0
        ? [{ where: 'file', why: 'empty' }]
        : groupUnread(unread, total),
    notVisited: whole ? [] : [cutOff],
  };
  return { reading, trace };
}

/** Pages asked for before their turn, so that PDF.js works while the page before is sorted. */
const pagesAhead = 2;

type Tools = {
  pdfjs: PdfJs;
  looks: Map<string, FontLook>;
  fields: FormField[];
  recognised: ReadonlyMap<number, RecognisedPage>;
};

async function askPage(
  document: PDFDocumentProxy,
  number: number,
  tools: Tools,
): Promise<PageParts | undefined> {
  const recognised = tools.recognised.get(number);
  if (recognised !== undefined) return toParts(number, recognised);
  try {
    return await readPage(await document.getPage(number), tools);
  } catch {
    return undefined;
  }
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
  const runs = (damaged ? await cutAtBlanks(page, drawn, pdfjs) : undefined) ?? drawn;
  const { grids, loose } = findGrids(drawing, rect);
  for (const run of runs) run.look = lookAt(page, run.font, looks);
  markStruckText(runs, loose);
  markPrintedText(runs, loose, drawing);
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

function markColours(runs: readonly Run[], drawing: Drawing): void {
  for (const run of runs) {
    const [x, y] = [run.x + 1, run.y - 0.3 * run.size];
    run.filled = drawing.fills.some((fill) => contains(fill, x, y));
    run.faint = drawing.faint.some(
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

function sameShape(a: PageParts, b: PageParts): boolean {
  return Math.abs(a.rect.x1 - b.rect.x1) < 5 && Math.abs(a.rect.y1 - b.rect.y1) < 5;
}
