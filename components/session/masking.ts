import type { What } from '../../review/change.ts';
import { masker, withheld } from '../../review/mask.ts';
import type { ReviewState } from '../../review/state.ts';
import type { AdviceDocument } from '../../rubric/advice/advice-match.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import type { OpenDocument } from '../services.ts';

/** Masks a text against the open plan. */
export type Mask = (text: string) => string;

/** What texts are checked against: everybody who is named, dates of birth, and every word that is open. */
export function openAgainst(
  document: Pick<OpenDocument, 'plan'>,
  child: CheckContext['child'],
  advice: readonly AdviceDocument[] = noAdvice,
): { names: string[]; dob?: string; planText: string } {
  const read = [document.plan, ...advice.map((one) => one.plan)];
  const names = [child, ...read.map((plan) => plan.child)].flatMap(({ name, knownAs }) => [name, knownAs]);
  const dob = child.dob ?? document.plan.child.dob;
  return {
    names: names.filter((name) => name !== undefined),
    ...(dob !== undefined && { dob }),
    planText: read
      .flatMap((plan) => [...plan.blocks, ...plan.furniture])
      .map((block) => block.text)
      .join('\n'),
  };
}

type Made = { child: CheckContext['child']; advice: readonly AdviceDocument[]; mask: Mask };
const made = new WeakMap<Pick<OpenDocument, 'plan'>, Made>();
const noAdvice: readonly AdviceDocument[] = [];

/**
 * How texts are masked against the open plan, the advice set beside it and the confirmed person, or undefined while no
 * plan is open. Made once for the same of these: a comment can quote a report as well as the plan.
 */
export function maskFor(
  document: Pick<OpenDocument, 'plan'> | undefined,
  child: CheckContext['child'],
  advice: readonly AdviceDocument[] = noAdvice,
): Mask | undefined {
  if (!document) return undefined;
  const before = made.get(document);
  if (before?.child === child && before.advice === advice) return before.mask;
  const mask = masker(openAgainst(document, child, advice));
  made.set(document, { child, advice, mask });
  return mask;
}

/** A free text as it may leave the device. Without the plan nobody can tell what is a name, so the whole of it is withheld. */
export function forExport(text: string, mask: Mask | undefined): string {
  if (text.trim() === '') return '';
  return mask ? mask(text) : withheld;
}

/**
 * The changes that bring texts already written to the form in which they may leave, now that the plan is open or the person
 * was confirmed. A text that was withheld is masked; one that was masked before may only lose more, never get words back.
 */
export function remasked(state: ReviewState, mask: Mask): What[] {
  const again = (text: string, before: string) => forExport(before === withheld ? text : before, mask);
  const comments = [...state.comments.values()].flatMap(
    ({ target, text, forExport: before, anchor }): What[] => {
      const now = again(text, before);
      return now === before
        ? []
        : [{ kind: 'comment', ...target, text, forExport: now, ...(anchor && { anchor }) }];
    },
  );
  const scores = [...state.scores.values()].flatMap(({ target, score, suggested, anchor }): What[] => {
    if (score.kind === 'level') return [];
    const now = again(score.reason, score.forExport);
    return now === score.forExport
      ? []
      : [
          {
            kind: 'score',
            ...target,
            score: { ...score, forExport: now },
            suggested,
            ...(anchor && { anchor }),
          },
        ];
  });
  const annotations = [...state.annotations].flatMap(([id, { at, by, ...annotation }]): What[] => {
    const now = again(annotation.text, annotation.forExport);
    return now === annotation.forExport
      ? []
      : [{ kind: 'annotation', id, annotation: { ...annotation, forExport: now } }];
  });
  const queries = [...state.queries].flatMap(([id, { at, by, ...query }]): What[] => {
    const now = again(query.question, query.forExport);
    return now === query.forExport ? [] : [{ kind: 'query', id, query: { ...query, forExport: now } }];
  });
  const citations = [...state.citations].flatMap(([id, { at, by, ...citation }]): What[] => {
    const now = again(citation.note, citation.forExport);
    return now === citation.forExport
      ? []
      : [{ kind: 'citation', id, citation: { ...citation, forExport: now } }];
  });
  const exceptions = [...state.exceptions].flatMap(([step, { at, by, ...exception }]): What[] => {
    const now = again(exception.reason, exception.forExport);
    return now === exception.forExport
      ? []
      : [{ kind: 'exception', step, exception: { ...exception, forExport: now } }];
  });
  const actions = [...state.actions].flatMap(([id, { at, by, ...action }]): What[] => {
    const now = again(action.text, action.forExport);
    return now === action.forExport ? [] : [{ kind: 'action', id, action: { ...action, forExport: now } }];
  });
  const { override } = state;
  const now = override && again(override.reason, override.forExport);
  const overrides: What[] =
    override && now !== undefined && now !== override.forExport
      ? [{ kind: 'override', level: override.level, reason: override.reason, forExport: now }]
      : [];
  return [
    ...comments,
    ...scores,
    ...annotations,
    ...citations,
    ...queries,
    ...exceptions,
    ...actions,
    ...overrides,
  ];
}
