/** Section A: a heading as councils print it, and what may stand under it. Child’s own words, or the family’s. */
export type ViewPrompt = { heads: string[]; voice: 'first' | 'third'; answers: string[] };

export const viewPrompts: ViewPrompt[] = [
  {
    heads: ['What I like', 'Things I enjoy', 'Interests', 'What makes me happy'],
    voice: 'first',
    answers: [
      'I like trampolines, noodles and my cousin’s ferret.',
      'Painting, and being first down to the beach.',
      'Watching the bin lorries on a Wednesday. Spinning things. My blue blanket.',
      'I play the drums in the shed with Grandad.',
      'Football cards and anything about volcanoes.',
    ],
  },
  {
    heads: ['What I am good at', 'My strengths', 'What others admire about me', 'Strengths'],
    voice: 'first',
    answers: [
      'I can make people laugh. I never forget a birthday.',
      'Mending bikes and finding lost things.',
      'My friends say I am brave.',
      'I know every station on the line to the coast.',
    ],
  },
  {
    heads: [
      'What is important to me',
      'Important to me',
      'People and places that matter',
      'What matters to me',
    ],
    voice: 'first',
    answers: [
      'Mum, Nan and the cat. My own room with the door shut.',
      'That people tell me the truth about what happens next.',
      'Seeing Dad at weekends and going to mosque with my uncles.',
      'A teacher who stays for the whole year.',
    ],
  },
  {
    heads: ['How to help me', 'How best to support me', 'What helps', 'What works for me'],
    voice: 'first',
    answers: [
      'Give me a minute. Show me, do not only tell me.',
      'Let me move about and please do not touch my bag.',
      'If I put my hood up I need quiet, not questions.',
      'Write it down. Ask me later if I understood.',
    ],
  },
  {
    heads: ['How I communicate', 'Communication', 'How I make myself understood'],
    voice: 'first',
    answers: [
      'I talk, and I use my tablet when the words will not come.',
      'I point, I lead people by the hand, and I have eleven signs.',
      'I speak quickly when I am worried. Please ask me to say it again.',
    ],
  },
  {
    heads: ['My hopes for the future', 'Aspirations', 'What I want to do when I am older', 'My dreams'],
    voice: 'first',
    answers: [
      'I would like to work on a ferry.',
      'To live with my sister and have a dog of my own.',
      'I want to be a hairdresser and learn to drive.',
      'To go to the big school with my friends.',
    ],
  },
  {
    heads: ['Our family’s views', 'Parents’ views', 'What my family think', 'Parent/carer views'],
    voice: 'third',
    answers: [
      'We would like {name} to feel safe at school. We have had two exclusions in a year and we do not want a third. Evenings are long and we are tired, but {name} is the heart of this family.',
      '{Name} has taught us patience. We hope {he} will have friends who call round and adults who listen to us.',
      'Mum says that the right help came late. She wants {name} to read for pleasure one day.',
    ],
  },
  {
    heads: ['My story so far', 'History', 'Background', 'The journey so far', 'Summary of history'],
    voice: 'third',
    answers: [
      '{Name} lives with both parents and a grandmother. The family moved from Scotland in 2023. {He} went to two nurseries and settled well in the second.',
      '{Name} was born at term after an easy pregnancy. Walking came at two and words at four. A diagnosis of autism was made by the children’s centre in 2024.',
      'The family adopted {name} at the age of three. Little is known of the first year. School has called on outside advice each year since {he} joined.',
      'After a long stay in hospital {name} came back to class part time, and has built up to full days.',
    ],
  },
];
