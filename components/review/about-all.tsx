import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { AboutPerson, personLine } from './about-person.tsx';
import { AboutReview } from './about-review.tsx';
import { ContinueInstead, DocumentChoices, otherReviews } from './document-choices.tsx';

/** Who and what the review is about and its details, folded to one line so that the first criterion stands near the top. */
export function AboutAll({ state, current }: ReviewProps) {
  const actions = useActions();
  const others = otherReviews({ state, current }).length;
  if (!state.document) return <AboutReview {...{ state, current }} />;
  const offered = state.document.links.length;
  return (
    <details class="card about about-all">
      <summary>
        <h2>Person, document, audit details</h2>
        <span class="muted">
          {[
            personLine(state.child) || 'Person not found',
            offered > 0 ? `${counted(offered, 'file')} offered` : '',
            others > 0 ? `${counted(others, 'other review')} to continue` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      <div class="about-parts">
        <AboutPerson {...{ state, current }} />
        <ContinueInstead {...{ state, current }} />
        <DocumentChoices {...{ state, current }} />
        <AboutReview {...{ state, current }} />
        <div class="row">
          <button type="button" onClick={() => void actions.read()}>
            Read the document again
          </button>
          <button type="button" onClick={() => actions.openDashboard()}>
            All reviews
          </button>
          <button type="button" onClick={() => actions.openSettings()}>
            Settings
          </button>
        </div>
      </div>
    </details>
  );
}
