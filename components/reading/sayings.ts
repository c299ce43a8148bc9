import type { Saying } from '../../plan/corrections/make.ts';
import { type SectionId, sectionIds } from '../../plan/plan.ts';

/** One thing that a reviewer can say of words. `needs`: the sections to choose from, where one must be named. */
export type Choice = {
  id: string;
  label: string;
  needs?: readonly SectionId[];
  make(section: SectionId): Saying;
};

const provision = ['F', 'G', 'H1', 'H2'] as const;

/** Everything that can be said of words in a document, the most likely first. */
export const choices: readonly Choice[] = [
  {
    id: 'heading',
    label: 'The heading of a section',
    needs: sectionIds,
    make: (section) => ({ say: 'section-starts', section, heading: true }),
  },
  {
    id: 'first-words',
    label: 'The first words of a section',
    needs: sectionIds,
    make: (section) => ({ say: 'section-starts', section, heading: false }),
  },
  {
    id: 'part',
    label: 'Text of a section',
    needs: sectionIds,
    make: (section) => ({ say: 'belongs', section }),
  },
  {
    id: 'outcome',
    label: 'One outcome',
    make: () => ({ say: 'items', as: 'outcome', each: 'one' }),
  },
  {
    id: 'outcomes',
    label: 'Separate outcomes, one for each paragraph',
    make: () => ({ say: 'items', as: 'outcome', each: 'separate' }),
  },
  {
    id: 'steps',
    label: 'Steps towards an outcome',
    make: () => ({ say: 'items', as: 'step', each: 'separate' }),
  },
  {
    id: 'provision',
    label: 'One item of provision',
    needs: provision,
    make: (section) => ({ say: 'items', as: 'provision', each: 'one', section }),
  },
  {
    id: 'provisions',
    label: 'Separate items of provision, one for each paragraph',
    needs: provision,
    make: (section) => ({ say: 'items', as: 'provision', each: 'separate', section }),
  },
  {
    id: 'none',
    label: 'Neither an outcome nor provision',
    make: () => ({ say: 'items', as: 'none', each: 'separate' }),
  },
  {
    id: 'guidance',
    label: 'Guidance of the form, not the plan’s words',
    make: () => ({ say: 'not-plan', what: 'guidance' }),
  },
  {
    id: 'letter',
    label: 'A letter, not the plan',
    make: () => ({ say: 'not-plan', what: 'letter' }),
  },
  {
    id: 'report',
    label: 'A report or another document, not the plan',
    make: () => ({ say: 'not-plan', what: 'report' }),
  },
];
