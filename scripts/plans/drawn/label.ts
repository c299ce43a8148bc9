import type { Dice } from '../dice.ts';
import { chooseTitles, type Manner } from '../words/headings.ts';
import type { Look } from './look.ts';
import { cell, heading, type Node, text } from './node.ts';
import type { SectionId } from './truth.ts';

/** How a section’s letter and title are put together. `none` leaves the letter out. */
export type LabelStyle =
  | 'colon'
  | 'dash'
  | 'hyphen'
  | 'bracket'
  | 'bare'
  | 'part'
  | 'split'
  | 'stacked'
  | 'boxed'
  | 'dotted'
  | 'spaced'
  | 'none';

export const labelStyles: LabelStyle[] = [
  'colon',
  'dash',
  'hyphen',
  'bracket',
  'bare',
  'part',
  'split',
  'stacked',
  'boxed',
  'dotted',
  'spaced',
];

/** Writes section headings in one manner and one style through a document. */
export type Labels = {
  style: LabelStyle;
  title(id: SectionId): string;
  nodes(id: SectionId): Node[];
  line(id: SectionId): string;
};

/** Chooses how headings are written. Without a style one is thrown, now and then without letters. */
export function chooseLabels(dice: Dice, look: Look, style?: LabelStyle, manner?: Manner): Labels {
  const kept = style ?? (dice.chance(0.1) ? 'none' : dice.pick(labelStyles));
  // Without letters a short title says too little: people who leave letters out write titles in full.
  const title = chooseTitles(
    dice,
    manner ??
      (kept === 'none' ? dice.pick(['mine', 'statutory']) : dice.pick(['mine', 'statutory', 'short'])),
  );
  const said = (id: SectionId) => (look.capitals ? title(id).toUpperCase() : title(id));
  const word = look.capitals ? 'SECTION' : 'Section';
  return {
    style: kept,
    title: said,
    line: (id) => inOneLine(kept, word, id, said(id)),
    nodes: (id) => {
      switch (kept) {
        case 'split':
          return [heading(2, `${word} ${id}\n${said(id)}`)];
        case 'stacked':
          return [heading(2, `${word} ${id}`), text(said(id), { bold: true })];
        case 'boxed':
          return [
            {
              kind: 'table',
              borders: true,
              widths: [18, 82],
              rows: [
                [
                  cell([text(`${word} ${id}`, { bold: true })], { head: true }),
                  cell([text(said(id), { bold: true })], { head: true }),
                ],
              ],
            },
          ];
        default:
          return [heading(2, inOneLine(kept, word, id, said(id)))];
      }
    },
  };
}

function inOneLine(style: LabelStyle, word: string, id: SectionId, title: string): string {
  switch (style) {
    case 'dash':
      return `${word} ${id} – ${title}`;
    case 'hyphen':
      return `${id} - ${title}`;
    case 'bracket':
      return `(${id}) ${title}`;
    case 'bare':
      return `${word} ${id} ${title}`;
    case 'part':
      return `PART ${id} – ${title}`;
    case 'dotted':
      return `${id}. ${title}`;
    case 'spaced':
      return `${[...word.toUpperCase()].join(' ')}  ${id}  –  ${title}`;
    case 'none':
      return title;
    default:
      return `${word} ${id}: ${title}`;
  }
}
