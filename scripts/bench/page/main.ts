import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { measureReading } from '../tasks.ts';

/** The bench in a browser page, where PDF.js has its worker as it has in our viewer. Called from outside by its global name. */
pdfjs.GlobalWorkerOptions.workerSrc = 'pdf.worker.mjs';
Reflect.set(globalThis, 'measure', async (file: string, rounds: number) =>
  measureReading(pdfjs, new Uint8Array(await (await fetch(file)).arrayBuffer()), rounds),
);
document.title = 'ready';
