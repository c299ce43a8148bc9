import type { Entry } from './command-desk.ts';

/** An entry with what it is found by, made ready once when the menu opens. */
export type Findable = { entry: Entry; id: string; title: string; all: string };

/** Makes entries ready to be searched. */
export function findable(entries: readonly Entry[]): Findable[] {
  return entries.map((entry) => {
    const title = entry.title.toLowerCase();
    const [, id = ''] = entry.id.split(':');
    return {
      entry,
      id: bare(id),
      title,
      all: `${title} ${(entry.words ?? '').toLowerCase()} ${(entry.note ?? '').toLowerCase()} ${bare(id)}`,
    };
  });
}

/**
 * Entries that hold every word of what was typed, the likeliest first: the very id ("pe1" is P-E1), then a title that
 * begins so, then words of a title, then words elsewhere; among equals what was used last, then their own order. With
 * nothing typed: what was used last, then all.
 */
export function findEntries(list: readonly Findable[], typed: string, recent: readonly string[]): Entry[] {
  const query = typed.trim().toLowerCase();
  const words = query.split(/\s+/).filter((word) => word !== '');
  const used = new Map(recent.map((id, index) => [id, index]));
  const never = recent.length;
  return list
    .flatMap((one, index) => {
      if (!words.every((word) => one.all.includes(word) || (bare(word) !== '' && one.id === bare(word))))
        return [];
      return [{ one, index, rank: rankOf(one, query, words), last: used.get(one.entry.id) ?? never }];
    })
    .sort((a, b) => a.rank - b.rank || a.last - b.last || a.index - b.index)
    .map(({ one }) => one.entry);
}

function rankOf({ id, title }: Findable, query: string, words: readonly string[]): number {
  if (query === '') return 0;
  if (id === bare(query)) return 0;
  if (title.startsWith(query)) return 1;
  const begins = (word: string) => title.startsWith(word) || title.includes(` ${word}`);
  if (words.every(begins)) return 2;
  return words.every((word) => title.includes(word)) ? 3 : 4;
}

/** Letters and digits alone: "P-E1" and "p e1" are the same id. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
