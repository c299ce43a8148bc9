import type { Framework } from '../framework.ts';
import { advisorySteps } from './advisory-steps.ts';
import { schoolYear } from './school-year.ts';
import { type EventName, type StatutoryStep, statutorySteps } from './statutory-steps.ts';

/** What decides which steps a document is held against. */
export type StepsAsked = {
  kind: Framework['documentKind'];
  /** Events with a date, found or confirmed. */
  known: ReadonlySet<EventName>;
  /** True where the document proposes or carries amendments. */
  amended?: boolean | undefined;
  yearGroup?: string | undefined;
  /** Which move to another phase comes up, as the reviewer said. */
  move?: 'none' | 'to-post-16' | 'other-phase' | 'between-post-16' | undefined;
};

const moves = { 'to-post-16': 'T14', 'other-phase': 'T15', 'between-post-16': 'T16', none: undefined };

/** The steps a document is held against, in the order of the process, then what is advice only. */
export function stepsFor(asked: StepsAsked): StatutoryStep[] {
  return [...statutorySteps, ...advisorySteps].filter((step) => isAsked(step, asked));
}

function isAsked({ id, from, to }: StatutoryStep, asked: StepsAsked): boolean {
  const isKnown = asked.known.has(from) || asked.known.has(to);
  switch (asked.kind) {
    case 'advice':
      return id === 'T2';
    case 'plan':
      if (id === 'T1' || id === 'T4' || id === 'T5') return true;
      if (id === 'T2' || id === 'T17' || id === 'T19') return isKnown;
      if (id === 'T3') return asked.known.has('refusal');
      if (id === 'T12' || id === 'T13') return asked.amended === true || asked.known.has('amendments');
      return false;
    case 'annual-review':
      if (/^T(?:7|8|9|10|11A?|12|13A?)$/.test(id)) return true;
      if (id === 'T18') return asked.yearGroup !== undefined && (schoolYear(asked.yearGroup) ?? 1) < 0;
      return asked.move !== undefined && moves[asked.move] === id;
  }
}
