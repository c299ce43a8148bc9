import type { Block } from '../block.ts';

/** Numbers of needs and outcomes that a text names. */
export type NamedNumbers = { need: Set<string>; outcome: Set<string> };

const number = String.raw`[BCDE]?\d+(?:\.\d+)?`;
const named = new RegExp(
  String.raw`\b(?<what>needs?|outcomes?)\s*(?:no\.?|numbers?|ref\.?|:)?\s*(?<list>${number}(?:\s*(?:,\s*and|,|and|&|\/|to|-|–)\s*${number})*)(?!\d)(?<after>.{0,14})`,
  'giu',
);

/** What stands before "need 2" where it names a need; elsewhere somebody needs two of something. */
const names =
  /^\s*$|\n$|(?:^|\W)(?:for|from|of|to|meets?|meeting|see|under|links?|linked|and)\s+$|[([,;:]\s*$/i;
/** "needs 1:1 support", "needs 2 adults": an amount and no number. */
const counts =
  /^\s*(?:[:x×%]\s*\d|%)|^\s*(?:adults?|people|hours?|minutes?|mins|sessions?|times?|staff|days?|weeks?|lessons?)\b/i;

/** So many characters before a number are looked at: a preposition or a mark. */
const wordBefore = 12;

/** "1-1", "2 to 1": so many adults. */
const oneToOne = /(?:^|\D)\d\s*(?:to|-|–)\s*1$/i;

/** "need 2", "B2", "needs 1 and 3", "(E4)", "outcomes 2 to 4". */
export function numbersNamed(text: string): NamedNumbers {
  const found: NamedNumbers = { need: new Set(), outcome: new Set() };
  for (const { index, groups = {} } of text.matchAll(named)) {
    const before = text.slice(Math.max(0, index - wordBefore), index);
    const { what = '', list = '', after = '' } = groups;
    const kind = /^n/i.test(what) ? 'need' : 'outcome';
    if (kind === 'need' && ((!names.test(before) && !/^N/.test(what)) || counts.test(after))) continue;
    if (oneToOne.test(list)) continue;
    for (const one of numbersOf(list)) found[kind].add(one);
  }
  for (const match of text.matchAll(/(?<!vitamins? )\b([BCDE])\s?(\d+(?:\.\d+)?)\b/gi))
    if (/[BCDE]/.test(match[1] ?? '')) found[match[1] === 'E' ? 'outcome' : 'need'].add(match[2] ?? '');
  return found;
}

/** Longest list that "1 to 9" is read as. */
const longestRange = 12;

/** The numbers of a list, those between "1 to 4" included. */
function numbersOf(list: string): string[] {
  return list.split(/,|and|&|\//i).flatMap((part) => {
    const [first = '', last] = part.match(/\d+(?:\.\d+)?/g) ?? [];
    const count = last === undefined ? 0 : Number(last) - Number(first);
    if (!Number.isInteger(count) || count < 1 || count > longestRange) return first === '' ? [] : [first];
    return Array.from({ length: count + 1 }, (_, index) => String(Number(first) + index));
  });
}

/** Only numbers and what they come from: "B1", "1 and 3", "E1 (from B1 and aspiration 1).". */
const bareReference =
  /^\W*(?:(?:needs?|outcomes?)\s*)?(?:[A-H]?\d+(?:\.\d+)?\s*(?:,|and|&|\/)?\s*)+(?:\([^)]*\))?\W*$/i;

/** False for an entry that is only the number of another. */
export function isStatement(item: { text: string }): boolean {
  return !bareReference.test(item.text);
}

/** The number printed before an item, at the start of its words with its letter, or in a cell of its row: "E1 (from B1). By ...". */
export function numberOf(item: { text: string; number?: string }, lead = '', row = ''): { number?: string } {
  const atStart = /^\(?([BCDEFGH]\d+(?:\.\d+)?)\b/;
  const number =
    item.number ??
    atStart.exec(lead)?.[1] ??
    atStart.exec(item.text)?.[1] ??
    /^([BCD]\d+(?:\.\d+)?)$/m.exec(row)?.[1];
  return number ? { number } : {};
}

/** A printed number without letters and marks: "E3.1" is "3.1". */
export function bare(number: string): string {
  return number.replace(/[^\d.]/g, '').replace(/\.$/, '');
}

/** The text of each table row, for numbers that are printed in cells of their own. */
export function textOfRows(blocks: Block[]): Map<string, string> {
  const rows = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const { table, row, column, header } = block.cell;
    if (header || row === 0) heads.set(`${table}:${column}`, block.text);
    const key = `${table}:${row}`;
    // A bare number under a "Need" or "Outcome" head names that need or outcome.
    const head = heads.get(`${table}:${column}`) ?? '';
    const said =
      bareReference.test(block.text) && /\b(?:need|outcome)/i.test(head)
        ? `${/outcome/i.test(head) ? 'outcome' : 'need'} ${block.text}`
        : block.text;
    rows.set(key, `${rows.get(key) ?? ''}\n${said}`);
  }
  return rows;
}
