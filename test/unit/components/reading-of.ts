import type { Reading } from '../../../plan/block.ts';
import type { Plan } from '../../../plan/plan.ts';

/** The reading that a made plan would have come from. */
export function readingOf({ source, pages, blocks, furniture, unread, notVisited }: Plan): Reading {
  return { source, ...(pages !== undefined && { pages }), blocks, furniture, unread, notVisited };
}
