import type { Plan } from '../../plan/plan.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';
import { listed } from '../evidence/joined-text.ts';
import { linesOf } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const heads = {
  needs: /\bneeds?\b|difficult|barrier|finds hard/i,
  outcomes: /\boutcomes?\b|\bgoals?\b|\bby the end\b|\b(?:want|hope) for\b|\baims?\b/i,
  provision: /\bprovision\b|is required|\brecommend|\bsupport\b|strateg|\bhelp\b|what .* need/i,
};
const needWords =
  /\b(?:finds? (?:it )?(?:hard|difficult)|cannot|struggles?|difficult\w*|does not yet|needs?|tires?|delayed|so (?:he|she|they))\b/i;
const outcomeWords =
  /\b(?:(?:by|at) (?:the end of|july|summer|december|easter|year|key stage|20\d\d)|within (?:twelve|12|\w+) months|outcome)\b[^.]*\b(?:will|to)\b|\bwill (?:be able|independently|ask|read|write|use|join|tell|follow|walk|manage)\b[^.]*\b(?:by|so that)\b/i;
const measure = /\d|\b(?:every|each|alone|by (?:him|her|them)self|without)\b/i;
const provisionWords =
  /\b(?:should|will (?:be|receive|have|see|work|deliver|train|visit)|recommend\w*|requires?|sessions?|programme|delivered by|weekly|daily|termly)\b/i;

/** N-03: whether advice covers needs, the provision to meet them and intended outcomes (SEND Regulations 2014, reg 6(1)). */
export const threeParts: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const text = linesOf(plan).map((line) => line.text);
  const filled = (pattern: RegExp) =>
    plan.blocks.some((block) => block.cell?.row === 0 && pattern.test(block.text)) ||
    plan.parts.some((part) => pattern.test(part.title) && part.text.split(/\s+/).length > 4);
  const parts = [
    {
      name: 'needs',
      there: filled(heads.needs) || plan.needs.length > 0 || text.some((line) => needWords.test(line)),
      strong: text.filter((line) => needWords.test(line)).length > 0,
    },
    {
      name: 'outcomes',
      there:
        filled(heads.outcomes) || plan.outcomes.length > 0 || text.some((line) => outcomeWords.test(line)),
      strong:
        text.some((line) => outcomeWords.test(line)) ||
        plan.outcomes.some((one) => measure.test(one.text)) ||
        underHead(plan, heads.outcomes).some((words) => measure.test(words)),
    },
    {
      name: 'provision',
      there:
        filled(heads.provision) ||
        plan.provisions.length > 0 ||
        text.some((line) => provisionWords.test(line)),
      strong:
        text.some((line) => findQuantities(line).length > 0 && provisionWords.test(line)) ||
        plan.provisions.some(
          (one) => findQuantities(`${one.text} ${one.frequency ?? ''} ${one.duration ?? ''}`).length > 0,
        ),
    },
  ];
  const missing = parts.filter((part) => !part.there).map((part) => part.name);
  const weak = parts.filter((part) => part.there && !part.strong).map((part) => part.name);
  const findings: FindingDraft[] = missing.map((name) => ({
    tone: 'query',
    message: `No ${name} were recognised in this advice. Ask the author to add them for their own field.`,
  }));
  if (missing.length > 0) return { findings, suggested: range(1, 2, `Not recognised: ${listed(missing)}.`) };
  if (weak.length > 0)
    return { findings, suggested: range(2, 3, `All three parts; ${listed(weak)} may be thin.`) };
  return { findings, suggested: range(3, 4, 'Needs, outcomes and provision were recognised.') };
};

/** The cells of table columns whose head matches. */
function underHead(plan: Plan, head: RegExp): string[] {
  const columns = new Set(
    plan.blocks.flatMap(({ cell, text }) =>
      cell && cell.row === 0 && head.test(text) ? [`${cell.table}:${cell.column}`] : [],
    ),
  );
  return plan.blocks.flatMap(({ cell, text }) =>
    cell && cell.row > 0 && columns.has(`${cell.table}:${cell.column}`) ? [text] : [],
  );
}
