import { findDates } from '../../plan/wording/dates.ts';
import { findTargetDates } from '../../plan/wording/school-dates.ts';
import { linesOf, linesOfParts, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, range } from '../finding.ts';

const title = /\b(?:targets?|short[- ]term|next steps?|steps|actions?)\b/i;
const target = /\b(?:targets?|steps?|short[- ]term|goal)\b/i;
const budget = /\b(?:personal (?:health )?budgets?|direct payments?)\b/i;

/** whether short-term targets are set with dates and a personal budget is discussed. */
export const targetsSet: Check = (plan, context) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const headed = linesOfParts(plan, title);
  const targets = (
    headed.length > 0 ? headed : linesOf(plan).filter((line) => target.test(line.text))
  ).filter(
    (line) =>
      line.text.split(/\s+/).length > 3 && (headed.length > 0 || /\b(?:will|to|by|can)\b/i.test(line.text)),
  );
  const dates = headed.some((line) => findDates(line.text).length > 0);
  const dated = targets.filter(
    (line) =>
      findDates(line.text).length > 0 ||
      findTargetDates(line.text, { documentDate: context.today }).length > 0,
  );
  const money =
    linesOf(plan).some((line) => budget.test(line.text)) ||
    plan.parts.some((part) => budget.test(part.title) && part.text.trim() !== '') ||
    plan.facts.some((fact) => budget.test(fact.label));
  const findings = dated
    .slice(0, 6)
    .map((line) => ({ tone: 'strength' as const, words: wholeLine(line), message: 'A target with a date.' }));
  const facts = [
    `Targets recognised: ${targets.length}, dated: ${dated.length}; personal budget: ${money ? 'mentioned' : 'not found'}.`,
  ];
  if (dated.length > 0 || (targets.length > 0 && dates))
    return {
      findings,
      suggested: range(
        3,
        4,
        money
          ? 'Dated targets, and a personal budget is mentioned.'
          : 'Dated targets; no word of a personal budget.',
      ),
      facts,
    };
  if (targets.length > 0) return { findings, suggested: range(2, 2, 'Targets without dates.'), facts };
  return {
    findings: [
      {
        tone: 'query',
        message: 'No short-term targets were recognised. Set some with dates, or say where they are kept.',
      },
    ],
    suggested: range(1, money ? 2 : 1, 'No short-term targets were recognised.'),
    facts,
  };
};
