import { sectionTitle } from '../../plan/corrections/section-names.ts';
import { sectionIds, type SectionId } from '../../plan/plan.ts';
import { readHeading } from '../../plan/sections/heading.ts';

type Props = { label: string; value: string; onChoose: (value: string) => void; id?: string };

/** What a part of the page is: one section, several in one, or no part of the plan. '' while nothing is chosen. */
export function SectionChoice({ label, value, onChoose, id }: Props) {
  return (
    <label>
      {label}
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">Choose what it is</option>
        {sectionIds.map((section) => (
          <option key={section} value={section}>
            {sectionTitle(section)}
          </option>
        ))}
        <option value="H1 H2">Sections H1 and H2 in one</option>
        <option value="E F">Sections E and F in one, sorted by their own labels</option>
        <option value="B E F">Sections B, E and F in one, sorted by their own labels</option>
        <option value={notPlan}>Not part of the plan (comments, history, notes)</option>
      </select>
    </label>
  );
}

const notPlan = 'none';

/** The sections of a choice; undefined while nothing is chosen, none for what is not the plan. */
export function sectionsOf(value: string): SectionId[] | undefined {
  if (value === '') return undefined;
  return sectionIds.filter((id) => value.split(' ').includes(id));
}

/** What a heading's own words suggest, as the reader of plans knows them; '' where they say nothing sure. */
export function suggestedBy(heading: string | undefined): string {
  const sections = heading === undefined ? [] : (readHeading(heading)?.sections ?? []);
  const value = sections.join(' ');
  return sections.length === 1 || value === 'H1 H2' || value === 'E F' ? value : '';
}
