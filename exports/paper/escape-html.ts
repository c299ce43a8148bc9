import { printable } from './paper.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it can stand in HTML, in an element or an attribute, whatever it holds. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
