import { titleKey, within } from './part-shown.ts';
import type { Visits } from './visits.ts';

/** How far a document shown in parts has been read. Titles as the page prints them; `here`: the part last read. */
export type Steps = { read: string[]; toVisit: string[]; here?: string; why: string };

/** Why a step is not read. */
const why =
  'The page shows one part at a time and this one was not open. Open it on the page, then read again.';

/** The parts that the page's own lists name, and which of them have been visited. */
export function stepsOf({ parts, here }: Visits): Steps {
  const named = new Map<string, string>();
  for (const { path, reading } of parts)
    for (const [at, { titles, here: shown }] of (reading.steps ?? []).entries()) {
      if (shown === undefined && titles.every((title) => !/\p{L}{3}/u.test(title))) continue;
      const outer = path.slice(0, at);
      for (const title of titles) named.set([...outer, title].map(titleKey).join(within), title);
    }
  const visited = (key: string) =>
    parts.some((part) => part.key === key || part.key.startsWith(`${key}${within}`));
  const titles = [...named];
  const inside = (key: string) => titles.some(([other]) => other.startsWith(`${key}${within}`));
  // A part that holds parts of its own is counted by them.
  const leaves = titles.filter(([key]) => !inside(key));
  const open = parts.find(({ key }) => key === here);
  return {
    read: leaves.filter(([key]) => visited(key)).map(([, title]) => title),
    toVisit: leaves.filter(([key]) => !visited(key)).map(([, title]) => title),
    ...(open?.title && { here: open.title }),
    why,
  };
}
