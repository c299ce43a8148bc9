import type { Mark } from '../platform/calls.ts';
import { anchoredKey } from '../review/anchored.ts';
import type { ReviewState } from '../review/state.ts';
import type { Framework } from '../rubric/framework.ts';
import { needsLook } from './annotations/annotation-words.ts';
import type { Marked } from './marks.ts';
import type { PlacedHere } from './session/anchoring-work.ts';

/**
 * Adds a mark for each stretch of words that carries an annotation, before those of findings: on the same words the
 * reviewer's own is chosen first. One whose words are gone is painted nowhere. Ids are counters: a page can read them.
 */
export function withAnnotations(
  marked: Marked,
  annotations: ReviewState['annotations'],
  placed: ReadonlyMap<string, PlacedHere>,
  framework: Pick<Framework, 'criteria'>,
): Marked {
  const own: Mark[] = [];
  let count = 0;
  for (const [id, { mark, criterion, text }] of annotations) {
    count += 1;
    const key = anchoredKey('annotation', id);
    const at = placed.get(key);
    if (!at || at.state === 'gone') continue;
    const title = framework.criteria.find((one) => one.id === criterion)?.title;
    for (const [index, span] of at.spans.entries()) {
      const name = `a${count}x${index}`;
      own.push({
        id: name,
        span,
        tone: `my-${mark}`,
        card: {
          title: criterion === undefined ? 'About the document' : `${criterion} ${title ?? ''}`.trim(),
          message: `${text || 'No comment written.'}${needsLook(at) ? ' These words have changed since: look again.' : ''}`,
          source: 'you put this here',
        },
      });
      marked.findingOf.set(name, key);
      marked.findingsOf.set(name, [key]);
      if (!marked.markOf.has(key)) marked.markOf.set(key, name);
    }
  }
  return { ...marked, marks: [...own, ...marked.marks] };
}
