import type { Finding } from '../rubric/finding.ts';
import { isReport } from './action.ts';
import { dismissedFindings } from './false-hits.ts';
import type { ReviewState } from './state.ts';

/** One name that may be another child's, with every finding about it, in the document's order. */
export type AnotherChild = { name: string; findings: Finding[] };

/** An action in force with its id. */
export type KeptAction = { id: string } & (ReviewState['actions'] extends Map<string, infer A> ? A : never);

/**
 * What a person has to answer before anything else: names that are plainly another child's and have no answer, and those
 * that somebody said stand there by mistake without saying whose they are. What an action was made of is asked no more.
 */
export function anotherChildAsks(findings: readonly Finding[], state: ReviewState): AnotherChild[] {
  const may = findings.filter(({ anotherChild }) => anotherChild !== undefined);
  if (may.length === 0) return [];
  const covered = new Set([...state.actions.values()].flatMap((action) => action.findings ?? []));
  const dismissed = dismissedFindings(may, state.dispositions);
  const open = may.filter(({ id, anotherChild }) => {
    if (covered.has(id)) return false;
    const answer = state.dispositions.get(id);
    if (answer === undefined) return anotherChild === 'clear' && !dismissed.has(id);
    if (answer.disposition === 'false-hit' || answer.disposition === 'justified') return false;
    return answer.anotherChild !== false;
  });
  const asks = new Map<string, AnotherChild>();
  for (const finding of open) {
    const name = finding.words?.quote ?? '';
    const ask = asks.get(name.toLowerCase()) ?? { name, findings: [] };
    ask.findings.push(finding);
    asks.set(name.toLowerCase(), ask);
  }
  return [...asks.values()];
}

/** Reports that were not made: those the review stops for, and those put off with a reason, which stay in sight. */
export function reportsOf(state: ReviewState): { due: KeptAction[]; later: KeptAction[] } {
  const open = [...state.actions]
    .map(([id, action]) => ({ ...action, id }))
    .filter((action) => isReport(action) && action.done === undefined);
  return {
    due: open.filter(({ later }) => later === undefined),
    later: open.filter(({ later }) => later !== undefined),
  };
}

/** How often a person confirmed another child's data: findings answered so, and incidents reported by hand. */
export function confirmedIncidents(state: ReviewState): number {
  const answered = [...state.dispositions.values()].filter(
    ({ type, disposition, anotherChild }) =>
      type === 'wrong-name' &&
      anotherChild !== false &&
      (disposition === 'accept' || disposition === 'return-to-author'),
  ).length;
  const byHand = [...state.actions.values()].filter(
    ({ kind, findings }) => kind === 'data-incident' && findings === undefined,
  ).length;
  return answered + byHand;
}
