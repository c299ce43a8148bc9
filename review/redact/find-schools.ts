import type { Found } from './found.ts';
import { foldName } from './fold-name.ts';
import { type Seen, seenText } from './seen-text.ts';
import { fieldInitials, fieldWords } from './words/field-words.ts';
import { auxiliaries, determiners, personVerbs, prepositions, subjects } from './words/grammar.ts';
import { isOrdinary } from './words/is-ordinary.ts';

const kinds =
  'Primary|Infants?|Juniors?|High|Academy|School|College|Nursery|Nurseries|Pre-?school|Playgroup|Grammar|Secondary|Sixth Form|UTC|PRU|Montessori|Kindergarten|Childminders|Hospice|Unit|Base|ARP|SRP|ARB|[Rr]esource [Bb]ase|[Rr]esourced [Pp]rovision|base|unit';
/** A unit of one of these kinds is no one's name. */
const kindsOfUnit =
  /^(?:pupil|referral|assessment|inclusion|autism|asd|hearing|impairment|behaviour|intensive|support|specialist|sensory|resource|resourced|resource base|learning|stroke|inpatient|short|stay|virtual|knowledge|evidence|work|unit|base|arp|srp|arb)$/;
const tall = "\\p{Lu}[\\p{L}'.]{0,30}";
const between =
  '(?:(?:of|the|and|on|in|de|Church|CE|C of E|RC|Catholic|Community|Park|Special|All|Through|Free|County)[ -])';
const tallName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${tall}[ -]${between}{0,3}){1,4}(?:${kinds})(?![\\p{L}])(?: (?:School|Academy|College|Nursery|Centre))?`,
  'gu',
);
const saint =
  /(?<![\p{L}\p{N}])(?:saint|st)\.? ?\p{L}[\p{L}'-]{2,30}(?: (?:and|&) (?:st\.? )?\p{Lu}[\p{L}'-]{2,30})?/giu;
const lowName = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{L}'-]{3,30} (?:(?:c of e|c e|ce|rc|church of england|catholic|community|special|fe|day|voluntary aided|va|free) ){0,2}(?:${kinds})(?![\\p{L}])`,
  'giu',
);
/** "Withy Brook school": a name written as one before a kind that is not. */
const tallBeforeLow = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${tall}[ -]){1,3}(?:school|academy|college|nursery|primary|infants|juniors|playgroup)(?![\\p{L}])`,
  'gu',
);
/** "our lady of the meadows", "sacred heart": what church schools are called, with their kind or without it. */
const dedication =
  /(?<![\p{L}\p{N}])(?:our lady(?:'s)?(?: (?:of|and|immaculate|queen)(?: the)?(?: [\p{L}'-]{2,30}){1,2}?)?|(?:sacred heart|holy (?:trinity|family|cross|rosary|name|spirit|child|rood)|all saints|christ the king|christ church|corpus christi|good shepherd|blessed \p{L}{2,20})(?: of [\p{L}'-]{3,30})?)(?![\p{L}])/giu;
const more = new RegExp(`^(?: (?:CE|RC|Church of England|Catholic|${kinds}))+(?![\\p{L}])`, 'iu');
const generic =
  /^(?:special|mainstream|primary|secondary|infant|infants|junior|juniors|middle|high|boarding|residential|independent|maintained|nursery|first|free|community|specialist|local|sixth|form|further|education|higher|day|faith|private|prep|preparatory|state|hospital|virtual|home|forest|summer|sunday|saturday|after|before|pre|new|current|previous|old|his|her|their|the|a|an|this|that|our|my|your|from|at|in|to|of|for|and|or|section|school|college|academy|key|named|year|post|any|some|each|every|what|which|when|while|if|since|is|was|both|part|place|grammar|upper|lower|all|through|early|years|no|not|next|last|same|other|another|feeder|receiving|suitable|attends|attending|leaves|leaving|joins|joined|starting|between|with|two|three|multi)$/;

/** Finds schools and settings by name: "Oakfield Primary", "St Brannoc's", and the initials of those the plan prints. */
export function schoolFinder(planText: string | undefined): (seen: Seen) => Found[] {
  const short = new Set<string>();
  const names = new Set<string>();
  const whole = new Set<string>();
  if (planText !== undefined) {
    const plan = seenText(planText);
    for (const { from, to } of namedIn(plan)) {
      const printed = plan.clean.slice(from, to).toLowerCase();
      for (const form of formsOf(printed)) if (/\S \S/.test(form)) whole.add(form);
      const words = plan.clean.slice(from, to).match(/[\p{L}'’]+/gu) ?? [];
      const letters = words
        .filter((word) => !/^(?:of|the|and|on|in)$/.test(word))
        .map((word) => word.slice(0, 1).toUpperCase());
      for (const initials of [
        letters.join(''),
        letters.slice(0, -1).join(''),
        words.map((word) => word.slice(0, 1).toUpperCase()).join(''),
      ])
        if (initials.length > 2 && !(fieldInitials.has(initials) && planText.includes(initials)))
          short.add(initials);
      for (const word of words.map(foldName))
        if (word.length > 3 && !isOrdinary(word) && !fieldWords.has(word)) names.add(word);
    }
  }
  if (planText !== undefined)
    for (const [, name = ''] of planText.matchAll(/(?<=\p{Ll},? )(The \p{Lu}\p{Ll}{2,20})(?![\p{L}])/gu))
      if (!fieldWords.has(foldName(name.slice(4)))) whole.add(name.toLowerCase());
  return (seen) => [
    ...namedIn(seen).map((one) => ({
      ...one,
      to: one.to + (more.exec(seen.clean.slice(one.to, one.to + 80))?.[0].length ?? 0),
    })),
    ...[...whole].flatMap((name) => placesOf(name, seen)),
    ...seen.tokens.flatMap(({ word, name, from, to }): Found[] => {
      const bare = word.replace(/'s$/i, '');
      if (names.has(name) || names.has(name.replace(/s$/, ''))) return [{ kind: 'school', from, to }];
      const isShort = short.has(bare.toUpperCase()) && (bare === bare.toUpperCase() || !isOrdinary(name));
      return isShort ? [{ kind: 'school', from, to: from + bare.length }] : [];
    }),
  ];
}

function namedIn({ clean }: Seen): Found[] {
  const found: Found[] = [];
  for (const match of clean.matchAll(tallName)) {
    const words = match[0].split(/[ -]/);
    // Ordinary words that open the run ("In Oakfield Primary") stay.
    let skip = 0;
    let from = match.index;
    while (
      skip < words.length - 1 &&
      (generic.test((words[skip] ?? '').toLowerCase()) || fieldWords.has(foldName(words[skip] ?? '')))
    ) {
      from += (words[skip] ?? '').length + 1;
      skip += 1;
    }
    const own = words
      .slice(skip)
      .filter(
        (word) =>
          !new RegExp(`^(?:${kinds}|of|the|and|on|in|CE|C|E|RC|Church|Community|Special|Form)$`, 'u').test(
            word,
          ) &&
          !generic.test(word.toLowerCase()) &&
          !kindsOfUnit.test(word.toLowerCase()) &&
          !fieldWords.has(foldName(word)),
      );
    const isOpening =
      own.length === 1 &&
      isOrdinary(foldName(own[0] ?? '')) &&
      /(?:^|[.!?:\n]\s{0,3})$/.test(clean.slice(Math.max(0, match.index - 4), match.index));
    if (own.length > 0 && !isOpening) found.push({ kind: 'school', from, to: match.index + match[0].length });
  }
  for (const match of clean.matchAll(saint)) {
    const dotted = /^(?:saint|st)\.? ?/i.exec(match[0])?.[0] ?? '';
    const rest = match[0].slice(dotted.length);
    const isTall = /^[Ss](?:ain)?[tT]/.test(dotted) && /^\p{Lu}/u.test(rest) && / $/.test(dotted);
    if (/^\d/.test(clean.slice(match.index - 1, match.index))) continue;
    if (isTall || (/^st\.? $|^saint $/i.test(dotted) && !isOrdinary(foldName(rest.split(' ')[0] ?? ''))))
      found.push({ kind: 'school', from: match.index, to: match.index + match[0].length });
  }
  for (const match of clean.matchAll(lowName)) {
    const [word = ''] = match[0].split(' ');
    const name = foldName(word.replace(/'s$/, ''));
    if (
      !isOrdinary(name) &&
      !generic.test(name) &&
      !fieldWords.has(name) &&
      !fieldInitials.has(word.toUpperCase()) &&
      name.length > 2
    )
      found.push({ kind: 'school', from: match.index, to: match.index + match[0].length });
  }
  for (const match of clean.matchAll(tallBeforeLow)) {
    const own = match[0]
      .split(/[ -]/)
      .slice(0, -1)
      .filter((word) => !generic.test(word.toLowerCase()) && !fieldWords.has(foldName(word)));
    // "Monday school" is nobody's; "Withy Brook school" is.
    if (own.length > 1 || own.some((word) => !isOrdinary(foldName(word))))
      found.push({ kind: 'school', from: match.index, to: match.index + match[0].length });
  }
  for (const match of clean.matchAll(dedication))
    found.push({ kind: 'school', from: match.index, to: match.index + match[0].length });
  for (const match of clean.matchAll(lowSetting)) {
    const [, first = '', second = ''] = match;
    if (isPlainWord(second)) continue;
    // "five elms primary": a number belongs to the name where what is counted is no thing of a school's.
    const isCount = /^(?:two|three|four|five|six|seven|nine|ten|twelve)$/i.test(first) && /s$/i.test(second);
    const isLoose = !isCount && isPlainWord(first) && !fieldWords.has(foldName(first));
    const from = isLoose ? match.index + first.length + 1 : match.index;
    found.push({ kind: 'school', from, to: match.index + match[0].length });
  }
  return found;
}

/** "little herons nursery", "PUDDLE LANE PLAYGROUP": two words before a kind that is never a thing of its own. */
const lowSetting =
  /(?<![\p{L}\p{N}])([\p{L}'-]{2,20}) ([\p{L}'-]{2,20}) (?:(?:day |fe |c of e |rc |ce |community |sixth form )?(?:playgroup|pre-?school|nursery|academy|infants|juniors|college|primary|high school|special school|junior school))(?![\p{L}])/giu;

function isPlainWord(word: string): boolean {
  const name = word.toLowerCase();
  return (
    generic.test(name) ||
    determiners.has(name) ||
    subjects.has(name) ||
    prepositions.has(name) ||
    auxiliaries.has(name) ||
    personVerbs.has(name) ||
    fieldWords.has(foldName(name)) ||
    schoolTalk.test(name) ||
    /(?:ed|ing|ly)$/.test(name)
  );
}

const schoolTalk =
  /^(?:moved|went|go|goes|visit|visits|year|term|time|full|part|large|small|wants?|choice|named|transition|consult|consulted|chosen|nearest|village|town|city|parents?|child|placement|attendance|attend|start|starts|move|moves|applied|offer|offered|provide|provides|use|staff|teacher|teachers|trust|academies|converter|prefers?|mainstream|send|quality|post|age|aged|phase|stage|catchment|respite|therapeutic|private|council|maintained|lunch|after|breakfast|name|contact|ask|asks?|chase|ring|email|tell|told|near|left|leave|within|across|like|see|how|then|more|less|very|every|years?|day|days|week|weeks|hours?|funded|hour|place|places|report|reports|review|plan|class|group|setting|settings|support|specialist|deaf|blind|autism|asd|semh|mld|sld|pmld|slcn|welsh|muslim|catholic|christian|jewish|girls|boys|mixed|single|sex)$/;

/** A printed name with and without the words behind it that only say what sort of school it is. */
function formsOf(printed: string): string[] {
  const forms = [printed];
  for (let form = printed; sort.test(form); ) {
    form = form.replace(sort, '');
    forms.push(form);
  }
  return forms;
}

const sort = new RegExp(
  `(?: day| ce| rc| church of england| c of e| catholic| community| special| \\([^)]{0,30}\\)| resource| (?:${kinds}))$`,
  'iu',
);

/** Every place of a printed name in any case; a text whose letters change in number when made small is left to the others. */
function placesOf(name: string, { clean }: Seen): Found[] {
  const small = clean.toLowerCase().replace(/\n/g, ' ');
  const found: Found[] = [];
  if (small.length !== clean.length) return found;
  for (let from = small.indexOf(name); from >= 0; from = small.indexOf(name, from + name.length))
    found.push({ kind: 'school', from, to: from + name.length });
  return found;
}
