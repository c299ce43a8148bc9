import type { Scale } from '../../rubric/framework.ts';

/** What a key asks for; `target` is the key of the criterion, item or section in focus (see `targetKey`). */
export type KeyAsk =
  | { ask: 'level'; target: string; value: string }
  | { ask: 'na' | 'ne'; target: string }
  | { ask: 'comment'; target: string }
  | { ask: 'next' | 'previous' | 'undo' | 'redo' | 'first' | 'help' };

/**
 * What a key pressed in a review asks for, if anything. Never while writing or choosing from a list, nor with a modifier
 * but Shift; levels need the focus on what they are for. `fallback` is the open criterion's target.
 */
export function keyAsk(event: KeyboardEvent, scale: Scale, fallback: string | undefined): KeyAsk | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const element = event.target instanceof HTMLElement ? event.target : undefined;
  if (!element || isWriting(element) || element.closest('dialog')) return undefined;
  switch (event.key) {
    case 'j':
      return { ask: 'next' };
    case 'k':
      return { ask: 'previous' };
    case 'u':
      return { ask: 'undo' };
    case 'r':
      return { ask: 'redo' };
    case 'f':
      return { ask: 'first' };
    case '?':
      return { ask: 'help' };
    case 'ArrowDown':
      return element.closest('.criterion > summary') ? { ask: 'next' } : undefined;
    case 'ArrowUp':
      return element.closest('.criterion > summary') ? { ask: 'previous' } : undefined;
  }
  const target = element.closest<HTMLElement>('[data-target]')?.dataset.target ?? fallback;
  if (target === undefined) return undefined;
  if (event.key === 'n') return { ask: 'na', target };
  if (event.key === 'e') return { ask: 'ne', target };
  if (event.key === 'c') return { ask: 'comment', target };
  const step = scale.steps.find((one) => one.key === event.key);
  return step && { ask: 'level', target, value: step.value };
}

function isWriting(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element.isContentEditable
  );
}
