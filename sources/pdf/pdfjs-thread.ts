import { workerData } from 'node:worker_threads';

/** The thread in which PDF.js works under Node; `workerData` is the port on which it is asked. The package has no types for this part. */
const { WorkerMessageHandler } = await import(import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'));
WorkerMessageHandler.initializeFromPort(workerData);
