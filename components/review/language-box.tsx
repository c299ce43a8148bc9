import type { SectionId } from '../../plan/plan.ts';
import { targetKey } from '../../review/score.ts';
import { scoreOf } from '../../review/state.ts';
import { hiddenOf, notShownWords } from '../../rubric/evidence/not-shown.ts';
import type { Criterion } from '../../rubric/framework.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { dismissedOf, judgementOf } from '../session/session-state.ts';
import { counted, rangeWord } from '../words.ts';
import { AskPreference } from './ask-preference.tsx';
import type { Asking } from './criterion-card.tsx';
import { LevelChoice } from './level-choice.tsx';

type Props = ReviewProps & { criterion: Criterion | undefined; sections: SectionId[]; asking?: Asking };

/** The right box of a section's card: the language of that section, levelled where it stands and rolled up for the plan. */
export function LanguageBox({ state, current, criterion, sections, asking }: Props) {
  if (!criterion) return null;
  const judgement = judgementOf(state);
  const dismissed = dismissedOf(judgement, current.state.dispositions);
  return (
    <div class="box">
      <h4>
        Language <span class="muted">({criterion.id})</span>
      </h4>
      <AskPreference {...{ state, sections }} />
      {sections.map((section) => {
        const target = { criterion: criterion.id, section };
        const evidence = judgement?.criteria.find(
          (one) => one.criterion === criterion.id && one.section === section,
        );
        const queries = judgement?.findings.filter(
          (finding) =>
            finding.criterion === criterion.id &&
            finding.section === section &&
            finding.tone === 'query' &&
            !dismissed.has(finding.id),
        ).length;
        const strengths = (judgement?.findings ?? []).filter(
          (finding) => finding.section === section && finding.tone === 'strength',
        ).length;
        const hidden = state.document && notShownWords(hiddenOf(state.document.plan, [section]));
        const range = evidence && rangeWord(evidence.suggested, current.scale);
        return (
          <div key={section} class="language">
            <p class="muted">
              {sections.length > 1 && <strong>{section}: </strong>}
              {hidden === undefined && queries !== undefined && `${counted(queries, 'query', 'queries')}. `}
              {strengths > 0 && `${counted(strengths, 'strength')} in this section. `}
              {hidden ??
                (evidence && (range ? `Suggested: ${range}.` : `No suggestion: ${evidence.suggested.why}`))}
            </p>
            <LevelChoice
              target={target}
              legend={`${criterion.id} language, Section ${section}`}
              score={scoreOf(current.state, target)}
              scale={current.scale}
              suggested={evidence?.suggested}
              asking={asking?.key === targetKey(target) ? asking.kind : undefined}
            />
          </div>
        );
      })}
    </div>
  );
}
