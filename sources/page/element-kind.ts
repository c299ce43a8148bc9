import { roleOf, styleOf } from './nodes.ts';
import { isRightAfter, type Openers } from './openers.ts';

/** The level of a heading, by its tag or role. */
export function headingLevel(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1];
  if (tag) return Number(tag);
  if (roleOf(element) !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
}

const inlineTags =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|slot|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|o:p)$/;

/** A browser says how an element is laid out; unknown elements count as blocks once they hold others. */
export function isInline(element: Element): boolean {
  const display = styleOf(element)?.display || 'inline';
  if (
    /^(t[dhr]|tbody|thead|tfoot|table)$/.test(element.localName) ||
    !/^(inline|contents|ruby)/.test(display)
  )
    return false;
  return inlineTags.test(element.localName) || display !== 'inline' || element.childElementCount === 0;
}

/** Anything may be a button: a card's head, a link right above the part that it opens. */
export function isBarOverPanel(element: Element, reach: Openers): boolean {
  const panel = reach.panelOf(element);
  return panel !== undefined && isRightAfter(element, panel);
}

/** Anything made to be pressed. */
export function isButton(element: Element): boolean {
  if (element.localName === 'button') return true;
  // Some bars hold their panel inside them.
  return (
    /^(button|tab|switch|menuitem)$/.test(roleOf(element)) &&
    element.querySelector('[role=region],p,table,textarea') === null
  );
}
