import { firstNames } from '../rubric/identity/first-names.ts';
import { fold, foldWord } from './fold.ts';

/** Names that are words of every sentence: masked only where they are written as a name. */
const sentenceWords = new Set('art drew grant guy mark may will'.split(' '));

/** Names that are everyday words too: the child's own is masked anywhere, another's only if the plan prints it. */
const everydayWords = new Set(
  'amber angel april august autumn bill bob carol christian crystal daisy dale dawn devon drew eve faith frank grace grant guy harmony hope jack joy june king kit lance lily max may mark mike miles nick pat pearl penny prince princess rich rose ruby sky summer sunny will'.split(
    ' ',
  ),
);

/** Capitals that are short for something in this field, so no one's initials. */
const fieldInitials = new Set(
  'EP OT TA LA HI VI PD SC AR PE PA IT CP AM PM OK UK GP DT ICT EY EHC SEN MD NA NE'.split(' '),
);

/**
 * A way to mask the child's names: whole or in parts, in any case, with any apostrophe, accent or hyphen, and as
 * initials. Of a name that is a word of every sentence ("Will") only what is written as a name is masked.
 */
export function ownNameMasker(names: readonly string[]): (text: string) => string {
  const parts = new Set(names.flatMap(partsOf));
  const patterns = [
    ...[...parts].sort((one, other) => other.length - one.length).map(partPattern),
    ...names.flatMap(initialPatterns),
  ];
  return (text) => patterns.reduce((masked, pattern) => pattern(masked), text);
}

/** The parts of a name that stand for the person: "Mary-Jane O'Neil" gives mary-jane, mary, jane and o'neil. */
function partsOf(name: string): string[] {
  const words = name.split(/[\s,()"“”.]+/u).map(foldWord);
  return words
    .flatMap((word) => [word, ...word.split('-')])
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word.replace(/[^\p{L}]/gu, '').length > 1 && !particles.has(word));
}

const particles = new Set(
  'de del der den di da la le van von al el bin ibn mr mrs ms miss mx dr known as aka the of and'.split(' '),
);

function partPattern(part: string): (text: string) => string {
  const loose = part.split(/['-]/u).map(escaped).join("['\\s-]?");
  // "Orlas reading", the apostrophe forgotten, is the child's too; "wills" and "marks" are words.
  const plural = sentenceWords.has(part) || everydayWords.has(part) ? '' : 's?';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${loose}${plural}(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    replaceFolded(text, pattern, (written, after) =>
      sentenceWords.has(part) && !isWrittenAsName(written, after) ? undefined : '[name]',
    );
}

function isWrittenAsName(written: string, after: string): boolean {
  return /^\p{Lu}/u.test(written) || /^['’]s\b/u.test(after);
}

function initialPatterns(name: string): ((text: string) => string)[] {
  const letters = name
    .normalize('NFKD')
    .split(/[\s,()"“”.-]+/u)
    .filter((word) => word.length > 1 && !particles.has(foldWord(word)))
    .map((word) => word.slice(0, 1).toUpperCase());
  const [first = ''] = letters;
  if (letters.length < 2 || !/^\p{Lu}$/u.test(first)) return [];
  const orders = [letters, [first, letters.at(-1) ?? ''], letters.slice(0, 2)].filter(
    (order, index, all) => all.findIndex((other) => other.join() === order.join()) === index,
  );
  const spelt = orders.map((order) => order.map((letter) => `${escaped(letter)}(?:['’]\\p{Lu})?`));
  const dotted = spelt.map((order) => `${order.join('(?:\\.[ -]?|[ -])')}\\.?`);
  const closed = orders.map((order) => order.join('')).filter((word) => !fieldInitials.has(word));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${[...dotted, ...closed].join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  // "G. needs" or "G's needs" is the child, "Section G." is not.
  const single = new RegExp(
    `(?<!\\b(?:sections?|part|and|to|or|area|annex|appendix)\\s)(?<![\\p{L}\\p{N}]|[.&,/-]\\s?)${escaped(first)}(?:\\.(?=\\s\\p{Ll})|(?=['’]s\\b))`,
    'giu',
  );
  return [
    (text) => text.replace(pattern, '[name]'),
    (text) => text.replace(single, (written) => (/^\p{Lu}/u.test(written) ? '[name]' : written)),
  ];
}

const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Dame|Nurse|Auntie?|Uncle|Nan|Grandma|Grandad)';
const capital = "\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'‘]\\p{L}[\\p{L}\\p{M}]*)*";

/** Names in a text that anybody can tell, whatever plan is open: what follows a title, and first names in common use. */
export function maskCommonNames(text: string): string {
  const titled = text.replace(
    new RegExp(`\\b(${title}\\.?\\s+)(${capital}(?:[ ]${capital})?)`, 'gu'),
    (_whole, before: string) => `${before}[name]`,
  );
  const first = titled.replace(new RegExp(`(?<![\\p{L}\\p{N}[])${capital}`, 'gu'), (word) => {
    const stem = word.replace(/['’]s$/u, '');
    const pieces = foldWord(stem).split('-');
    return pieces.some((piece) => firstNames.has(piece) && !everydayWords.has(piece))
      ? word.replace(stem, '[name]')
      : word;
  });
  const both = first.replace(
    new RegExp(`(?<![\\p{L}\\p{N}[])(\\p{Lu}\\p{Ll}+) (${capital})`, 'gu'),
    (whole, given: string, family: string) =>
      isEverydayFirstName(given) && isSurname(family) ? '[name] [name]' : whole,
  );
  // What stands in capitals right behind a first name is the surname.
  return both.replace(new RegExp(`(\\[name\\] )(${capital})`, 'gu'), (whole, before: string, word: string) =>
    isSurname(word.replace(/['’]s$/u, '')) ? `${before}[name]` : whole,
  );
}

/** "Rose Hartley" and "Nick Hartley" are people; "May Half Term" is not. */
function isEverydayFirstName(word: string): boolean {
  const folded = foldWord(word);
  return (
    everydayWords.has(folded) &&
    !/^(?:april|august|autumn|may|june|summer|mark|will|max|rich|frank|angel)$/.test(folded)
  );
}

function isSurname(word: string): boolean {
  return !plainCapitals.has(word) && /\p{Ll}/u.test(word);
}

/** Capitalised words that a plan prints everywhere and that name nobody. */
const plainCapitals = new Set(
  (
    'Section Year Key Stage Plan Education Health Care Outcome Outcomes Provision Needs English Maths Mathematics Science ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Autumn Spring Summer Term Code Practice Act Regulations Council Local ' +
    'Authority School College Nursery Academy The A An And But If In It This That Annual Review Speech Language ' +
    'Occupational Therapist Therapy Educational Psychologist Teaching Assistant Teacher Parent Parents Social Worker ' +
    'Communication Interaction Cognition Learning Emotional Mental Sensory Physical Preparing Adulthood British Sign ' +
    'Reception Primary Secondary Advice Draft Final Amended Direct Payment Personal Budget Ages Stages Foundation Early Years ' +
    'Mr Mrs Ms Miss Mx Dr Prof Professor Rev I He She They We You Is Was Has Will Should Needs Who What When Where How Why Not No Yes Query Outcome Level Good Poor'
  ).split(' '),
);

/**
 * A way to mask the other names one plan prints (family, staff, schools): words it only ever writes with a capital
 * inside a sentence, and in any case the names of people it prints with a title or behind a first name.
 */
export function planNameMasker(planText: string): (text: string) => string {
  const small = new Set(
    [...planText.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu)].map(([word]) => foldWord(word)),
  );
  const isName = (word: string) => !plainCapitals.has(sentenceCase(word));
  const written = new Set(
    matches(planText, `(?<=[\\p{L}\\p{N},;)] )\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*(?:[-’'‘]\\p{Lu}[\\p{L}\\p{M}]+)*`)
      .filter((word) => isName(word) && !small.has(foldWord(word)))
      .map(foldWord),
  );
  const people = new Set(
    peopleIn(planText)
      .filter((word) => isName(word))
      .map(foldWord),
  );
  const sure = new Set([...people].filter((word) => !small.has(word) && !everydayWords.has(word)));
  return (text) =>
    text.replace(
      /(?<![\p{L}\p{N}[])\p{L}[\p{L}\p{M}]+(?:[-’'‘]\p{L}[\p{L}\p{M}]*)*(?![\]\p{L}])/gu,
      (word) => {
        const stem = word.replace(/['’]s$/u, '');
        const folded = foldWord(stem);
        const isCapital = /^\p{Lu}/u.test(stem);
        const isNamed = sure.has(folded) || (isCapital && (written.has(folded) || people.has(folded)));
        return isNamed ? word.replace(stem, '[name]') : word;
      },
    );
}

/** Words of a plan that can only be people's names: behind a title, first names, and what stands behind those. */
function peopleIn(planText: string): string[] {
  const titled = matches(
    planText,
    `(?<=\\b(?:${title}|MR|MRS|MS|MISS|DR)\\.?\\s{1,2})${capital}(?: ${capital})?`,
  );
  const full = matches(planText, `${capital}(?:[ ]${capital}){0,2}`).flatMap((run) => {
    const words = run.split(' ');
    const at = words.findIndex((word) => {
      const folded = foldWord(word.replace(/['’]s$/u, ''));
      return firstNames.has(folded) && !everydayWords.has(folded);
    });
    return at < 0 ? [] : words.slice(at);
  });
  return [...titled.flatMap((run) => run.split(' ')), ...full].map((word) => word.replace(/['’]s$/u, ''));
}

function matches(text: string, pattern: string): string[] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(([whole]) => whole);
}

function sentenceCase(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

function replaceFolded(
  text: string,
  pattern: RegExp,
  by: (written: string, after: string) => string | undefined,
): string {
  const folded = fold(text);
  let masked = '';
  let at = 0;
  for (const match of folded.text.matchAll(pattern)) {
    const from = folded.at[match.index] ?? 0;
    const to = folded.at[match.index + match[0].length] ?? text.length;
    const word = by(text.slice(from, to), text.slice(to));
    if (word === undefined || from < at) continue;
    masked += text.slice(at, from) + word;
    at = to;
  }
  return masked + text.slice(at);
}

function escaped(token: string): string {
  return token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
