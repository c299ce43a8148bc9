import type { Provision, SectionId, Words } from '../../plan/plan.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';
import { linesOf, linesOfSections, wordsAt } from '../evidence/lines.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import {
  type Check,
  cannotTell,
  type FindingDraft,
  type ItemSuggestion,
  range,
  type Suggestion,
} from '../finding.ts';
import { severities, type VagueHit, vagueWording } from '../language/vague-wording.ts';

/**
 * P-F3: wording in Sections F, G and H that may not be enforceable, each with the question a reviewer asks
 * (Worcestershire v SE [2020] UKUT 217 and the cases beside it in domain part 2.2). A hit is a query, never a fault by itself.
 */
export const vagueWordingCheck: Check = (plan, context) => {
  const isPlan = plan.kind === 'plan';
  const why = isPlan ? whyNotReadable(plan, context.sections) : undefined;
  if (why) return { findings: [], suggested: cannotTell(why) };
  const lines = isPlan ? linesOfSections(plan, context.sections) : linesOf(plan);
  const listed = plan.provisions.filter(
    ({ section }) =>
      section === undefined || context.sections.length === 0 || context.sections.includes(section),
  );
  const perItem = new Map<string, VagueHit[]>();
  const places = new Map<string, Place[]>();
  for (const line of lines)
    for (const hit of vagueWording(line.text, line.section)) {
      const words = wordsAt(line, hit.from, hit.to);
      const item = itemAt(listed, words.block, words.from);
      if (!isPlan && !item) continue;
      if (item) perItem.set(item.id, [...(perItem.get(item.id) ?? []), hit]);
      const key = item?.id ?? `${words.block}:${line.from}`;
      places.set(key, [...(places.get(key) ?? []), { hit, words, section: line.section, item: item?.id }]);
    }
  const findings = [...places.values()].map(strongest);
  const items = listed.map(
    (provision): ItemSuggestion => ({
      item: provision.id,
      suggested: suggest(perItem.get(provision.id) ?? [], findQuantities(provision.text).length > 0),
    }),
  );
  const strong = [...places.values()]
    .flat()
    .filter(({ hit }) => hit.severity === 'high' || hit.severity === 'medium').length;
  return {
    findings,
    items,
    suggested:
      listed.length === 0
        ? cannotTell('No items of provision were found; the words that were found are listed.')
        : cannotTell('Each item of provision is looked at by itself.'),
    facts: [`${strong} vague or delegating phrases to answer in ${listed.length} items of provision.`],
  };
};

type Place = { hit: VagueHit; words: Words; section: SectionId | undefined; item: string | undefined };

/** What is wrong with a group's words, where the question that they raise does not say so itself. */
const wrong: Record<string, string> = {
  availability: 'on offer, not promised',
  delegation: 'left to others to decide',
  hedge: 'not promised',
  change: 'may change without a review',
};
const trusted = /\b(?:trusted|familiar)\b/i;

/** One finding for an item: its strongest phrase with the question it raises, the others named after it. */
function strongest(places: Place[]): FindingDraft {
  const ranked = places.toSorted(
    (a, b) => severities.indexOf(a.hit.severity) - severities.indexOf(b.hit.severity),
  );
  const [main, ...others] = ranked;
  if (!main) throw new Error('An item without a phrase has no finding.');
  const { hit, words, section, item } = main;
  const heavy = others.filter((one) => one.hit.severity === 'high' || one.hit.severity === 'medium');
  const also = [...new Set(heavy.map((one) => one.words.quote))].filter((quote) => quote !== words.quote);
  const decided = trusted.test(words.quote)
    ? ' ("Trusted and familiar" was too loose in Redbridge v HO.)'
    : '';
  const more = also.length > 0 ? ` Also open: ${also.map((quote) => `"${quote}"`).join(', ')}.` : '';
  return {
    tone: hit.severity === 'high' || hit.severity === 'medium' ? 'query' : 'note',
    words,
    ...(section ? { section } : {}),
    ...(item ? { item } : {}),
    message: `${raised(words.quote, hit)}${decided}${more}`,
  };
}

function raised(quote: string, { group, prompt }: VagueHit): string {
  const label = wrong[group];
  return label === undefined
    ? `"${quote}": ${prompt.charAt(0).toLowerCase()}${prompt.slice(1)}`
    : `"${quote}" (${label}). ${prompt}`;
}

function itemAt(provisions: Provision[], block: string, at: number): Provision | undefined {
  return provisions.find((provision) =>
    provision.words.some((words) => words.block === block && words.from <= at && at < words.to),
  );
}

function suggest(hits: VagueHit[], quantified: boolean): Suggestion {
  const high = hits.filter((hit) => hit.severity === 'high');
  const medium = hits.filter((hit) => hit.severity === 'medium');
  const named = [...high, ...medium]
    .map((hit) => `"${hit.words}"`)
    .slice(0, 3)
    .join(', ');
  if (high.length + medium.length === 0) return range(3, 4, 'No vague or delegating phrase was found.');
  if (high.length === 0 && medium.length === 1) return range(2, 3, `${named} may be harmless: look.`);
  return high.length + medium.length >= 2 || !quantified
    ? range(1, 2, `${named} leave much open.`)
    : range(2, 3, `${named}: look.`);
}
