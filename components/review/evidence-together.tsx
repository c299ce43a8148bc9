import { useState } from 'preact/hooks';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../rubric/finding.ts';
import type { Criterion } from '../../rubric/framework.ts';
import { AnnotationRow } from '../annotations/annotation-row.tsx';
import { type Listed, listAnnotations } from '../annotations/list-annotations.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { EvidenceList } from './evidence-list.tsx';

type Props = ReviewProps & { criterion: Criterion; findings: Finding[]; elsewhere: string | undefined };

/** All evidence of one criterion: what the checks found and what the reviewer put on words for it, by weight or in the plan's order. */
export function EvidenceTogether({ state, current, criterion, findings, elsewhere }: Props) {
  const [inOrder, setInOrder] = useState(false);
  const plan = state.document?.plan;
  const listed = listAnnotations(current.state.annotations, state.placed, plan).filter(
    ({ annotation }) => annotation.criterion === criterion.id,
  );
  const place = plan && inOrder ? placesIn(plan) : undefined;
  return (
    <>
      {plan && findings.length + listed.length > 1 && (
        <label class="evidence-order">
          <input
            type="checkbox"
            checked={inOrder}
            onChange={(event) => setInOrder(event.currentTarget.checked)}
          />
          In the order of the plan
        </label>
      )}
      <EvidenceList
        findings={findings}
        answers={current.state.dispositions}
        answeredBefore={current.state.answeredBefore}
        missing={state.missing}
        onOtherPart={state.onOtherPart}
        {...(state.chosen !== undefined && { chosen: state.chosen })}
        {...(elsewhere !== undefined && { elsewhere })}
        annotations={listed.map((one) => ({
          id: one.id,
          place: place?.(spanOf(one)) ?? 0,
          row: <AnnotationRow listed={one} {...{ state, current }} isUnderCriterion />,
        }))}
        placeOf={place && ((finding) => place(finding.words))}
      />
    </>
  );
}

function spanOf({ placed }: Listed): { block: string; from: number } | undefined {
  return placed?.state === 'gone' ? placed.near[0] : placed?.spans[0];
}

/** A number for each place of a plan, rising in reading order; what stands nowhere comes last. */
function placesIn(plan: Plan): (at: { block: string; from: number } | undefined) => number {
  const order = new Map(plan.blocks.map(({ id }, index) => [id, index]));
  return (at) => {
    const block = at && order.get(at.block);
    return at === undefined || block === undefined ? Number.MAX_SAFE_INTEGER : block * longestBlock + at.from;
  };
}

/** More letters than any block has. */
const longestBlock = 1_000_000;
