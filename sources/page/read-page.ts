import type { Block, Unread } from '../../plan/block.ts';
import { markHeadCells } from '../head-cells.ts';
import { findDocumentLinks } from './document-links.ts';
import type { keepArticle } from './keep-article.ts';
import { looksLikeArticle } from './looks-like-article.ts';
import { findAway } from './away.ts';
import { findNextStep, findStepNumber } from './next-step.ts';
import { single } from './nodes.ts';
import type { DraftBlock, LivePiece, PageReading } from './page-reading.ts';
import type { Portal } from './portals/portal.ts';
import { usePortal } from './portals/use-portal.ts';
import type { TextLayerReader } from './is-text-layer.ts';
import { walkDocument } from './walk.ts';
import type { Walked } from './walk-state.ts';

/** What may be given to the reader. */
export type PageOptions = {
  /** Gives the HTML of a page's article, or nothing; its elements keep their attributes. Gets a copy it may change. */
  articleReader?: (copy: Document) => string | undefined;
  /** Leaves out what is no part of the article; without it `wantsArticle` says that it is needed. */
  keepArticle?: typeof keepArticle;
  /** Reads text laid over drawn pages; without it `wantsTextLayer` says that it is needed. */
  textLayerReader?: TextLayerReader;
  /** Descriptions of known portals; the one that fits the page's address is gone by. */
  portals?: readonly Portal[];
};

/**
 * Reads a page as it stands now, without changing it: text, tables, lists, fields, editors, same-origin frames and
 * open shadow roots. Hidden text is read only where something visible opens it. What is there and could not be
 * read is named in `notVisited`. Ids run "b1", "b2", ... in reading order, "f1", ... for the page's own frame.
 */
export function readPage(document: Document, options: PageOptions = {}): PageReading {
  const portal = options.portals && usePortal(document, options.portals);
  const walked = walkDocument(document, portal, options.textLayerReader);
  setStepNumbersApart(walked);
  const isArticle = !portal?.tells && looksLikeArticle(document, walked);
  if (isArticle && options.articleReader) options.keepArticle?.(document, walked, options.articleReader);
  const pixels = commonSize(walked.blocks);
  const nodes = new Map<string, LivePiece[]>();
  const finished = (letter: string) => (draft: DraftBlock, index: number) => {
    const id = `${letter}${index + 1}`;
    nodes.set(id, draft.pieces);
    return finishBlock(draft, id, pixels);
  };
  const blocks = walked.blocks.map(finished('b'));
  const furniture = walked.furniture.map(finished('f'));
  markHeadCells(blocks);
  const links = findDocumentLinks(walked.roots, portal?.links);
  const notOpened = walked.notVisited.length > 0 ? walked.notVisited : findNextStep(walked.roots);
  const notVisited = [...(portal?.notVisited ?? []), ...notOpened];
  const steps = walked.steps.length > 0 ? walked.steps : findStepNumber(walked.roots);
  const away =
    findAway(document, walked.roots, lettersIn(blocks)) ?? (portal?.isSignedOut ? 'signed-out' : undefined);
  const isEmpty = blocks.length === 0 && notVisited.length === 0 && links.length === 0;
  const unread: Unread[] = isEmpty ? [{ where: 'file', why: 'empty' }] : [];
  const title = single(document.title) || undefined;
  return {
    ...(portal?.applies && { portal: { id: portal.portal.id, name: portal.portal.name } }),
    reading: {
      source: 'page',
      title,
      blocks,
      furniture,
      unread,
      notVisited,
      ...(steps.length > 0 && { steps }),
      ...(away && { away }),
    },
    nodes,
    links,
    wantsTextLayer: walked.textLayers > 0 && options.textLayerReader === undefined,
    wantsArticle: isArticle && (options.articleReader === undefined || options.keepArticle === undefined),
  };
}

function finishBlock(draft: DraftBlock, id: string, body: number): Block {
  const { pieces: _, edge: __, pixels, look, ...rest } = draft;
  const block: Block = { id, place: { kind: 'page', node: id }, ...rest };
  const size = pixels ? Math.round((pixels / body) * 100) / 100 : 1;
  const full = size === 1 ? look : { ...look, size };
  if (full && Object.keys(full).length > 0) block.look = full;
  return block;
}

/** The size in which most letters are set is the body's. */
function commonSize(blocks: DraftBlock[]): number {
  const weights = new Map<number, number>();
  for (const { pixels, text } of blocks) {
    if (pixels) weights.set(pixels, (weights.get(pixels) ?? 0) + text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 16;
}

/** "Step 3 of 12" is the page's own, wherever it stands. */
function setStepNumbersApart(walked: Walked): void {
  const isNumber = ({ text }: DraftBlock) => stepNumber.test(text);
  walked.furniture.push(...walked.blocks.filter(isNumber));
  walked.blocks = walked.blocks.filter((block) => !isNumber(block));
}

const stepNumber = /^\(?step \d{1,2} (?:of|\/) \d{1,2}\)?[.:]?$/i;

function lettersIn(blocks: Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
