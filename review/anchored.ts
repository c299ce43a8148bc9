import type { Anchor } from '../plan/anchors/anchor.ts';
import type { ReviewState } from './state.ts';

/** What stands on words: an annotation, an answer to a finding, or what was given to or written about one item. */
export type AnchoredKind = 'annotation' | 'finding' | 'score' | 'comment';

/** The key of something that stands on words: `annotation:n1`, `finding:...` (its id), `score:...` and `comment:...` (the target's key). */
export function anchoredKey(kind: AnchoredKind, id: string): string {
  return `${kind}:${id}`;
}

/** Every anchor in force, by the key of what stands there. */
export function anchorsOf(state: ReviewState): Map<string, Anchor> {
  const found = new Map<string, Anchor>();
  for (const [id, { anchor }] of state.annotations) found.set(anchoredKey('annotation', id), anchor);
  const rest = [
    ['finding', state.dispositions],
    ['score', state.scores],
    ['comment', state.comments],
  ] as const;
  for (const [kind, all] of rest)
    for (const [id, { anchor }] of all) if (anchor) found.set(anchoredKey(kind, id), anchor);
  return found;
}
