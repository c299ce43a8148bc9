import type { Dice } from '../plans/dice.ts';
import type { Case } from './case.ts';
import { nhsNumber, staff, streets, upn } from './people.ts';

/** One way to type an identifier; `heldOut`: never looked at while the detectors were written. */
export type Form = { kind: string; heldOut?: true; write(one: Case, dice: Dice): string };

const swap = (word: string, dice: Dice) => {
  const at = dice.int(1, word.length - 2);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
};
const drop = (word: string, dice: Dice) => {
  const at = dice.int(1, word.length - 2);
  return word.slice(0, at) + word.slice(at + 1);
};
const long = ({ first, last }: Case) => (first.length > 5 ? first : last).replace(/^.* /, '');
const [months] = [
  'January February March April May June July August September October November December'.split(' '),
];
const dob = ({ born }: Case) => {
  const [y = '', m = '', d = ''] = born.split('-');
  return { y, m, d, month: months[Number(m) - 1] ?? '', day: String(Number(d)) };
};
const name = (kind: string, write: Form['write'], heldOut?: true): Form => ({
  kind: `name: ${kind}`,
  write,
  ...(heldOut && { heldOut }),
});
const other = (kind: string, write: Form['write'], heldOut?: true): Form => ({
  kind,
  write,
  ...(heldOut && { heldOut }),
});
const figure = (dice: Dice, count: number) => Array.from({ length: count }, () => dice.int(0, 9)).join('');

/** Ways to type what identifies somebody, as people type them. */
export const forms: readonly Form[] = [
  name('first', ({ first }) => first),
  name('whole', ({ full }) => full),
  name('family', ({ last }) => last),
  name('called', ({ called, first }) => called ?? first),
  name('capitals', ({ full }) => full.toUpperCase()),
  name('small letters', ({ full }) => full.toLowerCase()),
  name('turned', ({ first, last }) => `${last}, ${first}`),
  name('initials with dots', ({ first, last }) =>
    `${first[0]}.${last.replace(/^(?:ap|bin|de la|van den|Ní|El-|Al-) ?/, '')[0]}.`
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  ),
  name('initial and family', ({ first, last }) => `${first[0]}. ${last}`),
  name('no accents', ({ full }) => full.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')),
  name('spaced', ({ first }) => [...first].join(' ')),
  name('unseen letters', ({ last }) => [...last].join('\u200b')),
  name('over a line', ({ first, last }) => `${first}\n${last}`),
  name('cut over a line', (one) => `${long(one).slice(0, 3)}-\n${long(one).slice(3)}`),
  name('swapped pair', (one, dice) => swap(long(one), dice)),
  name('letter left out', (one, dice) => drop(long(one), dice)),
  name('joined', ({ first, last }) => (first + last).replace(/[^\p{L}]/gu, '')),
  name(
    'in a file name',
    ({ first, last }) => `${last.toLowerCase().replace(/ /g, '')}_${first.toLowerCase()}_v2.docx`,
    true,
  ),
  name('doubled letter', (one) => long(one).replace(/^(..)(.)/, '$1$2$2'), true),
  name('hash tag', ({ first, last }) => `#${first}${last.replace(/[^\p{L}]/gu, '')}`, true),
  name('soft hyphen', (one) => `${long(one).slice(0, 3)}\u00ad${long(one).slice(3)}`, true),
  name('family in capitals first', ({ first, last }) => `${last.toUpperCase()} ${first}`, true),
  name('dotted letters', ({ first }) => [...first].join('.'), true),
  other('kin', ({ kin }) => kin),
  other('kin', ({ kin }) => kin.toLowerCase()),
  other('kin', ({ kin }) => kin.toUpperCase(), true),
  other('staff', ({ worker }) => `Mrs ${worker}`),
  other('staff', ({ worker }) => `${worker} (SENCo)`),
  other('staff', ({ worker }) => `SENCo ${worker}`),
  other('staff', (_one, dice) => `Dr ${dice.pick(staff)}`),
  other('staff', ({ worker }) => `mrs ${worker.toLowerCase()}`, true),
  other('school', ({ school }) => school),
  other('school', ({ school }) => school.replace(/ School$/, '')),
  other('school', ({ school }) => school.toLowerCase()),
  other(
    'school',
    ({ school }) =>
      school
        .split(' ')
        .map((word) => word[0])
        .join(''),
    true,
  ),
  other('date of birth', (one) => `${dob(one).d}/${dob(one).m}/${dob(one).y}`),
  other('date of birth', (one) => `${dob(one).day} ${dob(one).month} ${dob(one).y}`),
  other('date of birth', (one) => `${dob(one).d}.${dob(one).m}.${dob(one).y.slice(2)}`),
  other('date of birth', ({ born }) => born),
  other('date of birth', (one) => `${dob(one).month} ${dob(one).day}, ${dob(one).y}`),
  other('date of birth', (one) => `${dob(one).d} / ${dob(one).m} / ${dob(one).y}`, true),
  other('date of birth', (one) => `${dob(one).day}${dob(one).month.slice(0, 3)}${dob(one).y}`, true),
  other('NHS number', (_one, dice) => nhsNumber(dice)),
  other('NHS number', (_one, dice) => nhsNumber(dice).replace(/(...)(...)/, '$1 $2 ')),
  other('NHS number', (_one, dice) => nhsNumber(dice).replace(/(...)(...)/, '$1-$2-')),
  other('NHS number', (_one, dice) => [...nhsNumber(dice)].join(' '), true),
  other('UPN', (_one, dice) => upn(dice)),
  other('UPN', (_one, dice) => upn(dice).replace(/(.)(....)(....)/, '$1 $2 $3 '), true),
  other(
    'National Insurance',
    (_one, dice) => `QQ ${figure(dice, 2)} ${figure(dice, 2)} ${figure(dice, 2)} C`,
  ),
  other('case number', (_one, dice) => `EHC-2024-${figure(dice, 5)}`),
  other('case number', (_one, dice) => `EHCP/24/${figure(dice, 4)}`, true),
  other('telephone', (_one, dice) => `01632 960${figure(dice, 3)}`),
  other('telephone', (_one, dice) => `07700 900 ${figure(dice, 3)}`),
  other('telephone', (_one, dice) => `+44 (0)7700 900${figure(dice, 3)}`),
  other('telephone', (_one, dice) => `07700-900-${figure(dice, 3)}`, true),
  other('e-mail', ({ first, last }) =>
    `${first}.${last}@mail.example`.toLowerCase().replace(/[^a-z.@]/g, ''),
  ),
  other('e-mail', ({ worker }) => `${worker.toLowerCase()} [at] school.example`, true),
  other(
    'handle',
    ({ first }, dice) =>
      `@${first
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z]/g, '')}_${figure(dice, 2)}`,
  ),
  other('address', (_one, dice) => `${dice.int(1, 99)} ${dice.pick(streets)}`),
  other('address', (_one, dice) => `Flat ${dice.int(1, 30)}, ${dice.pick(streets)}`),
  other('address', (_one, dice) => `${dice.int(1, 99)} ${dice.pick(streets)}`.toLowerCase(), true),
  other('postcode', (_one, dice) => `TS${dice.int(1, 9)} ${dice.int(1, 9)}AB`),
  other('postcode', (_one, dice) => `ts${dice.int(11, 19)}${dice.int(1, 9)}ab`),
  other('postcode', (_one, dice) => `TS${dice.int(1, 9)}\nOAB`.replace('O', String(dice.int(1, 9))), true),
  other('postcode', (_one, dice) => `TS1${dice.int(1, 9)} OXB`, true),
];

/** What people type around an identifier. `{x}` is where it stands. */
export const frames: readonly string[] = [
  'The outcome names {x} and should not.',
  'Ask {x} about Section F.',
  'It says "{x} needs help with this" in Section B.',
  '{x} is in the wrong place here.',
  'Section E: {x} again, please remove.',
  'This was written for {x}, I think.',
  'why is {x} in the provision?',
  'Copied from another plan ({x}).',
  'SALT report mentions {x}; the plan does not.',
  'See {x}.',
  'Evidence from {x} is missing from the draft',
  'Queried with {x} on Monday, no answer yet.',
];
