import type { Found } from './found.ts';
import { isSomebody, nameParticles, runFrom, runUpTo } from './name-runs.ts';
import type { Seen, Token } from './seen-text.ts';
import { isEverydayName } from './words/everyday-names.ts';
import { isOrdinary } from './words/is-ordinary.ts';

const roles =
  'senco|sendco|inco|ep|salt|slt|ot|ta|hlta|lsa|ewo|gp|elsa|class teacher|form tutor|tutor|teacher of the deaf|deputy head(?:teacher)?|assistant head(?:teacher)?|head ?teacher|head of year|head|teaching assistant|teacher|social worker|support worker|family worker|key ?worker|case ?worker|case officer|send officer|plan writer|paediatrician|psychiatrist|physio(?:therapist)?|dietitian|(?:[a-z]{3,12} )?nurse|health visitor|nurse|(?:educational |clinical )?psychologist|(?:speech and language |occupational |music |art )?therapist|sendiass|advocate|interpreter|escort|driver|mentor|manager|lead';
const titles = 'mr|mrs|ms|miss|mx|dr|prof|professor|rev';

// A name behind a role: a space, a dash, a slash, a bracket, a comma between. None looks further than a few dozen letters.
const behindRole = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${roles})(?:\\/(?:${roles}))?(?: ?[-–:/] ?| ?\\(|, | )(?:(?:${titles})\\.? )?(?=\\p{L})`,
  'giu',
);
const beforeRole = new RegExp(
  `(?:, (?:the |our |his |her |their )?| ?\\(| ?- ?| ?/ ?| )(?:${roles})(?![\\p{L}\\p{N}'])(?=([),.;:+]|$|\\s))`,
  'giu',
);
const behindTitle = new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles})\\.? {1,2}(?=\\p{L})`, 'giu');

const besideRole = new RegExp(
  `^(?:, (?:the )?| ?\\(| ?- ?| ?/ ?| )(?:camhs |school |community |lead )?(?:${roles})(?![\\p{L}\\p{N}'])`,
  'iu',
);

/** Whether a role stands right behind a place of a clean text: "… (SENCO)", "…, school nurse". */
export function roleBehind(clean: string, at: number): boolean {
  return besideRole.test(clean.slice(at, at + 60));
}

/** Finds people by the role or title beside their name, in capitals or without, with particles and initials. */
export function findByRole({ clean, tokens }: Seen): Found[] {
  const starts = new Map(tokens.map(({ from }, at) => [from, at]));
  const ends = new Map(tokens.map(({ to }, at) => [to, at]));
  const found: Found[] = [];
  const take = (run: readonly Token[]) => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last)
      found.push({ kind: 'name', from: first.from, to: last.to - (/'[sS]$/.test(last.word) ? 2 : 0) });
  };
  for (const match of clean.matchAll(behindTitle)) {
    const at = starts.get(match.index + match[0].length);
    if (at === undefined) continue;
    // "Mrs Head", "dr i yilmaz": behind a title that is no word, initials and whatever word stands there.
    const called = /^miss/i.test(match[0]) ? [] : calledBy(tokens, at);
    if (called.length > 0) take(called);
    const run = runFrom(tokens, at);
    // "miss school": a title only where a name or a particle with a name stands behind it.
    if (run.length > 1 && run.some((each) => !isOrdinary(each.name) && !nameParticles.has(each.name)))
      take(run);
  }
  for (const match of clean.matchAll(behindRole)) {
    const at = starts.get(match.index + match[0].length);
    if (at === undefined) continue;
    const run = runFrom(tokens, at);
    const isTall = run[0]?.capital === true;
    const apart = / $/.test(match[0]) && !/[-–:/,(]/.test(match[0]);
    if (!isSomebody(run)) continue;
    // "head lice", "salt marsh".
    if (!isTall && apart && run.length < 2 && /^(?:head|lead|salt|manager|driver)/i.test(match[0])) continue;
    if (!isTall && apart && run.every(({ name }) => isOrdinary(name) || isEverydayName(name))) continue;
    const isBracketed = match[0].includes('(') && /^\s?\)/.test(clean.slice(run.at(-1)?.to ?? 0));
    if (run.length === 1 && isOrdinary(run[0]?.name ?? '') && (apart || !isTall) && !isBracketed) continue;
    take(isTall || !apart ? run : run.filter(({ name }) => !isOrdinary(name)));
  }
  for (const match of clean.matchAll(beforeRole)) {
    const at = ends.get(match.index);
    if (at === undefined) continue;
    const run = runUpTo(tokens, at);
    const apart = match[0].startsWith(' ') && /^ \p{L}/u.test(match[0]);
    if (!isSomebody(run)) continue;
    // "amber (salt)": what a role in brackets stands behind is somebody where it can be a name at all.
    const isBracketed = match[0].includes('(');
    if (run.length === 1 && isOrdinary(run[0]?.name ?? '') && !isBracketed) continue;
    const said = run.filter(({ name }) => !nameParticles.has(name));
    if (apart && !run[0]?.capital && said.some(({ name }) => isOrdinary(name))) continue;
    take(run);
  }
  return found;
}

function calledBy(tokens: readonly Token[], at: number): Token[] {
  const called: Token[] = [];
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (!token || (next > at && !/^(?:\.? |[ -])$/.test(token.gap)) || notCalled.test(token.name)) return [];
    called.push(token);
    if (token.word.length > 1) return called;
  }
  return [];
}

const notCalled =
  /^(?:and|or|who|is|was|has|had|are|were|said|says|the|at|in|to|for|with|from|on|of|by|mr|mrs|ms|miss|dr|will|may|can|did|does|not|wrote|asked)$/;
