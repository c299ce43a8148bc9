import type { Unread } from '../../plan/block.ts';

/** Groups pages that could not be read: neighbours with one cause become "pages 3-7", all pages "file". */
export function groupUnread(pages: ReadonlyMap<number, Unread['why']>, total: number): Unread[] {
  const groups: { from: number; to: number; why: Unread['why'] }[] = [];
  for (const [page, why] of [...pages].toSorted((a, b) => a[0] - b[0])) {
    const last = groups.at(-1);
    if (last !== undefined && last.to === page - 1 && last.why === why) last.to = page;
    else groups.push({ from: page, to: page, why });
  }
  return groups.map(({ from, to, why }) => ({ where: nameOf(from, to, total), why }));
}

function nameOf(from: number, to: number, total: number): string {
  if (from === 1 && to === total) return 'file';
  return from === to ? `page ${from}` : `pages ${from}-${to}`;
}
