import { styleOf } from './nodes.ts';

/** The marker a browser draws before a list item; undefined where the list shows none. */
export function listMarkerOf(item: Element): string | undefined {
  const list = item.parentElement;
  // Quill keeps every list in `ol` and says here what it is.
  if (item.getAttribute('data-list') === 'bullet') return '•';
  const style = styleOf(item)?.listStyleType || styleOf(list ?? item)?.listStyleType || '';
  if (style === 'none') return undefined;
  const type = list?.getAttribute('type') ?? '';
  if (list?.localName !== 'ol' && !/decimal|alpha|latin|roman/.test(style)) {
    return style === 'circle' ? '◦' : style === 'square' ? '▪' : '•';
  }
  const number = numberOf(item, list);
  if (/upper-(alpha|latin)/.test(style) || type === 'A') return `${letter(number).toUpperCase()}.`;
  if (/lower-(alpha|latin)/.test(style) || type === 'a') return `${letter(number)}.`;
  if (/upper-roman/.test(style) || type === 'I') return `${roman(number).toUpperCase()}.`;
  if (/lower-roman/.test(style) || type === 'i') return `${roman(number)}.`;
  return `${number}.`;
}

function numberOf(item: Element, list: Element | null): number {
  let number = Number(list?.getAttribute('start') ?? 1) || 1;
  for (const sibling of list?.children ?? []) {
    if (sibling.localName !== 'li') continue;
    const stated = Number.parseInt(sibling.getAttribute('value') ?? '', 10);
    if (!Number.isNaN(stated)) number = stated;
    if (sibling === item) break;
    number += 1;
  }
  return number;
}

function letter(number: number): string {
  return number > 26
    ? letter(Math.floor((number - 1) / 26)) + letter(((number - 1) % 26) + 1)
    : String.fromCharCode(96 + Math.max(number, 1));
}

function roman(number: number): string {
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l'][Math.floor(number / 10) % 6] ?? '';
  return tens + (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10] ?? '');
}
