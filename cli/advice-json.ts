import type { Plan } from '../plan/plan.ts';
import type { AdviceDocument } from '../rubric/advice/advice-match.ts';
import { compareWithAdvice } from '../rubric/advice/compare-with-advice.ts';

/** What `--advice` adds to a document's answer: what was read of each file, and the comparison line by line. Absent values are null. */
export function adviceJson(plan: Plan, documents: readonly AdviceDocument[]) {
  return {
    adviceRead: documents.map(({ name, plan: advice }) => ({
      file: name,
      kind: advice.kind,
      provisions: advice.provisions.length,
      unread: advice.unread,
    })),
    advice: compareWithAdvice(plan, documents).map((match) => ({
      verdict: match.verdict,
      message: match.message,
      advice: match.advice
        ? {
            file: match.advice.document,
            place: match.advice.place ?? null,
            text: match.advice.text,
            columns: match.advice.columns,
          }
        : null,
      plan: match.plan
        ? {
            section: match.plan.section ?? null,
            place: match.plan.place ?? null,
            text: match.plan.text,
            columns: match.plan.columns,
          }
        : null,
      elements: match.elements.map(({ element, standing, plan: ours, advice: theirs, why }) => ({
        element,
        standing,
        plan: ours ?? null,
        advice: theirs ?? null,
        why,
      })),
    })),
  };
}

/** The part of the answer that `--advice` adds. */
export type AdviceJson = ReturnType<typeof adviceJson>;
