import type { Field } from './page-reading.ts';
import { isElement, isField, isSelect, isText, rootOf, single } from './nodes.ts';

/** What names a field or editor. `element` holds the words, where they stand on the page. */
export type Label = { text: string; element?: HTMLElement };

/** Labels longer than this are guidance, cut so that the block's field stays a name. */
const longestLabel = 200;

/** The label of a field or editor, from the markup that names it; undefined where only its neighbours could tell. */
export function labelOf(element: Element): Label | undefined {
  const root = rootOf(element);
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id);
  const named = ids.map((id) => root.getElementById(id));
  for (const holder of [named[0], element.closest('label'), labelFor(element, root)]) {
    if (!holder || !isElement(holder)) continue;
    const text =
      holder === named[0] ? named.map((part) => (part ? wordsOf(part) : '')).join(' ') : wordsOf(holder);
    if (single(text)) return { text: nameOf(text), element: holder };
  }
  const stated = single(element.getAttribute('aria-label')) || single(element.getAttribute('title'));
  // Editors name themselves: "Rich Text Area. Press ALT-0 for help".
  return stated && !/rich text|press alt|\beditor\b/i.test(stated) ? { text: nameOf(stated) } : undefined;
}

/** The label that names the field by its id. The browser knows it; only fields that share an id, and editors, are looked for. */
function labelFor(element: Element, root: Document | ShadowRoot): Element | null {
  // Ids that would need escaping are never written by hand, and a wrong selector would end the reading.
  if (!/^[^"\\\n\r\f]+$/.test(element.id)) return null;
  const known = isField(element) ? [...(element.labels ?? [])].at(-1) : undefined;
  return known ?? root.querySelector(`label[for="${element.id}"]`);
}

/** A label as a name: without its colon or star. */
export function nameOf(text: string): string {
  return single(text)
    .slice(0, longestLabel)
    .replace(/[\s:*]+$/, '');
}

/** The field or editor that a label names. */
export function fieldOf(label: Element): Element | undefined {
  const id = label.getAttribute('for');
  const inside = label.querySelector(fieldSelector);
  return inside ?? (id ? rootOf(label).getElementById(id) : null) ?? undefined;
}

/** Everything in which a value can be typed. */
export const fieldSelector = 'input,textarea,select,[contenteditable],iframe';

/** A label's own text nodes, without the values of the fields inside it. */
export function textNodesOf(element: Node): Text[] {
  return [...element.childNodes].flatMap((node) => {
    if (isText(node)) return [node];
    if (!isElement(node) || isField(node) || node.matches('button,script,style,[contenteditable]')) return [];
    return textNodesOf(node);
  });
}

/** A label's own words. */
export function wordsOf(element: Element | null): string {
  if (!element) return '';
  return single(
    textNodesOf(element)
      .map((node) => node.data)
      .join(' '),
  );
}

/** What a field shows: the text of the chosen options, else its value. */
export function shownIn(field: Field): string {
  if (!isSelect(field)) return field.value;
  const chosen = [...field.querySelectorAll('option')].filter((option) => option.selected);
  return chosen.map((option) => single(option.textContent)).join('\n');
}
