import { isOwnPart } from '../../review/own-parts.ts';
import type { Framework } from '../../rubric/framework.ts';
import { ActionsCard } from '../actions/actions-card.tsx';
import { AnnotationsCard } from '../annotations/annotations-card.tsx';
import { CaseBar } from '../case/case-bar.tsx';
import { Kept, calmOf } from '../kept.tsx';
import { QueriesCard } from '../queries/queries-card.tsx';
import { ReportsCard } from '../reports/reports-card.tsx';
import { judgementOf } from '../session/session-state.ts';
import { CardsAbove } from './cards-above.tsx';
import type { Asking } from './criterion-card.tsx';
import { type Flow, nextUnscored, toScore } from './flow.ts';
import { FocusFoot, FocusHead } from './focus-bars.tsx';
import { Grades } from './grades.tsx';
import { OtherParts } from './other-parts.tsx';
import { PartCard } from './part-card.tsx';
import { ReviewHeader } from './review-header.tsx';
import { SoFar } from './so-far.tsx';
import type { TimeShown } from './use-time-spent.ts';

type Props = {
  flow: Flow;
  asking: Asking | undefined;
  time: TimeShown;
  onToggle: (criterion: string, isOpen: boolean) => void;
};

type Part = Framework['parts'][number];

/**
 * A whole review: what it is of, must-pass first, then part by part, then the grades. Also without its document. While one
 * criterion is focused on, everything else stays where it is and is not shown (`keys.css`): coming back costs nothing.
 */
export function WholeReview({ flow, asking, time, onToggle }: Props) {
  const { state, current, criteria, open, goTo, focusing } = flow;
  const parts = current.framework.parts.filter(({ id }) => criteria.some(({ part }) => part === id));
  const calm = calmOf(state, current);
  const order = criteria.map(({ id }) => id);
  const goToFinding = (criterion: string, id: string | undefined) => {
    const finding = judgementOf(state)?.findings.find((one) => one.id === id);
    if (!finding) return goTo(criterion);
    flow.goToFinding(finding, 'reveal');
  };
  const isOwn = (part: Part) => isOwnPart(current.state.details, part.id);
  const openPart = criteria.find(({ id }) => id === open)?.part;
  const card = (part: Part) => {
    const own = openPart === part.id ? open : undefined;
    return (
      <Kept key={part.id} on={[...calm, asking, own, ...(own ? [state.chosen, focusing] : [])]}>
        {() => <PartCard {...{ state, current, part, asking, onToggle }} open={own} isAlone={focusing} />}
      </Kept>
    );
  };
  return (
    <div class={focusing ? 'review focusing' : 'review'}>
      <a class="skip" href="#parts-title">
        Skip to the criteria
      </a>
      {focusing && (
        <FocusHead {...{ state, current }} onMenu={flow.showMenu} onLeave={() => flow.setFocusing(false)} />
      )}
      <ReviewHeader
        {...{ state, current }}
        onHelp={flow.showHelp}
        onMenu={flow.showMenu}
        onFocus={() => flow.setFocusing(true)}
      />
      <CaseBar {...{ state, current }} />
      <Kept on={calm}>
        {() => <CardsAbove {...{ state, current }} onGo={goTo} onFinding={goToFinding} />}
      </Kept>
      <Kept on={[...calm, state.chosen, state.choice]}>
        {() => <AnnotationsCard {...{ state, current }} />}
      </Kept>
      <h2 class="parts-title" id="parts-title" tabIndex={-1}>
        Section by section
      </h2>
      {parts.filter(isOwn).map(card)}
      <OtherParts parts={parts.filter((part) => !isOwn(part))} open={openPart} card={card} />
      <Kept on={calm}>{() => <Grades {...{ state, current }} />}</Kept>
      <Kept on={calm}>{() => <ActionsCard current={current} />}</Kept>
      <Kept on={calm}>{() => <QueriesCard {...{ state, current }} />}</Kept>
      <Kept on={calm}>{() => <ReportsCard state={state} />}</Kept>
      {focusing ? (
        <FocusFoot {...{ current, criteria, open, time }} onGo={goTo} />
      ) : (
        <SoFar
          {...{ state, current, open, time }}
          next={nextUnscored(order, open, toScore(current))}
          onGo={goTo}
        />
      )}
    </div>
  );
}
