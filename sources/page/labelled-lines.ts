import { isCardOfProvision } from './term-rows.ts';

/** One labelled line of a field: its label without the colon, its words, and where each begins in the field. */
export type LabelledLine = { label: string; at: number; words: string; wordsAt: number };

const labelled = /^(\s*(?:[•·*-]\s+)?)(\p{Lu}[\p{L} /()’'-]{1,40}?)(\s*:\s*)(\S.*)$/u;

/**
 * The items that a field holds as labelled lines ("What: ...", "Who: ...", "How often: ..."), each item's labels the
 * same as the first's. A line without a label goes on with the one before. Undefined for any other text.
 */
export function labelledItems(text: string): LabelledLine[][] | undefined {
  const items: LabelledLine[][] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, lead = '', label, colon = '', words = ''] = labelled.exec(line) ?? [];
    const last = items.at(-1);
    if (label !== undefined) {
      const labelAt = offset + lead.length;
      const entry = { label, at: labelAt, words, wordsAt: labelAt + label.length + colon.length };
      const begins = last === undefined || last[0]?.label.toLowerCase() === label.toLowerCase();
      if (begins) items.push([entry]);
      else last.push(entry);
    } else if (line.trim() !== '') {
      const open = last?.at(-1);
      if (!open) return undefined;
      open.words += text.slice(open.wordsAt + open.words.length, offset) + line;
    }
    offset += line.length + 1;
  }
  const labels = items.map((item) => item.map(({ label }) => label.toLowerCase()));
  const [first] = labels;
  if (!first || first.length < 2 || !isCardOfProvision(first)) return undefined;
  return labels.every((each) => each.join('|') === first.join('|')) ? items : undefined;
}
