import type { Fact, Plan } from '../../plan/plan.ts';
import { textOf } from './joined-text.ts';

/** The first labelled detail whose label matches and whose value is not empty. */
export function detailLike(plan: Plan, label: RegExp, not?: RegExp): Fact | undefined {
  return plan.facts.find(
    (fact) => label.test(fact.label) && !not?.test(fact.label) && /[\p{L}\d]/u.test(fact.value),
  );
}

/** The document's words with its labelled details before them, a line each, for searches of forms. */
export function textWithDetails(plan: Plan): string {
  const blocks = new Set(plan.facts.map((fact) => fact.words.block));
  const details = plan.facts.map((fact) => `${fact.label}: ${fact.value}`);
  const rest = plan.blocks
    .filter((block) => block.kind !== 'heading' && !blocks.has(block.id))
    .map((block) => block.text);
  return plan.sections.length > 0
    ? `${details.join('\n')}\n${textOf(plan)}`
    : [...details, ...rest].join('\n');
}
