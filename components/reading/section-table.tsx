import type { Plan, Section } from '../../plan/plan.ts';
import { useActions } from '../session/use-session.ts';
import { counted, sectionWord } from '../words.ts';
import { shortened, startWords } from './corrected-word.ts';

/** Sections A to K: how each stands, where it starts, and how many outcomes or items of provision were found in it. */
export function SectionTable({ plan }: { plan: Plan }) {
  return (
    <table class="sections">
      <caption>Sections</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">Section</span>
          </th>
          <th scope="col">How it was read, and where it starts</th>
        </tr>
      </thead>
      <tbody>
        {plan.sections.map((section) => (
          <tr key={section.id}>
            <th scope="row">{section.id}</th>
            <td>
              {sectionWord(section, plan)}
              {itemsIn(plan, section)}
              <Start plan={plan} section={section} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Start({ plan, section }: { plan: Plan; section: Section }) {
  const actions = useActions();
  const block = section.headings[0] ?? section.spans[0]?.block;
  const words = startWords(plan, section.id);
  const length = plan.blocks.find(({ id }) => id === block)?.text.length;
  if (block === undefined || words === undefined || length === undefined) return null;
  return (
    <button
      type="button"
      class="quiet start"
      onClick={() => void actions.show({ block, from: 0, to: length })}
    >
      <span class="hidden">Show where Section {section.id} starts: </span>
      {shortened(words, 40)}
    </button>
  );
}

function itemsIn(plan: Plan, { id }: Section): string {
  const outcomes = id === 'E' ? plan.outcomes.filter(({ printedAs }) => printedAs === 'outcome').length : 0;
  const steps = id === 'E' ? plan.outcomes.length - outcomes : 0;
  const provisions = plan.provisions.filter(({ section }) => section === id).length;
  const parts = [
    outcomes > 0 ? counted(outcomes, 'outcome') : '',
    steps > 0 ? counted(steps, 'step') : '',
    provisions > 0 ? `${counted(provisions, 'item')} of provision` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}
