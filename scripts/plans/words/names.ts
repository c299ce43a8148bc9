import type { Phase } from '../invent/child.ts';

/** Given names, from many homes. Any likeness of a whole invented name to a person is chance. */
export const givenNames = [
  'Ilse',
  'Tomos',
  'Kezia',
  'Ravindra',
  'Olwen',
  'Babak',
  'Saoirse',
  'Emeka',
  'Linnea',
  'Pavel',
  'Yusra',
  'Caleb',
  'Mehreen',
  'Joss',
  'Anouk',
  'Emrys',
  'Wren',
  'Devika',
  'Matteo',
  'Ottilie',
  'Kwame',
  'Bryn',
  'Shanice',
  'Zebedee',
  'Nesrin',
  'Elfie',
  'Rafael',
  'Tamsin',
  'Iqbal',
  'Morwenna',
  'Dougal',
  'Precious',
  'Lev',
  'Aziza',
  'Fergus',
  'Maeve',
];

export const familyNames = [
  'Birtwhistle',
  'Vashti',
  'Quill',
  'Oyelowo',
  'Trevanion',
  'Kaminski',
  'Drysdale',
  'Mirza',
  'Fenwick',
  'Adair',
  'Bhatt',
  'Lockyer',
  'Gethin',
  'Sorrell',
  'Nakamura',
  'Pettigrew',
  'Chidi',
  'Halloran',
  'Thorne',
  'Evariste',
  'Moxon',
  'Rashford-Lee',
  'Dunmore',
  'Iyer',
];

/** Grown-ups who write, teach and visit. */
export const adults = [
  'Marguerite Ashdown',
  'Olu Fashanu',
  'Dr Petra Lindgren',
  'Garfield Sim',
  'Nadia Rahmani',
  'Colette Umber',
  'Dr Anil Deshmukh',
  'Faye Tolliver',
  'Stefan Wolek',
  'Hilary Crane',
  'Bronagh Keane',
  'Rhoda Ekwueme',
  'Dr Lena Haas',
  'Jasper Whitty',
  'Imelda Frost',
  'Tariq Saleh',
  'Phoebe Larkin',
  'Norman Yates',
  'Dr Cerys Probert',
  'Kojo Mensah',
];

export const councils = [
  'Aldermere Borough Council',
  'Westhay County Council',
  'Thornmouth City Council',
  'Bracken and Vale Council',
  'London Borough of Eastmead',
  'Kelsby Metropolitan Borough Council',
  'Ravenholm Council',
  'North Ashwater Council',
];

export const towns = [
  'Aldermere',
  'Little Hawley',
  'Thornmouth',
  'Brackenbridge',
  'Kelsby',
  'Ashwater',
  'Eastmead',
  'Ravenholm',
];

export const streets = [
  'Plover Close',
  'Cooper’s Row',
  'Orchard Lane',
  'Sycamore Rise',
  'Bobbin Street',
  'The Paddock',
  'Juniper Walk',
];

/** Places of learning, by phase. */
export const schools: Record<Phase, { name: string; type: string }[]> = {
  'early years': [
    { name: 'Puddle Lane Nursery', type: 'Maintained nursery school' },
    { name: 'Bright Acorns Pre-school', type: 'Private and voluntary early years setting' },
  ],
  primary: [
    { name: 'Kelsby Green Primary School', type: 'Community primary school' },
    { name: 'Holy Trinity CE Junior School', type: 'Voluntary aided junior school' },
    { name: 'Ravenholm Park Academy', type: 'Primary academy with a resource base' },
  ],
  secondary: [
    { name: 'Ashwater Community School', type: 'Mainstream secondary academy' },
    { name: 'The Willows School', type: 'Special school for pupils aged 4 to 19' },
    { name: 'Thornmouth High', type: 'Foundation secondary school' },
  ],
  'post-16': [
    { name: 'Vale College', type: 'General further education college' },
    { name: 'Harbourside Specialist College', type: 'Independent specialist college' },
  ],
};
