/** A word as it was recognised: its box in pixels from the picture's top left corner. */
export type RecognisedWord = {
  text: string;
  /** How sure the recogniser is of the word, 0 to 100. */
  confidence: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Height of its line's letters from the lowest to the highest, and the y on which they stand, in pixels. */
  lineHeight: number;
  baseline: number;
};

/** Lines of words, as the recogniser found them on the page. */
export type RecognisedLines = RecognisedWord[][];

/** Recognises words in pictures, one after the other. */
export type Recogniser = {
  /** `image`: a picture file's bytes. Rejects where `signal` is aborted; the recogniser must be opened anew then. */
  recognise(image: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<RecognisedLines>;
  close(): Promise<void>;
};

/** Where the recogniser's own files lie. Under Node only `language` is needed; nothing is ever fetched from elsewhere. */
export type RecogniserFiles = {
  /** The folder of `eng.traineddata.gz`. */
  language: string;
  /** The recogniser's worker and its core, a script's address each. */
  worker?: string;
  core?: string;
};

/** The engine's network of letters alone, without its older method: `OEM.LSTM_ONLY`. */
const network = 1;
/** Longer than this (milliseconds) no page takes: the engine hangs or has died. */
const longest = 180_000;

/** Starts the recogniser in a thread of its own. Rejects where it cannot be started. */
export async function openRecogniser(files: RecogniserFiles): Promise<Recogniser> {
  const { default: tesseract } = await import('tesseract.js');
  const worker = await tesseract.createWorker('eng', network, {
    langPath: files.language,
    gzip: true,
    // Kept nowhere: the files are part of the program already.
    cacheMethod: 'none',
    workerBlobURL: false,
    ...(files.worker && { workerPath: files.worker }),
    ...(files.core && { corePath: files.core }),
    // An error reaches the caller as a rejection; without a handler it would be thrown a second time.
    errorHandler: () => undefined,
  });
  await worker.setParameters({
    // The engine finds the page's blocks by itself.
    tessedit_pageseg_mode: tesseract.PSM.AUTO,
    debug_file: '/dev/null',
  });
  return {
    async recognise(image, signal) {
      signal?.throwIfAborted();
      let stop: (() => void) | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(signal?.reason);
        signal?.addEventListener('abort', stop);
        timer = setTimeout(() => reject(new Error('a page took too long')), longest);
      });
      try {
        const input = typeof Buffer === 'undefined' ? new Blob([image]) : Buffer.from(image.buffer);
        const result = await Promise.race([
          worker.recognize(input, {}, { text: false, blocks: true }),
          stopped,
        ]);
        return linesOf(result.data.blocks ?? []);
      } finally {
        clearTimeout(timer);
        if (stop) signal?.removeEventListener('abort', stop);
      }
    },
    async close() {
      await worker.terminate();
    },
  };
}

type Blocks = NonNullable<import('tesseract.js').Page['blocks']>;

function linesOf(blocks: Blocks): RecognisedLines {
  return blocks.flatMap((block) =>
    (block.paragraphs ?? []).flatMap((paragraph) =>
      paragraph.lines.map((line) =>
        line.words.map(({ text, confidence, bbox }) => ({
          text,
          confidence,
          ...bbox,
          lineHeight: line.rowAttributes.rowHeight,
          baseline: onLine(line.baseline, (bbox.x0 + bbox.x1) / 2),
        })),
      ),
    ),
  );
}

function onLine({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }, x: number): number {
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
