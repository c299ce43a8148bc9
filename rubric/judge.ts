import type { Plan, Section } from '../plan/plan.ts';
import { remembering } from '../plan/wording/remembering.ts';
import { checks } from './checks/index.ts';
import { combineItems, combineSuggestions, rollUpItems } from './combine.ts';
import { type NotShown, hiddenOf, notShownWords } from './evidence/not-shown.ts';
import { whatWasNotRead } from './evidence/readable.ts';
import { heedRecognised } from './evidence/recognised.ts';
import { identifyFindings } from './finding-id.ts';
import { whatWasDoubted } from './evidence/doubted.ts';
import { cannotTell, type CheckContext, type CheckResult, type Finding, type Suggestion } from './finding.ts';
import type { Criterion, Framework } from './framework.ts';
import { judgeOutcome, judgeProvision } from './judge-items.ts';
import type { CriterionEvidence, Judgement } from './judgement.ts';

/** What a judgement needs besides the document: the day, who the reviewer confirms the plan is about, the advice beside it, what stands in other plans. */
export type JudgeContext = {
  today: string;
  child?: CheckContext['child'];
  advice?: CheckContext['advice'];
  elsewhere?: CheckContext['elsewhere'];
};

/**
 * Runs every check that the framework names on one document and gathers what there is to show for each criterion.
 * Nothing here is a score. A check that breaks costs its own criterion its suggestion and no other.
 *
 * What the same words said a moment ago, in this plan or as it was before an edit, is not worked out again
 * (`remembering`): the judgement is the same either way.
 */
export function judge(plan: Plan, framework: Framework, context: JudgeContext): Judgement {
  return remembering(plan, () => judgeAnew(plan, framework, context));
}

function judgeAnew(plan: Plan, framework: Framework, context: JudgeContext): Judgement {
  const child = context.child ?? plan.child;
  const findings: Finding[] = [];
  const criteria: CriterionEvidence[] = [];
  for (const criterion of framework.criteria) {
    const results = criterion.checks.map(({ check, options }) => {
      const checked = runCheck(
        check,
        plan,
        {
          today: context.today,
          child,
          sections: criterion.sections,
          ...(context.advice && { advice: context.advice }),
          ...(context.elsewhere && { elsewhere: context.elsewhere }),
        },
        options,
      );
      const result = heedRecognised(checked, check, plan, criterion.sections);
      return { result, found: identifyFindings(result.findings, check, criterion.id) };
    });
    const found = results.flatMap((one) => one.found);
    findings.push(...found);
    criteria.push(
      ...evidenceFor(
        criterion,
        framework,
        plan,
        results.map((one) => one.result),
        found,
      ),
    );
  }
  const itemContext = { today: context.today, child };
  return {
    framework: { id: framework.id, version: framework.version },
    today: context.today,
    findings,
    outcomes: plan.outcomes.map((outcome) => judgeOutcome(outcome, plan, itemContext)),
    provisions: plan.provisions.map((provision) => judgeProvision(provision)),
    criteria,
  };
}

function runCheck(
  name: string,
  plan: Plan,
  context: CheckContext,
  options: Record<string, unknown> = {},
): CheckResult {
  const check = checks[name];
  if (!check)
    return nothing(
      `The framework names the check "${name}", which this version does not have. Judge it by hand.`,
    );
  try {
    return check(plan, context, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return nothing(
      `The check "${name}" stopped with an error (${reason}). The other checks are not affected; judge this one by hand.`,
    );
  }
}

function nothing(why: string): CheckResult {
  return { findings: [], suggested: cannotTell(why) };
}

function evidenceFor(
  criterion: Criterion,
  framework: Framework,
  plan: Plan,
  results: CheckResult[],
  found: Finding[],
): CriterionEvidence[] {
  const items = combineItems(results.flatMap((result) => result.items ?? []));
  const itemless = results.filter((result) => result.items === undefined).map((result) => result.suggested);
  const withItems = results.filter((result) => result.items !== undefined);
  const notJudged = whyNotJudged(criterion, framework, plan);
  const suggestions = [...itemless];
  if (criterion.perItem && items.length > 0)
    suggestions.push(rollUpItems(items, framework.rules, criterion.perItem));
  else suggestions.push(...withItems.map((result) => result.suggested));
  const whole: CriterionEvidence = {
    criterion: criterion.id,
    suggested: withCaution(
      notJudged
        ? cannotTell(notJudged)
        : saying(combineSuggestions(suggestions), whatIsLeftOut(criterion, plan)),
      whatWasDoubted(plan, criterion.sections),
    ),
    items,
    findings: found.map((finding) => finding.id),
    facts: results.flatMap((result) => result.facts ?? []),
  };
  const bySection = (criterion.perSection ?? []).flatMap((section): CriterionEvidence[] => {
    const told = results.flatMap((result) => result.bySection?.[section] ?? []);
    if (told.length === 0) return [];
    return [
      {
        criterion: criterion.id,
        section,
        suggested: withCaution(combineSuggestions(told), whatWasDoubted(plan, [section])),
        items: [],
        findings: found.filter((finding) => finding.section === section).map((finding) => finding.id),
        facts: [],
      },
    ];
  });
  return [whole, ...bySection];
}

/**
 * A sentence where nothing can be suggested for what was not read: every section the criterion looks at (or of the plan,
 * for the whole document) stands there without usable text, or no section was recognised in a document to be judged by
 * its sections.
 */
function whyNotJudged(criterion: Criterion, framework: Framework, plan: Plan): string | undefined {
  if (plan.sections.length === 0)
    return framework.documentKind === 'plan' && criterion.sections.length > 0
      ? 'No sections of a plan were recognised in this document, so nothing is suggested. Score it from the document itself.'
      : undefined;
  const sections = sectionsOf(criterion, plan).filter((section) => section.status !== 'missing');
  if (sections.length === 0 || sections.some((section) => section.status !== 'unreadable')) return undefined;
  const names = sections.map((section) => section.id).join(', ');
  const hidden = hiddenAmong(sections, plan);
  if (hidden.length === sections.length) return `${notShownWords(hidden)} Until then nothing is suggested.`;
  return `Section ${names} could not be read, so nothing is suggested. Score it from the printed document.`;
}

/** A sentence where some of what a criterion looks at was not read: what is suggested is about the rest. */
function whatIsLeftOut(criterion: Criterion, plan: Plan): string | undefined {
  const unreadable = sectionsOf(criterion, plan).filter((section) => section.status === 'unreadable');
  const hidden = hiddenAmong(unreadable, plan);
  if (hidden.length > 0 && hidden.length === unreadable.length)
    return `${notShownWords(hidden)} This is about the rest.`;
  if (unreadable.length > 0)
    return `Section ${unreadable.map((section) => section.id).join(', ')} could not be read, so this is about the rest.`;
  // A section that was not found may stand on the pages that were not read.
  const isWhole = criterion.sections.length === 0;
  const mayLack = sectionsOf(criterion, plan).some((section) => section.status === 'missing');
  return isWhole || mayLack ? whatWasNotRead(plan) : undefined;
}

function hiddenAmong(sections: readonly Section[], plan: Plan): NotShown[] {
  return sections.length === 0
    ? []
    : hiddenOf(
        plan,
        sections.map(({ id }) => id),
      );
}

function sectionsOf(criterion: Criterion, plan: Plan) {
  return criterion.sections.length === 0
    ? plan.sections
    : plan.sections.filter((section) => criterion.sections.includes(section.id));
}

/** A suggestion with a caution beside its reason: it is lowered by nothing, and the reviewer knows. */
function withCaution(suggested: Suggestion, caution: string | undefined): Suggestion {
  return caution === undefined ? suggested : { ...suggested, why: `${suggested.why} ${caution}` };
}

/** The suggestion with what was left out said beside it, once. */
function saying(suggested: Suggestion, leftOut: string | undefined): Suggestion {
  if (suggested.kind === 'none' || leftOut === undefined || suggested.why.includes('ot read'))
    return suggested;
  return { ...suggested, why: `${suggested.why} ${leftOut}` };
}
