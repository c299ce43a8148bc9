import * as z from 'zod/mini';
import type { Phrase } from '../../plan/wording/phrase.ts';
import { recall } from '../../plan/wording/recall.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { withoutQuotations } from '../evidence/quotations.ts';
import { firstNames } from '../identity/first-names.ts';
import { undefinedAcronyms } from './acronyms.ts';
import { categoryReasons } from './category-reasons.ts';
import { guideTerms } from './guide-terms.ts';
import { languageCategories, type LanguageContext, type LanguageHit } from './language-hit.ts';
import { patternFinder } from './pattern-finder.ts';
import data from './person-centred.json' with { type: 'json' };
import { type FoundPhrase, phraseFinder } from './phrase-finder.ts';

z.config({ jitless: true });

const entrySchema = z.object({
  category: z.enum(languageCategories),
  reason: z.string(),
  /** Other wordings to consider. */
  offer: z.array(z.string()),
  words: z.optional(z.array(z.string())),
  patterns: z.optional(z.array(z.string())),
  unless: z.optional(z.array(z.string())),
  minAge: z.optional(z.number()),
  weight: z.optional(z.enum(['low'])),
  /** Only where it is said of a person: "he is managed", not "the feed is managed" or "a meeting will be held". */
  ofPerson: z.optional(z.boolean()),
  /** The patterns mind capitals: for acronyms. */
  exactCase: z.optional(z.boolean()),
});
const lexiconSchema = z.object({
  about: z.string(),
  /** Patterns of plain facts: no word in them is raised. */
  plain: z.array(z.string()),
  entries: z.array(entrySchema),
});
type Entry = z.infer<typeof entrySchema>;

/** Stand-ins used in the data's patterns. `{Name}` is a capitalised word: patterns are otherwise blind to case. */
const standIns: Record<string, string> = {
  '{kin}':
    "(?:mum|mother|dad|father|parents?|(?:the )?famil(?:y|ies)|carers?|grandparents?|grandma|nan|step-?(?:mother|father|mum|dad)|(?:Mr|Mrs|Ms|Miss)\\.? [\\p{L}'’-]+|foster carers?|(?:his|her|their) (?:mother|father|parents))",
  '{be}': "(?:is|are|was|were|be|been|being|am|['’]s|['’]re|seems|appears|becomes|can be)",
  '{Name}': "[\\p{L}'’-]+",
  '{victims?}': '(?:a )?victims?',
  '{deficits?}': 'deficits?',
  '~?': "(?:[\\p{L}’'-]+\\s+){0,3}",
  '~': "(?:[\\p{L}’'-]+\\s+){0,3}",
};

/** Names of diagnoses, tests, laws and services in which a flagged word is simply part of the name. */
const formalNames =
  /\b(?:oppositional defiant disorder|obsessive[- ]compulsive disorder|attention[- ]deficit(?:[ /-]hyperactivity)? disorder|disruptive mood dysregulation disorder|developmental (?:language|co-?ordination) disorder|pathological demand avoidance|conduct disorder|(?:selective|elective) mutism|(?:moderate|severe|profound(?: and multiple)?|mild) (?:learning|intellectual) (?:difficult|disabilit)(?:y|ies)|(?:severe|profound|moderate|mild) (?:hearing|sight|visual) (?:loss|impairment)|hearing impairment|visual impairment|sensory processing disorder|auditory processing disorder|Gilles de la Tourette syndrome|Disabled Children['’]?s? (?:Team|Service)|Chronically Sick and Disabled Persons Act(?: 1970)?|Disabled Facilities Grant|Short Breaks?|Special Educational Needs(?: and Disabilit(?:y|ies))?(?: Co-?ordinator)?|special educational needs?|Child in Need|challenging behaviour (?:team|service|foundation)|(?:Children['’]s|Adult) Social Care|criminal justice)\b/gi;

/** "She hears well, so nobody insists on eye contact": what is said not to be asked of the person. */
const denied =
  /\b(?:nobody|no one|not|never|nothing|without|don['’]t|doesn['’]t|isn['’]t|rather than|instead of|stop telling|no need|no longer)\s+(?:\p{L}+\s+){0,3}$/iu;

/** Who stands right before a phrase, with the small words that may come between. */
const whoBefore =
  /(?:^|[\s(,;])(\p{L}[\p{L}'’-]*)\s+(?:(?:\p{Ll}+ly|will|would|has|have|had|is|was|be|been|can|must|should|may|to|not|often|always|also|still|then|now|usually|sometimes)\s+)*$/u;
const personWord =
  /^(?:he|she|they|him|her|them|who|child|pupil|student|learner|boy|girl|person|man|woman|mum|dad|mother|father)$/i;

/** Whether a phrase is said of a person. A capital that only opens the sentence ("Change is ...") is no name by itself. */
function isOfPerson(before: string): boolean {
  const word = whoBefore.exec(before)?.[1];
  if (word === undefined) return false;
  if (personWord.test(word) || firstNames.has(word.toLowerCase())) return true;
  return /^\p{Lu}/u.test(word) && !before.trimStart().startsWith(word);
}

/** Words that somebody chose for themselves are theirs. */
const selfDescribed =
  /\b(?:chose(?:n)?|chooses|describ\w+|call(?:s|ed)?|likes to be called)\b.{0,40}\b(?:(?:him|her|them)sel(?:f|ves))\b|\bin (?:his|her|their) own words\b|\b(?:he|she|they) (?:would like|wants|asks|asked|prefers) (?:it|this|that|us|people|everyone) to\b.{0,20}\b(?:be|say|write|call)\b/i;

type Lexicon = {
  entries: (Entry & { except: RegExp | undefined; guide: boolean })[];
  findWords: (text: string) => FoundPhrase[];
  findPatterns: (text: string) => FoundPhrase[];
  findPlain: (text: string) => FoundPhrase[];
};
let compiled: Lexicon | undefined;

/** The lexicon, made ready once: fixed words in one tree, patterns by the letters with which they begin. */
function lexicon(): Lexicon {
  if (compiled) return compiled;
  const parsed = lexiconSchema.parse(data);
  const guides = fromGuides();
  const entries = [...guides, ...parsed.entries].map((entry, at) => ({
    ...entry,
    guide: at < guides.length,
    except: entry.unless ? new RegExp(entry.unless.join('|'), 'iu') : undefined,
  }));
  compiled = {
    entries,
    findPlain: patternFinder([{ patterns: parsed.plain.map(expand) }]),
    findWords: phraseFinder(entries.map((entry) => entry.words ?? [])),
    findPatterns: patternFinder(
      entries.map((entry) => ({
        patterns: (entry.patterns ?? []).map(expand).sort((one, other) => other.length - one.length),
        exactCase: entry.exactCase === true,
      })),
    ),
  };
  return compiled;
}

/** Terms of language guides with what they offer instead; acronyms are asked about elsewhere. */
function fromGuides(): Entry[] {
  return guideTerms().flatMap(({ term, offer, kind, weight }): Entry[] => {
    if (kind === undefined || term === term.toUpperCase()) return [];
    const why = categoryReasons[kind];
    return [
      {
        category: kind,
        reason: why.reason,
        offer: offer === '' ? why.offer : [offer],
        words: [term],
        ...(weight && { weight }),
      },
    ];
  });
}

function expand(pattern: string): string {
  let text = pattern.replace(/'/g, "['’]").replace(/ /g, '\\s+');
  for (const [mark, meaning] of Object.entries(standIns)) text = text.split(mark).join(meaning);
  return text;
}

/**
 * What the lexicon says of one text. `cleared` are phrases that stand in it and yet are fine where they are: at the
 * person's age, denied, said of a thing, in the person's own description, or beside words that make them harmless.
 * `own` are those in which no word is raised: right for the age, chosen, or a plain fact.
 */
export type Listed = { hits: LanguageHit[]; cleared: (Stretch & { own: boolean })[] };
type Stretch = { from: number; to: number };

/**
 * Phrases of the lexicon in one text, in reading order (domain part 6.4). Quotations, formal names and the person's
 * chosen words are exempt. Whether they are worth a pause in their sentence is judged by `personCentred`. `withGuides`
 * false leaves out the terms of language guides.
 */
export function personCentredRules(text: string, context: LanguageContext = {}, withGuides = true): Listed {
  const own = ownWords(text);
  const age = context.age ?? ageIn(own);
  const hits: LanguageHit[] = [];
  const cleared: Listed['cleared'] = [];
  const { entries, findWords, findPatterns, findPlain } = lexicon();
  const cut = sentences(own);
  for (const sentence of cut) {
    const plain = findPlain(sentence.words);
    for (const { from, to } of plain)
      cleared.push({ from: sentence.from + from, to: sentence.from + to, own: true });
    const places = [...findWords(sentence.words), ...findPatterns(sentence.words)];
    if (places.length === 0) continue;
    const described = selfDescribed.test(sentence.words);
    for (const key of new Set(places.map((place) => place.key).sort((one, other) => one - other))) {
      const entry = entries[key];
      if (!entry || (entry.guide && !withGuides)) continue;
      const excepted = entry.except?.test(sentence.words) === true;
      const ownWord = described && entry.category !== 'outdated' && entry.category !== 'service-led';
      const young = entry.minAge !== undefined && (age === undefined || age < entry.minAge);
      for (const place of places) {
        if (place.key !== key) continue;
        const from = sentence.from + place.from;
        const to = sentence.from + place.to;
        const before = sentence.words.slice(0, place.from);
        if (
          excepted ||
          ownWord ||
          young ||
          denied.test(before) ||
          plain.some((one) => one.from <= place.from && place.to <= one.to) ||
          (entry.ofPerson && !isOfPerson(before))
        ) {
          cleared.push({ from, to, own: ownWord || (young && age !== undefined) });
          continue;
        }
        hits.push({
          from,
          to,
          words: text.slice(from, to),
          category: entry.category,
          reason: entry.reason,
          offer: entry.offer,
          weight: entry.weight === 'low' ? 'low' : 'full',
          ...(entry.guide && { fromGuide: true }),
        });
      }
    }
  }
  hits.push(...denseJargon(cut, text, hits));
  const chosen = (context.chosen ?? []).map((words) => words.toLowerCase());
  const isChosen = (hit: LanguageHit) => chosen.some((words) => hit.words.toLowerCase().includes(words));
  cleared.push(...hits.filter(isChosen).map(({ from, to }) => ({ from, to, own: true })));
  return { hits: widest(hits.filter((hit) => !isChosen(hit))), cleared };
}

/** A text with quotations and formal names blanked out, so that offsets stay: what is left is the writer's own. */
export const ownWords = recall((text: string): string =>
  withoutQuotations(text).replace(formalNames, (words) => ' '.repeat(words.length)),
);

/** Sentences of several technical terms or unexplained acronyms, which together shut a family out. */
function denseJargon(cut: Phrase[], text: string, hits: LanguageHit[]): LanguageHit[] {
  return cut.flatMap((sentence): LanguageHit[] => {
    const terms = hits.filter(
      (hit) => hit.category === 'jargon' && hit.from >= sentence.from && hit.to <= sentence.to,
    );
    const acronyms = undefinedAcronyms(sentence.words).filter(
      (one) => one.acronym.toUpperCase() === one.acronym,
    );
    if (terms.length + acronyms.length < 2) return [];
    const places = [
      ...terms.map(({ from, to }) => ({ from, to })),
      ...acronyms.map(({ from, to }) => ({ from: sentence.from + from, to: sentence.from + to })),
    ].sort((a, b) => a.from - b.from);
    const [first] = places;
    if (!first) return [];
    const each = new Set(places.map(({ from, to }) => `"${text.slice(from, to)}"`));
    if (each.size < 2) return [];
    const named = [...each].join(', ');
    return [
      {
        ...first,
        words: text.slice(first.from, first.to),
        category: 'jargon',
        reason: `Several terms that a family cannot be expected to know stand in one sentence: ${named}. Say it in plain words.`,
        offer: ['plain words for what happens'],
        weight: 'full',
      },
    ];
  });
}

/** The age a text gives for the person: "Harvey, who is 14", "Piotr (20)", "a girl of 12". */
export function ageIn(text: string): number | undefined {
  const found =
    /(?:\(|, |\bis |\baged |\bwho is |\bnow |\bat |\bof )(\d{1,2})(?=[),. ;]|$)(?!\s*(?:minutes|hours|%|weeks|days|times|children|pupils|months|words|per|out|in|:))/.exec(
      text,
    );
  const age = found ? Number(found[1]) : undefined;
  return age !== undefined && age >= 2 && age <= 25 ? age : undefined;
}

/** Of hits that overlap the longest is kept, a full one before a low one. */
function widest(hits: LanguageHit[]): LanguageHit[] {
  const sorted = [...hits].sort(
    (a, b) => Number(a.weight === 'low') - Number(b.weight === 'low') || b.to - b.from - (a.to - a.from),
  );
  const kept: LanguageHit[] = [];
  for (const hit of sorted)
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}
