import type { Need, Outcome, Plan } from '../../plan/plan.ts';

/** Numbers of needs and outcomes that a text names. */
export type NamedNumbers = { need: Set<string>; outcome: Set<string> };

/** "need 2", "B2", "needs 1 and 3", "(E4)", "outcome 2". */
export function numbersNamed(text: string): NamedNumbers {
  const found: NamedNumbers = { need: new Set(), outcome: new Set() };
  const add = (kind: 'need' | 'outcome', list: string) => {
    for (const [number] of list.matchAll(/\d+(?:\.\d+)?/g)) found[kind].add(number);
  };
  for (const match of text.matchAll(
    /\b(needs?|outcomes?)\s*(?:no\.?|number|ref\.?|:)?\s*((?:[BCDE]?\d+(?:\.\d+)?(?:\s*(?:,|and|&|\/)\s*)?)+)/gi,
  ))
    add(/^n/i.test(match[1] ?? '') ? 'need' : 'outcome', match[2] ?? '');
  for (const match of text.matchAll(/\b([BCDE])\s?(\d+(?:\.\d+)?)\b/g))
    add(match[1] === 'E' ? 'outcome' : 'need', match[2] ?? '');
  return found;
}

/** Only numbers and what they come from: "B1", "1 and 3", "E1 (from B1 and aspiration 1).". */
const bareReference =
  /^\W*(?:(?:needs?|outcomes?)\s*)?(?:[A-H]?\d+(?:\.\d+)?\s*(?:,|and|&|\/)?\s*)+(?:\([^)]*\))?\W*$/i;

/** False for an entry that is only the number of another. */
export function isStatement(item: { text: string }): boolean {
  return !bareReference.test(item.text);
}

/** What stands before an item in its own paragraph when the number was told apart from the words. */
export function leadsOf(items: (Need | Outcome)[]): [string, string][] {
  return items.flatMap((item, index): [string, string][] => {
    const next = items[index + 1];
    const same = next && item.words[0]?.block === next.words[0]?.block;
    return same && !isStatement(item) ? [[next.id, item.text]] : [];
  });
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
export function textOfRows(plan: Plan): Map<string, string> {
  const rows = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const block of plan.blocks) {
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
