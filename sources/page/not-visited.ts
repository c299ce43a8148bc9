import type { NotVisited } from '../../plan/block.ts';

export function findNotVisited(_roots: (Document | ShadowRoot)[]): NotVisited[] {
  return [];
}
