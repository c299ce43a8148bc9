import type { Plan } from '../../plan/plan.ts';
import type { Seen } from '../../review/seen.ts';
import { isPartlyRecognised } from '../../rubric/evidence/recognised.ts';
import type { Criterion, Framework } from '../../rubric/framework.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { dismissedOf, judgementOf } from '../session/session-state.ts';
import { partOf, queriesIn } from '../badges.ts';
import { counted, gradeWord, sectionStatusWords, sectionWord } from '../words.ts';
import { type Asking, CriterionCard } from './criterion-card.tsx';
import { LanguageBox } from './language-box.tsx';
import { isStub, StripBox } from './strip-box.tsx';

type Props = ReviewProps & {
  part: Framework['parts'][number];
  open: string | undefined;
  onToggle: (criterion: string, isOpen: boolean) => void;
  asking?: Asking;
  /** Only the open criterion is shown. */
  isAlone?: boolean;
};

/** One part of the framework: its section's state and grade so far, SMART and language side by side, its criteria. */
export function PartCard({ state, current, part, open, onToggle, asking, isAlone }: Props) {
  const criteria = current.framework.criteria.filter((criterion) => criterion.part === part.id);
  const grade = current.grade.parts.find((one) => one.part === part.id);
  const sections = (current.state.seen?.sections ?? []).filter((section) => partOfId(section.id) === part.id);
  const judgement = judgementOf(state);
  const dismissed = dismissedOf(judgement, current.state.dispositions);
  const queries = judgement && queriesIn(judgement, (section) => partOf(section) === part.id, dismissed);
  const language = languageOf(current.framework.criteria, part.id);
  return (
    <section
      class={open === undefined ? 'card part' : 'card part part-open'}
      id={`part-${part.id}`}
      aria-labelledby={`part-${part.id}-title`}
    >
      <header class="part-head">
        <h3 id={`part-${part.id}-title`} tabIndex={-1}>
          {part.title}
        </h3>
        <p class="part-facts">
          {sections.map((section) => (
            <span key={section.id} class={`status status-${section.status}`}>
              {sections.length > 1 ? `${section.id}: ` : ''}
              {statusOf(section, state.document?.plan)}
              {state.document && isPartlyRecognised(state.document.plan, section.id) && ', recognised text'}
            </span>
          ))}
          {queries !== undefined && queries > 0 && <span>{counted(queries, 'query', 'queries')}</span>}
          {grade && (
            <span>
              {grade.scored} of {grade.applicable} scored
            </span>
          )}
          {grade && (grade.scored > 0 || grade.grade.kind === 'not-applicable') && (
            <strong class={`grade grade-${grade.grade.kind}`}>
              {grade.grade.kind === 'level'
                ? `So far: ${gradeWord(grade.grade, current.scale)}`
                : gradeWord(grade.grade, current.scale)}
            </strong>
          )}
        </p>
      </header>
      {language.sections.length > 0 && (
        <div class={isStub(part.id) ? 'boxes boxes-stub' : 'boxes'}>
          <StripBox part={part.id} {...{ state, current }} />
          <LanguageBox
            {...{ state, current, asking }}
            criterion={language.criterion}
            sections={language.sections}
          />
        </div>
      )}
      {criteria.map((criterion) => (
        <CriterionCard
          key={criterion.id}
          {...{ state, current, criterion, asking, isAlone }}
          open={open === criterion.id}
          onToggle={(isOpen) => onToggle(criterion.id, isOpen)}
        />
      ))}
    </section>
  );
}

/** The criterion levelled by section that takes a level in this part, with the part's sections. */
function languageOf(criteria: Criterion[], part: string) {
  for (const criterion of criteria) {
    const sections = (criterion.perSection ?? []).filter((section) => partOf(section) === part);
    if (sections.length > 0) return { criterion, sections };
  }
  return { criterion: undefined, sections: [] };
}

function partOfId(section: string): string {
  return section.startsWith('H') ? 'H' : section;
}

function statusOf({ id, status }: Seen['sections'][number], plan: Plan | undefined): string {
  const section = plan?.sections.find((one) => one.id === id);
  if (section && plan) return sectionWord(section, plan);
  for (const [key, word] of Object.entries(sectionStatusWords)) if (key === status) return word;
  return status;
}
