import type { Activity } from './activities.ts';
import type { AreaName } from './areas.ts';

/**
 * One matter all the way through a plan: what is hard, what will be reached and what is provided for it. `about` says
 * how provision for it would speak, so that a plan can be shown to hold none.
 */
export type Matter = {
  area: AreaName;
  needs: string[];
  can: string[];
  activities: Activity[];
  about: RegExp;
};

const assistant = ['teaching assistant', 'trained teaching assistant', 'learning support assistant'];

/** Matters that plans are about, each with its own thread from need to outcome to provision. */
export const matters: Matter[] = [
  {
    area: 'communication',
    needs: [
      '{Name} leaves the ends off words, and people outside the family understand about half of what {he} <says|say>.',
      'Strangers find {name’s} speech hard to make out, and {he} <gives|give> up after a second try.',
    ],
    can: [
      'be understood at the first try by a visitor to the class',
      'say the ends of words in a story of ten sentences',
    ],
    activities: [
      {
        noun: 'direct therapy on speech sounds',
        verb: 'work with {name} on speech sounds',
        who: ['speech and language therapist'],
      },
    ],
    about: /speech|sound|articul|pronounc|talk|voice/i,
  },
  {
    area: 'communication',
    needs: [
      '{Name} understands one step of an instruction and loses the rest.',
      'Long instructions leave {name} stuck: {he} <watches|watch> the others and copies what they do.',
    ],
    can: ['carry out an instruction of three steps', 'follow a spoken instruction without watching others'],
    activities: [
      {
        noun: 'practice in understanding instructions with picture steps',
        verb: 'practise instructions of two and three steps with {name}',
        who: assistant,
      },
    ],
    about: /instruction|understand|steps|listen|language/i,
  },
  {
    area: 'communication',
    needs: [
      '{Name} has few words for what {he} <wants|want> and leads adults by the hand.',
      '{Name} speaks in single words and cannot yet say what {he} <needs|need>.',
    ],
    can: ['join three words or signs to ask for something', 'use fifty words or signs in a week'],
    activities: [
      {
        noun: 'signing and symbols through the day',
        verb: 'model signs and symbols for {name}',
        who: [...assistant, 'signing tutor'],
      },
    ],
    about: /sign|symbol|word|vocab|language|communicat/i,
  },
  {
    area: 'cognition',
    needs: [
      '{Name} reads at the level of a child three years younger and guesses words from their first letter.',
      'Reading is slow: {name} loses the line and tires after half a page.',
    ],
    can: [
      'read a page of a book for eight-year-olds with two mistakes at most',
      'read sixty common words at sight',
    ],
    activities: [
      {
        noun: 'a structured phonics and reading programme',
        verb: 'teach {name} reading from a phonics programme',
        who: assistant,
      },
    ],
    about: /read|phonic|book|literacy/i,
  },
  {
    area: 'cognition',
    needs: [
      '{Name} counts on {his} fingers and cannot hold a number in mind.',
      'Numbers above twenty mean little to {name}, who mixes up tens and ones.',
    ],
    can: ['add and subtract two-digit numbers with counters', 'count on from any number to a hundred'],
    activities: [
      {
        noun: 'a number programme with counters and bead strings',
        verb: 'teach {name} number work with counters',
        who: assistant,
      },
    ],
    about: /number|count|maths|calculat|money/i,
  },
  {
    area: 'cognition',
    needs: [
      '{Name} has ideas but cannot get more than a line of writing down.',
      'Writing exhausts {name}: {he} <spells|spell> by sound and <avoids|avoid> putting pen to paper.',
    ],
    can: ['write six sentences from a plan', 'type a paragraph of fifty words'],
    activities: [
      {
        noun: 'teaching of writing with a keyboard and sentence frames',
        verb: 'teach {name} writing with a keyboard',
        who: assistant,
      },
    ],
    about: /writ|spell|typ|keyboard|pencil|paragraph|scrib/i,
  },
  {
    area: 'cognition',
    needs: [
      '{Name} drifts away from a task within three minutes and needs to be brought back to it.',
      '{Name’s} attention is short: a noise in the corridor ends {his} work.',
    ],
    can: ['work on a known task for twelve minutes', 'come back to a task after one cue'],
    activities: [
      {
        noun: 'work in short tasks with movement breaks for attention',
        verb: 'give {name} short tasks and movement breaks',
        who: assistant,
      },
    ],
    about: /attention|focus|concentrat|break|task/i,
  },
  {
    area: 'emotional',
    needs: [
      '{Name} is anxious on school mornings and is sick with worry on Mondays.',
      'Worry stops {name} from coming into the building on two days out of five.',
    ],
    can: ['tell {his} key adult about a worry before it grows', 'come into the building calmly'],
    activities: [
      {
        noun: 'a calm start with a key adult for anxiety',
        verb: 'meet {name} for a calm start and talk through worries',
        who: ['key worker', 'learning mentor'],
      },
    ],
    about: /anxi|worr|calm|key adult|mentor|emotion|wellbeing|feeling/i,
  },
  {
    area: 'emotional',
    needs: [
      '{Name} hits out when {he} <is|are> angry, about four times a week.',
      'When frustrated {name} throws what is in reach and runs from the room.',
    ],
    can: ['use {his} break card before anger takes over', 'leave a quarrel and return within ten minutes'],
    activities: [
      {
        noun: 'teaching of calming strategies for anger',
        verb: 'teach {name} strategies for anger',
        who: ['emotional literacy support assistant', 'learning mentor'],
      },
    ],
    about: /ang(?:er|ry)|regulat|calm|frustrat|behaviou?r|emotion|feeling/i,
  },
  {
    area: 'emotional',
    needs: [
      '{Name} plays alone and does not know how to join other children.',
      '{Name} wants a friend but grabs and shouts when {he} <joins|join> a game.',
    ],
    can: ['play a board game with two classmates and take turns', 'join a game of other children by asking'],
    activities: [
      {
        noun: 'a friendship group with turn-taking games',
        verb: 'lead a friendship group for {name} and three peers',
        who: [...assistant, 'learning mentor'],
      },
    ],
    about: /friend|peer|group|play|game|turn|social/i,
  },
  {
    area: 'sensory',
    needs: [
      'Noise hurts {name}, who covers {his} ears in the hall and cannot eat there.',
      'Loud and crowded rooms overwhelm {name} within minutes.',
    ],
    can: ['stay in the dining hall for a whole meal with ear defenders', 'ask for a sensory break in time'],
    activities: [
      {
        noun: 'a sensory programme with a quiet space',
        verb: 'carry out a sensory programme with {name}',
        who: ['occupational therapist', ...assistant],
      },
    ],
    about: /sensory|noise|quiet|ear def|loud/i,
  },
  {
    area: 'sensory',
    needs: [
      '{Name} cannot manage buttons, scissors or cutlery because {his} hands are weak.',
      '{Name’s} grip is weak: zips, scissors and tins defeat {him}.',
    ],
    can: ['fasten {his} coat without help', 'cut along a curved line with scissors'],
    activities: [
      {
        noun: 'hand strength exercises',
        verb: 'lead exercises for {name’s} hand strength and finger skills',
        who: ['occupational therapist', ...assistant],
      },
    ],
    about: /hand|finger|motor|grip|scissor|button|occupational/i,
  },
  {
    area: 'sensory',
    needs: [
      '{Name} walks with a frame and falls on steps.',
      'Balance is hard for {name}, who falls on stairs and rough ground.',
    ],
    can: ['climb a flight of stairs with one hand on the rail', 'cross the playground with a walking frame'],
    activities: [
      {
        noun: 'balance and walking exercises',
        verb: 'practise balance and walking with {name}',
        who: ['physiotherapist', ...assistant],
      },
    ],
    about: /balance|walk|physio|gross motor|stretch|stairs|movement/i,
  },
  {
    area: 'sensory',
    needs: [
      '{Name} wets {himself} twice a day and cannot yet manage the toilet without help.',
      'Toileting is not yet secure, and {name} needs reminding each hour.',
    ],
    can: ['use the toilet by {himself} and stay dry all day', 'ask for the toilet in good time'],
    activities: [
      {
        noun: 'a toilet routine with a picture strip',
        verb: 'take {name} through the toilet routine',
        who: assistant,
      },
    ],
    about: /toilet|continen|personal care|wash|dress/i,
  },
  {
    area: 'sensory',
    needs: [
      '{Name} is deaf in {his} left ear and cannot follow speech when there is noise in the room.',
      '{Name} wears hearing aids and misses what is said behind {him}.',
    ],
    can: ['check {his} hearing aids each morning', 'say when something has not been heard'],
    activities: [
      {
        noun: 'a radio aid and teaching about hearing',
        verb: 'teach {name} to look after the radio aid and hearing aids',
        who: ['teacher of the deaf'],
      },
    ],
    about: /hear|deaf|audio|acoustic|radio aid|listen/i,
  },
  {
    area: 'sensory',
    needs: [
      '{Name} cannot see the board or print smaller than 24 point.',
      'Low vision means that {name} cannot read ordinary print or find {his} way in new places.',
    ],
    can: ['set up {his} own magnifier', 'read a page of 24 point print'],
    activities: [
      {
        noun: 'enlarged print and a magnifier',
        verb: 'teach {name} to use a magnifier and enlarged print',
        who: ['teacher of children with a vision impairment'],
      },
    ],
    about: /vision|visual|print|magnif|eye|screen/i,
  },
  {
    area: 'living',
    needs: [
      '{Name} cannot cross a road safely and does not look for traffic.',
      '{Name} has never travelled by bus alone and cannot find the way when a route changes.',
    ],
    can: ['travel by bus to college and home', 'cross two roads safely on the way to the shop'],
    activities: [
      {
        noun: 'independent travel training',
        verb: 'give {name} travel training on buses and roads',
        who: ['travel trainer', 'support worker'],
      },
    ],
    about: /travel|road|bus|route|journey|traffic/i,
  },
  {
    area: 'living',
    needs: [
      '{Name} cannot tell coins apart and is given too little change without noticing.',
      'Money means little to {name}, who cannot say whether {he} <has|have> enough for a sandwich.',
    ],
    can: ['pay for lunch and check the change', 'keep a weekly budget of twenty pounds'],
    activities: [
      {
        noun: 'money teaching in real shops',
        verb: 'teach {name} to handle money in shops',
        who: ['support worker', ...assistant],
      },
    ],
    about: /money|coin|shop|budget|bank|pay/i,
  },
  {
    area: 'employment',
    needs: [
      '{Name} has no experience of a workplace and does not know what a job asks for.',
      '{Name} cannot yet follow a rota or ask a manager at work for help.',
    ],
    can: ['complete a work placement of twelve weeks', 'follow a rota at a work placement'],
    activities: [
      { noun: 'supported work experience', verb: 'support {name} at a work placement', who: ['job coach'] },
    ],
    about: /work (?:exp|pl)|job|career|employ|placement/i,
  },
  {
    area: 'health',
    needs: [
      '{Name} sleeps badly, wakes four or five times a night and is worn out by eleven o’clock.',
      'Poor sleep leaves {name} too tired for lessons on most days.',
    ],
    can: ['sleep for seven hours on five nights a week', 'keep to a bedtime routine'],
    activities: [
      {
        noun: 'a sleep programme',
        verb: 'review {name’s} sleep programme with the family',
        who: ['school nurse', 'sleep practitioner'],
      },
    ],
    about: /sleep|bed|night|tired|fatigue/i,
  },
];
