import { progressOf } from '../../review/progress.ts';
import type { Framework } from '../../rubric/framework.ts';
import type { Current } from '../session/session-state.ts';

/** "12 of 37", and of the part that is looked at "Section E 3 of 8". */
export function progressWords(current: Current, open: string | undefined): { all: string; part?: string } {
  const progress = progressOf(current.framework, current.grade, current.state.details);
  const all = `${progress.done} of ${progress.of}`;
  const id = current.framework.criteria.find((one) => one.id === open)?.part;
  const own = id === undefined ? undefined : progress.parts.get(id);
  const part = current.framework.parts.find((one) => one.id === id);
  return own && part ? { all, part: `${partName(part)} ${own.done} of ${own.of}` } : { all };
}

/** How far the review is, as it is said aloud. */
export function progressSentence(current: Current, open: string | undefined): string {
  const { all, part } = progressWords(current, open);
  return `${all} criteria have an answer.${part ? ` ${part}.` : ''}`;
}

/** A part of a framework in a word or two: "Section E", "Whole plan". */
export function partName({ title }: Framework['parts'][number]): string {
  return title.split(':')[0]?.trim() || title;
}
