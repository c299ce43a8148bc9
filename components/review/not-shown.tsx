import type { Plan } from '../../plan/plan.ts';
import { type NotShown, notShownIn, notShownWords } from '../../rubric/evidence/not-shown.ts';
import type { Criterion } from '../../rubric/framework.ts';

type Props = { plan: Plan | undefined; criterion: Criterion };

/** What a criterion looks at that the page has not shown yet. */
function notShownOf({ plan, criterion }: Props): NotShown[] {
  if (!plan) return [];
  return notShownIn(plan).filter(
    ({ section }) => criterion.sections.length === 0 || criterion.sections.includes(section),
  );
}

/** On the line of a criterion: its section was not shown, so that it does not read like one with nothing in it. */
export function NotShownPill(props: Props) {
  const hidden = notShownOf(props);
  if (hidden.length === 0) return null;
  const of = props.criterion.sections.length || (props.plan?.sections.length ?? 0);
  const isWhole = hidden.length >= of && hidden.every(({ partly }) => !partly);
  return <span class="pill pill-unseen">{isWhole ? 'Not shown yet' : 'Partly not shown yet'}</span>;
}

/** In an open criterion: what to open on the page so that there is something to judge. */
export function NotShownNote(props: Props) {
  const words = notShownWords(notShownOf(props));
  return words === undefined ? null : <p class="unseen">{words}</p>;
}
