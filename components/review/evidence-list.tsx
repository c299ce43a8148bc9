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
  missing: ReadonlySet<string>;
  /** Findings whose words stand in a part that is not shown now, with its title. */
  onOtherPart: ReadonlyMap<string, string>;
  chosen?: string;
  /** Said instead of "nothing" where the findings stand somewhere else. */
  elsewhere?: string;
  /** Words already printed above the list: a finding about just these does not repeat them. */
  printed?: string;
};

/** The findings of one criterion: queries first, then what speaks for the plan, then notes, then false hits of before. */
export function EvidenceList({ findings, answers, missing, onOtherPart, chosen, elsewhere, printed }: Props) {
  const [all, setAll] = useState(false);
  const { ordered, before } = evidenceOrder(findings, answers);
  const hasChosenBelow = ordered.slice(shownAtFirst).some((finding) => finding.id === chosen);
  const shown = all || hasChosenBelow ? ordered : ordered.slice(0, shownAtFirst);
  if (findings.length === 0)
    return <p class="muted">{elsewhere ?? 'The checks found nothing to show here.'}</p>;
  return (
    <>
      <ul class="evidence">
        {shown.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            answer={answers.get(finding.id)?.disposition}
            before={before.get(finding.id)}
            gone={missing.has(finding.id)}
            part={onOtherPart.get(finding.id)}
            chosen={chosen === finding.id}
            isPrinted={finding.words !== undefined && finding.words.quote === printed}
          />
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
