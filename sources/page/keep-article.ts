import { isDocument } from './nodes.ts';
import type { DraftBlock } from './page-reading.ts';
import type { Walked } from './walk-state.ts';

/** The mark by which an element of the copy is known again in what the article reader gives back. */
const mark = 'data-reading-order';

/** An article that holds less than this part of the page's text was taken wrongly: the page has another shape. */
const leastShare = 0.5;

/** Moves what the article reader leaves out to the furniture. The page itself is not touched: a copy is read. */
export function keepArticle(
  document: Document,
  walked: Walked,
  articleReader: (copy: Document) => string | undefined,
): void {
  const copy = copyOf(document);
  const html = copy && articleReader(copy);
  const Parser = document.defaultView?.DOMParser;
  if (!html || !Parser) return;
  const found = new Parser().parseFromString(html, 'text/html').querySelectorAll(`[${mark}]`);
  const kept = new Set([...found].map((element) => Number(element.getAttribute(mark))));
  const order = new Map(
    [...document.querySelectorAll('*')].map((element, index): [Element, number] => [element, index]),
  );
  const isKept = (block: DraftBlock) =>
    block.pieces.some((piece) => {
      const element = piece.kind === 'text' ? piece.node.parentElement : piece.field;
      return element !== null && kept.has(order.get(element) ?? -1);
    });
  const article = walked.blocks.filter(isKept);
  if (lengthOf(article) < lengthOf(walked.blocks) * leastShare) return;
  walked.furniture.push(...walked.blocks.filter((block) => !isKept(block)));
  walked.blocks = article;
}

/** A copied document has no window: nothing in it runs or loads. */
function copyOf(document: Document): Document | undefined {
  const copy = document.cloneNode(true);
  if (!isDocument(copy)) return undefined;
  let index = 0;
  for (const element of copy.querySelectorAll('*')) {
    element.setAttribute(mark, String(index));
    index += 1;
  }
  return copy;
}

function lengthOf(blocks: DraftBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
