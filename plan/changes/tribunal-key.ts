import type { Block } from '../block.ts';
import { findPlaces, type IsPlace } from './places.ts';
import type { Style } from './stretches.ts';
import { strikeWords, stylesNamed } from './style-words.ts';

/** Whose words a style marks in a working document of an appeal. */
export type Party = 'original' | 'agreed' | 'parents' | 'authority';

/** One line of the printed key: words in all these styles are that party's; struck, their deletion. */
export type KeyEntry = { styles: Style[]; party: Party };

/** The key to formatting that a document prints, and the blocks that it stands in, which are not marked themselves. */
export type TribunalKey = { entries: KeyEntry[]; blocks: Set<string>; isPlace: IsPlace };

/** How far into a document its key is looked for, in blocks, and how long one line of it is at most. */
const front = 120;
const longestLine = 260;

/**
 * Reads the key at the head of a tribunal working document ("Bold: wording proposed by the parents"). Every tribunal
 * team draws up its own, so only what the document prints is believed: undefined where it does not tell the parents'
 * words from the authority's by their look.
 */
export function readTribunalKey(blocks: readonly Block[]): TribunalKey | undefined {
  const entries: KeyEntry[] = [];
  const used = new Set<string>();
  for (const line of keyLines(blocks.slice(0, front))) {
    const found = line.text.split(/[;.\n]\s*|,\s*(?=[^,]*\b(?:is|are|in)\b)/).flatMap(readEntry);
    for (const entry of found)
      if (!entries.some(({ styles }) => sameStyles(styles, entry.styles))) entries.push(entry);
    if (found.length > 0 || strikeWords.test(line.text)) for (const id of line.ids) used.add(id);
  }
  const of = (party: Party) => entries.find((entry) => entry.party === party)?.styles;
  const parents = of('parents');
  const authority = of('authority');
  if (!parents?.length || !authority?.length) return undefined;
  return {
    entries: entries.filter(({ styles }) => styles.length > 0),
    blocks: used,
    isPlace: findPlaces(blocks),
  };
}

/** Rows of tables, and lines outside tables, that are short enough for a line of a key. */
function keyLines(blocks: readonly Block[]): { text: string; ids: string[] }[] {
  const lines: { text: string; ids: string[]; row?: string }[] = [];
  for (const block of blocks) {
    const row = block.cell && `${block.cell.table}:${block.cell.row}`;
    const last = lines.at(-1);
    const words = [block.marker, block.text, block.text ? '' : block.was].filter(Boolean).join(' ');
    if (row !== undefined && last?.row === row) {
      last.text += ` - ${words}`;
      last.ids.push(block.id);
    } else lines.push({ text: words, ids: [block.id], ...(row !== undefined && { row }) });
  }
  return lines.filter(({ text }) => text.length <= longestLine);
}

const parties: [Party, RegExp][] = [
  ['agreed', /\bagreed\b|\bboth (?:the )?parties\b|\bby consent\b/i],
  ['parents', /\bparent(?:s|al)?\b|\bappellants?\b|\bmother\b|\bfather\b|\bfamily\b|\byoung person\b/i],
  ['authority', /\b(?:local )?authority\b|\bLA\b|\bcouncil\b|\brespondent\b/i],
  ['original', /\boriginal\b|\bexisting\b|\bunchanged\b|\bfinal plan\b|\bcurrent plan\b/i],
];

function readEntry(clause: string): KeyEntry[] {
  const styles = stylesNamed(clause);
  const isPlain = /\b(?:normal|plain|ordinary|unmarked|regular)\b/i.test(clause);
  if (styles.length === 0 && !isPlain) return [];
  const named = parties.filter(([, words]) => words.test(clause)).map(([party]) => party);
  // "Agreed by the parents and the authority" is agreed; two names without that word say nothing clear.
  const party = named.includes('agreed') ? 'agreed' : named.length === 1 ? named[0] : undefined;
  return party ? [{ styles, party }] : [];
}

function sameStyles(a: readonly Style[], b: readonly Style[]): boolean {
  return a.length === b.length && a.every((style) => b.includes(style));
}
