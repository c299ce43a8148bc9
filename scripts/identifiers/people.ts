import type { Dice } from '../plans/dice.ts';

/** Invented full names in many naming orders: given part, family part, what the child is called. */
export const children: readonly { name: string; first: string; last: string; called?: string }[] = [
  ['Thomas', 'Penhalligon', 'Tom'],
  ['Katherine', "O'Shaughnessy", 'Katie'],
  ['Llewelyn', 'ap Gruffydd'],
  ['Caoimhe', 'Ní Bhriain'],
  ['Chukwuemeka', 'Okonjo-Bello', 'Emeka'],
  ['Zuzanna', 'Wiśniewska', 'Zuzia'],
  ['Yusuf', 'bin Rashad'],
  ['Xiaoming', 'Zhao'],
  ['Mei-Ling', 'Huang'],
  ['Harpreet', 'Kaur Sandhu'],
  ['Lakshmi', 'Venkataraman'],
  ['Mohammed', 'Al-Farouqi', 'Mo'],
  ['Aaliyah', 'Siddiqui-Moore'],
  ['Zoë', 'Fitzwilliam'],
  ['José', 'de la Torriente'],
  ['Pieter', 'van den Hoekstra'],
  ['Wojciech', 'Brzezicki', 'Wojtek'],
  ['Siobhán', 'Gallacher'],
  ['Oluwaseun', 'Adebayor', 'Seun'],
  ['Seren', 'Llywarch'],
  ['Will', 'Ashcombe'],
  ['May', 'Trelawney'],
  ['Grace', 'Holdsworthy'],
  ['Mark', 'Dunstanley'],
  ['Rose', 'Featherstone'],
  ['Hope', 'Kingswell'],
  ['Joy', 'Mbekele'],
  ['Sam', 'Brownlow'],
  ['Isabella', 'Carrowmore', 'Izzy'],
  ['Dmitri', 'Volkonsky'],
  ['Fatimah', 'El-Sayegh'],
  ['Tobias', 'Wrexley', 'Toby'],
  ['Anneliese', 'Hofbauer'],
  ['Ravindra', 'Chattopadhyay', 'Ravi'],
].map(([first = '', last = '', called]) => ({
  name: `${first} ${last}`,
  first,
  last,
  ...(called !== undefined && { called }),
}));

export const staff = [
  'Hale',
  'Okonedo',
  'Thistlewood',
  'Bancroft',
  'Mukherjee',
  'Prendergast',
  'Szymanska',
  'Fairweather',
  'Quashie',
  'Llewellyn',
];
export const kinNames = ['Fintan', 'Marisol', 'Dariusz', 'Ffion', 'Anjali', 'Tendai', 'Brigid', 'Leopold'];
export const schools = [
  'Oakfield Primary School',
  "St Brannoc's Primary School",
  'Thornwick High School',
  'Pebblebrook Park Academy',
  'Holloway Mount Infant School',
];
export const streets = [
  'Plover Close',
  'Tamarisk Road',
  'Bobbin Street',
  'Wendover Crescent',
  'Larkhall Lane',
];

/** Ten digits with the check digit of an NHS number, from the range kept for tests. */
export function nhsNumber(dice: Dice): string {
  for (;;) {
    const digits = `999${dice.int(100000, 999999)}`;
    const check =
      (11 - ([...digits].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11)) % 11;
    if (check < 10) return digits + check;
  }
}

/** A unique pupil number with its check letter. */
export function upn(dice: Dice): string {
  const digits = `999${dice.int(100000000, 999999999)}`;
  const letter =
    'ABCDEFGHJKLMNPQRTUVWXYZ'[
      [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at + 2), 0) % 23
    ] ?? 'A';
  return letter + digits;
}
