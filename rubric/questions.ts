import type {
  CellState,
  JudgedOutcome,
  JudgedProvision,
  Met,
  OutcomeKind,
  ProvisionElement,
  SmartLetter,
} from './judgement.ts';

/**
 * What is missing, as questions to whoever wrote the item. They name what is open and never what to write: no content,
 * no hours, no date and no name is put into anybody's mouth. Empty where nothing is missing.
 */
export type Questions = string[];

const aboutKind: Record<Exclude<OutcomeKind, 'outcome'>, string> = {
  provision:
    'This says what will be provided. What will the child or young person be able to do because of it?',
  resource: 'This names a resource. What will it make possible for the child or young person?',
  action:
    'This is a task for somebody. What will be different for the child or young person once it is done?',
  aspiration: 'This is a hope for life. Which step towards it will be reached within this plan’s time?',
  need: 'This describes a need. What will be different for the child or young person?',
  step: 'This reads as a shorter step. Which outcome is it a step towards?',
};

const aboutLetter: Record<SmartLetter, Partial<Record<Met, string>>> = {
  S: {
    not: 'What would somebody see or hear the child or young person do?',
    partly: 'What exactly will the child or young person do, and where or with whom?',
  },
  M: {
    not: 'How would two people agree at review that it has happened?',
    partly: 'How often, how well or with how much help, so that two people would agree?',
  },
  A: {
    not: 'What goes beyond what happens now, and rests with the child or young person and those who help?',
    partly: 'From what is known now, how do we know that this can be reached?',
  },
  R: {
    not: 'Which need or hope does this serve?',
    partly: 'Which need or hope of this child or young person does this serve?',
  },
  T: {
    not: 'By when?',
    partly: 'By which date, or the end of which year or stage?',
  },
};

/**
 * Questions to the writer of one outcome. For what is no outcome, that one question: the rest follows once it is one.
 * `letters`: only what bears on these, for a criterion that asks about nothing else; `dateGone`: the time set is over.
 */
export function questionsForOutcome(
  judged: JudgedOutcome,
  { letters = smartLetters, dateGone }: { letters?: readonly SmartLetter[]; dateGone?: boolean } = {},
): Questions {
  const { kind, second } = judged;
  if (kind !== 'outcome' && kind !== 'cannot-tell') return [aboutKind[kind]];
  const apart =
    second !== undefined && letters.includes('S')
      ? [`“${second}” reads as an outcome of its own. Should each stand by itself?`]
      : [];
  const missing = letters.flatMap((one) => {
    const { met } = judged.smart[one];
    if (one === 'T' && dateGone)
      return ['The time set has gone. Was it reached, and what is aimed for from here, by when?'];
    return aboutLetter[one][met] ?? [];
  });
  return [...apart, ...missing];
}

const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;

const aboutElement: Record<ProvisionElement, string> = {
  what: 'What exactly will be done?',
  who: 'Who will give it, and with what training or qualification?',
  howMuch: 'How long is it each time?',
  howOften: 'How often?',
  ratio: 'One to one, or in a group of what size?',
  where: 'Where?',
  review: 'How and when will it be checked whether it works?',
};

/** What an item must say to be insisted on; the rest is asked about only once these are settled, or questions drown the writer. */
const first = ['what', 'who', 'howMuch', 'howOften'] as const;
const then = ['ratio', 'where', 'review'] as const;

/** Questions to the writer of one item of provision: what is missing, and what loose words leave open. */
export function questionsForProvision(judged: JudgedProvision): Questions {
  if (judged.specific === 'specific') return [];
  const asked = asking(judged, first);
  return asked.length > 0 ? asked : asking(judged, then);
}

function asking(judged: JudgedProvision, elements: readonly ProvisionElement[]): Questions {
  return elements.flatMap((element) => {
    const { state, words } = judged.strip[element];
    if (!isOpen(state)) return [];
    const asked = aboutElement[element];
    return state === 'loose' && words ? [`“${words}” leaves something open. ${asked}`] : [asked];
  });
}

function isOpen(state: CellState): boolean {
  return state === 'missing' || state === 'loose';
}
