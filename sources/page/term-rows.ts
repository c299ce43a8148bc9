import { isElement, single } from './nodes.ts';

/** Labels of how provision is delivered: beside another label they make even a lone card a row. */
const delivers =
  /^(by whom|who\b|delivered by|provided by|provider|staff|person responsible|responsib|how often|frequency|when\b|how long|duration|amount)/i;

/** Whether labels in their order are those of one item of provision: what it is, then who gives it or how often. */
export function isCardOfProvision(labels: string[]): boolean {
  const [first = '', ...rest] = labels;
  if (new Set(labels).size < labels.length) return false;
  return labels.length <= mostOfCard && !delivers.test(first) && rest.some((label) => delivers.test(label));
}

/** A list of more terms is one of a case's details. */
const mostOfCard = 8;

/** A label longer than this is a question, not the head of a column. */
const longestHead = 60;

/** Cards of one kind, each a list of terms with the same labels, as the table that they are: heads and rows of values. */
export type TermRows = { heads: (HTMLElement | undefined)[]; rows: HTMLElement[][] };

/**
 * The table that a list of terms begins: the same labels again in the lists right after it ("Provision", "Who",
 * "How often" on each card), or again and again in the list itself. `rest` are the lists read with it. Undefined for
 * a list that stands alone, which is one of details, unless its labels are those of an item of provision.
 */
export function termRowsFrom(list: HTMLElement): { table: TermRows; rest: HTMLElement[] } | undefined {
  const own = pairsOf(list);
  if (!own) return undefined;
  const repeated = roundsIn(own);
  const rest: HTMLElement[] = [];
  const rows = [...repeated];
  const [first = []] = repeated;
  for (let next = list.nextElementSibling; next && isElement(next); next = next.nextElementSibling) {
    const pairs = next.localName === 'dl' ? pairsOf(next) : undefined;
    if (!pairs || labels(pairs) !== labels(first)) break;
    rows.push(pairs);
    rest.push(next);
  }
  if (first.length < 2) return undefined;
  if (rows.length < 2 && !isCardOfProvision(first.map(({ term }) => single(term.textContent))))
    return undefined;
  return {
    table: { heads: first.map(({ term }) => term), rows: rows.map((row) => row.map(({ value }) => value)) },
    rest,
  };
}

/**
 * The row that a statement makes with the short list right after it that says who gives it and how often; its own
 * column has no head. Undefined for any other paragraph.
 */
export function statementOver(statement: HTMLElement): { table: TermRows; rest: HTMLElement[] } | undefined {
  const list = statement.nextElementSibling;
  if (statement.localName !== 'p' || !list || !isElement(list) || list.localName !== 'dl') return undefined;
  const pairs = pairsOf(list);
  if (!pairs?.every(({ term }) => delivers.test(single(term.textContent)))) return undefined;
  return {
    table: {
      heads: [undefined, ...pairs.map(({ term }) => term)],
      rows: [[statement, ...pairs.map(({ value }) => value)]],
    },
    rest: [list],
  };
}

/** A label and its value. */
export type Pair = { term: HTMLElement; value: HTMLElement };

/** Terms with one value each; undefined where the list has another shape. */
function pairsOf(list: HTMLElement): Pair[] | undefined {
  const parts = [...list.children].flatMap((child) =>
    child.localName === 'div' ? [...child.children] : [child],
  );
  const pairs: Pair[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [term, value] = [parts[at], parts[at + 1]];
    if (!term || !value || !isElement(term) || !isElement(value)) return undefined;
    if (term.localName !== 'dt' || value.localName !== 'dd') return undefined;
    if (single(term.textContent).length > longestHead) return undefined;
    pairs.push({ term, value });
  }
  return pairs.length >= 2 ? pairs : undefined;
}

/** The table that cards of provision make, one after another, each with the same labels; undefined for any others. */
export function rowsOfCards(pairs: Pair[]): TermRows | undefined {
  const rounds = roundsIn(pairs);
  const [first = []] = rounds;
  const heads = first.map(({ term }) => term);
  if (heads.length < 2 || !isCardOfProvision(heads.map(({ textContent }) => single(textContent))))
    return undefined;
  return { heads, rows: rounds.map((round) => round.map(({ value }) => value)) };
}

/** The list cut at each return of its first label, where every round has the same labels; else the list as one. */
function roundsIn(pairs: Pair[]): Pair[][] {
  const [first] = pairs;
  const starts = pairs.flatMap(({ term }, at) => (term.textContent === first?.term.textContent ? [at] : []));
  const rounds = starts.map((from, at) => pairs.slice(from, starts[at + 1]));
  return rounds.every((round) => labels(round) === labels(rounds[0] ?? [])) ? rounds : [pairs];
}

function labels(pairs: Pair[]): string {
  return pairs.map(({ term }) => single(term.textContent).toLowerCase()).join('|');
}
