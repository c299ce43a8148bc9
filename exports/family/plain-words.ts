import type { Framework } from '../../rubric/framework.ts';

/** Whom the summary speaks to; `{words to a parent|words to a young person}` in a text says what differs. */
export type Reader = 'parent' | 'young-person';

/** A text as it is said to this reader. */
export function saidTo(reader: Reader, text: string): string {
  return text.replace(/\{([^|}]*)\|([^}]*)\}/g, (_whole, parent: string, young: string) =>
    reader === 'parent' ? parent : young,
  );
}

/** Parts of a plan, an advice or a review in words that need no explaining. */
const parts: Record<string, Record<string, string>> = {
  plan: {
    whole: 'The plan as a whole',
    A: '{Your and your child’s|Your} views and hopes (Section A)',
    B: 'What {your child is|you are} good at and {needs|need} help with (Section B)',
    C: 'Health needs (Section C)',
    D: 'Needs at home and outside school (Section D)',
    E: 'What should get better (Section E)',
    F: 'Help with learning (Section F)',
    G: 'Help with health (Section G)',
    H: 'Help at home and outside school (Sections H1 and H2)',
    I: 'The school or college (Section I)',
    J: 'Money paid to {your|you or your} family to buy help (Section J)',
    K: 'The reports behind the plan (Section K)',
    'sign-off': 'Who signed the plan, and when',
  },
  advice: {
    head: 'Who wrote the report, and when',
    views: '{Your and your child’s|Your} views',
    needs: 'What {your child is|you are} good at and {needs|need} help with',
    outcomes: 'What should get better',
    provision: 'The help that is needed',
    whole: 'The report as a whole',
  },
  'annual-review': {
    dates: 'The dates of the review',
    people: 'Who was asked to come',
    views: '{Your and your child’s|Your} views',
    progress: 'What got better',
    provision: 'How the help went',
    adulthood: 'Getting ready for adult life',
    decision: 'What was decided',
    whole: 'The report as a whole',
  },
};

/** What each criterion asks for, as a thing that can be clear or be made clearer: both lists of the summary name it. */
const things: Record<string, string> = {
  'P-01': 'all parts, each with its name',
  'P-02': 'words that are only about {your child|you}',
  'P-03': 'facts that are up to date',
  'P-04': 'a name and a date at the end',
  'P-05': 'easy words',
  'P-06': 'kind and fair words',
  'P-07': 'how {you and your child|you and your family} took part',
  'P-08': 'hopes, needs, goals and help that fit together',
  'P-09': 'each thing in its right place',
  'P-A1': '{your child’s|your} own voice',
  'P-A2':
    'what {you think as parents|your parents think}, kept apart from what {your child thinks|you think}',
  'P-A3': 'hopes for now and for later',
  'P-A4': 'how best to talk with {your child|you}',
  'P-B1': 'each need, one at a time',
  'P-B2': 'strengths, and how things are going now',
  'P-B3': 'what each need means day to day',
  'P-C1': 'health needs in plain words',
  'P-D1': 'what {your child needs|you need} at home and outside school',
  'P-E1': 'goals that make a real change for {your child|you}',
  'P-E2': 'goals that say just what will change',
  'P-E3': 'goals where all can agree if they were met',
  'P-E4': 'goals that aim high and can be reached',
  'P-E5': 'when each goal should be met',
  'P-E6': 'goals for all that matters in life',
  'P-E7': 'small steps on the way, and who checks them',
  'P-F1': 'help for each need',
  'P-F2': 'who will help, how much and how often',
  'P-F3': 'help that is promised in firm words',
  'P-F4': 'the same help that the experts asked for',
  'P-F5': 'help that teaches, in the right part',
  'P-F6': 'what training the helpers need',
  'P-F7': 'help to get ready for adult life',
  'P-G1': 'who gives health help, how much and how often',
  'P-H1': 'who gives help at home, how much and how often',
  'P-I1': 'what is said about the place to learn',
  'P-J1': 'how the money works and what it is for',
  'P-K1': 'a full list of the reports',
  'N-01': 'who wrote it, when and why',
  'N-02': 'the time it took',
  'N-03': 'needs, help and goals, all three',
  'N-04': 'what {you and your child|you and your family} think',
  'N-05': 'strengths, and test results in plain words',
  'N-06': 'each need, one at a time',
  'N-07': 'goals that are clear and have a date',
  'N-08': 'who will help, how much and how often',
  'N-09': 'needs, goals and help that fit together',
  'N-10': 'what {your child needs|you need}, not just what there is',
  'N-11': 'easy and kind words',
  'N-12': 'getting ready for adult life',
  'N-13': 'more than “not known”',
  'N-14': 'how new it is',
  'N-15': 'which help teaches, and which is health or care',
  'R-01': 'the time of the review',
  'R-02': 'two weeks’ notice of the meeting',
  'R-03': 'the right people at the meeting',
  'R-04': 'what {your child thinks|you think}',
  'R-05': 'what {you think|your parents think}',
  'R-06': 'how far each goal was met',
  'R-07': 'which goals stay, change or end',
  'R-08': 'if the help came, and if it worked',
  'R-09': 'a look at health and care too',
  'R-10': 'hopes that are up to date',
  'R-11': 'getting ready for adult life',
  'R-12': 'what was decided, and who saw it in another way',
  'R-13': 'the time the report took',
  'R-14': 'the time the council took to decide',
  'R-15': 'the time the new plan took',
  'R-16': 'a new plan that says what was agreed',
  'R-17': 'a plan in time for the move to the next school',
  'R-18': 'small steps for the year',
  'R-19': 'easy and kind words',
};

/** A part of the framework in plain words; one that is not known here keeps its own title. */
export function plainPart(framework: Framework, part: string): string {
  const title = framework.parts.find(({ id }) => id === part)?.title ?? part;
  return parts[framework.documentKind]?.[part] ?? title;
}

/** What a criterion asks for in plain words; one that is not known here keeps its own title. */
export function plainThing(framework: Framework, criterion: string): string {
  const title = framework.criteria.find(({ id }) => id === criterion)?.title ?? criterion;
  return things[criterion] ?? title;
}
