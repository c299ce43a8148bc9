/** Sentences by which a plan says that there is nothing to say. */
export const nil = {
  B: [
    'No special educational needs have been identified in this area.',
    'There are no needs in this area at present.',
    'No needs identified.',
  ],
  C: [
    'No health needs have been identified.',
    '{Name} [has|have] no known health needs that relate to {his} special educational needs.',
    'None known.',
    'No health care needs related to SEN were identified during the assessment.',
  ],
  D: [
    '{Name} [is|am] not known to social care.',
    'No social care needs have been identified.',
    'None identified.',
    'There are no social care needs at this time.',
  ],
  G: [
    'No health provision is required.',
    'None.',
    'No health care provision has been identified.',
    'Not applicable',
  ],
  H1: [
    'No provision under the Act is needed.',
    'None identified',
    'Not applicable.',
    'There is no social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970.',
  ],
  H2: [
    'No other social care provision is required.',
    'None.',
    'N/A',
    'No other provision has been identified.',
  ],
  J: ['None', 'Not applicable.', 'There is no personal budget.'],
};

/** Personal budget: what there is, or that nobody asked. */
export const budgets = [
  'A direct payment of £{n} a month pays for the personal assistant. It is reviewed each spring.',
  'The family receives a direct payment of £{n} for each school holiday, paid into a separate account.',
  'The parents did not ask for a personal budget.',
  'Personal budgets were explained to the family, who may ask for one later.',
  'A notional budget of £{n} a year is held by the setting for equipment.',
];

/** Reports in Section K: what it is, and who writes such. */
export const reports: [string, string][] = [
  ['Educational psychology advice', 'Educational Psychologist'],
  ['Views of the child', 'Child, with a key adult'],
  ['Parental contribution', 'Parent'],
  ['Report of the setting', 'SENCO'],
  ['Speech and language therapy report', 'Speech and Language Therapist'],
  ['Occupational therapy report', 'Occupational Therapist'],
  ['Medical advice', 'Community Paediatrician'],
  ['Social care information', 'Social Worker'],
  ['Specialist teaching advice', 'Advisory Teacher'],
  ['Physiotherapy summary', 'Physiotherapist'],
  ['Hearing support advice', 'Teacher of the Deaf'],
  ['Letter from the mental health service', 'Mental health practitioner'],
];
