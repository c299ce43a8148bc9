import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** CSS pixels in a PDF point. */
const scale = 96 / 72;

/**
 * PDF.js with nothing of ours: opens a document, lays every page with its text layer and draws the first, as our viewer
 * does. Milliseconds until all of it stands.
 */
async function open(bytes: Uint8Array): Promise<number> {
  const started = performance.now();
  const pages = document.querySelector<HTMLElement>('.pages');
  if (!pages) throw new Error('The page has no place for pages.');
  pages.style.setProperty('--total-scale-factor', String(scale));
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    useWasm: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  let drawn: Promise<unknown> = Promise.resolve();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const element = document.createElement('section');
    element.className = 'page';
    element.style.width = `calc(var(--total-scale-factor) * ${viewport.width}px)`;
    element.style.height = `calc(var(--total-scale-factor) * ${viewport.height}px)`;
    pages.append(element);
    const container = document.createElement('div');
    container.className = 'text-layer';
    const textContentSource = await page.getTextContent();
    await new pdfjs.TextLayer({ textContentSource, container, viewport }).render();
    element.append(container);
    if (number === 1) {
      const canvas = document.createElement('canvas');
      const fine = page.getViewport({ scale: scale * devicePixelRatio });
      canvas.width = fine.width;
      canvas.height = fine.height;
      element.prepend(canvas);
      drawn = page.render({ canvas, viewport: fine }).promise;
    }
  }
  await drawn;
  await new Promise(requestAnimationFrame);
  const taken = performance.now() - started;
  await task.destroy();
  pages.replaceChildren();
  return taken;
}

pdfjs.GlobalWorkerOptions.workerSrc = 'pdf.worker.mjs';
Reflect.set(globalThis, 'openAlone', async (file: string) =>
  open(new Uint8Array(await (await fetch(file)).arrayBuffer())),
);
document.title = 'ready';
