import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import { textOptions } from '../../sources/pdf/pdfjs.ts';
import type { PageResult } from '../../sources/scan/recognised-page.ts';
import { pdfjs } from './load-pdfjs.ts';
import { layRecognised } from './recognised-layer.ts';

/** Canvases above this many pixels are refused by some browsers, so large pages are drawn coarser. */
const mostPixels = 16_000_000;

/** One page: a see-through text layer that stays, over a picture that is drawn only while the page is near the window. */
export class PdfPage {
  readonly element: HTMLElement;
  /** The elements of the page's text items, as the reader counts them. */
  items: HTMLElement[] = [];
  #page: PDFPageProxy;
  #canvas: HTMLCanvasElement | undefined;
  #drawing: RenderTask | undefined;
  #drawnAt = 0;

  constructor(page: PDFPageProxy, total: number) {
    this.#page = page;
    const { width, height } = page.getViewport({ scale: 1 });
    this.element = document.createElement('section');
    this.element.className = 'page';
    this.element.ariaLabel = `Page ${page.pageNumber} of ${total}`;
    this.element.style.width = `calc(var(--total-scale-factor) * ${width}px)`;
    this.element.style.height = `calc(var(--total-scale-factor) * ${height}px)`;
  }

  /** Width of the page in points. */
  get width(): number {
    return this.#page.getViewport({ scale: 1 }).width;
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

  /** Draws the page's picture. `scale`: CSS pixels a point. Drawing anew at another scale replaces the picture when it is done. */
  async draw(scale: number): Promise<void> {
    if (this.#drawnAt === scale) return;
    this.#drawing?.cancel();
    this.#drawnAt = scale;
    const plain = this.#page.getViewport({ scale });
    const fine = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (plain.width * plain.height)));
    const viewport = this.#page.getViewport({ scale: scale * fine });
    const canvas = document.createElement('canvas');
    canvas.ariaHidden = 'true';
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    this.#drawing = this.#page.render({ canvas, viewport });
    const done = await this.#drawing.promise.then(
      () => true,
      // Cancelled by a newer scale, or a page too damaged to draw: its words are there all the same.
      () => false,
    );
    if (!done || this.#drawnAt !== scale) return;
    this.#canvas?.remove();
    this.#canvas = canvas;
    this.element.prepend(canvas);
  }

  /** Lets the picture go, to keep memory small in long documents. */
  undraw(): void {
    this.#drawing?.cancel();
    this.#canvas?.remove();
    this.#canvas = undefined;
    this.#drawnAt = 0;
  }
}
