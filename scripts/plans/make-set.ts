import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { damages, withScannedPages } from './damage/damaged.ts';
import { type Dice, throwDice } from './dice.ts';
import type { Drawn } from './draw-plan.ts';
import type { Truth } from './drawn/truth.ts';
import { bareMakers, type Job, type Maker, openMakers } from './makers/index.ts';
import { portalPages } from './portals/pages.ts';
import { type Recipe, recipes } from './recipes.ts';

/** Which set to make. `bare` uses only makers that are on every machine, so that the set is the same on each. */
export type SetOptions = {
  seed: number;
  count: number;
  bare?: boolean;
  portals?: boolean;
  planted?: boolean;
};

/**
 * Makes a set of documents with their truth beside them, in the corpus's own form: `documents/` and `truth/` in the
 * folder. The same seed, count and makers give the same set. Returns what could not be used here, as sentences.
 */
export async function makeSet(
  folder: string,
  { seed, count, bare = false, portals = false, planted = false }: SetOptions,
): Promise<string[]> {
  const dice = throwDice(seed);
  for (const part of ['documents', 'truth']) await mkdir(path.join(folder, part), { recursive: true });
  const opened = bare
    ? { makers: new Map(Object.entries(bareMakers)), missing: [], close: async () => undefined }
    : await openMakers();
  try {
    const hands = [...opened.makers.keys()];
    const jobs = new Map<string, Job[]>();
    for (let at = 0; at < count; at += 1) {
      const recipe = recipes[at % recipes.length];
      if (!recipe) break;
      const own = dice.fork(`document ${at}`);
      // Going round the makers at another pace than round the recipes lets each meet each in time.
      const hand = suited(recipe, hands, at + Math.floor(at / hands.length) + (seed % hands.length));
      const name = `${String(at + 1).padStart(2, '0')}-${recipe.name}-${recipe.damage ? 'pdf' : hand}`;
      if (recipe.damage) await writeDamaged(folder, name, recipe.damage, recipe.draw(own), own, recipe);
      else jobs.set(hand, [...(jobs.get(hand) ?? []), { name, drawn: recipe.draw(own, planted) }]);
    }
    // Makers are programs of their own: they work at the same time.
    await Promise.all([...jobs].map(([hand, list]) => makeAll(folder, hand, opened.makers.get(hand), list)));
    if (portals) await makePortals(folder, dice);
    return opened.missing;
  } finally {
    await opened.close();
  }
}

/** Tracked changes are Word's own; they are only of use to an amended plan. */
function suited(recipe: Recipe, hands: string[], at: number): string {
  const fit = hands.filter((hand) => hand !== 'word-tracked' || recipe.name === 'L10');
  return fit[at % fit.length] ?? 'word';
}

async function makeAll(folder: string, hand: string, maker: Maker | undefined, jobs: Job[]): Promise<void> {
  if (!maker) return;
  const made = await maker.make(jobs);
  for (const { name, drawn } of jobs) {
    const bytes = made.get(name);
    if (bytes)
      await write(folder, name, maker.format, bytes, {
        ...drawn.truth,
        format: maker.format,
        producer: hand,
      });
  }
}

async function writeDamaged(
  folder: string,
  name: string,
  damage: string,
  drawn: Drawn,
  dice: Dice,
  recipe: Recipe,
): Promise<void> {
  const made =
    damage === 'scanned-pages'
      ? await withScannedPages(drawn, recipe.draw(dice.fork('behind')))
      : await damages[damage]?.(drawn, dice.fork('damage'));
  if (made) await write(folder, name, 'pdf', made.bytes, { ...made.truth, producer: 'pdfmake' });
}

/** Pages are served beside the documents; their truth says where they stand. */
async function makePortals(folder: string, dice: Dice): Promise<void> {
  await mkdir(path.join(folder, 'portals'), { recursive: true });
  for (const [shape, make] of Object.entries(portalPages)) {
    const { html, truth } = make(dice.fork(shape));
    const file = `portals/${shape}.html`;
    await writeFile(path.join(folder, file), html);
    await writeFile(
      path.join(folder, 'truth', `portal-${shape}.json`),
      `${JSON.stringify({ ...truth, file }, null, 1)}\n`,
    );
  }
}

async function write(
  folder: string,
  name: string,
  format: string,
  bytes: Uint8Array,
  truth: Truth,
): Promise<void> {
  await writeFile(path.join(folder, 'documents', `${name}.${format}`), bytes);
  await writeFile(path.join(folder, 'truth', `${name}.json`), `${JSON.stringify(truth, null, 1)}\n`);
}

/** A seed nobody has used yet. */
export function freshSeed(): number {
  return Math.floor(Math.random() * 1e9);
}
