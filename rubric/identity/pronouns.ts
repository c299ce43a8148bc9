import type { Plan, Words } from '../../plan/plan.ts';
import { recallWith } from '../../plan/wording/recall.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { type Line, linesOf, wholeLine, wordsAt } from '../evidence/lines.ts';
import { withoutQuotations } from '../evidence/quotations.ts';
import type { CheckContext } from '../finding.ts';
import { capitalised, isOwnName, keyOfNames, ownNames } from './own-names.ts';
import { otherPeople } from './people.ts';

/** The sets of pronouns that are told apart. */
export type PronounSet = 'she' | 'he' | 'they';

const gendered = /\b(she|her|hers|herself|he|him|his|himself)\b/gi;

/** How often each set of pronouns is used in a text, outside quotations. "They" is not counted: it is for groups as well. */
export type Tally = { she: number; he: number };

/** Pronouns about the child that are not the child's: one entry a paragraph, with the sentence of the first slip. */
export type PronounSlip = { line: Line; words: Words; pronouns: string[] };

function setOf(pronoun: string): 'she' | 'he' {
  return /^(?:she|her)/i.test(pronoun) ? 'she' : 'he';
}

/** The set a statement of pronouns names: "she/her" is she; undefined for several or none. */
export function statedPronouns(stated: string | undefined): PronounSet | undefined {
  if (!stated) return undefined;
  const named = (['she', 'he', 'they'] as const).filter((set) =>
    new RegExp(`\\b${set}\\b`, 'i').test(stated),
  );
  return named.length === 1 ? named[0] : undefined;
}

/**
 * Pronouns that are about the child and not the child's own, with the tally they are measured against.
 * Own pronouns are those stated; where none are, those used in at least three of four places about the child.
 * A pronoun counts as about the child unless somebody else it could mean stands before it in the same paragraph.
 */
export function findPronounSlips(
  plan: Plan,
  child: CheckContext['child'],
): { own?: PronounSet; tally: Tally; slips: PronounSlip[] } {
  const names = ownNames(child);
  const mentions = linesOf(plan).map((line) => ({ line, found: pronounsAboutChild(line.text, names) }));
  const tally: Tally = { she: 0, he: 0 };
  for (const { found } of mentions) for (const one of found) tally[setOf(one.pronoun)] += 1;
  const own = statedPronouns(child.pronouns) ?? usualPronouns(tally, () => theyAboutChild(mentions, names));
  if (!own) return { tally, slips: [] };
  const slips = mentions.flatMap(({ line, found }) => {
    const wrong = found.filter((one) => setOf(one.pronoun) !== own);
    const first = wrong[0];
    if (!first) return [];
    return [{ line, words: sentenceAround(line, first.at), pronouns: wrong.map((one) => one.pronoun) }];
  });
  return { own, tally, slips };
}

/** So many places tell a habit. */
const fewest = 4;

function usualPronouns(tally: Tally, countThey: () => number): PronounSet | undefined {
  const they = countThey();
  const total = tally.she + tally.he + they;
  if (they >= fewest && they >= total * 0.75) return 'they';
  const gendered = tally.she + tally.he;
  if (gendered < fewest) return undefined;
  if (tally.she >= gendered * 0.75) return 'she';
  return tally.he >= gendered * 0.75 ? 'he' : undefined;
}

/** Sentences that begin with the child and go on with "they": "they" is for groups too, so it counts in these alone. */
function theyAboutChild(mentions: { line: Line }[], names: ReadonlySet<string>): number {
  return mentions
    .flatMap(({ line }) => sentences(withoutQuotations(line.text)))
    .filter(({ words }) => {
      const [first = ''] = words.match(capitalised) ?? [];
      return (
        isOwnName(first, names) &&
        words.startsWith(first) &&
        /\b(?:they|their|themsel(?:f|ves))\b/i.test(words) &&
        !/\b(?:others|friends|peers|children|pupils|adults|parents|classmates|staff|people|teachers)\b/i.test(
          words,
        )
      );
    }).length;
}

const pronounsAboutChild = recallWith(keyOfNames, (words, names): { pronoun: string; at: number }[] => {
  const text = withoutQuotations(words);
  const pronouns = [...text.matchAll(gendered)];
  if (pronouns.length === 0) return [];
  const people = peopleIn(text, names);
  const subjects = childAsSubject(text, names);
  return pronouns.flatMap((match) => {
    const pronoun = match[0];
    const around = text.slice(Math.max(0, match.index - 6), match.index + pronoun.length + 6);
    // "He/she" and "his or her" are template wording, found elsewhere: no slip of one pronoun.
    if (/\b(?:s?he|his|hers?|him)\s?(?:\/|\bor\b)\s?(?:s?he|his|hers?|him)\b|\(s\)he/i.test(around))
      return [];
    const set = setOf(pronoun);
    // "The therapist saw that Orla tires, and he ...": once the child is the subject, a role before it is left behind.
    const turn = subjects.findLast((at) => at < match.index) ?? -1;
    const before = people.filter(
      (person) =>
        person.at < match.index &&
        !(person.gender === 'either' && (person.at < turn || isAnyPeer(text, person.at))),
    );
    return before.some((person) => person.gender === set || person.gender === 'either')
      ? []
      : [{ pronoun, at: match.index }];
  });
});

/** "Orla wants a friend, but she ...": any peer at all is nobody in particular. */
function isAnyPeer(text: string, at: number): boolean {
  return (
    /\b(?:an?|any|another|no|some)\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(Math.max(0, at - 30), at)) &&
    /^(?:friend|classmate|peer|pupil|child|partner)\b/i.test(text.slice(at))
  );
}

const verbAfter =
  /^\s+(?:(?:often|also|now|still|usually|sometimes|always|rarely)\s+)?(?:is|was|has|had|will|can|cannot|could|may|might|does|did|should|must|would|\p{Ll}{2,}(?:s|ed))\b/u;

/** Where the child's own name stands before a verb. */
function childAsSubject(text: string, names: ReadonlySet<string>): number[] {
  return [...text.matchAll(capitalised)].flatMap(({ 0: name, index }) =>
    isOwnName(name, names) && verbAfter.test(text.slice(index + name.length)) ? [index] : [],
  );
}

/** Last words of the names of settings and places, and words that have a capital without being names. */
const notAPerson =
  /^(?:School|College|Academy|Nursery|Form|Centre|Center|Unit|Primary|Secondary|Infants?|Juniors?|Street|Road|Lane|Park|House|Council|Borough|Hospital|Clinic|Team|Service|Trust|Year|Stage|Section|Level|Reception|English|Maths|Mathematics|Science|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** Mentions of other people by a word ("her mother") or a name that is not the child's. */
function peopleIn(
  text: string,
  names: ReadonlySet<string>,
): { gender: 'she' | 'he' | 'either'; at: number }[] {
  const people = otherPeople.flatMap(({ gender, pattern }) =>
    [...text.matchAll(pattern)].filter(isSingular).map((match) => ({ gender, at: match.index })),
  );
  for (const match of text.matchAll(capitalised)) {
    const followed = text.slice(match.index + match[0].length, match.index + match[0].length + 3);
    const starts = match.index === 0 || /[.!?:;•]\s*$/.test(text.slice(0, match.index));
    if (
      !isOwnName(match[0], names) &&
      !starts &&
      !notAPerson.test(match[0]) &&
      !/^['’]?\s*[A-Z]/.test(followed)
    )
      people.push({ gender: 'either', at: match.index });
  }
  return people;
}

/** "Friends" and "adults" are they: a singular pronoun after them is still the child's. */
function isSingular(match: RegExpMatchArray): boolean {
  return !/^(?:children|parents|.*[^s]s)$/i.test(match[0]) || /^(?:Mrs|Miss|Ms)$/i.test(match[0]);
}

/** The sentence of a line that holds the place `at`. */
function sentenceAround(line: Line, at: number): Words {
  const sentence = sentences(line.text).find(({ from, to }) => from <= at && at < to);
  return sentence ? wordsAt(line, sentence.from, sentence.to) : wholeLine(line);
}
