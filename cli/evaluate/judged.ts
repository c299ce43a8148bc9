import type { Case } from './measure.ts';
import type { Predicted } from './predict.ts';
import type { Answer, Labelled } from './row.ts';

/** One statement with what the checks say of it. */
export type Judged = Labelled & { predicted: Predicted | undefined };

/**
 * A run of statements to be reported on together, and its parts that stand beside each other. `telling` is the part whose
 * figure says most: what was held out, what sources agree on, or all.
 */
export type Group = {
  name: string;
  task: string;
  rows: Judged[];
  parts: { name: string; rows: Judged[] }[];
  telling: Judged[];
};

/** The label on one side, the checks on the other. */
export function caseOf({ row, label, spans, predicted = {} }: Judged): Case {
  const values = Object.fromEntries(
    Object.entries(predicted).flatMap(([key, value]) =>
      typeof value === 'object' ? [] : [[key, String(value)]],
    ),
  );
  const marked = predicted.spans;
  const other: Answer = { values, ...(typeof marked === 'object' && { spans: marked }) };
  return { text: row.text, one: { values: label, ...(spans && { spans }) }, other };
}

/**
 * Statements by task. Published examples stand apart, and so do those of which some were set aside: there the part used
 * for rules and training stands beside the part held out. Published examples on which sources disagree are a part too.
 */
export function groupsOf(judged: Judged[]): Group[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const set =
      one.row.tier !== undefined ? ', published' : one.heldOut !== undefined ? ', training and held out' : '';
    const name = `${one.row.task}${set}`;
    const rows = groups.get(name) ?? [];
    rows.push(one);
    groups.set(name, rows);
  }
  return [...groups].map(([name, rows]) => {
    const parts = partsOf(rows);
    const telling = parts.find((part) => part.name === 'held out') ?? parts[0];
    return { name, task: rows[0]?.row.task ?? '', rows, parts, telling: telling?.rows ?? rows };
  });
}

function partsOf(rows: Judged[]): Group['parts'] {
  const parted = rows.some((one) => one.heldOut !== undefined)
    ? [
        { name: 'training', rows: rows.filter((one) => one.heldOut === false) },
        { name: 'held out', rows: rows.filter((one) => one.heldOut === true) },
      ]
    : [
        { name: 'sources agree', rows: rows.filter((one) => !one.contested) },
        { name: 'contested', rows: rows.filter((one) => one.contested) },
      ];
  const filled = parted.filter((part) => part.rows.length > 0);
  return filled.length > 1 || rows.some((one) => one.heldOut !== undefined) ? filled : [{ name: '', rows }];
}
