import type { AreaName } from './areas.ts';

/** What the child will be able to do, as a phrase after "will". */
export const abilities: Record<AreaName, string[]> = {
  communication: [
    'tell a grown-up about the weekend in three joined sentences',
    'ask for help with a word, sign or card',
    'follow three spoken steps in a row',
    'keep a conversation going for six turns',
    'use fifty signs in daily life',
    'say when something has not been heard or understood',
    'be understood by people outside the family when talking about a picture',
    'answer "why" questions about a story',
  ],
  cognition: [
    'read a page of a book for seven-year-olds with no more than four mistakes',
    'add and take away numbers to twenty with counters',
    'write five sentences with full stops from a plan',
    'sort objects by two features',
    'work alone on a known task for ten minutes',
    'spell sixty of the commonest words',
    'count out the right money for a snack',
    'explain the main idea of a paragraph',
  ],
  emotional: [
    'use the calm corner and come back within ten minutes',
    'name four feelings in {himself} and one in others',
    'come into school without tears',
    'stay for the whole of an assembly',
    'take part in a team game and finish it',
    'walk away from an argument',
    'tell the key adult about a worry before going home',
    'attend every lesson of the day',
  ],
  sensory: [
    'cross the playground with a walking frame',
    'dress after swimming with one reminder',
    'type twenty words a minute',
    'put on and take off {his} own splints',
    'copy a drawing of a house with a door',
    'cross the dining hall with a tray',
    'wear ear defenders when they are needed',
    'climb a flight of stairs holding one rail',
  ],
  employment: [
    'complete a work placement of twelve weeks',
    'hold a part-time job of at least eight hours a week',
    'pass Level 1 in a subject of {his} choice',
  ],
  living: [
    'cook three different meals',
    'travel by bus to college and home',
    'keep a weekly budget of forty pounds',
  ],
  community: [
    'go to a club once a week with a friend',
    'plan an outing and invite somebody',
    'recognise a message that should be shown to an adult',
  ],
  health: [
    'book a dentist’s appointment by telephone',
    'take medicine at the right times from a labelled box',
    'exercise for half an hour on three days a week',
  ],
};

/** How it will be known. */
export const measures = [
  'on four days out of five',
  'in eight tries out of ten',
  'in three different lessons',
  'with one reminder',
  'without an adult’s help',
  'at least twice a day',
  'for a whole half term',
  'as shown by the class record',
  'with two different adults',
  'in school and at home',
  'on nine occasions out of ten',
  'three weeks running',
];

/** By when. `{stage}` and `{year}` are put in by the child’s phase. */
export const deadlines = [
  'By the end of {stage}',
  'By July {year}',
  'By the end of {next}',
  'Within twelve months',
  'By Easter {year}',
  'By the summer of {year}',
  'By December {year}',
  'By the time of the next phase transfer',
  'By the end of the academic year {year}',
];

/** `{when}`, `{can}`, `{how}`. */
export const outcomePatterns = [
  '{when}, {name} will {can}, {how}.',
  '{when} {name} will {can} {how}.',
  '{when}, {name} will be able to {can}, {how}.',
  '{Name} will {can}, {how}, {lwhen}.',
  '{Name} will be able to {can} {lwhen}.',
  '{when}: {name} will {can} ({how}).',
];

/** Small steps on the way. */
export const stepPatterns = [
  '{Name} will first {can} with a familiar adult beside {him}.',
  'To {can} once a week in a quiet room.',
  '{Name} will try to {can} using a picture prompt.',
  'Practise at home: to {can} with help.',
];
