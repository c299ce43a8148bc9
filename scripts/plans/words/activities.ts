import type { AreaName } from './areas.ts';

/**
 * Something that is provided: `noun` as a thing ("a daily signing group"), `verb` as what somebody does, with the child
 * as `{name}`, and who may do it, without an article and in small letters.
 */
export type Activity = { noun: string; verb: string; who: string[]; rare?: boolean };

const assistant = [
  'teaching assistant',
  'trained teaching assistant',
  'learning support assistant',
  'key worker',
];

/** Special educational provision, by area. */
export const activities: Record<AreaName, Activity[]> = {
  communication: [
    {
      noun: 'a vocabulary club built on picture maps',
      verb: 'run a vocabulary club with {name}',
      who: assistant,
    },
    {
      noun: 'barrier games that practise asking for clarity',
      verb: 'play barrier games with {name}',
      who: [...assistant, 'class teacher'],
    },
    {
      noun: 'direct therapy for the sounds at the ends of words',
      verb: 'give {name} direct therapy for the sounds at the ends of words',
      who: ['speech and language therapist', 'specialist speech and language therapist'],
    },
    {
      noun: 'a signing session for the whole class',
      verb: 'lead a signing session for {name’s} whole class',
      who: ['class teacher', 'teacher of the deaf', 'signing tutor'],
    },
    {
      noun: 'coaching for staff in attention building',
      verb: 'coach staff in attention building',
      who: ['speech and language therapist', 'advisory teacher for autism'],
      rare: true,
    },
    {
      noun: 'colour-coded sentence building',
      verb: 'teach {name} to build sentences with colour codes',
      who: [...assistant, 'SENCO'],
    },
    {
      noun: 'a conversation group with two chosen friends',
      verb: 'hold a conversation group for {name} and two chosen friends',
      who: ['emotional literacy support assistant', 'learning mentor'],
    },
    {
      noun: 'modelling on a talking tablet',
      verb: 'model new words on {name’s} talking tablet',
      who: ['communication support worker', ...assistant],
    },
    {
      noun: 'preparation for new topics with real objects',
      verb: 'go through the words of a new topic with {name}, using real objects',
      who: assistant,
    },
    {
      noun: 'a review of the talking targets',
      verb: 'review {name’s} talking targets with staff and family',
      who: ['speech and language therapist', 'SENCO'],
      rare: true,
    },
  ],
  cognition: [
    {
      noun: 'a phonics catch-up lesson',
      verb: 'teach {name} a phonics catch-up lesson',
      who: ['specialist teacher', ...assistant],
    },
    {
      noun: 'number work with rods and counters',
      verb: 'teach {name} number with rods and counters',
      who: ['class teacher', 'maths specialist', ...assistant],
    },
    {
      noun: 'reading aloud to a patient listener',
      verb: 'hear {name} read',
      who: [...assistant, 'volunteer reader trained by the school'],
    },
    {
      noun: 'lessons in planning an answer with a storyboard',
      verb: 'show {name} how to plan an answer with a storyboard',
      who: ['English teacher', 'specialist teacher for literacy'],
    },
    {
      noun: 'memory games matched to the week’s lessons',
      verb: 'play memory games with {name} that match the week’s lessons',
      who: assistant,
    },
    {
      noun: 'touch-screen spelling practice',
      verb: 'supervise {name’s} spelling practice on a touch screen',
      who: assistant,
    },
    {
      noun: 'task boxes that {name} can empty alone',
      verb: 'set out task boxes that {name} can empty alone',
      who: ['class teacher', ...assistant],
    },
    {
      noun: 'a handwriting-free recording lesson',
      verb: 'teach {name} to record work by voice',
      who: ['assistive technology tutor', 'specialist teacher'],
    },
    {
      noun: 'advice to subject teachers on breaking work down',
      verb: 'advise subject teachers on breaking work down',
      who: ['educational psychologist', 'specialist teacher'],
      rare: true,
    },
    {
      noun: 'a lesson that goes over the key facts again',
      verb: 'go over the key facts of the week with {name}',
      who: ['teacher', ...assistant],
    },
  ],
  emotional: [
    {
      noun: 'a soft start with breakfast and a chat',
      verb: 'meet {name} at the gate for a soft start',
      who: ['pastoral lead', 'key adult', 'attendance mentor'],
    },
    {
      noun: 'drawing and talking sessions',
      verb: 'offer {name} drawing and talking sessions',
      who: ['emotional literacy support assistant', 'school counsellor'],
    },
    {
      noun: 'a course on naming and ranking worries',
      verb: 'teach {name} to name and rank worries',
      who: ['mental health support practitioner', 'school counsellor'],
    },
    {
      noun: 'practice of a calm-corner routine',
      verb: 'practise the calm-corner routine with {name}',
      who: assistant,
    },
    {
      noun: 'a restorative talk',
      verb: 'hold a restorative talk with {name}',
      who: ['head of year', 'key adult'],
    },
    {
      noun: 'supervision for the adults who work with {name}',
      verb: 'supervise the adults who work with {name}',
      who: ['educational psychologist', 'clinical psychologist'],
      rare: true,
    },
    {
      noun: 'a friendship circle',
      verb: 'lead a friendship circle for {name} and four classmates',
      who: ['pastoral lead', 'learning mentor', 'play leader'],
    },
    {
      noun: 'nurture group teaching',
      verb: 'teach {name} in the nurture group',
      who: ['nurture teacher', 'nurture lead'],
    },
    {
      noun: 'animal-assisted sessions at the city farm',
      verb: 'take {name} to animal-assisted sessions at the city farm',
      who: ['outreach tutor', 'learning mentor'],
    },
    {
      noun: 'a check of the safety plan',
      verb: 'check {name’s} safety plan with all staff',
      who: ['deputy head teacher', 'SENCO'],
      rare: true,
    },
  ],
  sensory: [
    {
      noun: 'a programme of core strength exercises',
      verb: 'carry out the core strength programme with {name}',
      who: ['physiotherapy assistant', ...assistant],
    },
    {
      noun: 'a movement circuit before lessons',
      verb: 'set up a movement circuit for {name}',
      who: assistant,
    },
    {
      noun: 'touch-typing lessons',
      verb: 'teach {name} to touch-type',
      who: ['specialist teaching assistant', 'assistive technology tutor'],
    },
    {
      noun: 'checks of hearing equipment',
      verb: 'check {name’s} hearing equipment',
      who: ['teacher of the deaf', ...assistant],
    },
    {
      noun: 'orientation lessons on the school site',
      verb: 'teach {name} to find {his} way about the site',
      who: ['habilitation officer', 'mobility teacher'],
    },
    {
      noun: 'enlarging and adapting of all worksheets',
      verb: 'enlarge and adapt {name’s} worksheets',
      who: ['visual impairment support assistant', 'resource technician'],
    },
    {
      noun: 'a standing frame session',
      verb: 'help {name} into the standing frame',
      who: ['two trained members of staff', 'physiotherapy assistant'],
    },
    {
      noun: 'a review of seating and posture',
      verb: 'review {name’s} seating and posture',
      who: ['occupational therapist', 'paediatric physiotherapist'],
      rare: true,
    },
    { noun: 'finger gym activities', verb: 'run finger gym activities with {name}', who: assistant },
    {
      noun: 'swimming with one-to-one help in the water',
      verb: 'take {name} swimming and stay beside {him} in the water',
      who: ['swimming teacher', 'sports coach'],
    },
  ],
  employment: [
    {
      noun: 'job coaching in a workplace of {name’s} choice',
      verb: 'coach {name} in a workplace of {his} choice',
      who: ['job coach', 'supported employment officer'],
    },
    {
      noun: 'a vocational tutorial',
      verb: 'give {name} a vocational tutorial',
      who: ['personal tutor', 'vocational lecturer'],
    },
    {
      noun: 'mock interviews with local employers',
      verb: 'set up mock interviews for {name}',
      who: ['careers adviser', 'work placement officer'],
      rare: true,
    },
    {
      noun: 'functional English in a small set',
      verb: 'teach {name} functional English',
      who: ['functional skills lecturer', 'English tutor'],
    },
  ],
  living: [
    {
      noun: 'cooking lessons in the training flat',
      verb: 'teach {name} to cook in the training flat',
      who: ['life skills tutor', 'independence tutor'],
    },
    {
      noun: 'money practice in real shops',
      verb: 'take {name} shopping to practise with money',
      who: ['life skills tutor', 'support worker'],
    },
    {
      noun: 'bus travel practice',
      verb: 'practise a bus journey with {name}',
      who: ['travel trainer', 'learning support assistant'],
    },
    {
      noun: 'diary and alarm training',
      verb: 'train {name} to use a diary and alarms',
      who: ['learning mentor', 'assistive technology tutor'],
    },
  ],
  community: [
    {
      noun: 'a supported evening at the drama group',
      verb: 'go with {name} to the drama group',
      who: ['youth worker', 'support worker'],
    },
    {
      noun: 'lessons about safe friendships online',
      verb: 'teach {name} about safe friendships online',
      who: ['personal tutor', 'pastoral lead'],
    },
    {
      noun: 'a peer mentoring meeting',
      verb: 'arrange a peer mentoring meeting for {name}',
      who: ['student support officer', 'learning mentor'],
    },
  ],
  health: [
    {
      noun: 'a sleep and food workshop',
      verb: 'lead a sleep and food workshop with {name}',
      who: ['wellbeing tutor', 'school nurse'],
    },
    {
      noun: 'preparation for the yearly health check',
      verb: 'prepare {name} for the yearly health check',
      who: ['learning disability nurse', 'personal tutor'],
      rare: true,
    },
    {
      noun: 'gym sessions with a buddy',
      verb: 'take {name} and a buddy to the gym',
      who: ['sports coach', 'support worker'],
    },
  ],
};

/** Provision that promises nothing in particular; it is printed without who and how often. */
export const loose = [
  'Adults will keep their language short and clear.',
  'There will be opportunities to practise new skills in different places.',
  '{Name} will have access to a quiet area.',
  '{Name} would benefit from visual prompts.',
  'Support with transitions will be given where possible.',
  'Staff will continue with a multi-sensory approach to learning.',
  'Staff will be aware of {name’s} sensory preferences.',
  '{Name} will be encouraged to join in with group work.',
  'A personal timetable and a countdown to changes will be used.',
  'Home and the setting will keep to a consistent approach.',
  'Praise should be specific and immediate.',
  '{Name} [needs|need] access to a laptop as appropriate.',
  'Movement breaks will be offered as and when needed.',
  'Tasks will be differentiated.',
  '{Name} will have opportunities to take on small responsibilities.',
];

/** What health services provide. */
export const healthActivities: Activity[] = [
  {
    noun: 'a review of the epilepsy care plan',
    verb: 'review {name’s} epilepsy care plan',
    who: ['epilepsy nurse', 'paediatric neurologist'],
    rare: true,
  },
  {
    noun: 'training for staff in giving emergency medicine',
    verb: 'train staff to give {name’s} emergency medicine',
    who: ['school nurse', 'community nurse'],
    rare: true,
  },
  {
    noun: 'a continence clinic',
    verb: 'see {name} at the continence clinic',
    who: ['continence nurse', 'specialist health visitor'],
    rare: true,
  },
  {
    noun: 'talking therapy',
    verb: 'offer {name} talking therapy',
    who: ['mental health practitioner', 'clinical psychologist'],
  },
  {
    noun: 'a feeding and swallowing check',
    verb: 'check {name’s} feeding and swallowing',
    who: ['dysphagia therapist', 'paediatric dietitian'],
    rare: true,
  },
  {
    noun: 'stretches for ankles and hips',
    verb: 'stretch {name’s} ankles and hips',
    who: ['paediatric physiotherapist', 'physiotherapist'],
  },
  {
    noun: 'an asthma check',
    verb: 'check {name’s} asthma',
    who: ['practice nurse', 'asthma nurse'],
    rare: true,
  },
  {
    noun: 'a medication review',
    verb: 'review {name’s} medication',
    who: ['community paediatrician', 'specialist nurse'],
    rare: true,
  },
  {
    noun: 'hearing aid moulds and a hearing test',
    verb: 'test {name’s} hearing and make new moulds',
    who: ['audiologist', 'consultant audiologist'],
    rare: true,
  },
];

/** What social care provides under section 2 of the Chronically Sick and Disabled Persons Act 1970 (H1). */
export const careUnderAct: Activity[] = [
  {
    noun: 'a befriender for outings',
    verb: 'take {name} on outings',
    who: ['befriender', 'personal assistant'],
  },
  {
    noun: 'help with washing and dressing at home',
    verb: 'help {name} wash and dress at home',
    who: ['care worker', 'home care assistant'],
  },
  {
    noun: 'a place at the Saturday play scheme',
    verb: 'support {name} at the Saturday play scheme',
    who: ['play worker', 'two play workers'],
  },
  {
    noun: 'fitting and checking of a hoist and a bath seat',
    verb: 'fit and check {name’s} hoist and bath seat',
    who: ['community occupational therapist', 'equipment service'],
    rare: true,
  },
];

/** Other social care provision (H2). */
export const otherCare: Activity[] = [
  {
    noun: 'overnight short breaks',
    verb: 'look after {name} on overnight short breaks',
    who: ['short break carer', 'specialist foster carer'],
    rare: true,
  },
  {
    noun: 'a support group for brothers and sisters',
    verb: 'run a support group for brothers and sisters',
    who: ['young carers worker', 'family support worker'],
  },
  {
    noun: 'home visits about routines and sleep',
    verb: 'visit {name’s} home about routines and sleep',
    who: ['family support worker', 'early help worker'],
  },
  {
    noun: 'pathway planning meetings',
    verb: 'hold a pathway planning meeting with {name}',
    who: ['personal adviser', 'social worker'],
    rare: true,
  },
];
