import type { Block, Reading } from '../block.ts';
import { readHeading } from '../sections/heading.ts';

/** Which part of a document one reading shows. `path`: the titles from the outermost list of steps inwards. */
export type PartShown = { key: string; title: string; path: string[] };

/** What parts two names in a path. */
export const within = ' › ';

/** Words that lists of steps print beside a title and that change while the work goes on. */
const progressWords =
  /\b(?:complete|completed|in progress|not (?:yet )?started|cannot start yet|incomplete|current(?: step)?|to ?do|done|saved|visited|draft|optional|new)\b/g;

/** So many headings tell one step of a wizard without a list of steps from another. */
const headsThatTell = 3;

/**
 * Tells the part by the page's own list of steps, else by the step's title where the page shows one lettered section,
 * else by the first headings of a wizard's step. `opened`: the title that was just pressed. The key of a page that
 * holds the whole document is ''.
 */
export function partShown(reading: Reading, opened?: string): PartShown {
  const path = pathOf(reading, opened);
  const last = path.at(-1);
  if (last !== undefined) return { key: path.map(titleKey).join(within), title: last, path };
  const heads = reading.blocks.filter(
    ({ kind, cell, part }) => kind === 'heading' && !cell && !part?.startsWith('window '),
  );
  const lettered = heads.filter(({ text }) => readHeading(text)?.by === 'letter');
  const named = new Set(lettered.map(({ text }) => readHeading(text)?.sections.join()));
  const [first] = lettered;
  if (first && named.size === 1) return { key: titleKey(first.text), title: first.text, path };
  if (!goesOn(reading)) return { key: '', title: '', path };
  const telling = (heads.length > 0 ? heads : reading.blocks).slice(0, headsThatTell);
  return {
    key: telling.map(({ text }) => titleKey(text)).join(within),
    title: heads.at(-1 - Math.max(0, heads.length - 2))?.text ?? '',
    path,
  };
}

/** A title as it is known again: without ticks, numbers of steps and words for how far it has come. */
export function titleKey(title: string): string {
  const bare = title
    .toLowerCase()
    .replace(progressWords, ' ')
    .replace(/[^\p{L}\d]+/gu, '');
  return bare || title.toLowerCase().replace(/\s+/g, '');
}

/** Whether two titles name the same lettered section or are the same words. */
export function isSameTitle(one: string, other: string): boolean {
  if (titleKey(one) === titleKey(other)) return true;
  const said = readHeading(one)?.sections ?? [];
  const meant = readHeading(other)?.sections ?? [];
  return said.length > 0 && said.join() === meant.join();
}

/** Whether the page leads on to more of the same document without saying to what. */
export function goesOn({ notVisited, steps }: Reading): boolean {
  return steps !== undefined || notVisited.some(({ where }) => isUnnamedStep(where));
}

/** "other steps", "11 other steps", "steps 1-4 but the one that is open". */
export function isUnnamedStep(where: string): boolean {
  return /^(?:\d+ )?(?:other )?steps?\b/i.test(where);
}

function pathOf(reading: Reading, opened: string | undefined): string[] {
  return (reading.steps ?? []).flatMap(({ titles, here }) => {
    const pressed = titles.find((title) => opened !== undefined && titleKey(title) === titleKey(opened));
    const found = here ?? pressed ?? titles.find((title) => isHeaded(reading.blocks, title));
    return found === undefined ? [] : [found];
  });
}

/** Whether one of the first headings is this title: some lists do not mark the part that is open. */
function isHeaded(blocks: Block[], title: string): boolean {
  if (!/\p{L}{3}/u.test(title)) return false;
  const heads = blocks.filter(({ kind }) => kind === 'heading').slice(0, headsThatTell);
  return heads.some(({ text }) => isSameTitle(text, title));
}
