import type { AreaName } from './areas.ts';

/** What the child finds hard, as a phrase after "finds it hard to". */
export const hardships: Record<AreaName, string[]> = {
  communication: [
    'keep track of a conversation with more than one person',
    'put events in order when telling a story',
    'say the beginnings of longer words clearly',
    'understand jokes and sayings',
    'start a conversation with somebody new',
    'find the word that is wanted',
    'remember a message long enough to pass it on',
    'follow what is said in a noisy hall',
    'take turns in talk without a prompt',
    'show that something has not been understood',
  ],
  cognition: [
    'hold numbers in mind while working',
    'sound out words that are new',
    'copy from the board',
    'start a task without help',
    'remember what was learned the day before',
    'compare quantities beyond ten',
    'get ideas down in an order',
    'tell how long things take',
    'understand a text that was read aloud well',
    'move a skill from one subject to another',
  ],
  emotional: [
    'come into the building in the morning',
    'wait when something has been promised',
    'be in the same room as a dog',
    'recover after losing a game',
    'trust an adult who is not known',
    'say when something is wrong',
    'sleep through the night and arrive rested',
    'accept that a plan has changed',
    'share a favourite adult',
    'stay in a lesson when others are loud',
  ],
  sensory: [
    'sit upright without leaning',
    'use scissors, zips and cutlery',
    'walk on uneven ground',
    'see print smaller than 18 point',
    'hear soft sounds on the left side',
    'bear seams, labels and sticky hands',
    'judge how close other people are',
    'hold a pencil for longer than a few minutes',
    'catch, kick and throw',
    'stay still on a chair',
  ],
  employment: [
    'picture what a working day is like',
    'read a rota',
    'ask a manager for help',
    'work at the speed a workplace expects',
  ],
  living: [
    'tell whether there is enough money for a purchase',
    'keep medicine and appointments in order',
    'use a cooker safely',
    'find the way when a bus does not come',
  ],
  community: [
    'know who is a friend',
    'join a group that is already talking',
    'say no to somebody who insists',
    'find something to do at the weekend',
  ],
  health: [
    'notice when it is time to eat or rest',
    'explain pain to a doctor',
    'keep active after college',
    'manage worry before appointments',
  ],
};

/** When or how it shows; put after a hardship. */
export const circumstances = [
  'especially in the afternoon',
  'even in a small group',
  'and becomes tired quickly',
  'unless an adult sits close by',
  'and this is worse after a weekend',
  'in most lessons',
  'at home and at school',
  'which leads to upset several times a week',
  'although progress has been made since last summer',
  'and other children have begun to notice',
];

/** Whole patterns for a need. `{hard}` is a hardship, `{when}` a circumstance, `{pro}` a profession. */
export const needPatterns = [
  '{Name} [finds|find] it hard to {hard}, {when}.',
  '{Name} [finds|find] it hard to {hard}.',
  'It is difficult for {name} to {hard}.',
  '{He} <struggles|struggle> to {hard}, {when}.',
  '{Name} [is|am] not yet able to {hard} without help.',
  'The {pro} saw that {name} could not {hard} during a visit in the {season}.',
  'In the {pro}’s assessment {name} scored at the {centile} centile, and {he} <needs|need> longer than classmates to {hard}.',
  'Reports agree that {name} cannot {hard}.',
  'Needs help to {hard}.',
  'Difficulty: to {hard} ({when}).',
];

export const professions = [
  'speech and language therapist',
  'educational psychologist',
  'specialist teacher',
  'occupational therapist',
  'paediatrician',
];
export const seasons = ['spring term', 'autumn term', 'summer', 'second half term'];
export const centiles = ['1st', '2nd', '5th', '9th', '12th', '16th'];

/** Strengths, by area. */
export const strengths: Record<AreaName, string[]> = {
  communication: [
    '{Name} [loves|love] telling people about buses.',
    '{Name} [has|have] a warm smile that makes people want to talk.',
    '{He} <signs|sign> clearly and <likes|like> to teach signs to others.',
    '{Name} [speaks|speak] two languages at home.',
  ],
  cognition: [
    '{Name} [remembers|remember] songs after hearing them once.',
    '{Name} [is|am] curious about how machines work.',
    '{He} <knows|know> a great deal about the sea.',
    '{Name} [likes|like] building from a plan.',
  ],
  emotional: [
    '{Name} [is|am] gentle with younger children.',
    '{Name} [has|have] a good sense of fun.',
    '{He} <says|say> sorry and <means|mean> it.',
    'When calm, {name} [can|can] see another person’s side.',
  ],
  sensory: [
    '{Name} [is|am] a keen swimmer.',
    '{Name} [manages|manage] {his} own hearing aids.',
    '{He} <rides|ride> a tricycle with pride.',
    '{Name} [enjoys|enjoy] music with a strong beat.',
  ],
  employment: [
    '{Name} [has|have] helped at the garden centre and came back with praise.',
    '{Name} [is|am] always on time.',
  ],
  living: ['{Name} [makes|make] {his} own lunch.', '{Name} [keeps|keep] a tidy room.'],
  community: [
    '{Name} [belongs|belong] to a choir.',
    '{Name} [keeps|keep] in touch with friends from school.',
  ],
  health: [
    '{Name} [walks|walk] to college most days.',
    '{Name} [understands|understand] {his} own diagnosis.',
  ],
};

/** Health needs (C) and social care needs (D). */
export const healthNeeds = [
  '{Name} [has|have] absence seizures about twice a week and [takes|take] medicine morning and evening.',
  '{Name} [was|was] born early and [is|am] followed up by the hospital for {his} lungs.',
  '{Name} [has|have] a diagnosis of attention difficulties made in the summer of 2024.',
  '{Name} [wears|wear] splints on both legs and [tires|tire] after a short walk.',
  '{Name} [is|am] fed through a tube at night.',
  '{Name} [has|have] eczema that wakes {him} at night.',
  '{Name} [sees|see] the community paediatrician because of {his} growth.',
  'Hearing loss on both sides means that {name} [wears|wear] two aids all day.',
  '{Name} [has|have] hypermobile joints, which hurt after sport.',
  'A heart murmur is checked each year and does not limit {name}.',
];

export const careNeeds = [
  '{Name} cannot be at home without an adult, and the family has little rest.',
  '{Name} [needs|need] two people with {him} near roads.',
  '{Name’s} brother also has a disability, and the parents share the nights.',
  'The family lives in a flat without a lift, which makes outings rare.',
  '{Name} [lives|live] with {his} grandmother under a special guardianship order.',
  '{Name} [needs|need] help with washing, dressing and going to the toilet.',
  'There are few clubs that {name} can join without an adult.',
  'A child in need plan has been in place since January 2026.',
];
