import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A defect that is known to stand in a plan: its sort, its section (null: anywhere) and its words ('' for an absence). */
export type KnownDefect = { type: string; section: string | null; text: string };

/** What the review command reported of one plan, as far as a defect's sort is named. */
export type Reported = { type: string; section: string | null; quote: string };

/** Of one sort: how many were planted and found, and how many findings there are and are about a planted one. */
export type DefectCount = { planted: number; found: number; reported: number; right: number };

/** A set of plans held against its defects, by sort and as a whole. `missed` and `alarms` are lines for a person. */
export type DefectFigures = {
  plans: number;
  byType: Map<string, DefectCount>;
  missed: string[];
  alarms: string[];
};

/**
 * Holds the findings of every plan in `results` against the defects that its truth file names. A finding is about a
 * defect where sort and section agree and the quotes overlap; any other finding that carries a sort is a false alarm. The same
 * words reported twice count once.
 */
export async function countDefects(truth: string, results: string): Promise<DefectFigures> {
  const figures: DefectFigures = { plans: 0, byType: new Map(), missed: [], alarms: [] };
  for (const file of (await readdir(truth)).filter((name) => name.endsWith('.json')).sort()) {
    const known = defectsOf(await readJson(path.join(truth, file)));
    if (!known) continue;
    figures.plans += 1;
    const found = findingsOf(await readJson(path.join(results, file)));
    countPlan(figures, path.basename(file, '.json'), known, found);
  }
  return figures;
}

/** Adds one plan to the figures. */
export function countPlan(
  figures: DefectFigures,
  name: string,
  known: KnownDefect[],
  reported: Reported[],
): void {
  const of = (type: string): DefectCount => {
    const count = figures.byType.get(type) ?? { planted: 0, found: 0, reported: 0, right: 0 };
    figures.byType.set(type, count);
    return count;
  };
  for (const defect of known) {
    const count = of(defect.type);
    count.planted += 1;
    if (reported.some((finding) => isAbout(finding, defect))) count.found += 1;
    else figures.missed.push(`${name}: ${defect.type}, Section ${defect.section ?? '-'}: ${defect.text}`);
  }
  const seen = new Set<string>();
  for (const finding of reported) {
    const key = `${finding.type}|${finding.section}|${finding.quote}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const count = of(finding.type);
    count.reported += 1;
    if (known.some((defect) => isAbout(finding, defect))) count.right += 1;
    else figures.alarms.push(`${name}: ${finding.type}, Section ${finding.section ?? '-'}: ${finding.quote}`);
  }
}

function isAbout(finding: Reported, defect: KnownDefect): boolean {
  return (
    finding.type === defect.type &&
    (defect.section === null || finding.section === defect.section) &&
    overlap(finding.quote, defect.text)
  );
}

/** So many words in a row that two quotes share make them overlap. */
const sharedRun = 4;

/** One quote holds the other, or they share a run of words; a defect without words is met by any finding of its sort. */
export function overlap(quote: string, words: string): boolean {
  const [one, other] = [plain(quote), plain(words)];
  if (other === '') return true;
  if (one === '') return false;
  if (one.includes(other) || other.includes(one)) return true;
  const list = one.split(' ');
  return list.some(
    (_, at) =>
      at + sharedRun <= list.length && ` ${other} `.includes(` ${list.slice(at, at + sharedRun).join(' ')} `),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The share of planted defects that were found (0 to 1), and false alarms a plan; null where there is nothing to say. */
export function summaryOf(figures: DefectFigures): { found: number | null; alarmsAPlan: number | null } {
  const counts = [...figures.byType.values()];
  const planted = counts.reduce((sum, one) => sum + one.planted, 0);
  const found = counts.reduce((sum, one) => sum + one.found, 0);
  return {
    found: planted > 0 ? found / planted : null,
    alarmsAPlan: figures.plans > 0 ? figures.alarms.length / figures.plans : null,
  };
}

/** The table that is printed: for each sort found of planted and right of reported, in both sets. */
export function defectTable(corpus: DefectFigures, own: DefectFigures): string {
  const types = [...new Set([...corpus.byType.keys(), ...own.byType.keys()])].sort();
  const cells = (figures: DefectFigures, type: string) => {
    const count = figures.byType.get(type);
    return count ? [`${count.found}/${count.planted}`, `${count.right}/${count.reported}`] : ['-', '-'];
  };
  const rows = types.map((type) => [type, ...cells(corpus, type), ...cells(own, type)]);
  const ends = [summaryOf(corpus), summaryOf(own)];
  return [
    ['planted defects', 'corpus', 'right', 'generated', 'right'],
    ...rows,
    ['found', shown(ends[0]?.found), '', shown(ends[1]?.found), ''],
    ['false alarms a plan', shown(ends[0]?.alarmsAPlan), '', shown(ends[1]?.alarmsAPlan), ''],
  ]
    .map(([name = '', ...values]) =>
      `${name.padEnd(37)}${values.map((value) => value.padStart(11)).join('')}`.trimEnd(),
    )
    .join('\n');
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '-' : value.toFixed(3);
}

/** The planted defects of a truth file; undefined where it is no plan or names none at all. */
function defectsOf(truth: unknown): KnownDefect[] | undefined {
  if (!isRecord(truth) || truth.kind !== 'plan' || !Array.isArray(truth.planted)) return undefined;
  return truth.planted.flatMap((one: unknown): KnownDefect[] =>
    isRecord(one) && typeof one.type === 'string'
      ? [{ type: one.type, section: textOr(one.section, null), text: textOr(one.text, '') }]
      : [],
  );
}

function findingsOf(result: unknown): Reported[] {
  if (!isRecord(result) || !Array.isArray(result.findings)) return [];
  return result.findings.flatMap((one: unknown): Reported[] =>
    isRecord(one) && typeof one.type === 'string'
      ? [{ type: one.type, section: textOr(one.section, null), quote: textOr(one.quote, '') }]
      : [],
  );
}

function textOr<Otherwise>(value: unknown, otherwise: Otherwise): string | Otherwise {
  return typeof value === 'string' ? value : otherwise;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
}
