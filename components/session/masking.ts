import type { What } from '../../review/change.ts';
import { mask, type MaskAgainst, withheld } from '../../review/mask.ts';
import type { ReviewState } from '../../review/state.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import type { OpenDocument } from '../services.ts';

/** What comments are checked against: the open plan, or undefined while none is open. */
export function maskAgainst(
  document: OpenDocument | undefined,
  child: CheckContext['child'],
): MaskAgainst | undefined {
  if (!document) return undefined;
  const { plan } = document;
  const names = [child.name, child.knownAs, plan.child.name, plan.child.knownAs];
  return {
    names: names.filter((name) => name !== undefined),
    dob: child.dob ?? plan.child.dob,
    planText: [...plan.blocks, ...plan.furniture].map((block) => block.text).join('\n'),
  };
}

/** A free text as it may leave the device. Without the plan nobody can tell what is a name, so the whole of it is withheld. */
export function forExport(text: string, against: MaskAgainst | undefined): string {
  if (text.trim() === '') return '';
  return against ? mask(text, against) : withheld;
}

/** The changes that give texts written without the plan their masked form, now that the plan is open. */
export function remasked(state: ReviewState, against: MaskAgainst): What[] {
  const comments = [...state.comments.values()]
    .filter((comment) => comment.forExport === withheld)
    .map(
      ({ target, text }): What => ({ kind: 'comment', ...target, text, forExport: forExport(text, against) }),
    );
  const scores = [...state.scores.values()].flatMap(({ target, score, suggested }): What[] =>
    score.kind !== 'level' && score.forExport === withheld
      ? [
          {
            kind: 'score',
            ...target,
            score: { ...score, forExport: forExport(score.reason, against) },
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
            forExport: forExport(override.reason, against),
          },
        ]
      : [];
  return [...comments, ...scores, ...overrides];
}
