/**
 * Gives the focus to an element where it was lost: what had it went with the last change of the screen, and the keys
 * and the reading order would begin anew from the top. Where something has the focus, nothing is taken from it.
 */
export function keepFocus(element: HTMLElement | null | undefined): void {
  if (document.activeElement === null || document.activeElement === document.body) element?.focus();
}
