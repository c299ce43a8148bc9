import { useId } from 'preact/hooks';
import type { Plan, SectionId } from '../../plan/plan.ts';
import { identityWordings } from '../../rubric/identity-wording.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import { type ReviewProps, useActions } from '../session/use-session.ts';

const choices = [
  ['', 'Not asked yet'],
  ['autistic', '“autistic person”'],
  ['with autism', '“person with autism”'],
  ['other', 'Other words, or does not apply'],
] as const;

/**
 * Asks once a review which words the person chose for themselves, in the first section where the plan puts it one way or
 * the other. Until it is known neither way is queried; the checks follow the answer at once.
 */
export function AskPreference({ state, sections }: Pick<ReviewProps, 'state'> & { sections: SectionId[] }) {
  const { confirmChild, settings } = useActions();
  const name = useId();
  const plan = state.document?.plan;
  const asksHere = plan && sections.includes(firstSection(plan) ?? 'K');
  if (!asksHere) return null;
  const chosen = state.child.preference ?? '';
  return (
    <fieldset class="preference">
      <legend>The person’s own words</legend>
      <p>
        This plan puts autism {waysIn(plan)}. Both are right for some: which did the person choose?
        {chosen === '' && ' Until they are asked, neither is queried.'}
        {chosen !== '' &&
          chosen === settings().preference &&
          ' Chosen here is your team’s usual from the settings: the person’s own choice goes before it.'}
      </p>
      {choices.map(([value, title]) => (
        <label key={value} class="check">
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => void confirmChild({ ...state.child, preference: preferenceOf(value) })}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}

function preferenceOf(value: (typeof choices)[number][0]): CheckContext['child']['preference'] {
  return value === '' ? undefined : value;
}

/** What a plan says is looked for once: every card asks at each drawing. */
const firsts = new WeakMap<Plan, { section: SectionId | undefined }>();

/** The first lettered section in which the plan puts it one way or the other. */
function firstSection(plan: Plan): SectionId | undefined {
  const known = firsts.get(plan);
  if (known) return known.section;
  const section = plan.sections.find(({ text }) => identityWordings(text).length > 0)?.id;
  firsts.set(plan, { section });
  return section;
}

function waysIn(plan: Plan): string {
  const ways = new Set(plan.sections.flatMap(({ text }) => identityWordings(text).map((one) => one.is)));
  if (ways.size > 1) return 'both before and after the person';
  return ways.has('identity-first') ? 'before the person (“autistic”)' : 'after the person (“with autism”)';
}
