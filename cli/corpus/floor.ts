import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { type Figures, figureNames } from './figures.ts';

z.config({ jitless: true });

/**
 * What was last reached on one corpus. The corpus is known by a fingerprint of its truth files alone: no name and no
 * word of it is kept. `portals` says how its portal pages were read, since that changes the figures.
 */
export type Floor = { corpus: string; portals: 'live' | 'saved'; figures: Figures };

/** A figure may waver by so much before it counts as fallen: one item in two hundred. */
export const tolerance = 0.005;

/** Where the floors are kept in the project. */
export const floorsFile = path.join(import.meta.dirname, 'floors.json');

const figuresShape = z.record(z.enum(figureNames), z.nullable(z.number()));
const floorsShape = z.array(
  z.object({ corpus: z.string(), portals: z.enum(['live', 'saved']), figures: figuresShape }),
);

/** Reads the floors. Throws if the file is not what this project wrote: it is part of the project. */
export async function readFloors(file = floorsFile): Promise<Floor[]> {
  return floorsShape.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** SHA-256 over the contents of the truth files, whatever they are called and in whatever order they stand. */
export async function fingerprintOf(truth: string): Promise<string> {
  const files = (await readdir(truth)).filter((name) => name.endsWith('.json'));
  const hashes = await Promise.all(files.map(async (name) => sha256(await readFile(path.join(truth, name)))));
  return sha256(hashes.sort().join('\n'));
}

/** A figure below what was last reached. */
export type Fall = { figure: string; reached: number; now: number | null };

/** Compares figures with the floor of the same corpus. `none` where this corpus was never seen in this way. */
export function compareWithFloor(
  floors: Floor[],
  seen: Floor,
): { kind: 'none' } | { kind: 'holds' } | { kind: 'fallen'; falls: Fall[] } {
  const floor = floors.find(({ corpus, portals }) => corpus === seen.corpus && portals === seen.portals);
  if (!floor) return { kind: 'none' };
  const falls = figureNames.flatMap((figure) => {
    const reached = floor.figures[figure] ?? null;
    const now = seen.figures[figure];
    return reached !== null && (now === null || now < reached - tolerance) ? [{ figure, reached, now }] : [];
  });
  return falls.length > 0 ? { kind: 'fallen', falls } : { kind: 'holds' };
}

/** The floors with these figures as what was last reached on their corpus. */
export function withFloor(floors: Floor[], seen: Floor): Floor[] {
  const others = floors.filter(({ corpus, portals }) => corpus !== seen.corpus || portals !== seen.portals);
  return [...others, { ...seen, figures: rounded(seen.figures) }].sort((one, other) =>
    one.corpus + one.portals < other.corpus + other.portals ? -1 : 1,
  );
}

/** Keeps the floors. */
export async function writeFloors(floors: Floor[], file = floorsFile): Promise<void> {
  await writeFile(file, `${JSON.stringify(floors, null, 2)}\n`);
}

/** The line that is printed for a fall. */
export function fallLine({ figure, reached, now }: Fall): string {
  return `${figure}: ${reached.toFixed(3)} was reached, now it is ${now === null ? 'not measured' : now.toFixed(3)}`;
}

function rounded(figures: Figures): Figures {
  const round = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);
  return {
    kind: round(figures.kind),
    'section words F1': round(figures['section words F1']),
    'section status': round(figures['section status']),
    'outcomes F1': round(figures['outcomes F1']),
    'provision F1': round(figures['provision F1']),
    who: round(figures.who),
    frequency: round(figures.frequency),
    duration: round(figures.duration),
    'unread found': round(figures['unread found']),
    'no false alarm': round(figures['no false alarm']),
  };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
