import { AdviceCard } from '../advice/advice-card.tsx';
import { AnnotationsCard } from '../annotations/annotations-card.tsx';
import { ChangesCard } from '../changes/changes-card.tsx';
import { DatesCard } from '../dates/dates-card.tsx';
import { FormOffer } from '../reading/form-offer.tsx';
import { ReadingCard } from '../reading/reading-card.tsx';
import { judgementOf } from '../session/session-state.ts';
import { AboutAll } from './about-all.tsx';
import type { Asking } from './criterion-card.tsx';
import { FirstThings } from './first-things.tsx';
import { type Flow, nextUnscored } from './flow.ts';
import { Grades } from './grades.tsx';
import { NonNegotiables } from './non-negotiables.tsx';
import { NotRead } from './not-read.tsx';
import { PartCard } from './part-card.tsx';
import { RecognisedNote } from './recognised-note.tsx';
import { ReviewHeader } from './review-header.tsx';
import { SectionLines } from './section-lines.tsx';
import { SoFar } from './so-far.tsx';

type Props = {
  flow: Flow;
  asking: Asking | undefined;
  onToggle: (criterion: string, isOpen: boolean) => void;
};

/** A whole review: what it is of, must-pass first, then part by part, then the grades. Also without its document. */
export function WholeReview({ flow, asking, onToggle }: Props) {
  const { state, current, criteria, open, goTo } = flow;
  const parts = current.framework.parts.filter(({ id }) => criteria.some(({ part }) => part === id));
  const order = criteria.map(({ id }) => id);
  const goToFinding = (criterion: string, id: string | undefined) => {
    const finding = judgementOf(state)?.findings.find((one) => one.id === id);
    if (!finding) return goTo(criterion);
    flow.goToFinding(finding, 'reveal');
  };
  return (
    <div class="review">
      <a class="skip" href="#parts-title">
        Skip to the criteria
      </a>
      <ReviewHeader
        {...{ state, current }}
        onHelp={flow.showHelp}
        onMenu={flow.showMenu}
        onFocus={() => flow.setFocusing(true)}
      />
      <RecognisedNote state={state} />
      <NotRead {...{ state, current }} />
      <FormOffer state={state} />
      <FirstThings {...{ state, current }} onGo={goToFinding} />
      <SectionLines {...{ state, current }} />
      <ReadingCard {...{ state, current }} />
      <ChangesCard {...{ state, current }} />
      <AdviceCard {...{ state, current }} />
      <DatesCard {...{ state, current }} />
      <AnnotationsCard {...{ state, current }} />
      <AboutAll {...{ state, current }} />
      <NonNegotiables {...{ state, current }} onOpen={goTo} />
      <h2 class="parts-title" id="parts-title" tabIndex={-1}>
        Section by section
      </h2>
      {parts.map((part) => (
        <PartCard key={part.id} {...{ state, current, part, open, asking }} onToggle={onToggle} />
      ))}
      <Grades {...{ state, current }} />
      <SoFar
        {...{ state, current, open }}
        next={nextUnscored(order, open, current.grade.unscored)}
        onGo={goTo}
      />
    </div>
  );
}
