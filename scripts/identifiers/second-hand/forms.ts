import type { Cast, Colleague, Person } from './cast.ts';
import type { Dice } from './dice.ts';
import { type PlantedKind, planted } from './planted.ts';

/** Writes a slot of a frame in one of the forms in which people type it. */
export type Slot = (cast: Cast, dice: Dice) => string;

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/ı/g, 'i');

/** One slip of the fingers: a letter dropped, doubled, swapped with the next or a vowel mistaken; never the first letter. */
function slip(name: string, dice: Dice): string {
  const at = 1 + dice.upTo(Math.max(1, name.length - 2));
  const letter = name.charAt(at);
  const swapped = name.slice(0, at) + name.charAt(at + 1) + letter + name.slice(at + 2);
  return dice.one([
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at),
    swapped === name ? name.slice(0, at) + name.slice(at + 1) : swapped,
    name.slice(0, at) +
      dice.one(['a', 'e', 'o', 'y'].filter((vowel) => vowel !== letter)) +
      name.slice(at + 1),
  ]);
}

const looseApostrophe = (name: string, dice: Dice) =>
  name.replace(/['’]/, () => dice.one(["'", '’', '', '`']));
const typed = (name: string, dice: Dice) => looseApostrophe(dice.chance(0.4) ? plain(name) : name, dice);

const spelled = (name: string, dice: Dice) =>
  [...plain(name).toUpperCase()].join(dice.one([' ', '-', '.', ' ']));
const broken = (name: string) =>
  `${name.slice(0, Math.ceil(name.length / 2))}-\n${name.slice(Math.ceil(name.length / 2))}`;

/** One name, as it stands, capitals, spelled out, broken over a line or misspelled. */
function oneName(kind: PlantedKind, name: string, dice: Dice): string {
  const draw = dice.next();
  if (draw < 0.06 && !/[\s-]/.test(name) && name.length > 2) return planted(kind, spelled(name, dice));
  if (draw < 0.1 && /^\p{L}{6,}$/u.test(name)) return planted(kind, broken(name));
  if (draw < 0.2 && /^\p{L}{5,}$/u.test(name)) return planted('misspelled names', slip(plain(name), dice));
  if (draw < 0.28) return planted(kind, typed(name, dice).toUpperCase());
  if (draw < 0.36) return planted(kind, typed(name, dice).toLowerCase());
  return planted(kind, typed(name, dice));
}

const fullName = (kind: PlantedKind, { given, middle, family }: Person, dice: Dice) => {
  const [first, last] = [typed(given, dice), typed(family, dice)];
  return dice.one([
    planted(kind, `${first} ${last}`),
    planted(kind, [first, middle, last].filter(Boolean).join(' ')),
    planted(kind, `${last.toUpperCase()}, ${first}`),
    planted(kind, `${first.charAt(0)}. ${last}`),
    planted(kind, `${last}, ${first} ${middle}`.trim()),
    planted(kind, `${first} (${last})`),
    planted(kind, `${first}_${last}`),
    planted(kind, `${first} ${last}`.toUpperCase()),
    planted(kind, `${first} ${last}`.toLowerCase()),
    planted(kind, `${first.charAt(0)} ${last}`),
  ]);
};

const owner = (kind: PlantedKind, name: string, dice: Dice) =>
  planted(kind, typed(name, dice)) +
  dice.one(["'s", '’s', 's', "'", '`s', ' s', 'S'].slice(0, dice.chance(0.85) ? 3 : 6));

const plural = (name: string, dice: Dice) =>
  planted('family’s names', typed(name, dice) + dice.one(['s', 's', "'s", 'es', "s'"]));

const initialsOf = ({ given, middle, family }: Person, dice: Dice) => {
  const [g, f] = [plain(given).charAt(0).toUpperCase(), plain(family).charAt(0).toUpperCase()];
  return planted(
    'initials',
    dice.one([`${g}${f}`, `${g}.${f}.`, `${g}. ${f}.`, `${g}.${f}`, `${g}${middle}${f}`, `${g}/${f}`]),
  );
};

const colleague = (who: Colleague, dice: Dice) => {
  const [given, family] = [typed(who.given, dice), typed(who.family, dice)];
  const name = (words: string) => planted('staff', words);
  return dice.one([
    `${who.title} ${name(family)}`,
    `${who.title}. ${name(family)}`,
    `${who.title} ${name(`${given} ${family}`)}`,
    `${who.role} ${name(`${given} ${family}`)}`,
    `${name(`${given} ${family}`)} (${who.role})`,
    `${name(`${given} ${family}`)}, ${who.role},`,
    `${name(given)} (${who.role})`,
    `the ${who.role}, ${name(`${given} ${family}`)},`,
    `${who.role} (${name(given)})`,
    `${who.role} - ${name(`${given} ${family}`)}`,
    `${who.title} ${name(`${given.charAt(0)} ${family}`)}`,
    `${name(`${given.charAt(0)}. ${family}`)} ${who.role}`,
    `${who.title} ${name(family.toUpperCase())}`,
    `${who.title.toLowerCase()} ${name(family.toLowerCase())}`,
    `${name(`${given} ${family}`)} ${who.role}`,
    `${who.role}/${name(`${given} ${family}`)}`,
  ]);
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ordinal = (day: number) =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`;

const birth: Slot = ({ birth }, dice) => {
  const [year, month, day] = birth.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined)
    throw new Error(`${birth} is not a date.`);
  const [dd, mm, yy] = [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year).slice(2)];
  const name = months[month - 1] ?? '';
  return planted(
    'dates of birth',
    dice.one([
      `${dd}/${mm}/${year}`,
      `${day}/${month}/${yy}`,
      `${dd}.${mm}.${yy}`,
      `${dd}-${mm}-${year}`,
      birth,
      `${dd} ${mm} ${year}`,
      `${ordinal(day)} ${name} ${year}`,
      `${day} ${name.slice(0, 3)} ${yy}`,
      `${name} ${ordinal(day)}, ${year}`,
      `${ordinal(day)} of ${name} ${year}`,
      `${day}${name.slice(0, 3)}${year}`,
      `${dd}${mm}${yy}`,
      `${dd}${mm}${year}`,
      `${dd} / ${mm} / ${year}`,
      `${day} ${name.toLowerCase()} ${year}`,
      `${name.slice(0, 3)} ${day} ${year}`,
      `${day}-${name.slice(0, 3)}-${yy}`,
      `${year}/${mm}/${dd}`,
      `${day}. ${month}. ${year}`,
      `${name.toUpperCase()} ${day} ${year}`,
      `${ordinal(day)} ${name.slice(0, 3)} '${yy}`,
    ]),
  );
};

const age: Slot = (_, dice) => {
  const [years, monthsOld, days] = [4 + dice.upTo(14), 1 + dice.upTo(11), 1 + dice.upTo(28)];
  return planted(
    'ages to the day',
    dice.one([
      `${years} years, ${monthsOld} months and ${days} days`,
      `${years}y ${monthsOld}m ${days}d`,
      `${years} yrs ${monthsOld} mths ${days} days`,
      `${years} years ${monthsOld} months ${days} days`,
      `${years}yrs ${monthsOld}mo ${days}d`,
      `${years} years and ${days} days`,
    ]),
  );
};

const digits = (count: number, dice: Dice) => Array.from({ length: count }, () => dice.upTo(10)).join('');

function nhsDigits(dice: Dice): string {
  for (;;) {
    const nine = `${4 + dice.upTo(4)}${digits(8, dice)}`;
    const rest = 11 - ([...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11);
    if (rest !== 10) return nine + String(rest === 11 ? 0 : rest);
  }
}

const nhs: Slot = (_, dice) => {
  const all = nhsDigits(dice);
  const [a, b, c] = [all.slice(0, 3), all.slice(3, 6), all.slice(6)];
  return planted(
    'NHS numbers',
    dice.one([
      all,
      `${a} ${b} ${c}`,
      `${a}-${b}-${c}`,
      `${a}.${b}.${c}`,
      `${a} ${b}${c}`,
      `${a}  ${b}  ${c}`,
      `${a}/${b}/${c}`,
    ]),
  );
};

const upn: Slot = (_, dice) => {
  const all = `${dice.one(['A', 'B', 'H', 'K', 'T', 'X'])}${digits(12, dice)}`;
  return planted(
    'UPNs',
    dice.one([
      all,
      all.toLowerCase(),
      `${all.slice(0, 4)} ${all.slice(4, 8)} ${all.slice(8)}`,
      `${all.slice(0, 1)} ${all.slice(1)}`,
      `${all.slice(0, 4)}-${all.slice(4, 8)}-${all.slice(8)}`,
    ]),
  );
};

const insurance: Slot = (_, dice) => {
  const [head, six, end] = [
    dice.one(['JR', 'AB', 'PX', 'NE']),
    digits(6, dice),
    dice.one(['A', 'B', 'C', 'D']),
  ];
  return planted(
    'NI numbers',
    dice.one([
      `${head}${six}${end}`,
      `${head} ${six.slice(0, 2)} ${six.slice(2, 4)} ${six.slice(4)} ${end}`,
      `${head.toLowerCase()}${six}${end.toLowerCase()}`,
      `${head}-${six}-${end}`,
    ]),
  );
};

const caseNumber: Slot = (cast, dice) => {
  const name = (form: string) => planted('case numbers', form);
  return dice.one([
    `case no ${name(digits(7, dice))}`,
    `ref ${name(`EHC/20${10 + dice.upTo(15)}/${digits(5, dice)}`)}`,
    `case ${name(`SEN-${digits(6, dice)}`)}`,
    `our ref: ${name(`${cast.child.given.charAt(0)}${cast.child.family.charAt(0)}/EHC/${digits(4, dice)}`.toUpperCase())}`,
    `Mosaic ID ${name(digits(7, dice))}`,
    `LCS ${name(digits(6, dice))}`,
    `Liquidlogic no. ${name(digits(7, dice))}`,
    `appeal ${name(`EH${digits(3, dice)}/24/${digits(5, dice)}`)}`,
    `pupil ref ${name(digits(5, dice))}`,
    `Case ID #${name(digits(6, dice))}`,
    `hospital no. ${name(`RX${digits(6, dice)}`)}`,
    `ULN ${name(digits(10, dice))}`,
  ]);
};

const address: Slot = ({ house }, dice) => {
  const street = `${house.street} ${house.kind}`;
  return planted(
    'addresses',
    dice.one([
      `${house.number} ${street}`,
      `${house.number}, ${street}, ${house.town}`,
      `Flat ${house.flat}, ${house.number} ${street}`,
      `${house.name}, ${street}`,
      `flat ${house.flat} ${house.number} ${street.toLowerCase()}`,
      `${house.number} ${street}, ${house.town} ${house.postcode}`,
      `PO Box ${house.flat}${house.number.replace(/\D/g, '')}`,
      `No. ${house.number} ${street}`,
      `${house.flat}/${house.number} ${street}`,
      `Apt ${house.flat}, ${house.number} ${street}`,
      `${house.number}\n${street}\n${house.town}`,
      `${house.name}, ${house.town}`,
    ]),
  );
};
const street: Slot = ({ house }) => planted('addresses', `${house.street} ${house.kind}`);

const postcode: Slot = ({ house }, dice) =>
  planted(
    'postcodes',
    dice.one([
      house.postcode,
      house.postcode.replace(' ', ''),
      house.postcode.toLowerCase(),
      house.postcode.toLowerCase().replace(' ', ''),
      house.postcode.replace(' ', '  '),
      house.postcode.replace(' ', '-'),
    ]),
  );

const telephone: Slot = (_, dice) => {
  const [mobile, land] = [`7700 900${digits(3, dice)}`, `1632 960${digits(3, dice)}`];
  const [area, rest] = land.split(' ');
  return planted(
    'telephones',
    dice.one([
      `0${mobile}`,
      `0${mobile.replace(' ', '')}`,
      `+44 ${mobile}`,
      `+44(0)${mobile}`,
      `0044 ${mobile}`,
      `(0${area}) ${rest}`,
      `0${land}`,
      `0${area}-${rest}`,
      `0${land} ext ${digits(3, dice)}`,
      `0${land} x${digits(2, dice)}`,
      `020 7946 0${digits(3, dice)}`,
      `07700-900-${digits(3, dice)}`,
      `07700 900 ${digits(3, dice)}`,
      `0${land.slice(0, 8)} ${land.slice(8)}`,
      `077 00 90 0${digits(1, dice)} ${digits(2, dice)}`,
      `+447700900${digits(3, dice)}`,
      `0${area}/${rest}`,
      `0${land} extension ${digits(4, dice)}`,
    ]),
  );
};

const email: Slot = ({ mum, child, staff }, dice) => {
  const who = dice.one([mum, child, dice.one(staff)]);
  const [g, f] = [who.given, who.family].map((name) =>
    plain(name)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
  const local = dice.one([`${g}.${f}`, `${g}${f}${digits(2, dice)}`, `${g?.charAt(0)}${f}`, `${f}_${g}`]);
  const host = dice.one([
    'gmail.com',
    'hotmail.co.uk',
    'larkmere.brindle.sch.uk',
    'nhs.net',
    'brindleshire.gov.uk',
    'icloud.com',
  ]);
  return planted(
    'e-mails',
    dice.one([
      `${local}@${host}`,
      `${local} @ ${host}`,
      `${local} at ${host}`,
      `${local.replace('.', ' dot ')} at ${host.replaceAll('.', ' dot ')}`,
      `${local}(at)${host}`,
      `${local}[at]${host.replaceAll('.', '[dot]')}`,
      `${local}@${host}`.toUpperCase(),
      `${local}@ ${host}`,
      `mailto:${local}@${host}`,
      `<${local}@${host}>`,
    ]),
  );
};

const web: Slot = ({ school }, dice) => {
  const host = plain(school.short)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return planted(
    'web addresses',
    dice.one([
      `https://www.${host}.brindle.sch.uk/send`,
      `www.${host}.co.uk`,
      `${host}.org.uk`,
      `http://${host}.sch.uk/staff?id=42`,
      `${host}.sch.uk`,
      `https://onedrive.live.com/p/${host}/ehcp.docx`,
    ]),
  );
};

const handle: Slot = ({ mum, child }, dice) => {
  const [g, f] = [mum.given, child.family].map((name) =>
    plain(name)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
  return planted(
    'handles',
    dice.one([`@${g}_${f}`, `@${f}family`, `@${g}${digits(2, dice)}`, `@mum.of.${g}`]),
  );
};

const someSchool = (words: string) => planted('schools', words);
const school: Slot = ({ school }, dice) =>
  dice.one([
    someSchool(school.full),
    someSchool(school.full),
    someSchool(school.full.toLowerCase()),
    someSchool(school.full.toUpperCase()),
    someSchool(school.full.replace(/ (Primary|Community|Junior|High|Special) School$/, ' $1')),
    `${someSchool(school.short)} school`,
    `${someSchool(school.short)} Primary`,
  ]);
const shortSchool: Slot = ({ school }, dice) =>
  someSchool(
    dice.one([school.short, school.short, school.short, school.initials, school.short.replace(/['’]/, '')]),
  );

/** Every slot of the frames: `{c}` the child, `{cf}` in full, `{cs}` possessive, `{m}` and `{d}` the parents, and so on. */
export const slots: Readonly<Record<string, Slot>> = {
  c: (cast, dice) => oneName('child’s names', dice.one([cast.knownAs, cast.child.given]), dice),
  cf: (cast, dice) => fullName('child’s names', cast.child, dice),
  cs: (cast, dice) => owner('child’s names', dice.one([cast.knownAs, cast.child.given]), dice),
  sn: (cast, dice) => oneName('child’s names', cast.child.family, dice),
  m: (cast, dice) => oneName('family’s names', cast.mum.given, dice),
  ms: (cast, dice) => owner('family’s names', cast.mum.given, dice),
  mf: (cast, dice) => fullName('family’s names', cast.mum, dice),
  mt: (cast, dice) =>
    `${dice.one(['Mrs', 'Ms', 'Miss', 'mrs', 'MRS'])} ${planted('family’s names', typed(cast.mum.family, dice))}`,
  d: (cast, dice) => oneName('family’s names', cast.dad.given, dice),
  df: (cast, dice) => fullName('family’s names', cast.dad, dice),
  dt: (cast, dice) =>
    `${dice.one(['Mr', 'mr', 'Mr.'])} ${planted('family’s names', typed(cast.dad.family, dice))}`,
  sib: (cast, dice) => oneName('family’s names', cast.sibling.given, dice),
  fam: (cast, dice) => plural(cast.child.family, dice),
  i: (cast, dice) => initialsOf(cast.child, dice),
  mi: (cast, dice) => initialsOf(cast.mum, dice),
  st: (cast, dice) => colleague(dice.one(cast.staff), dice),
  dob: birth,
  age,
  nhs,
  upn,
  ni: insurance,
  case: caseNumber,
  addr: address,
  str: street,
  pc: postcode,
  ph: telephone,
  em: email,
  url: web,
  hd: handle,
  sch: school,
  schs: shortSchool,
  nur: ({ nursery }, dice) => someSchool(dice.chance(0.8) ? nursery.full : nursery.full.toLowerCase()),
  nurs: ({ nursery }) => someSchool(nursery.short),
  col: ({ college }, dice) => someSchool(dice.chance(0.8) ? college.full : college.full.toLowerCase()),
  cols: ({ college }) => someSchool(college.short),
  base: ({ base }) => someSchool(base),
};
