import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reading, Unread } from '../plan/block.ts';
import { chooseSource } from '../sources/choose-source.ts';

/** Reads a file from disk with the reader that suits it. Bad input gives a reading without blocks that says why. */
export async function readDiskFile(file: string, wishes: ReadWishes = {}): Promise<Reading> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    // Not there, a folder, or closed to us: nothing is known of what is in it.
    return unreadable('not-found', path.basename(file));
  }
  return readBytes(bytes, path.basename(file), pathToFileURL(path.resolve(file)).href, wishes);
}

/** `recognise`: words of scanned pages are recognised from their pictures. */
export type ReadWishes = { recognise?: boolean };

/** Reads bytes that came from disk or from a browser. `address` is where a page's links start from. */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  address?: string,
  wishes: ReadWishes = {},
): Promise<Reading> {
  if (bytes.length === 0) return unreadable('empty', name);
  try {
    switch (chooseSource(bytes, name)) {
      case 'pdf':
        return await readPdfBytes(bytes, name, wishes);
      case 'word': {
        const { readWord } = await import('../sources/word/read-word.ts');
        return readWord(bytes, name);
      }
      case 'page': {
        const { readHtml } = await import('../sources/page/read-html.ts');
        return (await readHtml(new TextDecoder().decode(bytes), address)).reading;
      }
      case 'not-supported':
        return unreadable('not-supported', name);
    }
  } catch (error) {
    // A reader that stops is our own mistake; the batch goes on, and the person sees which file and why.
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `${name}: the reader stopped (${reason}). The file is listed as not read; the others are not affected.\n`,
    );
    return unreadable('corrupt', name);
  }
}

/** Nothing could be read of the whole file. */
export function unreadable(why: Unread['why'], title?: string): Reading {
  return {
    source: 'page',
    ...(title && { title }),
    blocks: [],
    furniture: [],
    unread: [{ where: 'file', why }],
    notVisited: [],
  };
}

let pdfjs: ReturnType<typeof import('../sources/pdf/load-pdfjs.ts').loadPdfjs> | undefined;

async function readPdfBytes(bytes: Uint8Array, name: string, wishes: ReadWishes): Promise<Reading> {
  const [{ readPdf }, { loadPdfjs }] = await Promise.all([
    import('../sources/pdf/read-pdf.ts'),
    import('../sources/pdf/load-pdfjs.ts'),
  ]);
  pdfjs ??= loadPdfjs();
  const { reading } = await readPdf(bytes, { pdfjs: await pdfjs, name });
  if (!wishes.recognise) return reading;
  const { recogniseReading } = await import('./recognise-pdf.ts');
  return recogniseReading(reading, bytes, await pdfjs, name);
}
