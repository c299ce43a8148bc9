/** Page numbers in words: "Page 4", "Pages 12 to 17", "Pages 3, 5 and 8 to 10". `pages` in order. */
export function pageList(pages: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === page - 1) last.to = page;
    else runs.push({ from: page, to: page });
  }
  const words = runs.flatMap(({ from, to }) =>
    from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from} to ${to}`],
  );
  const last = words.pop() ?? '';
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${words.length > 0 ? `${words.join(', ')} and ` : ''}${last}`;
}
