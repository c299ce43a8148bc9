import type { Plan, SectionId, Words } from '../../plan/plan.ts';
import type { CheckResult, DefectType, FindingDraft, Suggestion } from '../finding.ts';
import { cannotTell } from '../finding.ts';

/** Defects of single letters and digits, which recognising a picture makes by itself: none is queried on recognised words. */
const slipTypes: readonly DefectType[] = [
  'wrong-name',
  'wrong-pronoun',
  'undefined-acronym',
  'past-target-date',
  'key-stage-mismatch',
];

/** Checks that compare names, dates, ages or short forms letter by letter. */
const slipChecks: readonly string[] = ['acronyms', 'identity', 'currency', 'dates-in-time', 'advice-age'];

const beside = 'These words were recognised from a picture and may be wrong: check the page.';
const lookToo =
  'Some pages were read from their pictures and may be misread: look there before you rely on this.';
const mayBeThere =
  'Some pages were read from their pictures, where it may stand and be misread, so nothing can be told from that. Look at the pages.';
const caution = 'It rests partly on recognised text, which may be wrong.';

/**
 * What a check found, with what rests on recognised words marked as such. Queries that a misread letter or digit makes by
 * itself are withheld with a reason, and where something was not found no level is suggested. Documents without recognised words come back untouched.
 */
export function heedRecognised(
  result: CheckResult,
  check: string,
  plan: Plan,
  sections: readonly SectionId[],
): CheckResult {
  const blocks = recognisedBlocks(plan);
  if (blocks.size === 0) return result;
  const rests = (words: Words | undefined) => words !== undefined && blocks.has(words.block);
  const isSlip = (finding: FindingDraft) =>
    finding.tone === 'query' &&
    rests(finding.words) &&
    (slipChecks.includes(check) || (finding.type !== undefined && slipTypes.includes(finding.type)));
  const kept = result.findings.filter((finding) => !isSlip(finding));
  const withheld = result.findings.length - kept.length;
  const isTouched = standsOn(plan, blocks, sections);
  // What was not found may have been misread: a heading, a name, a date. So nothing is told from its absence.
  const isAbsence = (finding: FindingDraft) => finding.tone === 'query' && !finding.words && isTouched;
  const findings = kept.map((finding) => {
    if (rests(finding.words)) return { ...finding, message: `${finding.message} ${beside}` };
    return isAbsence(finding) ? { ...finding, message: `${finding.message} ${lookToo}` } : finding;
  });
  const say = (suggested: Suggestion, touched: boolean): Suggestion =>
    touched && suggested.kind === 'range' ? { ...suggested, why: `${suggested.why} ${caution}` } : suggested;
  const items = itemsOn(plan, blocks);
  const { bySection } = result;
  return {
    ...result,
    findings,
    suggested:
      withheld > 0
        ? cannotTell(whyWithheld(withheld))
        : kept.some(isAbsence) && result.suggested.kind === 'range'
          ? cannotTell(`${result.suggested.why} ${mayBeThere}`)
          : say(result.suggested, isTouched),
    ...(result.items && {
      items: result.items.map((one) => ({ ...one, suggested: say(one.suggested, items.has(one.item)) })),
    }),
    ...(bySection && {
      bySection: Object.fromEntries(
        plan.sections.flatMap(({ id }) => {
          const suggested = bySection[id];
          return suggested ? [[id, say(suggested, standsOn(plan, blocks, [id]))]] : [];
        }),
      ),
    }),
  };
}

function whyWithheld(count: number): string {
  const queries = count === 1 ? 'One possible query was' : `${count} possible queries were`;
  return `${queries} withheld: names, dates, ages and short forms in recognised text are easily misread, so nothing can be told from them. Check them on the page.`;
}

const known = new WeakMap<Plan, ReadonlySet<string>>();

/** Ids of the blocks whose words were recognised from pictures. */
export function recognisedBlocks(plan: Plan): ReadonlySet<string> {
  const before = known.get(plan);
  if (before) return before;
  const blocks = new Set(plan.blocks.flatMap(({ id, recognised }) => (recognised ? [id] : [])));
  known.set(plan, blocks);
  return blocks;
}

/** True where words of this section were recognised from a picture. */
export function isPartlyRecognised(plan: Plan, section: string): boolean {
  const blocks = recognisedBlocks(plan);
  return (
    plan.sections.find(({ id }) => id === section)?.spans.some((span) => blocks.has(span.block)) ?? false
  );
}

/** Whether these sections stand on recognised blocks; with none named, whether any of the document does. */
function standsOn(plan: Plan, blocks: ReadonlySet<string>, sections: readonly SectionId[]): boolean {
  if (sections.length === 0) return true;
  return plan.sections.some(
    ({ id, spans }) => sections.includes(id) && spans.some((span) => blocks.has(span.block)),
  );
}

function itemsOn(plan: Plan, blocks: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...plan.outcomes, ...plan.provisions, ...plan.needs];
  return new Set(all.filter(({ words }) => words.some((each) => blocks.has(each.block))).map(({ id }) => id));
}
