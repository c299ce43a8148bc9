import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Locate, Spot } from '../../overlay/spot.ts';
import type { Segment } from '../../sources/pdf/read-pdf.ts';
import type { LivePiece } from '../../sources/page/page-reading.ts';
import type { PageResults } from '../../sources/scan/recognised-page.ts';
import { within } from '../../sources/pdf/within.ts';
import { PdfPage } from './pdf-page.ts';

/** Longest time to lay one page's words, in milliseconds; a page that takes longer is shown without. */
const longestPage = 3500;

/** CSS pixels in a PDF point. */
const pointSize = 96 / 72;

/** The steps of the zoom buttons, as shares of printed size. */
const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

/** The pages of one PDF, drawn as they come near. */
export class PdfView {
  readonly element: HTMLElement;
  #pages: PdfPage[] = [];
  #near = new Set<PdfPage>();
  #scale = 1;
  #fitted = true;
  #observer: IntersectionObserver;
  #resized = () => {
    if (this.#fitted) this.fit();
  };

  constructor() {
    this.element = document.createElement('div');
    this.element.className = 'pages';
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: '100% 0px' });
    window.addEventListener('resize', this.#resized);
  }

  /** Lays out all pages with their words. Throws only where `signal` is aborted. */
  async open(pdf: PDFDocumentProxy, signal: AbortSignal): Promise<void> {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      signal.throwIfAborted();
      const page = new PdfPage(await pdf.getPage(number), pdf.numPages);
      this.#pages.push(page);
      this.element.append(page.element);
      if (number === 1) this.fit();
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
    this.element.style.setProperty('--total-scale-factor', String(scale * pointSize));
    for (const page of this.#near) void page.draw(scale * pointSize);
  }

  /** As wide as the window, and never above one and a half times printed size. */
  fit(): void {
    const widest = Math.max(...this.#pages.map((page) => page.width)) * pointSize;
    const room = document.documentElement.clientWidth - 28;
    this.#setScale(Math.min(1.5, room / widest));
    this.#fitted = true;
  }

  larger(): void {
    this.#setScale(steps.find((step) => step > this.#scale + 0.01) ?? this.#scale);
  }

  smaller(): void {
    this.#setScale(steps.findLast((step) => step < this.#scale - 0.01) ?? this.#scale);
  }

  /** The page at the middle of the window, from 1. */
  get current(): number {
    const middle = window.innerHeight / 2;
    const at = this.#pages.findIndex((page) => page.element.getBoundingClientRect().bottom > middle);
    return at === -1 ? this.#pages.length : at + 1;
  }

  go(page: number): void {
    this.#pages[page - 1]?.element.scrollIntoView({ block: 'start' });
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
    window.removeEventListener('resize', this.#resized);
    for (const page of this.#near) page.undraw();
    this.element.remove();
  }

  #see(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const page = this.#pages.find(({ element }) => element === target);
      if (!page) continue;
      if (isIntersecting) {
        this.#near.add(page);
        void page.draw(this.#scale * pointSize);
      } else {
        this.#near.delete(page);
        page.undraw();
      }
    }
  }
}
