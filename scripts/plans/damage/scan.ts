import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Dots for one point of the page: about 110 to the inch, as a copier in a hurry has it. */
const dots = 1.5;

/** The pages of a PDF as pictures: what a copier would make of them. Data addresses of JPEG files. */
export async function scanPages(pdf: Uint8Array, most = 40): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pictures: string[] = [];
  for (let at = 1; at <= Math.min(document.numPages, most); at += 1) {
    const page = await document.getPage(at);
    const viewport = page.getViewport({ scale: dots });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    context.fillStyle = '#fdfdf9';
    context.fillRect(0, 0, canvas.width, canvas.height);
    // The package's types ask for a browser's canvas; this one does the same.
    await page.render(Object({ canvasContext: context, canvas: null, viewport })).promise;
    pictures.push(`data:image/jpeg;base64,${canvas.toBuffer('image/jpeg', 62).toString('base64')}`);
  }
  await task.destroy();
  return pictures;
}

/** How many pages a PDF has. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}
