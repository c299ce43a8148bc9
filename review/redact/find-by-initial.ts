import { roleBehind } from './find-by-role.ts';
import type { Found } from './found.ts';
import { nameParticles } from './name-runs.ts';
import type { Seen, Token } from './seen-text.ts';
import { fieldWords } from './words/field-words.ts';
import { isOrdinary } from './words/is-ordinary.ts';

/** Finds people by an initial with its dot: "D. Page", "T. de Souza", and in small letters before a role, "a. bin saleh senco". */
export function findByInitial({ clean, tokens }: Seen): Found[] {
  return tokens.flatMap((initial, at): Found[] => {
    if (initial.word.length !== 1 || !/^\p{L}$/u.test(initial.word)) return [];
    const before = tokens[at - 1];
    // The second of "J. R. Hale" is found from the first; "e.g. maths" and "i.e. daily" are no initials.
    if (before?.word.length === 1 && /^\. ?$/.test(initial.gap)) return [];
    if (before !== undefined && lettered.test(before.name) && !initial.opens) return [];
    const run = calledBehind(tokens, at);
    const last = run.at(-1);
    if (!last || shortPhrases.has(run.map(({ word }) => word.toUpperCase()).join(''))) return [];
    const hasRole = roleBehind(clean, last.to);
    // "F. Provision", "A. Views": a heading, not somebody.
    const isHeading =
      isOrdinary(last.name) &&
      (initial.opens || (fieldWords.has(last.name) && /^(?:in|from|and|to)$/.test(before?.name ?? '')));
    if (!hasRole && (isHeading || !initial.capital || !last.capital)) return [];
    return [{ kind: 'name', from: initial.from, to: last.to - (last.possessive ? 2 : 0) }];
  });
}

/** From an initial to the surname behind it, with further initials and particles between. Empty where no dot stands behind. */
function calledBehind(tokens: readonly Token[], at: number): Token[] {
  const run: Token[] = [];
  for (let next = at; next < at + longest; next += 1) {
    const token = tokens[next];
    if (!token || token.name === '') return [];
    if (next > at && !(tokens[next - 1]?.word.length === 1 ? /^\. ?$/ : /^[ -]$/).test(token.gap)) return [];
    run.push(token);
    if (token.word.length > 1 && !nameParticles.has(token.name) && !furtherParticles.has(token.name))
      return run;
  }
  return [];
}

const longest = 6;
const furtherParticles: ReadonlySet<string> = new Set(['giolla', 'der', 'den', 'dos', 'la', 'el']);
const lettered =
  /^(?:section|sections|part|appendix|option|criterion|figure|table|group|class|block|year|form|page|item|paragraph|set|vitamin|hepatitis|plan|grade|level|type|team)$/;
const shortPhrases: ReadonlySet<string> = new Set(['IE', 'EG', 'NB', 'PS', 'AM', 'PM']);
