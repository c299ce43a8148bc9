import type { Field } from './page-reading.ts';
import { isField, rootOf, single } from './nodes.ts';

/** Labels longer than this are guidance, cut so that the block's field stays a name. */
const longestLabel = 200;

/** The label of a field or editor, from the markup that names it; undefined where only its neighbours could tell. */
export function labelOf(element: Element): string | undefined {
  const root = rootOf(element);
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? wordsOf(root.getElementById(id)) : ''))
    .join(' ');
  const label = element.id
    ? root.querySelector(`label[for="${element.id.replace(/["\\]/g, '\\$&')}"]`)
    : null;
  const text = [
    single(named),
    wordsOf(element.closest('label')),
    wordsOf(label),
    single(element.getAttribute('aria-label')),
    single(element.getAttribute('title')),
  ].find((found) => found);
  return text?.slice(0, longestLabel).replace(/\s*[:*]\s*$/, '');
}

/** The field or editor that a label names, where it holds words. */
export function fieldOf(label: Element): Element | undefined {
  const inside = [...label.querySelectorAll('input,textarea,select,[contenteditable],iframe')];
  const id = label.getAttribute('for');
  const named = id ? rootOf(label).getElementById(id) : null;
  return inside[0] ?? named ?? undefined;
}

/** A label's own words without the values of the fields inside it. */
export function wordsOf(element: Element | null): string {
  if (!element) return '';
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent ?? '';
    const child = [...element.children].find((found) => found === node);
    if (!child || isField(child) || child.matches('button,script,style,[contenteditable]')) return '';
    return ` ${wordsOf(child)} `;
  });
  return single(parts.join(''));
}

/** What a field shows: the text of the chosen options, else its value. */
export function shownIn(field: Field): string {
  if (field.localName !== 'select') return field.value;
  const chosen = [...field.querySelectorAll('option')].filter((option) => option.selected);
  return chosen.map((option) => single(option.textContent)).join('\n');
}
