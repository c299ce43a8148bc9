import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Pixels } from './picture.ts';
import { dpiFor } from './recognise-page.ts';

/** A page as drawn, and how fine: pixels an inch. */
export type DrawnPage = { pixels: Pixels; dpi: number };

/** Draws one page of an open PDF and lets everything go but its pixels. Rejects where the page cannot be drawn. */
export async function drawPage(document: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page = await document.getPage(number);
  const size = page.getViewport({ scale: 1 });
  const dpi = dpiFor(size.width, size.height);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const factory = document.canvasFactory;
  if (!isFactory(factory)) throw new Error('PDF.js gave nothing to draw on');
  const drawn = factory.create(
    Math.max(1, Math.floor(viewport.width)),
    Math.max(1, Math.floor(viewport.height)),
  );
  try {
    // As for printing: drawing for the screen waits for frames, which a tab in the background does not get.
    await page.render({ canvas: drawn.canvas, viewport, intent: 'print' }).promise;
    const { width, height } = drawn.canvas;
    return { pixels: drawn.context.getImageData(0, 0, width, height), dpi };
  } finally {
    factory.destroy(drawn);
    page.cleanup();
  }
}

/** What PDF.js draws on, in a browser and under Node alike. */
type Drawn = { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
type Factory = { create: (width: number, height: number) => Drawn; destroy: (drawn: Drawn) => void };

function isFactory(factory: object): factory is Factory {
  return 'create' in factory && 'destroy' in factory;
}
