import { type ComponentChild, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { ReviewState } from '../../review/state.ts';
import type { Finding } from '../../rubric/finding.ts';
import { counted } from '../words.ts';
import { evidenceOrder } from './evidence-order.ts';
import { FindingRow } from './finding-row.tsx';
import { ShowMore } from './show-more.tsx';

/** More than this many findings are folded away: a long list hides the levels. */
const shownAtFirst = 4;

type Props = {
  findings: Finding[];
  answers: ReviewState['dispositions'];
  /** Answers given before the words changed, by finding. */
  answeredBefore: ReviewState['answeredBefore'];
  missing: ReadonlySet<string>;
  /** Findings whose words stand in a part that is not shown now, with its title. */
  onOtherPart: ReadonlyMap<string, string>;
  chosen?: string;
  /** Said instead of "nothing" where the findings stand somewhere else. */
  elsewhere?: string;
  /** Words already printed above the list: a finding about just these does not repeat them. */
  printed?: string;
  /** What the reviewer put on words for the same criterion, drawn by the caller, with where it stands in the plan. */
  annotations?: readonly { id: string; place: number; row: ComponentChild }[];
  /** Where a finding's words stand: in the plan's order, together with the annotations. Without it queries come first. */
  placeOf?: ((finding: Finding) => number) | undefined;
};

/**
 * The findings of one criterion with what the reviewer put on words for it: queries first, then what speaks for the plan,
 * notes, false hits of before, and the annotations; or all of it in the order of the plan.
 */
export function EvidenceList(props: Props) {
  const { findings, answers, answeredBefore, missing, onOtherPart, chosen, elsewhere, printed } = props;
  const { annotations = [], placeOf } = props;
  const [all, setAll] = useState(false);
  const { ordered: ranked, before } = evidenceOrder(findings, answers);
  const ordered = placeOf ? [...ranked].sort((one, other) => placeOf(one) - placeOf(other)) : ranked;
  const at = ordered.findIndex((finding) => finding.id === chosen);
  const shown = all ? ordered : ordered.slice(0, Math.max(shownAtFirst, at + 1));
  if (findings.length + annotations.length === 0)
    return <p class="muted">{elsewhere ?? 'The checks found nothing to show here.'}</p>;
  const rows = [
    ...shown.map((finding) => ({
      id: finding.id,
      place: placeOf?.(finding) ?? -1,
      row: (
        <FindingRow
          finding={finding}
          answer={answers.get(finding.id)?.disposition}
          answeredBefore={answeredBefore.get(finding.id)?.disposition}
          before={before.get(finding.id)}
          gone={missing.has(finding.id)}
          part={onOtherPart.get(finding.id)}
          chosen={chosen === finding.id}
          isPrinted={finding.words !== undefined && finding.words.quote === printed}
        />
      ),
    })),
    ...annotations,
  ];
  if (placeOf) rows.sort((one, other) => one.place - other.place);
  return (
    <>
      <ul class="evidence">
        {rows.map(({ id, row }) => (
          <Fragment key={id}>{row}</Fragment>
        ))}
      </ul>
      {shown.length < ordered.length && (
        <ShowMore
          label={counted(ordered.length - shown.length, 'more finding')}
          shown={shown.length}
          onMore={() => setAll(true)}
        />
      )}
    </>
  );
}
