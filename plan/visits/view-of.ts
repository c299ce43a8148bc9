import type { Reading } from '../block.ts';
import { textHash } from '../wording/text-hash.ts';

/**
 * What part of its document a page shows, as one opaque word that differs when another part is shown: another step,
 * a panel opened, a list scrolled on. Undefined where the page shows all it has, so that only its words can change.
 */
export function viewOf({ steps = [], notVisited, away, blocks }: Reading): string | undefined {
  if (steps.length === 0 && notVisited.length === 0 && !away) return undefined;
  const drawn = notVisited.flatMap(({ drawn: list }) => list?.stretches.join() ?? []);
  // A wizard that names no step shows another one by other words.
  const unnamed = steps.every(({ here }) => here === undefined);
  const heads = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const said = [
    steps.map(({ here }) => here),
    notVisited.map(({ where }) => where),
    drawn,
    away,
    unnamed && heads,
  ];
  return textHash(JSON.stringify(said));
}
