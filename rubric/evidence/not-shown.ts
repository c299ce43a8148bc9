import type { Plan, SectionId } from '../../plan/plan.ts';
import { readHeading } from '../../plan/sections/heading.ts';
import { listed } from './joined-text.ts';

/**
 * A section that stands on parts which the page has not shown yet. `steps`: the titles of those parts, none where the page
 * does not say which. `partly`: some of it was shown and read.
 */
export type NotShown = { section: SectionId; steps: string[]; partly: boolean };

const known = new WeakMap<Plan, NotShown[]>();

/** The sections of a plan that were not shown, or not to their end. What is not shown is neither empty nor missing nor unreadable. */
export function notShownIn(plan: Plan): NotShown[] {
  const before = known.get(plan);
  if (before) return before;
  const parts = plan.notVisited.map(({ where }) => ({
    where,
    sections: readHeading(where)?.sections ?? [],
  }));
  const found = plan.sections.flatMap(({ id, status }): NotShown[] => {
    const steps = parts.filter(({ sections }) => sections.includes(id)).map(({ where }) => where);
    const isHidden = status === 'unreadable' && (steps.length > 0 || isOnlyUnvisited(plan));
    const isPartly = status === 'present' && steps.length > 0;
    return isHidden || isPartly ? [{ section: id, steps, partly: isPartly }] : [];
  });
  known.set(plan, found);
  return found;
}

/** Of these sections, those of which nothing was shown; of the whole plan where none are named. */
export function hiddenOf(plan: Plan, ids: readonly SectionId[]): NotShown[] {
  return notShownIn(plan).filter(
    ({ section, partly }) => !partly && (ids.length === 0 || ids.includes(section)),
  );
}

/** "Section F has not been shown yet. Open “Provision” on the page and it is read as well." Undefined for none. */
export function notShownWords(sections: readonly NotShown[]): string | undefined {
  if (sections.length === 0) return undefined;
  const letters = sections.map(({ section }) => section);
  const names = letters.length === 1 ? `Section ${letters[0]}` : `Sections ${listed(letters)}`;
  const steps = [...new Set(sections.flatMap((one) => one.steps))];
  const open =
    steps.length === 0
      ? 'its part'
      : steps.length > mostNamed
        ? `“${steps[0]}” and the ${steps.length - 1} other parts`
        : listed(steps.map((step) => `“${step}”`));
  const have = letters.length === 1 ? 'has' : 'have';
  const rest = sections.every(({ partly }) => partly) ? ' been shown to its end' : ' been shown';
  return `${names} ${have} not${rest} yet. Open ${open} on the page and it is read as well.`;
}

/** More titles than this make a sentence nobody reads. */
const mostNamed = 3;

/** True where all that was not read is parts that a page has not shown yet: no words were out of reach. */
function isOnlyUnvisited(plan: Plan): boolean {
  return plan.unread.length === 0 && plan.notVisited.length > 0;
}
