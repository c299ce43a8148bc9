import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { PDFWorker } from 'pdfjs-dist';
import type { Engine, PdfJs } from './pdfjs.ts';

/**
 * Loads PDF.js for Node: the legacy build, which takes `DOMMatrix` and something to draw on from `@napi-rs/canvas` by
 * itself. Under Node it works in the thread that asks, so a thread is given to it: a file that makes it hang can be
 * given up, and parsing runs beside our own work as in a browser.
 */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist') & PdfJs> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Starting a thread costs as much as reading a short document, so one that is free is kept for the next.
  const free: Kept[] = [];
  const start = (): Kept => {
    const { port1, port2 } = new MessageChannel();
    const thread = new Worker(new URL('./pdfjs-thread.ts', import.meta.url), {
      workerData: port2,
      transferList: [port2],
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    // Out of memory: nobody answers any more, and who waits gives up when their time is over.
    thread.on('error', () => undefined);
    thread.unref();
    // The package's types know of no port, which it has for workers that somebody else started.
    const worker: PDFWorker = Reflect.construct(pdfjs.PDFWorker, [{ port: port1, verbosity: 0 }]);
    return { thread, port: port1, worker };
  };
  const startWorker = (): Engine => {
    const kept = free.pop() ?? start();
    // Only a port in use keeps the program from ending.
    kept.port.ref();
    return {
      worker: kept.worker,
      release: () => {
        kept.port.unref();
        free.push(kept);
      },
      kill: () => {
        kept.worker.destroy();
        kept.port.close();
        void kept.thread.terminate();
      },
    };
  };
  return { ...pdfjs, startWorker };
}

type Kept = { thread: Worker; port: MessagePort; worker: PDFWorker };

/** Megabytes. 300 pages need about 60. */
const mostMemory = 320;
