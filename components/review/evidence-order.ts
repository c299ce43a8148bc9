import { falseHitsBefore } from '../../review/false-hits.ts';
import type { ReviewState } from '../../review/state.ts';
import type { Finding } from '../../rubric/finding.ts';

/** Findings as a card lists them: queries first, then what speaks for the plan, then notes, then false hits of before. */
export function evidenceOrder(
  findings: readonly Finding[],
  answers: ReviewState['dispositions'],
): { ordered: Finding[]; before: ReturnType<typeof falseHitsBefore> } {
  const before = falseHitsBefore(findings, answers);
  const rank = (finding: Finding) => order[finding.tone] + (before.has(finding.id) ? last : 0);
  return { ordered: [...findings].sort((one, other) => rank(one) - rank(other)), before };
}

const order = { query: 0, strength: 1, note: 2 } as const;
const last = 3;
