import { isElement, single, styleOf } from './nodes.ts';
import type { DraftBlock } from './page-reading.ts';
import type { Walk, Within } from './walk-state.ts';

/** Reads the text that a PDF viewer lays over a page. Its code is put into a page only where there is such text. */
export type TextLayerReader = (walk: Walk, element: HTMLElement, within: Within) => void;

/** Fewer pieces at fixed places than this are a drawing with labels. */
const fewestPieces = 5;

/** Whether an element is the text that a PDF viewer lays over a page: pieces of lines at fixed places. */
export function isTextLayer(element: HTMLElement): boolean {
  if (element.children.length < fewestPieces && !/text-?layer/i.test(element.className)) return false;
  const pieces = piecesOf(element).slice(0, 40);
  if (pieces.length < fewestPieces) return false;
  return pieces.every(
    (piece) => styleOf(piece)?.position === 'absolute' && piece.getBoundingClientRect().height > 0,
  );
}

/** Moves headers and footers of drawn pages, and their numbers, to the furniture. */
export function setEdgesApart(blocks: DraftBlock[]): { blocks: DraftBlock[]; furniture: DraftBlock[] } {
  const counts = new Map<string, number>();
  for (const { edge } of blocks) if (edge) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const isEdge = ({ edge }: DraftBlock) =>
    edge !== undefined && ((counts.get(edge) ?? 0) > 1 || /^page # of #$/.test(edge));
  return { blocks: blocks.filter((block) => !isEdge(block)), furniture: blocks.filter(isEdge) };
}

/** The pieces stand right inside the layer, or inside the marks that a tagged PDF leaves. */
export function piecesOf(element: Element): HTMLElement[] {
  return [...element.children].flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.childElementCount > 0) return child.localName === 'span' ? piecesOf(child) : [];
    return single(child.textContent) === '' ? [] : [child];
  });
}
