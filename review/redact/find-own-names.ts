import type { Found } from './found.ts';
import { isGiven } from './name-runs.ts';
import { nearNames } from './near-names.ts';
import { neighbour, useOf } from './ordinary-use.ts';
import type { OwnNames } from './own-names.ts';
import { type Seen, seenText, type Token } from './seen-text.ts';
import { kin, personVerbs } from './words/grammar.ts';
import { modals } from './words/everyday-names.ts';
import { isOrdinary } from './words/is-ordinary.ts';

/**
 * Finds the child's own names: whole or in parts, in any case, spaced, split over a line, run together, misspelt by one slip.
 * A name that is an ordinary word goes too, unless the grammar around shows the word.
 */
export function ownNameFinder(names: OwnNames): (seen: Seen) => Found[] {
  const isNear = nearNames([...names.parts.keys(), ...names.runs]);
  const firsts = [...names.parts]
    .filter(([name, { first }]) => first && name.length > 3)
    .map(([name]) => name);
  const isShort = (token: Token) =>
    token.name.length >= 3 &&
    firsts.some(
      (name) =>
        (name.startsWith(token.name) && name.length > token.name.length) ||
        (/(?:y|ie|i|o|s|a|ers|er|z)$/.test(token.name) &&
          token.name.length > 3 &&
          token.name.replace(/(?:y|ie|i|o|s|a|ers|er|z)$/, '').length >= 3 &&
          name.startsWith(token.name.replace(/(?:y|ie|i|o|s|a|ers|er|z)$/, '').replace(/(.)\1$/, '$1'))),
    ) &&
    !isOrdinary(token.name);
  return (seen) => {
    const found = new Set<number>();
    const { tokens } = seen;
    const longRuns = new Map<number, number>();
    for (const [from, to] of runsIn(tokens, names)) longRuns.set(from, Math.max(longRuns.get(from) ?? 0, to));
    for (const [from, to] of longRuns) for (let at = from; at <= to; at += 1) found.add(at);
    for (const [at, token] of tokens.entries()) {
      if (found.has(at)) continue;
      const own = partOf(token, names, tokens, at);
      if (own === undefined) {
        if (isNear(token.name) || isNear(token.name.replace(/s$/, '')) || isShort(token)) found.add(at);
        else if (holdsName(token, names)) found.add(at);
        continue;
      }
      if (!own.everyday) found.add(at);
      else if (isBehindInitial(tokens, at, names) || isOwnUse(tokens, at, own.first, found.has(at - 1)))
        found.add(at);
    }
    // "Blessing Long": a given name right before the family's own, words or not.
    for (const [at, token] of tokens.entries()) {
      const given = tokens[at - 1];
      if (
        given?.capital &&
        token.capital &&
        token.gap === ' ' &&
        isGiven(given) &&
        isFamilyName(token, names)
      )
        found.add(at - 1).add(at);
    }
    // "Mei-ing": a double name with a slip in one half.
    for (let at = 1; at < tokens.length; at += 1) {
      const [one, two] = [tokens[at - 1], tokens[at]];
      if (!one || !two || two.gap !== '-' || (found.has(at) && found.has(at - 1))) continue;
      const half = names.parts.has(one.name) || names.parts.has(two.name);
      if (isNear(one.name + two.name) || (half && one.capital && two.capital)) found.add(at - 1).add(at);
    }
    for (const at of [...found]) {
      const initial = tokens[at - 1];
      if (initial?.capital && initial.word.length === 1 && /^\.? ?$/.test(tokens[at]?.gap ?? ''))
        found.add(at - 1);
    }
    // A surname that is a word, behind a first name: "sam brown".
    for (const at of [...found]) {
      for (const next of [at + 1, at - 1]) {
        const token = tokens[next];
        const gap = tokens[Math.max(at, next)]?.gap ?? '';
        if (!token || found.has(next) || !/^[\s,._-]{1,3}$/.test(gap)) continue;
        if (names.particles.has(token.name)) {
          found.add(next);
          const third = tokens[next + (next - at)];
          if (third && names.particles.has(third.name)) found.add(next + (next - at));
        }
      }
      const initial = tokens[at - 1];
      if (initial?.capital && initial.word.length === 1 && /^\.? ?$/.test(tokens[at]?.gap ?? ''))
        found.add(at - 1);
      const next = tokens[at + 1];
      if (
        next &&
        !found.has(at + 1) &&
        /^[ \n]{1,2}$/.test(next.gap) &&
        names.parts.has(next.name) &&
        !next.opens
      )
        if (next.capital || !names.parts.get(next.name)?.first) found.add(at + 1);
    }
    // "h. hale", "hale, orla m": a small initial beside an own name.
    for (const at of [...found]) {
      for (const next of [at - 1, at + 1]) {
        const token = tokens[next];
        const gap = tokens[Math.max(at, next)]?.gap ?? '';
        if (!token || found.has(next) || token.word.length !== 1 || !/^(?:\.? ?|, )$/.test(gap)) continue;
        if (
          /^[ai]$/.test(token.word) &&
          !names.initials.some(([first]) => first === token.word.toUpperCase())
        )
          continue;
        if (next < at || !/^(?:a|i)$/.test(token.word)) found.add(next);
      }
    }
    const split = [...longRuns].flatMap(([from, to]): Found[] => {
      const first = tokens[from];
      const last = tokens[to];
      const isSplit = to > from && tokens.slice(from, to + 1).some(({ name }) => !names.parts.has(name));
      return first && last && isSplit ? [{ kind: 'name', from: first.from, to: last.to }] : [];
    });
    const single = [...found].flatMap((at): Found[] => {
      const token = tokens[at];
      if (!token) return [];
      const tail = /'[sS]$/.test(token.word) && token.name !== '' ? 2 : 0;
      return [{ kind: 'name', from: token.from, to: token.to - tail }];
    });
    return [...split, ...single];
  };
}

function isFamilyName({ name }: Token, { parts }: OwnNames): boolean {
  return parts.get(name)?.first === false;
}

function partOf(token: Token, { parts }: OwnNames, tokens: readonly Token[], at: number) {
  const own = parts.get(token.name);
  if (own)
    return token.name.length === 2 && !token.capital && isOrdinary(token.name)
      ? { ...own, everyday: true }
      : own;
  // "Orlas view", "the Penhallows": an apostrophe forgotten, a plural.
  for (const ending of ['s', 'es']) {
    if (!token.name.endsWith(ending)) continue;
    const stem = parts.get(token.name.slice(0, -ending.length));
    if (!stem) continue;
    if (!stem.everyday) return stem;
    const after = neighbour(tokens, at, 1);
    const isTall = token.capital && !token.opens;
    const isFamily = neighbour(tokens, at, -1) === 'the' && !isOrdinary(stem0(token.name, ending));
    const isOwning = token.capital && /^(?:own|school|nursery|home|class|new|old)$/.test(after);
    if (isTall || isFamily || isOwning || kin.has(after) || personNouns.has(after))
      return { ...stem, everyday: false };
  }
  return undefined;
}

const stem0 = (name: string, ending: string) => name.slice(0, -ending.length);

const personNouns = new Set(
  'teacher mum dad mother father family reading writing needs views view voice progress speech behaviour learning outcomes plan targets eyesight hearing parents sister brother class'.split(
    ' ',
  ),
);

function isOwnUse(tokens: readonly Token[], at: number, first: boolean, besideName: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isSubject(tokens, at) || isRecord(tokens, at)) return true;
  const use = useOf(tokens, at);
  if (besideName && use !== 'word' && /^[ \n]{1,2}$/.test(token.gap)) return true;
  if (use !== 'either') return use === 'name' || false;
  if (token.capital && !token.opens) return true;
  // A surname in small letters stands alone only before what a person does.
  if (!first && !token.capital) return personVerbs.has(neighbour(tokens, at, 1));
  return true;
}

/** "j head", "P. Case": the first letter of an own name before it. */
function isBehindInitial(tokens: readonly Token[], at: number, { initials }: OwnNames): boolean {
  const letter = tokens[at - 1]?.word ?? '';
  return (
    letter.length === 1 &&
    /^[b-hj-z]$/i.test(letter) &&
    /^\.? $/.test(tokens[at]?.gap ?? '') &&
    initials.some(([first]) => first === letter.toUpperCase())
  );
}

/** "Does Chase still", "when will Dawn get": what stands between an auxiliary and a bare verb is somebody. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = neighbour(tokens, at, -1);
  if (!/^(?:will|would|shall|should|can|could|may|might|must|do|does|did|has|have|had|is|was)$/.test(before))
    return false;
  const first = neighbour(tokens, at, -2);
  if (first !== '' && !/^(?:when|why|what|how|where|who|if|and|but)$/.test(first)) return false;
  return /^(?:have|get|need|be|been|go|still|also|ever|really|want|like|know|use|take|make|manage|attend|cope|come|think|happy|able|tell|say|read|write|speak|talk|walk|eat|sleep|join|see|hear|understand|follow|getting|having|going|in|at|on)$/.test(
    neighbour(tokens, at, 1),
  );
}

/** "Hale family", "hill plan", "i asked blessing": what only stands beside somebody. */
function isRecord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = neighbour(tokens, at, 1);
  if (!token) return false;
  // "(Junior)", "said that jade is", "not junior,".
  const behind = tokens[at + 1]?.gap ?? '';
  if (token.gap.endsWith('(') && (behind.startsWith(')') || after === '')) return true;
  const before = neighbour(tokens, at, -1);
  if (before === 'that' && /^(?:is|was|has|needs|likes|wants)$/.test(after)) return true;
  if (before === 'not' && tokens[at - 1]?.opens === true && behind.startsWith(',')) return true;
  if (before === 'for' && token.capital && /^(?:this|the|it|that)$/.test(after)) return true;
  if (/^(?:plan|ehcp|family|file|household|siblings)$/.test(after) && token.opens)
    return (
      token.capital || !/^(?:young|good|best|little|old|new|draft|long|short|case|final)$/.test(token.name)
    );
  return (
    /^(?:asked|told|says|mum|dad|sibling|brother|sister|ring|rang|met)$/.test(neighbour(tokens, at, -1)) &&
    !/^(?:the|a|of|to)$/.test(after) &&
    token.name.length > 3 &&
    !/^(?:good|best|little|much|more|long|short|case|day|page|head|best|young)$/.test(token.name)
  );
}

/** From which word to which a whole name, or a part of five letters and more, stands split, spaced or joined. */
function runsIn(tokens: readonly Token[], names: OwnNames): [number, number][] {
  const letters: string[] = [];
  const owner: number[] = [];
  const begins: boolean[] = [];
  for (const [at, token] of tokens.entries()) {
    const name = /'[sS]$/.test(token.word) ? token.name : token.name;
    for (let unit = 0; unit < name.length; unit += 1) {
      letters.push(name[unit] ?? '');
      owner.push(at);
      begins.push(unit === 0);
    }
  }
  const stream = letters.join('');
  const found: [number, number][] = [];
  const look = (name: string, whole: boolean) => {
    for (let from = stream.indexOf(name); from >= 0; from = stream.indexOf(name, from + 1)) {
      const to = from + name.length - 1;
      const first = owner[from] ?? 0;
      const last = owner[to] ?? first;
      if (!begins[from]) continue;
      const rest = stream.slice(to + 1, to + 2);
      const ends = to + 1 >= stream.length || begins[to + 1] === true;
      const plural = rest === 's' && (to + 2 >= stream.length || begins[to + 2] === true);
      if (!ends && !plural && !(whole && first === last)) continue;
      if (first === last ? !whole : !isOneWord(tokens, first, last, whole, name)) continue;
      found.push([first, last]);
    }
  };
  for (const run of names.runs) look(run, true);
  for (const [part] of names.parts) if (part.length > 2) look(part, false);
  return found;
}

/** Whether the pieces of a split name can be one: letter by letter, over a line, by hyphens, or pieces that are no words. */
function isOneWord(
  tokens: readonly Token[],
  first: number,
  last: number,
  whole: boolean,
  name: string,
): boolean {
  const pieces = tokens.slice(first, last + 1);
  const gaps = pieces.slice(1).map(({ gap }) => gap);
  if (gaps.some((gap) => gap.length > 6 || !/^[\s\-'._,*/|~\u00b7+(]*$/.test(gap))) return false;
  if (pieces.every(({ name: piece }) => piece.length === 1)) return true;
  if (whole && pieces.some(({ capital }) => capital)) return true;
  if (gaps.some((gap) => /[.,(]/.test(gap)) && !whole) return false;
  const words = pieces.filter(({ name: piece }) => isOrdinary(piece));
  // Both names of one person beside each other are that person, words or not ("patience short"); only "will may" is not.
  if (whole) return words.length < pieces.length || !pieces.some(({ name: piece }) => modals.has(piece));
  if (gaps.every((gap) => /^-?\s*\n\s*$|^['*_.|~+-]$/.test(gap)))
    return words.length < pieces.length || pieces.some(({ capital, opens }) => capital && !opens);
  return (
    name.length > 5 && words.length < pieces.length && pieces.every(({ name: piece }) => piece.length > 1)
  );
}

/** "OrlaPenhallow", "orlareads", "notorla": a name of five letters and more inside a word that is no ordinary one. */
function holdsName(token: Token, { parts, runs }: OwnNames): boolean {
  if (token.name.length < 5) return false;
  for (const run of runs) if (token.name.includes(run)) return true;
  if (/\p{Ll}\p{Lu}/u.test(token.word))
    for (const piece of token.word.split(/(?<=\p{Ll})(?=\p{Lu})/u))
      if (parts.has(seenText(piece).tokens[0]?.name ?? '')) return true;
  if (isOrdinary(token.name)) return false;
  for (const [part, { everyday }] of parts)
    if (part.length > 4 && !everyday && token.name.includes(part)) return true;
  return false;
}
