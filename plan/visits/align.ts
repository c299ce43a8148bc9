/** A stretch of two lists: the same in both, or what only one of them has at this place. */
export type Stretch = { kind: 'both' | 'apart'; old: [number, number]; now: [number, number] };

/**
 * Aligns two lists of keys on those that stand once in each, in the longest run of the same order, and lets each such
 * anchor grow over equal neighbours. Short words that come again and again ("Amber") never align two lists.
 */
export function align(old: string[], now: string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [oldAt, nowAt] = [0, 0];
  const meet = (oldTo: number, nowTo: number, oldEnd: number, nowEnd: number) => {
    if (oldTo > oldAt || nowTo > nowAt)
      stretches.push({ kind: 'apart', old: [oldAt, oldTo], now: [nowAt, nowTo] });
    if (oldEnd > oldTo) stretches.push({ kind: 'both', old: [oldTo, oldEnd], now: [nowTo, nowEnd] });
    [oldAt, nowAt] = [oldEnd, nowEnd];
  };
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  meet(0, 0, start, start);
  for (const [oldAnchor, nowAnchor] of longestRun(anchorsOf(old, now))) {
    if (oldAnchor < oldAt || nowAnchor < nowAt) continue;
    let [oldTo, nowTo] = [oldAnchor, nowAnchor];
    while (oldTo > oldAt && nowTo > nowAt && old[oldTo - 1] === now[nowTo - 1]) {
      oldTo -= 1;
      nowTo -= 1;
    }
    let [oldEnd, nowEnd] = [oldAnchor + 1, nowAnchor + 1];
    while (oldEnd < old.length && nowEnd < now.length && old[oldEnd] === now[nowEnd]) {
      oldEnd += 1;
      nowEnd += 1;
    }
    meet(oldTo, nowTo, oldEnd, nowEnd);
  }
  let end = 0;
  while (
    old.length - end > oldAt &&
    now.length - end > nowAt &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  meet(old.length - end, now.length - end, old.length, now.length);
  return stretches;
}

/** Places in both lists of the keys that stand exactly once in each, in the order of the second. */
function anchorsOf(old: string[], now: string[]): [number, number][] {
  const places = (keys: string[]) => {
    const found = new Map<string, number>();
    for (const [at, key] of keys.entries()) found.set(key, found.has(key) ? -1 : at);
    return found;
  };
  const [before, after] = [places(old), places(now)];
  return [...after].flatMap(([key, at]): [number, number][] => {
    const place = before.get(key) ?? -1;
    return at >= 0 && place >= 0 ? [[place, at]] : [];
  });
}

/** The longest run of pairs that rises in both; the pairs come sorted by the second. */
function longestRun(pairs: [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, [place]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  const run: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.unshift(pair);
  }
  return run;
}
