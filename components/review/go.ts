/**
 * Moves the focus once the screen has been drawn, and brings what has it into view; to the next selector where one is not
 * there. Twice: at once, so that a key pressed in the very next moment is for the new place and never for the one before,
 * and when all is laid out, since what comes with an effect is not there before.
 */
export function focusLater(...selectors: string[]): void {
  turn += 1;
  const mine = turn;
  const move = () => {
    // What was asked for since then counts.
    if (mine === turn) focusOn(selectors);
  };
  queueMicrotask(move);
  setTimeout(move);
}

let turn = 0;

function focusOn(selectors: string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) continue;
    element.focus({ preventScroll: true });
    // A line that stays at the top while its card is read says nothing of where the card begins.
    (element.parentElement?.matches('.criterion') ? element.parentElement : element).scrollIntoView({
      block: 'start',
    });
    return;
  }
}

/** The line of a criterion, which has the focus while its keys are used. */
export function lineOf(criterion: string): string {
  return `#criterion-${CSS.escape(criterion)} > summary`;
}

/** The criterion around the focus, if any. */
export function criterionInFocus(): string | undefined {
  return document.activeElement?.closest('.criterion')?.id.slice('criterion-'.length);
}
