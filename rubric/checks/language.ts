import { type Plan, type SectionId, sectionIds } from '../../plan/plan.ts';
import { recall, recallWith } from '../../plan/wording/recall.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { type Line, linesOf, linesOfSections, wordsAt } from '../evidence/lines.ts';
import { whyDocumentNotReadable, whyNotReadable } from '../evidence/readable.ts';
import {
  type Check,
  type CheckContext,
  cannotTell,
  type FindingDraft,
  range,
  type Suggestion,
} from '../finding.ts';
import { againstChoice, identityWordings } from '../identity-wording.ts';
import { demeaning } from '../language/demeaning.ts';
import type { LanguageContext, LanguageHit } from '../language/language-hit.ts';
import { personCentred } from '../language/person-centred.ts';

/** Sections levelled one by one for P-06. */
const levelled: SectionId[] = sectionIds.filter((id) => !['I', 'J', 'K'].includes(id));

const wordings = recallWith((context: LanguageContext) => JSON.stringify(context), personCentred);
const writtenOff = recall(demeaning);

/** Up to this many hits in a whole document are "an odd slip" (level 3 of P-06) rather than a habit. */
const oddSlips = 2;
/** Hits of these kinds demean or blame: two of them are more than a slip. */
const hurting = new Set<LanguageHit['category']>(['pity', 'blame', 'judgement', 'infantilising', 'outdated']);

/**
 * P-06, N-11, R-19: words worth a pause, with the reason and other wordings, section by section and rolled up
 * (domain part 6.4). What the person says of themselves, quotations and formal names are exempt.
 */
export const languageCheck: Check = (plan, context) => {
  const why = whyDocumentNotReadable(plan);
  if (why) return { findings: [], suggested: cannotTell(why) };
  const isPlan = plan.sections.length > 0;
  const lines = isPlan ? linesOfSections(plan, levelled) : linesOf(plan);
  const findings: FindingDraft[] = [];
  const counted = new Map<SectionId | 'all', LanguageHit[]>();
  for (const line of lines) {
    const hits = hitsOf(line, context, otherDocument[plan.kind]);
    const strong = strongIn(line);
    for (const hit of hits) {
      const words = wordsAt(line, hit.from, hit.to);
      const key = line.section ?? 'all';
      if (hit.weight === 'full' && hit.category !== 'jargon')
        counted.set(key, [...(counted.get(key) ?? []), hit]);
      findings.push({
        tone: hit.weight === 'full' ? 'query' : 'note',
        words,
        ...(strong.some((one) => overlap(one, hit)) ? { type: 'deficit-language' as const } : {}),
        ...(line.section ? { section: line.section } : {}),
        message: `"${words.quote}" (${hit.category}). ${hit.reason}`,
        alternatives: hit.offer,
        ...(hit.sure ? { sure: hit.sure } : {}),
      });
    }
    findings.push(...chosenOtherwise(line, context));
    for (const one of strong.filter((each) => !hits.some((hit) => overlap(each, hit))))
      findings.push(demeaningFinding(line, one));
  }
  const bySection: Partial<Record<SectionId, Suggestion>> = {};
  if (isPlan)
    for (const id of levelled) {
      const unread = whyNotReadable(plan, [id]);
      bySection[id] = unread
        ? cannotTell(unread)
        : suggest(counted.get(id) ?? [], wordCount(lines.filter((line) => line.section === id)));
    }
  const all = [...counted.values()].flat();
  return {
    findings,
    suggested:
      lines.length === 0
        ? cannotTell('No words of the document itself were found.')
        : suggest(all, wordCount(lines)),
    ...(isPlan ? { bySection } : {}),
    facts: [`${all.length} phrases to look at in ${wordCount(lines)} words.`],
  };
};

/** What the document is, where it is no plan: its language has its own habits. */
const otherDocument: Partial<Record<Plan['kind'], 'advice' | 'review'>> = {
  advice: 'advice',
  'annual-review': 'review',
};

/** What a family should not have to read of itself, found by words that leave no doubt. */
function demeaningFinding(line: Line, { from, to }: Stretch): FindingDraft {
  const words = wordsAt(line, from, to);
  return {
    tone: 'query',
    type: 'deficit-language',
    words,
    ...(line.section ? { section: line.section } : {}),
    message: `"${words.quote}" writes the person or the family off. Say what happens, when, and what helps.`,
  };
}

/** Wordings that go against the person's own choice of identity-first or person-first, once it is known. */
function chosenOtherwise(line: Line, { child }: CheckContext): FindingDraft[] {
  const { preference } = child;
  if (preference === undefined || preference === 'other') return [];
  const own = line.section === 'A' ? ownSentences(line.text) : [];
  return identityWordings(line.text).flatMap((wording): FindingDraft[] => {
    const message = againstChoice(wording, preference);
    if (message === undefined || own.some((sentence) => overlap(sentence, wording))) return [];
    return [
      {
        tone: 'query',
        words: wordsAt(line, wording.from, wording.to),
        ...(line.section ? { section: line.section } : {}),
        message,
      },
    ];
  });
}

type Stretch = { from: number; to: number };

const overlap = (one: Stretch, other: Stretch) => one.from < other.to && other.from < one.to;

/** Where a line's language is a defect and not only a wording to think over: demeaning words, save the person's own. */
function strongIn(line: Line): Stretch[] {
  const own = line.section === 'A' ? ownSentences(line.text) : [];
  return writtenOff(line.text).filter((one) => !own.some((sentence) => overlap(sentence, one)));
}

/** Sentences in the first person: in Section A they are the person's own words. */
const ownSentences = recall((text: string): Stretch[] =>
  sentences(text).filter((sentence) => /\b(?:I|I['’]m|me|my|we|our)\b/.test(sentence.words)),
);

/**
 * Hits of a line; in Section A, sentences in the first person are the person's own words. What only the network raised is
 * left out: of a whole plan it also raises warm plain words ("is a curious girl who loves water"). The lexicon names what
 * is asked about, and the network says where it is fine.
 */
function hitsOf(line: Line, context: CheckContext, other?: 'advice' | 'review'): LanguageHit[] {
  const section = line.section ?? other;
  const chosen =
    context.child.preference === 'with autism'
      ? ['with autism']
      : context.child.preference === 'autistic'
        ? ['autistic']
        : [];
  const about = { age: ageOf(context), chosen, item: isItem(line), listedOnly: true };
  const hits = wordings(line.text, { ...about, ...(section ? { section } : {}) }).filter(
    ({ unlisted }) => !unlisted,
  );
  if (line.section !== 'A') return hits;
  const own = ownSentences(line.text);
  return hits.filter((hit) => !own.some((sentence) => sentence.from <= hit.from && hit.to <= sentence.to));
}

/** Sections whose lines are outcomes and items of provision. */
const isItem = (line: Line) => line.section !== undefined && itemSections.has(line.section);
const itemSections: ReadonlySet<SectionId> = new Set(['E', 'F', 'G', 'H1', 'H2']);

function ageOf(context: CheckContext): number | undefined {
  const { dob } = context.child;
  if (!dob) return undefined;
  const years = Number(context.today.slice(0, 4)) - Number(dob.slice(0, 4));
  return context.today.slice(5) < dob.slice(5) ? years - 1 : years;
}

function wordCount(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + wordsIn(line.text), 0);
}

function suggest(hits: LanguageHit[], words: number): Suggestion {
  if (hits.length === 0) return range(3, 4, 'No phrase of the lexicon was found.');
  const named = hits
    .slice(0, 3)
    .map((hit) => `"${hit.words}"`)
    .join(', ');
  const hard = hits.filter((hit) => hurting.has(hit.category)).length;
  const per100 = (hits.length / Math.max(words, 1)) * 100;
  if (hits.length <= oddSlips && hard < 2) return range(2, 3, `An odd slip: ${named}.`);
  if (hits.length <= 6 && per100 < 1 && hard < 4) return range(2, 3, `Some phrases to look at: ${named}.`);
  return range(1, 2, `Many phrases to look at: ${named}.`);
}

const wordsIn = recall((text: string) => text.split(/\s+/).length);
