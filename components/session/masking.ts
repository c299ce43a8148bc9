import type { What } from '../../review/change.ts';
import { masker, withheld } from '../../review/mask.ts';
import type { ReviewState } from '../../review/state.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import type { OpenDocument } from '../services.ts';

/** Masks a text against the open plan. */
export type Mask = (text: string) => string;

const made = new WeakMap<OpenDocument, { child: CheckContext['child']; mask: Mask }>();

/** How texts are masked against the open plan and the confirmed person, or undefined while no plan is open. Made once for each pair. */
export function maskFor(document: OpenDocument | undefined, child: CheckContext['child']): Mask | undefined {
  if (!document) return undefined;
  const before = made.get(document);
  if (before?.child === child) return before.mask;
  const { plan } = document;
  const names = [child.name, child.knownAs, plan.child.name, plan.child.knownAs];
  const mask = masker({
    names: names.filter((name) => name !== undefined),
    dob: child.dob ?? plan.child.dob,
    planText: [...plan.blocks, ...plan.furniture].map((block) => block.text).join('\n'),
  });
  made.set(document, { child, mask });
  return mask;
}

/** A free text as it may leave the device. Without the plan nobody can tell what is a name, so the whole of it is withheld. */
export function forExport(text: string, mask: Mask | undefined): string {
  if (text.trim() === '') return '';
  return mask ? mask(text) : withheld;
}

/** The changes that give texts written without the plan their masked form, now that the plan is open. */
export function remasked(state: ReviewState, mask: Mask): What[] {
  const comments = [...state.comments.values()]
    .filter((comment) => comment.forExport === withheld)
    .map(
      ({ target, text }): What => ({ kind: 'comment', ...target, text, forExport: forExport(text, mask) }),
    );
  const scores = [...state.scores.values()].flatMap(({ target, score, suggested }): What[] =>
    score.kind !== 'level' && score.forExport === withheld
      ? [
          {
            kind: 'score',
            ...target,
            score: { ...score, forExport: forExport(score.reason, mask) },
            suggested,
          },
        ]
      : [],
  );
  const { override } = state;
  const overrides: What[] =
    override?.forExport === withheld
      ? [
          {
            kind: 'override',
            level: override.level,
            reason: override.reason,
            forExport: forExport(override.reason, mask),
          },
        ]
      : [];
  return [...comments, ...scores, ...overrides];
}
