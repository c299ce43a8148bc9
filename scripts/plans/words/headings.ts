import type { Dice } from '../dice.ts';
import type { SectionId } from '../drawn/truth.ts';

/** Titles of sections by manner of speaking; one manner is kept through a document. */
export type Manner = 'statutory' | 'mine' | 'short';

const titles: Record<Manner, Record<SectionId, string[]>> = {
  statutory: {
    A: [
      'The views, interests and aspirations of the child and their parents, or of the young person',
      'Views, interests and aspirations',
    ],
    B: [
      'The child or young person’s special educational needs',
      'Special educational needs (SEN)',
      'Special Educational Needs',
    ],
    C: [
      'Health care needs which relate to the special educational needs',
      'Health needs related to SEN',
      'The child or young person’s health needs',
    ],
    D: [
      'Social care needs which relate to the special educational needs or to a disability',
      'Social care needs related to SEN',
    ],
    E: [
      'The outcomes sought for the child or young person',
      'Outcomes sought, including outcomes for adult life',
      'Outcomes',
    ],
    F: [
      'The special educational provision required by the child or young person',
      'Special educational provision',
    ],
    G: [
      'Health care provision reasonably required by the learning difficulties or disabilities',
      'Any health provision reasonably required',
    ],
    H1: [
      'Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970',
      'Social care provision (Chronically Sick and Disabled Persons Act 1970)',
    ],
    H2: ['Any other social care provision reasonably required', 'Other social care provision'],
    I: [
      'Placement',
      'The name and type of the school or other setting',
      'Name and type of educational placement',
    ],
    J: ['Personal budget, including arrangements for direct payments', 'Personal budget'],
    K: ['The advice and information gathered during the assessment', 'Advice and information'],
  },
  mine: {
    A: ['All about me', 'My story and my views', 'Who I am', 'My views, interests and aspirations'],
    B: [
      'My special educational needs',
      'What I find difficult (my special educational needs)',
      'My special educational needs (SEN)',
    ],
    C: ['My health needs', 'My health needs that relate to my SEN'],
    D: ['My social care needs', 'My social care needs that relate to my SEN'],
    E: ['My outcomes', 'Outcomes for me', 'What I am working towards (outcomes)'],
    F: [
      'My special educational provision',
      'Special educational provision that I need',
      'The help I will get at school (special educational provision)',
    ],
    G: ['My health provision', 'Health provision that I need'],
    H1: [
      'My social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970',
      'Social care provision which must be made for me (CSDPA 1970)',
    ],
    H2: ['Any other social care provision for me', 'My other social care provision'],
    I: ['My placement', 'Where I learn (placement)'],
    J: ['My personal budget', 'Personal budget and direct payments'],
    K: ['Advice and information for my plan', 'Who gave advice for my plan'],
  },
  short: {
    A: ['Views and aspirations', 'Aspirations'],
    B: ['SEN', 'Special Educational Needs', 'Educational needs'],
    C: ['Health needs', 'Health Needs'],
    D: ['Social care needs', 'Care needs'],
    E: ['Outcomes', 'Desired outcomes'],
    F: ['SEN provision', 'Special Educational Provision', 'Educational provision'],
    G: ['Health provision', 'Health Care Provision'],
    H1: ['Social care provision – CSDPA', 'Social care provision (section 2 CSDPA)'],
    H2: ['Social care provision – other', 'Other social care provision'],
    I: ['Placement', 'Educational placement'],
    J: ['Personal Budget', 'Direct payments / personal budget'],
    K: ['Reports and evidence', 'Appendices: advice and information'],
  },
};

/** Titles for every section, chosen once. */
export function chooseTitles(dice: Dice, manner: Manner): (id: SectionId) => string {
  const chosen = new Map<SectionId, string>();
  return (id) => {
    const known = chosen.get(id) ?? dice.pick(titles[manner][id]);
    chosen.set(id, known);
    return known;
  };
}
