import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Locate, Spot } from '../../overlay/spot.ts';
import type { Segment } from '../../sources/pdf/read-pdf.ts';
import type { LivePiece } from '../../sources/page/page-reading.ts';
import type { PageResults } from '../../sources/scan/recognised-page.ts';
import { within } from '../../sources/pdf/within.ts';
import { DrawQueue } from './draw-queue.ts';
import { headBottom } from './parts.ts';
import { PdfPage } from './pdf-page.ts';
import { goToPlace, placeAt } from './reading-place.ts';
import type { SizedView } from './sized-view.ts';

/** Longest time to lay one page's words, in milliseconds; a page that takes longer is shown without. */
const longestPage = 3500;

/** CSS pixels in a PDF point. */
const pointSize = 96 / 72;

/** The steps of the zoom buttons, as shares of printed size. */
const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

/** Space around the pages, in CSS pixels: the ground's padding and the paper's edges. */
const around = 28;

/** The pages of one PDF, drawn as they come near. */
export class PdfView implements SizedView {
  readonly element: HTMLElement;
  /** Draws this document's pages, one after the other. */
  readonly queue = new DrawQueue();
  #pages: PdfPage[] = [];
  #near = new Set<PdfPage>();
  #scale = 1;
  #fitted = true;
  #room = 0;
  #observer: IntersectionObserver;
  #ends = new AbortController();
  #resized = new ResizeObserver(() => {
    const room = this.#roomNow();
    if (room === this.#room || this.#pages.length === 0) return;
    this.#room = room;
    if (this.#fitted) this.#keepPlace(() => this.#fit());
  });

  constructor() {
    this.element = document.createElement('div');
    this.element.className = 'pages';
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: '100% 0px' });
    const { signal } = this.#ends;
    // On paper a page is as large as the file says, whatever its size on the screen.
    window.addEventListener('beforeprint', () => this.#spread(pointSize), { signal });
    window.addEventListener('afterprint', () => this.#spread(this.#scale * pointSize), { signal });
  }

  /** Lays out all pages with their words. Throws only where `signal` is aborted. */
  async open(pdf: PDFDocumentProxy, signal: AbortSignal): Promise<void> {
    const rank = (number: number) => Math.abs(number - this.current);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      signal.throwIfAborted();
      const page = new PdfPage(await pdf.getPage(number), pdf.numPages, this.queue, rank);
      this.#pages.push(page);
      this.element.append(page.element);
      if (number === 1) {
        this.#room = this.#roomNow();
        this.#fit();
        if (this.element.parentElement) this.#resized.observe(this.element.parentElement);
      }
      // A page whose words cannot be had is still shown; the reading names it as not read.
      await within(
        page.layText().catch(() => undefined),
        longestPage,
        signal,
      );
      this.#observer.observe(page.element);
    }
  }

  /** Lays recognised words over pages that were pictures only; pages without usable words say so. */
  layRecognised(results: PageResults): void {
    for (const [number, result] of results) this.#pages[number - 1]?.layRecognised(result);
  }

  /** Says on each of these pages that its words are not read. */
  markPictures(numbers: readonly number[]): void {
    for (const number of numbers) this.#pages[number - 1]?.say('The words of this page are not read');
  }

  /** Number of pages laid out. */
  get count(): number {
    return this.#pages.length;
  }

  /** Share of printed size. */
  get scale(): number {
    return this.#scale;
  }

  #setScale(scale: number): void {
    this.#fitted = false;
    this.#scale = scale;
    this.#spread(scale * pointSize);
    for (const page of this.#near) page.draw(scale * pointSize);
  }

  /** Lays the pages out at so many CSS pixels a point. */
  #spread(scale: number): void {
    this.element.style.setProperty('--total-scale-factor', String(scale));
  }

  /** As wide as there is room, and never above one and a half times printed size. */
  #fit(): void {
    const widest = Math.max(...this.#pages.map(({ size }) => size.width)) * pointSize;
    this.#setScale(Math.min(1.5, (this.#roomNow() - around) / widest));
    this.#fitted = true;
  }

  #roomNow(): number {
    return this.element.parentElement?.clientWidth ?? document.documentElement.clientWidth;
  }

  #keepPlace(act: () => void): void {
    const line = headBottom();
    // At its beginning a document stays there: the room above its first page belongs to no page.
    const place = window.scrollY < 1 ? undefined : placeAt(this.element.children, line);
    act();
    if (place) goToPlace(this.element.children, place, line);
  }

  usual(): void {
    this.#keepPlace(() => this.#fit());
  }

  larger(): void {
    this.#keepPlace(() => this.#setScale(steps.find((step) => step > this.#scale + 0.01) ?? this.#scale));
  }

  smaller(): void {
    this.#keepPlace(() => this.#setScale(steps.findLast((step) => step < this.#scale - 0.01) ?? this.#scale));
  }

  /** True where the pages are wider than the room they have, so that they are moved sideways too. */
  get isWide(): boolean {
    return this.element.scrollWidth > this.element.clientWidth + 1;
  }

  /** The page at the middle of the window, from 1. */
  get current(): number {
    return (placeAt(this.element.children, window.innerHeight / 2)?.part ?? 0) + 1;
  }

  /** The page at the top of what is seen, from 1: the one that was last gone to. */
  get top(): number {
    return (placeAt(this.element.children, headBottom() + 40)?.part ?? 0) + 1;
  }

  go(page: number): void {
    const number = Math.max(1, Math.min(this.count, Math.round(page)));
    this.#pages[number - 1]?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** A page by its number, from 1. */
  page(number: number): PdfPage | undefined {
    return this.#pages[number - 1];
  }

  /** Finds words among the text items of the pages. */
  locateIn(trace: Map<string, Segment[]>): Locate {
    return ({ block, from, to }) =>
      (trace.get(block) ?? []).flatMap((segment): Spot[] => {
        const start = Math.max(from, segment.at);
        const end = Math.min(to, segment.at + segment.length);
        const node = this.#pages[segment.page - 1]?.items[segment.item]?.firstChild;
        if (start >= end || !node || node.nodeType !== Node.TEXT_NODE) return [];
        // Where a ligature was spelt out the counts differ, and the whole stretch is taken.
        const exact = segment.length === segment.to - segment.from;
        const first = exact ? segment.from + start - segment.at : segment.from;
        const last = exact ? first + end - start : segment.to;
        if (last > (node.nodeValue?.length ?? 0)) return [];
        const range = document.createRange();
        range.setStart(node, first);
        range.setEnd(node, last);
        return [{ kind: 'range', range }];
      });
  }

  /** Where each block's words stand in the text layers, for what is selected there. */
  piecesOf(trace: Map<string, Segment[]>): Map<string, LivePiece[]> {
    const pieces = [...trace].map(([block, segments]): [string, LivePiece[]] => [
      block,
      segments.flatMap((segment): LivePiece[] => {
        const node = this.#pages[segment.page - 1]?.items[segment.item]?.firstChild;
        if (!(node instanceof Text)) return [];
        return [{ kind: 'text', node, from: segment.at, offset: segment.from, length: segment.length }];
      }),
    ]);
    return new Map(pieces);
  }

  close(): void {
    this.#observer.disconnect();
    this.#resized.disconnect();
    this.#ends.abort();
    this.queue.close();
    for (const page of this.#near) page.undraw();
    this.element.remove();
  }

  #see(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const page = this.#pages.find(({ element }) => element === target);
      if (!page) continue;
      if (isIntersecting) {
        this.#near.add(page);
        page.draw(this.#scale * pointSize);
      } else {
        this.#near.delete(page);
        page.undraw();
      }
    }
  }
}
