import type { Plan, SectionId, Words } from '../../plan/plan.ts';
import { recall, recallWith } from '../../plan/wording/recall.ts';
import { type Line, linesOfSections, linesOf, wordsAt } from '../evidence/lines.ts';
import { withoutQuotations } from '../evidence/quotations.ts';
import type { CheckContext } from '../finding.ts';
import { type HowPlain, howPlain } from './another-child.ts';
import { firstNames } from './first-names.ts';
import { capitalised, declaredNames, isOwnName, keyOfNames, ownNames } from './own-names.ts';
import { kinWords, titleBefore } from './people.ts';

/** A first name that is neither the child's nor declared, standing where the child's name would. */
export type StrayName = { name: string; line: Line; words: Words; plain: HowPlain };

const sectionsWithNames: SectionId[] = ['B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2'];

/** Verbs that people do, not programmes: after an unknown capitalised word they make it a person. */
const personVerb =
  /^\s+(?:(?:often|sometimes|usually|also|rarely|currently|now|always|still|really|sometimes)\s+)?(?:finds|needs|likes|enjoys|wants|struggles|becomes|feels|relies|avoids|understands|concentrates|experiences|talks|speaks|says|knows|attends|loves|prefers|hopes|wishes|worries|tires|walks|sleeps|eats|plays|reads|writes|remembers|recognises|responds|listens|communicates|concentrates|dislikes|scored|scores|hits|kicks|bites|shouts|cries|screams|throws|runs|hides|grabs|wets|counts|copies|wears|chooses|drifts|forgets|loses|gives up|leaves|joins|refuses|cannot|could not|can hear|can see|did not|does not|was (?:seen|observed|assessed|upset|anxious)|has (?:difficult|a diagnosis|been diagnosed|autism|a hearing|a visual|a severe|a moderate|a stammer|good|strong|few|no|never|ideas|not yet|learned|made)|is (?:able|working|aware|anxious|happy|sociable|keen|kind|unable|confident|friendly|deaf|blind|autistic|afraid|upset|not yet|learning|beginning|a (?:kind|happy|sociable|friendly|boy|girl|young|child|pupil|student))|will be (?:able|helped|taught|supported|given)|can (?:be|become|find|tell|say|read|write|follow|manage))\b/;
/** Where only a person can stand in the middle of a sentence: "hard for X to wait", "saw that X could not wait", "hurts X, who". */
const personBetween = (before: string, after: string) =>
  /^,\s+who\b/.test(after) ||
  /\b(?:stops?|leaves?|leave|helps?|makes?|lets?|hurts?|exhausts?|upsets?|frightens?|overwhelms?|tires?|worries|distress(?:es)?|calms?|prevents?|keeps?|asks?|tells?|reminds?|defeats?|bothers?|little to)\s+$/i.test(
    before,
  ) ||
  (/\bfor\s+$/.test(before) && /^\s+to\s+(?!be\b|\p{Ll}+ed\b)\p{Ll}/u.test(after)) ||
  (/\b(?:that|when|if|because|where|while|until|unless|although|agree|saw|so|and|but|,)\s+$/.test(before) &&
    /^\s+(?:could not|cannot|can|could|is not|is able|does not|did not|finds|needs|struggles|feels|wants|likes|says|has not)\b/.test(
      after,
    ));
/** What only a person has: enough for an unknown word that opens a sentence. */
const bodyNoun =
  /^['’]s\s+(?:\p{Ll}+\s+)?(?:grip|hands?|eyes?|ears?|legs?|feet|balance|sleep|memory|writing|spelling|stammer|worries|anger|mood|weight|seizures|interests|strengths|mother|father|parents|speech|attention|anxiety|behaviour|handwriting|difficulties|attendance|confidence|friends|hearing|vision|sight)\b/u;
/** An act or a state that opens a sentence as a noun ("Reading is not yet secure") is nobody's name. */
const actNoun = /(?:ing|tion|sion|ness|ment|ance|ence|ity|work|time)$/;
/** Looser company, enough for a word that is a well-known first name. */
const anyVerb =
  /^\s+(?:(?:often|sometimes|usually|also|rarely|currently|now|always|still)\s+)?(?:is|was|has|had|will|can|cannot|could|may|might|does|did|should|must|would|\p{Ll}{3,}s)\b/u;
const personNoun =
  /^['’]s?\s+(?:\p{Ll}+\s+)?(?:needs?|mother|father|parents?|family|carers?|behaviour|learning|progress|attention|speech|anxiety|views?|language|skills|teacher|difficulties|attendance|friends|peers|wishes|confidence|hearing|vision|handwriting|reading|understanding|communication|sister|brother|mum|dad|level|education|sensory|social|emotional|class|own)\b/u;
const helpBefore =
  /\b(?:for|help|helps|helping|support|supports|supporting|enable|enables|allow|allows|encourage|encourages|encouraging|remind|reminds|reminding|teach|teaches|teaching|give|gives|giving|tell|tells|ask|asks|prompt|prompts|meet|with|to|that|when|of|by|and|if|because|where|so)\s+$/i;

/**
 * First names in Sections B to H (the whole text of documents without sections) that may be another child's,
 * one for each place. Declared family, friends, staff with titles and roles, authors and places are left out.
 */
export function findStrayNames(plan: Plan, child: CheckContext['child']): StrayName[] {
  const own = ownNames(child);
  if (own.size === 0) return [];
  const declared = declaredNames(plan, own);
  const lines = plan.sections.length > 0 ? linesOfSections(plan, sectionsWithNames) : linesOf(plan);
  const introduced = namesIntroducedAsOthers(lines, own);
  return lines.flatMap((line) =>
    namesOfPeople(line.text, own).flatMap(({ name, at }): StrayName[] => {
      const lower = name.toLowerCase();
      if (declared.has(lower) || introduced.has(lower)) return [];
      if (!firstNames.has(lower) && smallWordsOf(plan).has(lower)) return [];
      return [
        { name, line, words: wordsAt(line, at, at + name.length), plain: howPlain(line.text, at, name, own) },
      ];
    }),
  );
}

const smallWords = new WeakMap<Plan, ReadonlySet<string>>();

/** Every word that the document prints in small letters: a capital at the start of a sentence makes none of them a name. */
function smallWordsOf(plan: Plan): ReadonlySet<string> {
  let words = smallWords.get(plan);
  if (!words) {
    words = new Set(plan.blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}{2,}/gu) ?? []));
    smallWords.set(plan, words);
  }
  return words;
}

/** Names of a text that stand where a person's would and are not the child's own. */
const namesOfPeople = recallWith(keyOfNames, (words, own): { name: string; at: number }[] => {
  const text = withoutQuotations(words);
  return [...text.matchAll(capitalised)].flatMap((match) => {
    const name = match[0].replace(/['’]s$/, '');
    const lower = name.toLowerCase();
    if (neverNames.has(lower) || isOwnName(name, own)) return [];
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + name.length);
    if (partOfLongerName(before, after)) return [];
    const startsSentence = !/\S/.test(before) || /[.!?:;]\s*$/.test(before);
    const known = startsSentence
      ? firstNames.has(lower) && !alsoWords.has(lower)
      : firstNames.has(lower) || alsoWords.has(lower);
    const looksLikePerson = known
      ? anyVerb.test(after) ||
        personNoun.test(after) ||
        helpBefore.test(before) ||
        personBetween(before, after)
      : (personVerb.test(after) && !(startsSentence && actNoun.test(lower))) ||
        bodyNoun.test(after) ||
        (/\S/.test(before) && (personNoun.test(after) || personBetween(before, after)));
    return looksLikePerson ? [{ name, at: match.index }] : [];
  });
});

/** "Colourful Semantics", "St Mary's", "Mrs Dunn", "Anton Reyes": a capital on either side makes it another sort of name. */
function partOfLongerName(before: string, after: string): boolean {
  if (titleBefore.test(before)) return true;
  if (/^(?:['’]s)?[\s-]+(?:(?:and|of|the)\s+)?\p{Lu}/u.test(after) && !/^\s+(?:I|SaLT|TA|EHC)\b/.test(after))
    return true;
  const [, earlier = '', last = ''] = /^(.*?)(\S+)\s+$/su.exec(before) ?? [];
  if (!/^\p{Lu}/u.test(last) || /[.!?:;,]$/.test(last)) return false;
  const starts = earlier.trim() === '' || /[.!?:;]\s*$/.test(earlier);
  return !starts || firstNames.has(last.toLowerCase());
}

/** Names that the text itself introduces as somebody else's: "his brother Ned", "Freya, a friend", "the school's dog, Biscuit". */
function namesIntroducedAsOthers(lines: readonly Line[], own: ReadonlySet<string>): Set<string> {
  return new Set(
    lines.flatMap(({ text }) =>
      introducedIn(text).flatMap((name) => (own.has(name) ? [] : name.replace(/['’]s$/, ''))),
    ),
  );
}

/** So many characters before a name hold a title and the spaces behind it. */
const titleReach = 24;

const introducedIn = recall((text: string): string[] =>
  [...text.matchAll(capitalised)].flatMap((match) => {
    const before =
      text
        .slice(Math.max(0, match.index - 40), match.index)
        .split(/[.!?;]/)
        .at(-1) ?? '';
    const after =
      text
        .slice(match.index + match[0].length)
        .slice(0, 30)
        .split(/[.!?;]/)[0] ?? '';
    const kinBefore =
      /(?:^|\s)(?:dog|cat|pet|puppy|rabbit|hamster|guinea pig|horse|pony|called|named)\b[^.]*$/i.test(
        before,
      ) ||
      (kinWords.test(before.split(/\s+/).slice(-4).join(' ')) &&
        !/\b(?:child|children|person|pupils?)\b/i.test(before));
    const kinAfter =
      /^,?\s*(?:\(|(?:who is\s+)?(?:his|her|their|a|an|the|my|our)\s)/.test(after) &&
      kinWords.test(after.split(/\s+/).slice(0, 5).join(' '));
    const titled = titleBefore.test(text.slice(Math.max(0, match.index - titleReach), match.index));
    return kinBefore || kinAfter || titled ? [match[0].toLowerCase()] : [];
  }),
);

/** Words with a capital that are no first names although they stand where one could: months, days, subjects, tools, beginnings. */
const neverNames = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday christmas easter ramadan eid diwali english maths mathematics french spanish german polish
  urdu welsh makaton braille british god lego minecraft numicon clicker lexia he she they it we you his her their this that
  these those there here who what when where why how if as all both each every one two three some many most any no not
  only support help provision work advice therapy training progress access equipment time change noise worry reading writing speech sleep
  reception year school college nursery section staff adults people children pupils teachers parents mother father mum dad
  everyone someone nobody autism dyslexia dyspraxia epilepsy asthma diabetes profile checklist inventory questionnaire scale
  scales index battery test assessment schedule toolkit`.split(/\s+/),
);

/** Names that are ordinary words too: at the start of a sentence only a verb that people do makes them a name. */
const alsoWords = new Set(
  'will hope grace faith joy mark bill drew grant chase art rose frank pat sue rob guy king prince max miles harmony mercy liberty'.split(
    ' ',
  ),
);
