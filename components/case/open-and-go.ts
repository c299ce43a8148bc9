import { focusLater } from '../review/go.ts';

/** Opens a folded card of the review and moves the focus to its line. */
export function openAndGo(id: string): void {
  for (let at = document.getElementById(id); at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  focusLater(`#${CSS.escape(id)} > summary`, `#${CSS.escape(id)}`);
}
