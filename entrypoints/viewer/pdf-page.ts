import type { PDFPageProxy } from 'pdfjs-dist';
import { textOptions } from '../../sources/pdf/pdfjs.ts';
import type { PageResult } from '../../sources/scan/recognised-page.ts';
import type { DrawQueue } from './draw-queue.ts';
import { pdfjs } from './load-pdfjs.ts';
import { PagePicture } from './page-picture.ts';
import { layRecognised } from './recognised-layer.ts';

/** One page: a see-through text layer that stays, over a picture that is drawn only while the page is near the window. */
export class PdfPage {
  readonly element: HTMLElement;
  /** The elements of the page's text items, as the reader counts them. */
  items: HTMLElement[] = [];
  /** From 1. */
  readonly number: number;
  #page: PDFPageProxy;
  #picture: PagePicture;

  /** `rank`: how soon its picture is wanted among others; lowest first. */
  constructor(page: PDFPageProxy, total: number, queue: DrawQueue, rank: (number: number) => number) {
    this.#page = page;
    this.number = page.pageNumber;
    const { width, height } = page.getViewport({ scale: 1 });
    this.element = document.createElement('section');
    this.element.className = 'page';
    this.element.ariaLabel = `Page ${page.pageNumber} of ${total}`;
    this.element.style.width = `calc(var(--total-scale-factor) * ${width}px)`;
    this.element.style.height = `calc(var(--total-scale-factor) * ${height}px)`;
    this.#picture = new PagePicture(page, this.element, queue, () => rank(this.number));
  }

  /** Width and height of the page in points. */
  get size(): { width: number; height: number } {
    return this.#page.getViewport({ scale: 1 });
  }

  /** Lays the words over the page, so that they can be selected, marked and read aloud. */
  async layText(): Promise<void> {
    const container = document.createElement('div');
    container.className = 'text-layer';
    const layer = new pdfjs.TextLayer({
      textContentSource: await this.#page.getTextContent(textOptions),
      container,
      viewport: this.#page.getViewport({ scale: 1 }),
    });
    await layer.render();
    this.items = layer.textDivs;
    this.element.append(container);
  }

  /** Says on the page what its words are, or that they are not read. */
  say(sentence: string): void {
    this.element.querySelector('.band')?.remove();
    const band = document.createElement('p');
    band.className = 'band';
    band.textContent = sentence;
    this.element.append(band);
  }

  /** Lays recognised words in place of what the file says of this page, with a band that says what they are. */
  layRecognised(result: PageResult): void {
    this.say(
      result.kind === 'recognised'
        ? 'Recognised text: may be wrong'
        : 'No words were recognised on this page: not read',
    );
    if (result.kind !== 'recognised') return;
    const { container, items } = layRecognised(result.page);
    this.element.querySelector('.text-layer')?.remove();
    this.element.append(container);
    this.items = items;
  }

  /** Asks for the page's picture. `scale`: CSS pixels a point. */
  draw(scale: number): void {
    this.#picture.ask(scale);
  }

  /** Lets the picture go. */
  undraw(): void {
    this.#picture.release();
  }

  /** A second, small picture of the page, for the list of pages. */
  pictureIn(element: HTMLElement, queue: DrawQueue, rank: () => number): PagePicture {
    return new PagePicture(this.#page, element, queue, rank);
  }
}
