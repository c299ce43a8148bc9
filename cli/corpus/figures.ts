import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** One set's figures, each 0 to 1 and the larger the better; null where nothing in the set bears on it. */
export type Figures = Record<FigureName, number | null>;

/** What is measured, in the order in which it is shown. */
export const figureNames = [
  'kind',
  'section words F1',
  'section status',
  'outcomes F1',
  'provision F1',
  'who',
  'frequency',
  'duration',
  'unread found',
  'no false alarm',
] as const;
export type FigureName = (typeof figureNames)[number];

/** How one document did: the least of its figures says how badly. */
export type DocumentFigures = { name: string; layout: string; figures: Figures };

/** A scored set: its figures, and every document's own. */
export type Scored = { overall: Figures; documents: DocumentFigures[] };

/** Scores a folder of results with the corpus's own scorer. Throws where the scorer gives something else than its report. */
export async function score(scorer: string, truth: string, results: string, only?: string): Promise<Scored> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [scorer, truth, results, '--json', ...(only ? [`--only=${only}`] : [])],
    { maxBuffer: 1 << 28 },
  );
  return readReport(JSON.parse(stdout));
}

/** Reads the scorer's report. */
export function readReport(report: unknown): Scored {
  const overall = at(report, 'overall');
  const documents = at(report, 'documents');
  const count = number(at(overall, 'documents')) ?? 0;
  const alarms = number(at(overall, 'unreadable', 'falseAlarms')) ?? 0;
  return {
    overall: {
      kind: number(at(overall, 'kindAccuracy')),
      'section words F1': number(at(overall, 'sectionF1')),
      'section status': number(at(overall, 'statusAccuracy')),
      'outcomes F1': number(at(overall, 'outcomes', 'f1')),
      'provision F1': number(at(overall, 'provisions', 'f1')),
      who: number(at(overall, 'fields', 'who')),
      frequency: number(at(overall, 'fields', 'frequency')),
      duration: number(at(overall, 'fields', 'duration')),
      'unread found': number(at(overall, 'unreadable', 'found')),
      'no false alarm': count > 0 ? (count - alarms) / count : null,
    },
    documents: Object.entries(Object(documents)).map(([name, one]) => ({
      name,
      layout: String(at(one, 'layout') ?? ''),
      figures: ofOne(one),
    })),
  };
}

function ofOne(one: unknown): Figures {
  const share = (field: string) => {
    const right = number(at(one, 'fields', field, '0'));
    const of = number(at(one, 'fields', field, '1'));
    return right === null || !of ? null : right / of;
  };
  const hidden = number(at(one, 'unread', 'truth')) ?? 0;
  return {
    kind: at(one, 'kindOk') === true ? 1 : 0,
    'section words F1': number(at(one, 'sectionF1')),
    'section status': number(at(one, 'statusAcc')),
    'outcomes F1': number(at(one, 'outcomes', 'f1')),
    'provision F1': number(at(one, 'provisions', 'f1')),
    who: share('who'),
    frequency: share('frequency'),
    duration: share('duration'),
    'unread found': hidden > 0 ? (number(at(one, 'unread', 'found')) ?? 0) / hidden : null,
    'no false alarm': number(at(one, 'unread', 'falseAlarm')) ? 0 : 1,
  };
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
