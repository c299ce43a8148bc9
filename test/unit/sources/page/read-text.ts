import type { Block } from '../../../../plan/block.ts';
import type { PageReading } from '../../../../sources/page/page-reading.ts';
import { readPage } from '../../../../sources/page/read-page.ts';

/** Reads a page with this body. */
export function read(html: string): PageReading {
  document.body.innerHTML = html;
  return readPage(document);
}

/** The texts of its blocks. */
export function textsOf(html: string): string[] {
  return read(html).reading.blocks.map((block) => block.text);
}

/** Those parts of its blocks that a test speaks of. */
export function shown(html: string, ...keys: (keyof Block)[]): unknown[] {
  return read(html).reading.blocks.map((block) => keys.map((key) => block[key]));
}
