import { diceOf } from './dice.ts';
import { nameStocks } from './names.ts';

/** A person of the cast: given name, middle letter or nothing, family name. */
export type Person = { given: string; middle: string; family: string };

/** One of staff or of a service: who, in which role, and whether the plan names them. */
export type Colleague = Person & { title: string; role: string; inPlan: boolean };

/** Everybody and everything that one plan and the remarks on it are about. `birth` is an ISO date. All of it invented. */
export type Cast = {
  child: Person;
  knownAs: string;
  mum: Person;
  dad: Person;
  sibling: Person;
  staff: Colleague[];
  birth: string;
  school: { full: string; short: string; initials: string };
  nursery: { full: string; short: string };
  college: { full: string; short: string };
  base: string;
  house: {
    number: string;
    name: string;
    flat: string;
    street: string;
    kind: string;
    town: string;
    postcode: string;
  };
};

const titles = ['Mrs', 'Mr', 'Ms', 'Miss', 'Dr'];
const roles = [
  'SENCO',
  'SENDCo',
  'EP',
  'SaLT',
  'class teacher',
  'headteacher',
  'TA',
  'LSA',
  'OT',
  'social worker',
  'paediatrician',
  'physio',
  'keyworker',
  'deputy head',
  'teacher of the deaf',
  'case officer',
  'CAMHS nurse',
  'health visitor',
  'school nurse',
  'HLTA',
  'educational psychologist',
  'speech and language therapist',
  'head of year',
  'EWO',
];
const saints = [
  'St Cuthburga’s',
  "St Oswin's",
  'St Petroc',
  'Our Lady of Walsinghame',
  'St Teilo & St Dyfrig',
];
const places = [
  'Larkmere',
  'Hollinsgate',
  'Oxpasture',
  'Thornybank',
  'Withy Brook',
  'Quarrydale',
  'Saltmarshe',
  'Five Elms',
  'Kingsholt',
  'Brindlewick',
];
const kinds = [
  'Primary School',
  'Academy',
  'Junior School',
  'C of E Primary',
  'Community Primary School',
  'High School',
  'Infants',
  'Special School',
];
const streets = [
  'Larch',
  'Coppice',
  'Gasworks',
  'Sir Thomas',
  'Nightingale',
  'Bishops Tithe',
  'Marlpit',
  'Old Tannery',
  'Kiln',
];
const streetKinds = [
  'Road',
  'Close',
  'Avenue',
  'St',
  'Rd',
  'Gardens',
  'Way',
  'Crescent',
  'Drive',
  'Terrace',
  'Lane',
  'Mews',
];
const houseNames = ['Rose Cottage', 'The Old Forge', 'Ty Gwyn', 'Bramble House', 'Flint Barn'];
const nurseries = [
  'Tiny Acorns Nursery',
  'Little Herons Pre-School',
  'Busy Otters Day Nursery',
  'Puddle Lane Playgroup',
  'Starfish Nursery',
];
const colleges = [
  'Brindlewick Sixth Form College',
  'Kingsholt College',
  'Mereside FE College',
  'The Tannery College',
];
const bases = [
  'The Nest',
  'Kestrel Base',
  'the Lighthouse resource base',
  'Harbour Unit',
  'the Cove ARP',
  'Beech Provision',
];
const towns = ['Thornybridge', 'Upper Saltby', 'Quarrydale', 'Marlpool', 'Hexcombe'];
const areas = ['ZE', 'QN', 'XB', 'LN', 'HR', 'SW', 'M', 'B', 'NE'];

/** The cast of one seed. Families share a name or do not; the mother may bear another form of it. */
export function castOf(seed: number): Cast {
  const dice = diceOf(seed);
  const person = (stock = dice.one(nameStocks)): Person => ({
    given: dice.one(stock.given),
    middle: dice.chance(0.2) ? dice.one(['J', 'M', 'A', 'T', 'R']) : '',
    family: dice.one(stock.family),
  });
  const stock = dice.one(nameStocks);
  const child = person(stock);
  const related = (): Person => {
    const other = person(stock);
    return dice.chance(0.7) ? { ...other, family: child.family } : other;
  };
  const place = dice.one(places);
  const kind = dice.one(kinds);
  const short = dice.chance(0.3) ? dice.one(saints) : place;
  const full = `${short} ${kind}`;
  const college = dice.one(colleges);
  const nursery = dice.one(nurseries);
  const two = (limit: number) => String(1 + dice.upTo(limit)).padStart(2, '0');
  return {
    child,
    knownAs: dice.chance(0.4)
      ? dice.one(['Bex', 'Teddy', 'Kiki', 'AJ', 'Junior', 'Minnie', 'Zee', 'Bobo', 'Tash', 'Gigi'])
      : child.given,
    mum: related(),
    dad: related(),
    sibling: { ...person(stock), family: child.family },
    staff: Array.from({ length: 5 }, (_, at) => ({
      ...person(),
      title: dice.one(titles),
      role: dice.one(roles),
      inPlan: at < 3,
    })),
    birth: `${2006 + dice.upTo(16)}-${two(12)}-${two(28)}`,
    school: {
      full,
      short,
      initials: full
        .split(/[\s&]+/)
        .map((word) => word.charAt(0))
        .join('')
        .toUpperCase(),
    },
    nursery: { full: nursery, short: nursery.replace(/ (Day Nursery|Nursery|Pre-School|Playgroup)$/, '') },
    college: { full: college, short: college.replace(/ (Sixth Form|FE)? ?College$/, '') },
    base: dice.one(bases),
    house: {
      number: `${1 + dice.upTo(240)}${dice.chance(0.15) ? dice.one(['a', 'B', 'c']) : ''}`,
      name: dice.one(houseNames),
      flat: `${1 + dice.upTo(60)}`,
      street: dice.one(streets),
      kind: dice.one(streetKinds),
      town: dice.one(towns),
      postcode: `${dice.one(areas)}${1 + dice.upTo(28)} ${1 + dice.upTo(9)}${dice.one(['AB', 'QT', 'LX', 'RD', 'HJ', 'WP'])}`,
    },
  };
}

/** A plan's words about this cast, as a redactor is given them. Only those of the staff whom the plan names stand in it. */
export function planOf(cast: Cast): string {
  const { child, mum, dad, sibling, school, house } = cast;
  const name = (person: Person) => [person.given, person.middle, person.family].filter(Boolean).join(' ');
  const [day, month, year] = [cast.birth.slice(8), cast.birth.slice(5, 7), cast.birth.slice(0, 4)];
  return [
    'Education, Health and Care Plan',
    `Name: ${name(child)}`,
    `Known as: ${cast.knownAs}`,
    `Date of birth: ${day}/${month}/${year}`,
    `Address: ${house.number} ${house.street} ${house.kind}, ${house.town}, ${house.postcode}`,
    `Parents/carers: ${name(mum)} (mother) and ${name(dad)} (father)`,
    `School: ${school.full}`,
    'Section A',
    `${cast.knownAs} lives with mum ${mum.given} and ${sibling.given}, who is a year older. ${cast.knownAs} went to ${cast.nursery.full}.`,
    `The family hopes for a place at ${cast.college.full}. Support is given in ${cast.base}.`,
    'Section B',
    `${cast.knownAs} finds it hard to follow instructions of more than two parts and needs time to answer.`,
    'Section E',
    `By the end of the key stage ${cast.knownAs} will tell an adult what has happened, in four steps out of five.`,
    'Section F',
    `A trained adult works with ${cast.knownAs} for 20 minutes each day on the programme that the therapist has written.`,
    'Section I',
    school.full,
    'Section K',
    ...cast.staff
      .filter(({ inPlan }) => inPlan)
      .map((each) => `Advice from ${each.title} ${each.given} ${each.family}, ${each.role}`),
  ].join('\n');
}
