import type { Section } from '../../plan/plan.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { CorrectForm } from './correct-form.tsx';
import { CorrectionsMade } from './corrections-made.tsx';
import { DoubtsList } from './doubts-list.tsx';
import { SectionTable } from './section-table.tsx';
import { StatusChoice } from './status-choice.tsx';

/** How the document was read, where the reader was not sure, and the way to put it right. */
export function ReadingCard({ state, current }: ReviewProps) {
  const plan = state.document?.plan;
  if (!plan || plan.blocks.length === 0) return null;
  const doubts = plan.doubts ?? [];
  const made = current.state.corrections.length;
  const found = plan.sections.filter((section) => isFound(section)).length;
  return (
    <details class="card about reading" id="reading">
      <summary>
        <h2>How this {plan.kind === 'plan' ? 'plan' : 'document'} was read</h2>
        <span class="muted">
          {[
            doubts.length > 0 ? `Not sure in ${counted(doubts.length, 'place')}` : '',
            plan.kind === 'plan' ? `${found} of ${plan.sections.length} sections` : '',
            counted(plan.outcomes.length, 'outcome'),
            `${counted(plan.provisions.length, 'item')} of provision`,
            made > 0 ? counted(made, 'correction') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      <div class="about-parts">
        <DoubtsList doubts={doubts} />
        {plan.kind === 'plan' && <SectionTable plan={plan} />}
        {plan.kind === 'plan' && <StatusChoice plan={plan} />}
        <CorrectForm plan={plan} />
        <CorrectionsMade {...{ state, current }} />
      </div>
    </details>
  );
}

/** A section that stands on a part not yet opened was named by the page and has not been read. */
function isFound({ status, headings, spans }: Section): boolean {
  return status === 'unreadable' ? headings.length + spans.length > 0 : status !== 'missing';
}
