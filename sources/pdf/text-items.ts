import type { PDFPageProxy } from 'pdfjs-dist';
import { TooLarge } from './ask-pages.ts';
import { textOptions } from './pdfjs.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** A full page of small print has two thousand text items and ten thousand letters. */
const mostItems = 50_000;
const mostLetters = 1_500_000;

/** A page's text items as they come from PDF.js, with marked content between them. Throws `TooLarge` where there is no end of them. */
export async function readTextItems(page: PDFPageProxy): Promise<TextContent['items']> {
  const items: TextContent['items'] = [];
  let letters = 0;
  const reader = page.streamTextContent(textOptions).getReader();
  for (;;) {
    const part: { done: boolean; value?: TextContent } = await reader.read();
    if (part.done || part.value === undefined) return items;
    for (const item of part.value.items) {
      items.push(item);
      if ('str' in item) letters += item.str.length;
    }
    if (items.length <= mostItems && letters <= mostLetters) continue;
    reader.cancel(new Error('too many text items')).catch(() => undefined);
    throw new TooLarge();
  }
}
