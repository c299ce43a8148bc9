import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import type { Drawing, DrawQueue } from './draw-queue.ts';

/** Canvases above this many pixels are refused by some browsers, so large pages are drawn coarser. */
const mostPixels = 16_000_000;

/** The drawn picture of a page, put first into an element when its turn comes and let go when it is no longer wanted. */
export class PagePicture implements Drawing {
  #page: PDFPageProxy;
  #into: HTMLElement;
  #queue: DrawQueue;
  #rank: () => number;
  #canvas: HTMLCanvasElement | undefined;
  #drawing: RenderTask | undefined;
  /** The scale that is wanted; 0 for none. */
  #wanted = 0;
  #drawn = 0;

  constructor(page: PDFPageProxy, into: HTMLElement, queue: DrawQueue, rank: () => number) {
    this.#page = page;
    this.#into = into;
    this.#queue = queue;
    this.#rank = rank;
  }

  /** Asks for the picture at a scale, in CSS pixels a point. The old picture stays until the new one is there. */
  ask(scale: number): void {
    if (this.#wanted === scale) return;
    this.#wanted = scale;
    this.#drawing?.cancel();
    if (this.#drawn !== scale) this.#queue.ask(this);
  }

  /** Lets the picture go, to keep memory small in long documents. */
  release(): void {
    this.#wanted = 0;
    this.#drawn = 0;
    this.#queue.leave(this);
    this.#drawing?.cancel();
    this.#drop(this.#canvas);
    this.#canvas = undefined;
    // What PDF.js worked out for drawing goes too; it is worked out again when the page comes back.
    this.#page.cleanup();
  }

  rank(): number {
    return this.#rank();
  }

  async draw(): Promise<void> {
    const scale = this.#wanted;
    if (scale === 0 || scale === this.#drawn) return;
    const plain = this.#page.getViewport({ scale });
    const fine = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (plain.width * plain.height)));
    const viewport = this.#page.getViewport({ scale: scale * fine });
    const canvas = document.createElement('canvas');
    canvas.ariaHidden = 'true';
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const drawing = this.#page.render({ canvas, viewport });
    this.#drawing = drawing;
    const done = await drawing.promise.then(
      () => true,
      // Cancelled, since it is no longer wanted, or a page too damaged to draw: its words are there all the same.
      () => false,
    );
    if (this.#drawing === drawing) this.#drawing = undefined;
    if (!done || this.#wanted !== scale) {
      this.#drop(canvas);
      if (this.#wanted === 0) this.#page.cleanup();
      return;
    }
    const old = this.#canvas;
    this.#canvas = canvas;
    this.#drawn = scale;
    this.#into.prepend(canvas);
    this.#drop(old);
  }

  /** A canvas without size gives its memory back at once, not when the collector comes. */
  #drop(canvas: HTMLCanvasElement | undefined): void {
    if (!canvas) return;
    canvas.remove();
    canvas.width = 0;
    canvas.height = 0;
  }
}
