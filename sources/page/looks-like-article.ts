import type { Walked } from './walk-state.ts';

/**
 * Whether a page may be an article with clutter around it: nothing to fill in, nothing to open, no frames, no
 * tables, no landmark that says where the content is, no lettered sections.
 */
export function looksLikeArticle(document: Document, walked: Walked): boolean {
  if (walked.blocks.length < 3 || walked.tables > 0 || walked.frames > 0 || walked.notVisited.length > 0)
    return false;
  if (walked.blocks.some((block) => block.field)) return false;
  if (document.querySelector('main,[role=main]')) return false;
  // An article has no steps, and what it says of sections stands in its sentences.
  if (walked.steps.length > 0 || walked.furniture.some(({ text }) => /^\(?step \d/i.test(text))) return false;
  return !walked.blocks.some(
    ({ kind, text }) => kind === 'heading' && /^(section|part)\s+[a-k]\d?\b/i.test(text),
  );
}
