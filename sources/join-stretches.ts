import type { Stretch } from '../plan/block.ts';

/** A stretch as a reader meets it: parts that are false or absent are left out of what it becomes. */
export type LooseStretch = {
  text: string;
  fate: 'kept' | 'added' | 'deleted';
  bold?: boolean;
  italic?: boolean;
  underlined?: boolean;
  colour?: Stretch['colour'];
  highlight?: Stretch['highlight'];
};

/**
 * Joins neighbours of one look; undefined where the whole is one plain look, which the block's own look tells.
 * White space alone takes the look of what stands before it.
 */
export function joinStretches(loose: readonly LooseStretch[]): Stretch[] | undefined {
  const joined: Stretch[] = [];
  for (const each of loose) {
    if (each.text === '') continue;
    const last = joined.at(-1);
    const next = toStretch(each);
    if (last && (isSame(last, next) || (each.text.trim() === '' && last.fate === next.fate)))
      last.text += each.text;
    else joined.push(next);
  }
  const printed = joined.filter(({ text }) => text.trim());
  const marked = printed.some((each) => each.fate || each.underlined || each.colour || each.highlight);
  return marked || printed.length > 1 ? joined : undefined;
}

function toStretch({ text, fate, bold, italic, underlined, colour, highlight }: LooseStretch): Stretch {
  return {
    text,
    ...(fate !== 'kept' && { fate }),
    ...(bold && { bold: true as const }),
    ...(italic && { italic: true as const }),
    ...(underlined && { underlined: true as const }),
    ...(colour && { colour }),
    ...(highlight && { highlight }),
  };
}

function isSame(a: Stretch, b: Stretch): boolean {
  return (['fate', 'bold', 'italic', 'underlined', 'colour', 'highlight'] as const).every(
    (key) => a[key] === b[key],
  );
}
