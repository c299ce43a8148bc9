import type { Review } from '../../review/review.ts';
import type { What } from '../../review/change.ts';
import { maskWithoutPlan } from '../../review/mask.ts';
import { type ReviewState, stateOf } from '../../review/state.ts';
import type { Target } from '../../review/score.ts';
import { itemNumbers } from '../item-numbers.ts';

/**
 * A text that somebody typed and that goes into the audit record: where it stands, as it was written and as it leaves.
 * `change` makes another text of it, with its form for exports; absent where it is a field of its own that is edited there.
 */
export type TypedText = {
  key: string;
  where: string;
  written: string;
  leaves: string;
  change?: (text: string, forExport: string) => What;
};

/** Every typed text of a review that its audit record holds, in the record's order. Texts nobody wrote are not in it. */
export function typedTexts(review: Review, state: ReviewState = stateOf(review)): TypedText[] {
  const numbered = itemNumbers(state.seen?.items ?? []);
  const of = ({ criterion, section, item }: Partial<Target>) =>
    [
      criterion || 'the whole document',
      section && `Section ${section}`,
      item === undefined ? undefined : numbered(item),
    ]
      .filter(Boolean)
      .join(', ');
  return [
    ...fields(state),
    ...[...state.comments].map(
      ([key, { target, text, forExport, anchor }]): TypedText => ({
        key: `comment ${key}`,
        where: `Comment on ${of(target)}`,
        written: text,
        leaves: forExport,
        change: (now, masked) => ({
          kind: 'comment',
          ...target,
          text: now,
          forExport: masked,
          ...(anchor && { anchor }),
        }),
      }),
    ),
    ...[...state.scores].flatMap(([key, { target, score, suggested, anchor }]): TypedText[] =>
      score.kind === 'level'
        ? []
        : [
            {
              key: `reason ${key}`,
              where: `Reason for ${score.kind.toUpperCase()} on ${of(target)}`,
              written: score.reason,
              leaves: score.forExport,
              change: (reason, forExport) => ({
                kind: 'score',
                ...target,
                score: { ...score, reason, forExport },
                suggested,
                ...(anchor && { anchor }),
              }),
            },
          ],
    ),
    ...[...state.annotations].map(
      ([id, { at, by, ...annotation }]): TypedText => ({
        key: `annotation ${id}`,
        where: `Annotation${annotation.criterion === undefined ? '' : ` under ${annotation.criterion}`}${annotation.section === undefined ? '' : `, Section ${annotation.section}`}`,
        written: annotation.text,
        leaves: annotation.forExport,
        change: (text, forExport) => ({
          kind: 'annotation',
          id,
          annotation: { ...annotation, text, forExport },
        }),
      }),
    ),
    ...[...state.citations].map(
      ([id, { at, by, ...citation }]): TypedText => ({
        key: `citation ${id}`,
        where: `Note on evidence cited for ${citation.criterion}`,
        written: citation.note,
        leaves: citation.forExport,
        change: (note, forExport) => ({ kind: 'citation', id, citation: { ...citation, note, forExport } }),
      }),
    ),
    ...[...state.exceptions].map(
      ([step, { at, by, ...exception }]): TypedText => ({
        key: `exception ${step}`,
        where: `Reason for the exception to ${step}`,
        written: exception.reason,
        leaves: exception.forExport,
        change: (reason, forExport) => ({
          kind: 'exception',
          step,
          exception: { ...exception, reason, forExport },
        }),
      }),
    ),
    ...[...state.actions].map(
      ([id, { at, by, ...action }]): TypedText => ({
        key: `action ${id}`,
        where: 'Action',
        written: action.text,
        leaves: action.forExport,
        change: (text, forExport) => ({ kind: 'action', id, action: { ...action, text, forExport } }),
      }),
    ),
    ...overrides(state),
  ]
    .filter(({ written }) => written.trim() !== '')
    .map((one) => ({ ...one, leaves: maskWithoutPlan(one.leaves) }));
}

function overrides({ override }: ReviewState): TypedText[] {
  return override
    ? [
        {
          key: 'override',
          where: 'Reason for the overall grade',
          written: override.reason,
          leaves: override.forExport,
          change: (reason, forExport) => ({ kind: 'override', level: override.level, reason, forExport }),
        },
      ]
    : [];
}

/** Names and roles somebody typed. A year group is not here: what is none stays on the device. */
function fields(state: ReviewState): TypedText[] {
  const { details } = state;
  const named: [string, string | undefined][] = [
    ['Plan reference', state.planRef],
    ['Name of the case', state.case?.label],
    ['Agency of the advice', details.agencyOfAuthor],
    ['Role of the advice’s author', details.adviceAuthorRole],
    ['Your reference', details.reviewerId],
    ['Your role', details.reviewerRole],
    ...[...new Set([...state.queries.values()].map(({ to }) => to))].map((to): [string, string] => [
      'Whom questions go to',
      to,
    ]),
    ...[...new Set([...state.actions.values()].map(({ ownerRole }) => ownerRole))].map(
      (role): [string, string | undefined] => ['Who does an action', role],
    ),
    ...[...state.citations.values()].map(({ from }): [string, string] => ['Document cited', from.planRef]),
  ];
  return named.flatMap(([where, text], at) =>
    text === undefined ? [] : [{ key: `field ${at}`, where, written: text, leaves: text }],
  );
}
