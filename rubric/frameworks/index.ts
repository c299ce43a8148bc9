import type { DocumentKind } from '../../plan/plan.ts';
import type { Framework } from '../framework.ts';
import { advice } from './advice/index.ts';
import { annualReview } from './annual-review/index.ts';
import { ehcPlan } from './ehc-plan/index.ts';

/** Every framework that ships, one for each kind of document. A new one is one folder and one entry here. */
export const frameworks: readonly Framework[] = [ehcPlan, advice, annualReview];

/** The framework for a kind of document, or undefined where there is none ("other" and "unknown"). */
export function frameworkFor(kind: DocumentKind): Framework | undefined {
  return frameworks.find((framework) => framework.documentKind === kind);
}
