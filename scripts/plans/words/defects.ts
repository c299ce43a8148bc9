/** Ways in which plans go wrong, by sort; `{name}` and the like as in `fill`. */
export type Wordings = {
  /** Language that no family should have to read about its child. */
  demeaning: string[];
  /** Sentences with short forms that nobody has explained. */
  acronyms: string[];
  /** What is hoped for, put where an outcome should be. */
  aspirations: string[];
  /** What somebody will do for the child, put where an outcome should be. */
  provision: string[];
  /** By when, long past in every invented plan. */
  pastDeadlines: string[];
  /** Slots of a form that nobody filled, as they stand in a sentence. */
  placeholders: string[];
  /** Words to the writer that were left in, as a paragraph of their own. */
  guidance: string[];
  /** A stage that is over, by the first year group for which it is. */
  stages: { from: number; words: string[] }[];
  /** Two versions of one promise, as they stand side by side when nobody chose. */
  rivals: [string, string][];
};

/**
 * The first list, in the words of many hands. They are written from what plans say, never from what the checks look for:
 * a wording that a check does not know is what this list is for.
 */
export const wordings: Wordings = {
  demeaning: [
    '{Name} is a lazy boy who only works when it suits him.',
    '{Name} suffers badly from autism and the whole family suffers with {him}.',
    'Staff describe {name} as a difficult child who likes to wind others up.',
    '{Name} has the emotional age of a three-year-old.',
    '{Name} is low functioning and is unlikely ever to be useful in a workplace.',
    'When {he} <does|do> not get {his} own way {name} throws a tantrum.',
    'Mum is overprotective and makes excuses for {him}.',
    'The family is chaotic and parents do not bother to read the home-school book.',
    '{Name} is wheelchair-bound and a burden to move around the building.',
    '{Name} is manipulative and will play one adult off against another.',
    '{Name} will never be able to live a normal life.',
    '{Name} is attention-seeking and disrupts every lesson.',
    '{Name} is a bottom-set pupil of very limited intelligence.',
    '{Name} makes no effort and shows no interest in learning.',
    '{He} deliberately <spoils|spoil> the work of other pupils for fun.',
    '{Name} is a menace to the younger children at playtime.',
    '{Name} is mentally handicapped and cannot be taught to read.',
    '{Name} behaves like a baby and expects to be waited on.',
    'Dad refuses to accept that {name} is not normal.',
    '{Name} is a naughty, defiant child who will not do as {he} <is|are> told.',
    'Poor parenting is the main cause of {his} behaviour.',
    '{Name} is a victim of cerebral palsy.',
    '{Name} is hopeless at maths and always will be.',
    '{Name} is a school refuser whose mother gives in to {him}.',
    '{Name} is a strange child with weird habits that put others off.',
    'There is little point in setting homework, as {name} is too slow to learn from it.',
    '{Name} can behave perfectly well when {he} <wants|want> to.',
    '{Name} is rude and ungrateful towards the adults who help {him}.',
    '{Name} is a danger to others and has to be watched like a hawk.',
    '{Name} is backward for {his} age.',
  ],

  acronyms: [
    'Progress will be recorded on the BKSB and shared through the IPRA each term.',
    'A TISUK practitioner will use the NVR approach.',
    'The LSAT lead will review the PBSP with the YOT.',
    '{Name} was discussed at EHAP and stepped down by the MACE panel.',
    'Work will follow the ABLLS-R and the VB-MAPP.',
    'The VSH will attend the PEP and the IRO will chair.',
    'Targets will come from the EHM and be shared at the TAMHS meeting.',
    'The HINT team will give advice on FM use.',
    'Staff will complete a BOSS profile and send it to the SIPS.',
    '{Name} will have DESTY sessions with the FLO.',
    'The ARB will be asked for a place under the SRP.',
    'The school will use the WRAT and the CTOPP each year.',
  ],

  aspirations: [
    '{Name} would love to be a vet one day.',
    '{Name} wants to be a train driver.',
    '{Name} hopes to live in a flat near {his} cousins.',
    '{Name} dreams of playing for a big football club.',
    'To be happy and have a good life.',
    '{Name} will fulfil {his} potential.',
    '{Name} wishes to have lots of friends.',
    'For {name} to be the best {he} can be.',
    '{Name} aspires to go to university.',
    '{Name} will achieve {his} dreams.',
    '{Name}’s ambition is to own a bakery.',
    '{Name} would like to travel the world when {he} <is|are> grown up.',
    '{Name} will lead a happy and fulfilled life.',
    'We would like {name} to be accepted for who {he} <is|are>.',
    '{Name} will be all that {he} can be.',
    '{Name} will reach {his} full potential in all areas.',
  ],

  provision: [
    '{Name} will receive weekly speech and language therapy.',
    '{Name} will have daily sessions of precision teaching.',
    'A teaching assistant will work with {name} every morning.',
    '{Name} will be supported by a key worker.',
    'Staff will use a visual timetable with {name}.',
    '{Name} will have access to a quiet room at lunchtime.',
    '{Name} will be given a laptop for written work.',
    'To provide {name} with a sensory diet.',
    'An occupational therapist will visit once a term.',
    '{Name} will attend a nurture group three times a week.',
    '{Name} will get help from the learning mentor twice a week.',
    'The school will put in place a safe space for {name}.',
    'For {name} to receive one-to-one support in every lesson.',
    '{Name} will benefit from a small group for reading, run by the inclusion team.',
    '{Name} will continue to see the physiotherapist each half term.',
  ],

  pastDeadlines: [
    'By July 2023',
    'By the end of the summer term 2024',
    'By Easter 2024',
    'By 31 March 2025',
    'By Christmas 2023',
    'Before September 2024',
    'By the end of the academic year 2022/23',
    'By 17/07/2024',
    'By the end of the school year 2023-24',
    'By summer 2023',
    'By the spring term of 2025',
    'By the end of December 2022',
    'In time for the review in May 2024',
    'By the 4th of November 2024',
  ],

  placeholders: [
    'This will be led by [insert name of professional].',
    'Start date: XX/XX/XXXX.',
    'To be given by XXXX on a day agreed with the school.',
    'Review date: [date to be inserted].',
    'The key adult is [NAME].',
    '<<Pupil First Name>> will have a copy of the programme.',
    '{{forename}} will be told in advance of any change.',
    'This takes up ___________ minutes of each session.',
    'The named school for this is (insert school).',
    'Contact: «Key_Worker_Name».',
    'This will happen [number] times a week.',
    '[Child’s name] will be reminded at the start of each lesson.',
    'Support: click or tap here to enter text.',
    'Delivered by <insert role> in the classroom.',
    'INSERT HOURS HERE each week, with a trained adult.',
    'The review will be held on DD/MM/YYYY.',
    '[He/She] will carry the card at all times.',
    'Amount of time: ?? minutes.',
    'Provided by %%SERVICE%% after school.',
    'Name of adult here will keep the record.',
  ],

  guidance: [
    'Guidance for writers: keep each need to one sentence and take this note out when the plan is finished.',
    'Drafting note - check against the educational psychologist’s report.',
    'Note to caseworker: remove this line before the plan goes out.',
    'In this section you should list what will be provided, by whom and how often.',
    'Please describe the support in detail, and avoid vague words such as "regular".',
    'This box must be completed for every area of need.',
    'Remember to link every need to an outcome. Delete once done.',
    'Writers should not copy whole reports into this section.',
    'Tip: use the child’s own words where you can.',
    'Insert the needs from the professional advice here, one to a line.',
    'Do not include diagnoses here unless they affect learning.',
    '(This text is for officers only and must not appear in the final plan.)',
    'Template text: summarise the main points of the advice.',
    'Officer prompt: have you quantified the provision?',
    'You should include no more than three points in this part.',
    'Example: Sam will need help to organise his equipment. Replace with your own wording.',
    'Complete this section after the meeting with the parents.',
    'Use the present tense throughout and write in full sentences.',
  ],

  stages: [
    {
      from: 1,
      words: ['By the end of the Early Years Foundation Stage', 'Before starting Key Stage 1'],
    },
    { from: 3, words: ['By the end of Key Stage 1', 'By the end of KS1', 'At the end of Key Stage One'] },
    {
      from: 7,
      words: [
        'By the end of Key Stage 2',
        'By the end of KS2',
        'By the end of primary school',
        'At the end of key stage two',
      ],
    },
    { from: 10, words: ['By the end of Key Stage 3', 'By the end of KS3', 'By the close of Key Stage 3'] },
    { from: 12, words: ['By the end of Key Stage 4', 'By the end of KS4'] },
  ],

  rivals: [
    [
      '{Name} will have 20 minutes of reading practice each day with a teaching assistant.',
      '{Name} will have 40 minutes of reading practice each day with a teaching assistant.',
    ],
    [
      'A therapist will visit {name} for one session every half term.',
      'A therapist will visit {name} for three sessions every half term.',
    ],
    [
      'One-to-one help from an adult for 15 hours a week.',
      'One-to-one help from an adult for 27.5 hours a week.',
    ],
    [
      'This will be given weekly for 30 minutes by a trained adult.',
      'This will be given fortnightly for 30 minutes by a trained adult.',
    ],
    [
      'Supervision at lunchtime by one adult for 45 minutes on five days.',
      'Supervision at lunchtime by one adult for 45 minutes on two days.',
    ],
    [
      'The mentor will meet {name} twice a week for half an hour.',
      'The mentor will meet {name} once a week for half an hour.',
    ],
  ],
};
