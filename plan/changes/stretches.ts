import type { Block, Stretch } from '../block.ts';

/** A way of printing that can mark words. `highlight` stands for a highlighter of any colour. */
export type Style =
  | 'bold'
  | 'italic'
  | 'underlined'
  | 'highlight'
  | `colour:${NonNullable<Stretch['colour']>}`;

/** How a stretch is printed, as far as that can mark it. */
export function stylesOf(stretch: Stretch): Style[] {
  const styles: Style[] = [];
  if (stretch.bold) styles.push('bold');
  if (stretch.italic) styles.push('italic');
  if (stretch.underlined) styles.push('underlined');
  if (stretch.highlight) styles.push('highlight');
  if (stretch.colour) styles.push(`colour:${stretch.colour}`);
  return styles;
}

/** The stretches of any block: one that is printed in one look throughout has one. */
export function stretchesOf(block: Block): Stretch[] {
  if (block.stretches) return block.stretches;
  const look = {
    ...(block.look?.bold && { bold: true as const }),
    ...(block.look?.italic && { italic: true as const }),
  };
  if (block.was === undefined) return [{ text: block.text, ...look }];
  if (block.was === '') return [{ text: block.text, fate: 'added', ...look }];
  if (block.text === '') return [{ text: block.was, fate: 'deleted', ...look }];
  return [
    { text: block.was, fate: 'deleted', ...look },
    { text: block.text, fate: 'added', ...look },
  ];
}

/**
 * The words of those stretches that a version takes. A space that stood at the edge of what is left out stays; a typed
 * number with nothing left behind it is no text.
 */
export function takenText(stretches: readonly Stretch[], isTaken: (index: number) => boolean): string {
  let text = '';
  let spaced = false;
  for (const [index, stretch] of stretches.entries()) {
    if (!isTaken(index)) {
      spaced ||= /^\s|\s$/.test(stretch.text);
      continue;
    }
    text += spaced && /^[\p{L}\d(\u2018\u201c"']/u.test(stretch.text) ? ` ${stretch.text}` : stretch.text;
    spaced = false;
  }
  const taken = text.replace(/\s+/g, ' ').trim();
  return isNumberOnly.test(taken) && taken !== textOf(stretches) ? '' : taken;
}

const isNumberOnly = /^(?:\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})[.)]|[^\p{L}\d]*)$/iu;

/** The words of some stretches as one text, white space single. */
export function textOf(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A label at the start of a paragraph: "Frequency: daily" with the first word bold. */
export function isLabel(stretches: readonly Stretch[], index: number): boolean {
  const text = stretches[index]?.text ?? '';
  if (textOf(stretches.slice(0, index)) !== '' || text.length > 60) return false;
  return /:\s*$/.test(text) || /^\s*[:\u2013\u2014]/.test(stretches[index + 1]?.text ?? '');
}
