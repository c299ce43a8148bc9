import type { Dice } from '../dice.ts';
import { councils, familyNames, givenNames, schools, streets, towns } from '../words/names.ts';

/** How the child is spoken of. */
export type Pronouns = { he: string; him: string; his: string; himself: string };

/** Which part of education the child is in; what is said about a child depends on it. */
export type Phase = 'early years' | 'primary' | 'secondary' | 'post-16';

/** An invented child or young person. No combination of these is a real person. */
export type Child = {
  fullName: string;
  known: string;
  words: Pronouns;
  pronouns: string;
  phase: Phase;
  year: string;
  /** ISO date. */
  born: string;
  school: { name: string; type: string };
  council: string;
  address: string;
  upn: string;
  nhsNumber: string;
};

const pronouns: Pronouns[] = [
  { he: 'he', him: 'him', his: 'his', himself: 'himself' },
  { he: 'she', him: 'her', his: 'her', himself: 'herself' },
  { he: 'they', him: 'them', his: 'their', himself: 'themself' },
];

/** Age at the start of the school year, and what the year is called. */
const years: Record<Phase, [number, string][]> = {
  'early years': [
    [3, 'Nursery'],
    [4, 'Reception'],
  ],
  primary: [
    [5, 'Year 1'],
    [6, 'Year 2'],
    [7, 'Year 3'],
    [8, 'Y4'],
    [9, 'Year 5'],
    [10, 'Year 6'],
  ],
  secondary: [
    [11, 'Year 7'],
    [12, 'Year 8'],
    [13, 'Y9'],
    [14, 'Year 10'],
    [15, 'Year 11'],
  ],
  'post-16': [
    [16, 'Year 12'],
    [17, 'Year 13'],
    [18, 'Year 14'],
    [20, 'Further education, second year'],
    [23, 'Supported internship'],
  ],
};

/** The school year that all invented plans are written in. */
export const planYear = 2026;

/** Invents a child. */
export function inventChild(dice: Dice): Child {
  const phases: Phase[] = ['early years', 'primary', 'primary', 'secondary', 'secondary', 'post-16'];
  const phase = dice.pick(phases);
  const [age, year] = dice.pick(years[phase]);
  const first = dice.pick(givenNames);
  const last = dice.chance(0.3)
    ? `${dice.pick(familyNames)}-${dice.pick(familyNames)}`
    : dice.pick(familyNames);
  const words = dice.pick(pronouns);
  const town = dice.pick(towns);
  return {
    fullName: `${first} ${dice.chance(0.5) ? `${dice.pick(givenNames)} ` : ''}${last}`,
    known: first,
    words,
    pronouns: `${words.he}/${words.him}`,
    phase,
    year,
    born: birthday(dice, age),
    school: dice.pick(schools[phase]),
    council: dice.pick(councils),
    address: `${dice.int(1, 140)} ${dice.pick(streets)}, ${town}`,
    upn: `${dice.pick([...'ABDHKQT'])}999${dice.int(100000000, 999999999)}`,
    nhsNumber: nhsNumber(dice),
  };
}

/** A birthday in the year of those who were `age` when the school year before `planYear` began, on 1 September. */
function birthday(dice: Dice, age: number): string {
  const earlier = dice.int(0, 1);
  const month = earlier === 1 ? dice.int(9, 12) : dice.int(1, 8);
  return `${planYear - 1 - age - earlier}-${two(month)}-${two(dice.int(1, 28))}`;
}

/** A number from the range kept for tests (999), with its check digit. */
function nhsNumber(dice: Dice): string {
  for (;;) {
    const digits = `999${dice.int(100000, 999999)}`;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}${check}`;
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
