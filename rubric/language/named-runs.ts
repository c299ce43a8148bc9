import { shapes, type Token } from './network/tokens.ts';

/** Words in a row that the network would raise; `first` and `last` count tokens, `kind` is the place of its kind. */
export type Run = { first: number; last: number; kind: number };

/** A word is named from this share on. */
const named = 0.5;
/** A word between two named ones goes with them from this share on. */
const between = 0.25;
const sign = 1 << shapes.indexOf('sign');

/**
 * Runs of words to name, in reading order. Where none is over the mark the word that spoke loudest is named, unless it
 * is one that may not be: what is somebody's own or said by somebody else is left out.
 */
export function namedRuns(
  tokens: readonly Token[],
  shares: readonly Float64Array[],
  usable: (at: number) => boolean,
): Run[] {
  const all = tokens.map((_, at) => 1 - (shares[at]?.[0] ?? 1));
  const some = all.map((share, at) => (usable(at) ? share : 0));
  const loudest = Math.max(...all);
  const least = Math.max(...some) < loudest ? named : Math.min(named, loudest);
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if ((some[at] ?? 0) < least) continue;
    const first = at;
    let last = at;
    while (
      (some[last + 1] ?? 0) >= least ||
      ((some[last + 1] ?? 0) >= between && (some[last + 2] ?? 0) >= least)
    )
      last += 1;
    at = last;
    const run = trimmed(tokens, first, last);
    if (run && tokens.slice(run.first, run.last + 1).some((token) => !saysNothing.has(token.key)))
      runs.push({ ...run, kind: kindOf(shares, run.first, run.last) });
  }
  return runs;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const joining = 'and or but who which that this it its he she they i we as so if while because although than';
const idleFirst = setOf(`${joining} his her their our will would has have had at by for from with`);
const idleLast = setOf(
  `${joining} when the a an to of in on at for with by from about is are was were be been has have had his her their him them`,
);
/** A run of these alone is nothing to raise. */
const saysNothing = setOf(
  `${joining} is are was were be been being am has have had do does did a an the to of in on at his her their him them one`,
);

/** A run as short as makes sense: neither signs nor words that only join stand at its ends. */
function trimmed(
  tokens: readonly Token[],
  from: number,
  to: number,
): { first: number; last: number } | undefined {
  let first = from;
  let last = to;
  while (first <= last && isIdle(tokens[first], idleFirst)) first += 1;
  while (last >= first && isIdle(tokens[last], idleLast)) last -= 1;
  return first > last ? undefined : { first, last };
}

function isIdle(token: Token | undefined, idle: ReadonlySet<string>): boolean {
  return token !== undefined && ((token.shape & sign) !== 0 || idle.has(token.key));
}

/** Whether a word says nothing at the end of what is quoted ("has tantrums which have"). */
export function isIdleAtEnd(token: Token | undefined): boolean {
  return isIdle(token, idleLast);
}

/** The kind that most of the run's words speak for. */
function kindOf(shares: readonly Float64Array[], first: number, last: number): number {
  const sums = new Float64Array(shares[first]?.length ?? 0);
  for (let at = first; at <= last; at += 1)
    for (let kind = 1; kind < sums.length; kind += 1)
      sums[kind] = (sums[kind] ?? 0) + (shares[at]?.[kind] ?? 0);
  return sums.indexOf(Math.max(...sums));
}
