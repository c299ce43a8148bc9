import { isHidden } from './openers.ts';
import { single } from './nodes.ts';

/** Why a closed panel with a plan of its own is not read with the one that is open. Nobody opens it by himself. */
export const secondPlan =
  'This part holds a plan of its own, and two plans are never read as one. Open it on the page, then read again.';

/** Lettered headings that two panels have in common make each of them a whole plan. */
const fewestLetters = 3;
const lettered = /^(?:section|part)\s+([a-k]\d?)\b/i;

/**
 * Whether a closed panel repeats the lettered sections of the panel beside it that is open (or, where all are closed,
 * of the first): children in tabs, versions in an accordion.
 */
export function isSecondPlan(panel: Element): boolean {
  const own = lettersOf(panel);
  if (own.size < fewestLetters) return false;
  const row = [...(panel.parentElement?.children ?? [])];
  const beside = row.filter(
    (other) => other.localName === panel.localName && other.className === panel.className,
  );
  const alike = beside.filter((other) => {
    const known = other === panel ? own : lettersOf(other);
    return [...own].filter((letter) => known.has(letter)).length >= fewestLetters;
  });
  return alike.some((other) => other !== panel && isOpen(other)) || alike[0] !== panel;
}

function isOpen(panel: Element): boolean {
  return panel.localName === 'details' ? panel.hasAttribute('open') : !isHidden(panel);
}

function lettersOf(panel: Element): Set<string> {
  const heads = panel.querySelectorAll(
    'h1,h2,h3,h4,h5,h6,summary,legend,[role=heading],button[aria-expanded]',
  );
  return new Set(
    [...heads].flatMap((head) => lettered.exec(single(head.textContent))?.[1]?.toLowerCase() ?? []),
  );
}
