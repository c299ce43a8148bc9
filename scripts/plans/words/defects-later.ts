import type { Wordings } from './defects.ts';

/**
 * A third list, written when the checks held the first two: at first meeting seven in ten of its defects were found, which
 * says what to expect of wordings that nobody has looked at.
 */
export const wordingsLater: Wordings = {
  demeaning: [
    '{Name} is workshy and takes advantage of kind staff.',
    '{Name} has always been the odd one out and brings it on {himself}.',
    '{Name} is a nasty piece of work when crossed.',
    '{Name} has the concentration of a goldfish.',
    '{Name} is crippled by spina bifida.',
    '{Name’s} parents have never disciplined {him}.',
    '{Name} is subnormal in every area of learning.',
    '{Name} wears everyone down with constant whining.',
    '{Name} is educationally backward and a trial to teach.',
    'Nobody wants to sit next to {name} because of {his} disgusting habits.',
    '{Name} will always be a burden on the state.',
    '{Name} lashes out for no reason and enjoys hurting people.',
  ],
  acronyms: [
    'The SBAP will review the RPI log each half term.',
    'Staff will follow the ELKLAN steps set by the CDC.',
    'The NEET lead will liaise with the DSL.',
    'Support will be recorded on the EHAT and seen by the QTMSI.',
    'The HCA will use the GMFCS and the PODD.',
  ],
  aspirations: [
    '{Name} can’t wait to have {his} own place.',
    'Our dream is for {name} to be a mechanic like {his} uncle.',
    '{Name} is passionate about becoming a nurse.',
    'For {name} to find {his} place in the world.',
    'To thrive.',
    '{Name} will have every opportunity to shine.',
    '{Name} intends to join the army.',
    'That {name} grows up to be a confident young person.',
  ],
  provision: [
    '{Name} will see a play therapist on Wednesdays.',
    'Staff training in epilepsy will take place each September.',
    'A place at breakfast club.',
    '{Name} will be seated near the front.',
    'The school nurse is to check {name’s} weight monthly.',
    '{Name} will follow a touch-typing course provided by the school.',
    'Continued involvement of the outreach teacher.',
    '{Name} will be withdrawn for phonics four times a week.',
  ],
  pastDeadlines: [
    'By the close of the 2023/24 school year',
    'By mid-June 2024',
    'No later than 30.04.2024',
    'By the end of term in July 2023',
    'By Christmas of 2024',
    'By the beginning of March 2025',
  ],
  placeholders: [
    'Support will be given by [XXXXX] each day.',
    'This will be reviewed on …/…/20….',
    'Name of key person: [ ].',
    '{Name} will have --insert number-- sessions.',
    '@@FIRSTNAME@@ will have a quiet place to work.',
    'To be delivered by [staff member] in [place].',
    'xx hours of support a week.',
  ],
  guidance: [
    'Authors are reminded that diagnoses alone are not needs.',
    'Make each statement clear enough for a parent to understand.',
    'Only needs that call for provision belong in this section.',
    'Do you have evidence for this need? If not, take it out.',
    'Number each need so that it can be matched later.',
    'Your text here.',
    'Guidance: one or two paragraphs are usually enough.',
    'Include strengths before difficulties.',
  ],
  stages: [
    { from: 1, words: ['Before entering Key Stage 1', 'By the close of the early years'] },
    { from: 3, words: ['By the end of infant school', 'By the time {he} <leaves|leave> Key Stage 1'] },
    {
      from: 7,
      words: [
        'By the close of Key Stage 2',
        'By the end of primary education',
        'Before starting at secondary school',
      ],
    },
    { from: 10, words: ['By the end of Key Stage three', 'By the end of KS 3'] },
    { from: 12, words: ['Before leaving secondary school', 'By the completion of Key Stage 4'] },
  ],
  rivals: [
    [
      'Help with lunch from one adult, five days a week.',
      'Help with lunch from one adult, three days a week.',
    ],
    [
      'A review of the programme will take place every six weeks.',
      'A review of the programme will take place every twelve weeks.',
    ],
    [
      '{Name} will swim once a week during the summer term.',
      '{Name} will swim twice a week during the summer term.',
    ],
    [
      'A ratio of one adult to two pupils will be kept at all times.',
      'A ratio of one adult to five pupils will be kept at all times.',
    ],
  ],
};
