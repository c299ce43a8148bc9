import type { Outcome, Plan } from '../../plan/plan.ts';
import { recall } from '../../plan/wording/recall.ts';
import { schoolYearEnd } from '../../plan/wording/school-year.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { blockOf } from '../evidence/lines.ts';
import { writtenOn } from '../evidence/written-on.ts';
import { adulthoodFromYear, yearOf } from '../evidence/year.ts';
import {
  type Check,
  type CheckContext,
  cannotTell,
  type FindingDraft,
  range,
  type Suggestion,
} from '../finding.ts';
import { deadlinesOf } from '../judge-items.ts';
import { plainKind } from '../language/plain-kinds.ts';

/** Parts of life that outcomes may touch; the last four are the pathways to adulthood (domain part 2.4). */
const tags: Record<string, RegExp> = {
  learning:
    /\b(?:read\w*|writ\w+|spell\w*|maths|number\w*|count\w*|lesson\w*|learn\w*|class\w*|school ?work|tables|page|phonics|English|curriculum|coursework|GCSE\w*|homework|comprehension|story)\b/i,
  communication:
    /\b(?:sign\w*|ask\w*|tell\w*|say\w*|speak\w*|talk\w*|instruction\w*|listen\w*|communicat\w*|sentence\w*|point\w*)\b/i,
  'employment and further learning':
    /\b(?:employ\w*|jobs?|work (?:experience|placement)|apprentice\w*|internship|career\w*|college|course|vocation\w*|interview|shifts?|workplace|earn\w*|railway|kitchen|customers?|qualification|Level [123]|wages)\b/i,
  'independent living':
    /\b(?:travel\w*|bus|train|tram|cook\w*|meals?|shop\w*|money|pay\w*|budget\w*|dress\w*|wash\w*|toilet\w*|by (?:him|her|them|my)sel\w+|alone|on (?:his|her|their|my) own|at home|bed|tenancy|flat|laundry|clean\w*|road|route)\b/i,
  'friends and community':
    /\b(?:friend\w*|club|community|play\w*|party|group|neighbour\w*|join in|team|choir|concert|lunch with|volunteer\w*|hobb\w+|social\w*|game\w*|day out)\b/i,
  health:
    /\b(?:health\w*|medic\w+|sleep\w*|anxi\w+|eat\w*|diet\w*|pain|hurts?|seizure\w*|insulin|inhaler|exercise|swim\w*|doctor|nurse|clinic|wellbeing|worr\w+|calm\w*|dentist)\b/i,
};
const adulthood = [
  'employment and further learning',
  'independent living',
  'friends and community',
  'health',
];
const adulthoodHeading =
  /\b(?:prepar(?:ing|ation) for adulthood|PfA|adult life|employment|independen(?:t|ce)|community|good health|living|work)\b/i;

/** Outcomes alike in this share of their words are taken for the same outcome printed twice. */
const alike = 0.9;

/**
 * P-E6: what the outcomes together cover, how many there are, and whether any stands twice. From Year 9 it asks
 * about preparing for adulthood; a missing part of life is a question, never a fault by itself (domain part 2.4).
 */
export const outcomeCoverage: Check = (plan, context) => {
  const listed = plan.outcomes.filter((outcome) => outcome.printedAs === 'outcome');
  if (listed.length === 0)
    return { findings: [], suggested: cannotTell(whyNotReadable(plan, ['E']) ?? 'No outcomes were found.') };
  const findings = duplicates(plan, listed);
  const touched = new Set(listed.flatMap(tagsOf));
  const year = yearOf(plan, context);
  const firstYear = reachesNextYear(listed, plan, context) ? adulthoodFromYear - 1 : adulthoodFromYear;
  const pathways = adulthood.filter((tag) => touched.has(tag));
  // A hope ("to travel the world") or a promise of help is no outcome for adult life.
  const ofAdulthood = listed.filter((one) => isForAdulthood(one) && plainKind(one.text) === 'other').length;
  if (
    year !== undefined &&
    year >= firstYear &&
    !listed.some(isUnderAdulthood) &&
    ofAdulthood < fewest(listed)
  )
    findings.push({
      tone: 'query',
      type: 'no-preparing-for-adulthood-outcomes',
      section: 'E',
      message: `${year < adulthoodFromYear ? 'These outcomes reach into Year 9, from which' : 'From Year 9'} a plan looks towards adult life, and ${ofAdulthood === 0 ? 'no outcome' : 'only one outcome'} here speaks of work, living independently, friends and community, or health as an adult. Was this considered?`,
    });
  const facts = [
    `${listed.length} outcomes.`,
    `Parts of life touched: ${[...touched].join(', ') || 'none recognised'}.`,
    ...(year !== undefined && year >= adulthoodFromYear
      ? [`Pathways to adulthood touched: ${pathways.length} of 4.`]
      : []),
  ];
  return { findings, suggested: suggest(listed.length, touched, findings), facts };
};

function tagsOf(outcome: Outcome): string[] {
  return tagsIn(`${outcome.area ?? ''} ${outcome.text}`);
}

const tagsIn = recall((text: string) => Object.keys(tags).filter((tag) => tags[tag]?.test(text)));

/** One outcome on shopping among many on school says little of adult life; among a few it is a start. */
const fewest = (listed: Outcome[]) => (listed.length > 6 ? 2 : 1);

/** True where an outcome is to be reached after the school year in which the document was made. */
function reachesNextYear(listed: Outcome[], plan: Plan, context: CheckContext): boolean {
  const ends = `${schoolYearEnd(writtenOn(plan, context.today) ?? context.today)}-08-31`;
  return listed.some((outcome) =>
    deadlinesOf(outcome, plan, context).some((one) => one.ends !== undefined && one.ends > ends),
  );
}

function isUnderAdulthood({ area }: Outcome): boolean {
  return area !== undefined && adulthoodHeading.test(area);
}

/** An outcome for adult life: about work, living on one's own or the community in the words of that stage. */
function isForAdulthood(outcome: Outcome): boolean {
  return (
    tagsOf(outcome).some((tag) => adulthood.slice(0, 3).includes(tag)) &&
    /\b(?:work(?:ing)? (?:placement|experience|shift)s?|workplace|job|employ\w*|college|course|career\w*|apprentice\w*|internship|travel\w*|bus|train|tram|shop\w*|money|budget\w*|cook\w*|(?:make|prepare|plan)\w* (?:\w+ ){0,2}meals?|flat|tenancy|adulthood|adult life|as an adult|community|club|volunteer\w*|GP|doctor|appointment|bank|vote|alone|on (?:his|her|their|my) own)\b/i.test(
      outcome.text,
    )
  );
}

function duplicates(plan: Plan, listed: Outcome[]): FindingDraft[] {
  const places = placesOf(plan, listed);
  const usual = mode(places);
  const findings: FindingDraft[] = [];
  listed.forEach((outcome, index) => {
    const twin = listed.find((other, at) => at < index && areAlike(other.text, outcome.text));
    if (!twin && (places[index] ?? 1) <= usual) return;
    const words = twin ? outcome.words[0] : (outcome.words[1] ?? outcome.words[0]);
    findings.push({
      tone: 'query',
      type: 'duplicate-outcome',
      item: outcome.id,
      ...(outcome.section ? { section: outcome.section } : {}),
      ...(words ? { words } : {}),
      message: 'This outcome is printed more than once. Keep it once, and point to it from other areas.',
    });
  });
  return findings;
}

/**
 * In how many places each outcome stands. In a table that prints most of its outcomes again and again, beside each need
 * that they serve, all printings are one place.
 */
function placesOf(plan: Plan, listed: Outcome[]): number[] {
  const tablesOf = (outcome: Outcome) =>
    outcome.words.flatMap(({ block }) => blockOf(plan, block)?.cell?.table ?? []);
  const tables = new Map<string, { once: number; again: number }>();
  for (const outcome of listed) {
    const printed = tablesOf(outcome);
    for (const table of new Set(printed)) {
      const count = tables.get(table) ?? { once: 0, again: 0 };
      if (printed.filter((one) => one === table).length > 1) count.again += 1;
      else count.once += 1;
      tables.set(table, count);
    }
  }
  const repeats = (table: string) => {
    const count = tables.get(table);
    return count !== undefined && count.again >= count.once && count.again > 0;
  };
  return listed.map((outcome) => {
    if (outcome.words.length < outcome.printed) return outcome.printed;
    const places = outcome.words.map(({ block }) => {
      const table = blockOf(plan, block)?.cell?.table;
      return table !== undefined && repeats(table) ? table : block;
    });
    return new Set(places).size;
  });
}

function mode(values: number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0])[0] ?? 1;
}

function areAlike(a: string, b: string): boolean {
  const one = wordsOf(a);
  const two = wordsOf(b);
  const longer = Math.max(one.size, two.size, 1);
  // Texts of very different lengths cannot be alike, however many words they share.
  if (Math.min(one.size, two.size) < alike * longer) return false;
  let shared = 0;
  for (const word of one) if (two.has(word)) shared += 1;
  return shared / longer >= alike;
}

const wordsOf = recall(
  (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []),
);

function suggest(count: number, touched: Set<string>, findings: FindingDraft[]): Suggestion {
  const wide = [...touched].filter((tag) => tag !== 'communication').length;
  const beyond = [
    'friends and community',
    'independent living',
    'health',
    'employment and further learning',
  ].filter((tag) => touched.has(tag)).length;
  const why = `${count} outcomes, touching ${[...touched].join(', ') || 'no part of life that was recognised'}.`;
  const adults = findings.some((finding) => finding.type === 'no-preparing-for-adulthood-outcomes');
  if (beyond === 0) return range(1, 2, why);
  if (beyond === 1 || adults) return range(2, 3, why);
  return count >= 3 && wide >= 3 ? range(3, 4, why) : range(2, 3, why);
}
