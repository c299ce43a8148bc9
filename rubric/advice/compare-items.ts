import type { Provision } from '../../plan/plan.ts';
import type { ElementStanding } from './advice-match.ts';
import { type Amount, amountOf } from './amount.ts';
import { dutyIn } from './duty.ts';
import { wholeText } from './item-words.ts';
import { type Giver, giverOf } from './who-gives.ts';
import { withHowMany } from './with-how-many.ts';

/** Frequencies of different periods are the same within this: a term is not always thirteen weeks. */
const near = 0.12;

/** Every element that either item states, compared: how the plan's words stand to the advice's. */
export function compareItems(plan: Provision, advice: Provision): ElementStanding[] {
  const ours = wholeText(plan);
  const theirs = wholeText(advice);
  return [
    ...compareAmounts(amountOf(ours), amountOf(theirs)),
    ...compareNumbers(ours, theirs),
    ...compareGivers(giverOf(plan, ours), giverOf(advice, theirs)),
    ...compareDuty(ours, theirs, plan, advice),
  ];
}

function compareAmounts(plan: Amount, advice: Amount): ElementStanding[] {
  const spans = compareSpans(plan, advice);
  const [mine, asked] = [perWeek(plan), perWeek(advice)];
  if (mine !== undefined && asked !== undefined) {
    const words = { plan: said(plan), advice: said(advice) };
    const sameTimes = isNear(plan.perWeek ?? 0, advice.perWeek ?? 0);
    const sameLength = plan.minutes === advice.minutes;
    if (sameTimes && sameLength)
      return [{ element: 'amount', standing: 'same', ...words, why: 'As much and as often.' }, ...spans];
    if (!sameTimes && isNear(mine, asked)) {
      // "An hour a week" gives as much as twice thirty minutes, and does not say in how many times.
      const isOpen = plan.isTotal || advice.isTotal;
      return [
        {
          element: 'amount',
          standing: isOpen ? 'same' : 'differs',
          ...words,
          why: isOpen
            ? `As much in all (${minutesWord(asked)} a week), said in another way.`
            : `As much in all (${minutesWord(asked)} a week), in other portions.`,
        },
        ...spans,
      ];
    }
    const less = mine < asked;
    return [
      {
        element: 'amount',
        standing: less ? 'less' : 'more',
        ...words,
        why: `The plan comes to ${minutesWord(mine)} a week, the advice to ${minutesWord(asked)}.`,
      },
      ...spans,
    ];
  }
  const inAll = plan.sessions !== undefined && advice.sessions !== undefined;
  return [
    ...compareValues('duration', 'how long', plan.duration, plan.minutes, advice.duration, advice.minutes, 0),
    ...compareValues(
      'frequency',
      'how often',
      plan.frequency,
      inAll ? plan.sessions : plan.perWeek,
      advice.frequency,
      inAll ? advice.sessions : advice.perWeek,
      near,
    ),
    ...spans,
  ];
}

function compareValues(
  element: 'duration' | 'frequency',
  what: string,
  plan: string | undefined,
  mine: number | undefined,
  advice: string | undefined,
  asked: number | undefined,
  tolerance: number,
): ElementStanding[] {
  if (plan === undefined && advice === undefined) return [];
  if (plan === undefined)
    return [{ element, standing: 'less', advice, why: `The advice says ${what} and the plan does not.` }];
  if (advice === undefined)
    return [{ element, standing: 'more', plan, why: `The plan says ${what} and the advice does not.` }];
  if (mine === undefined || asked === undefined) {
    const same = plain(plan) === plain(advice);
    return [
      {
        element,
        standing: same ? 'same' : 'differs',
        plan,
        advice,
        why: same ? `The same words for ${what}.` : `Other words for ${what}, which cannot be counted.`,
      },
    ];
  }
  const same = tolerance === 0 ? mine === asked : isNear(mine, asked);
  const standing = same ? 'same' : mine < asked ? 'less' : 'more';
  const word = element === 'duration' ? 'long' : 'often';
  const why = {
    same: `As ${word}.`,
    less: element === 'duration' ? 'Shorter than advised.' : 'Less often than advised.',
    more: element === 'duration' ? 'Longer than advised.' : 'More often than advised.',
  }[standing];
  return [{ element, standing, plan, advice, why }];
}

/** Only an end that comes sooner is less; what the plan leaves running is not. */
function compareSpans(plan: Amount, advice: Amount): ElementStanding[] {
  const words = {
    ...(plan.span !== undefined && { plan: plan.span }),
    ...(advice.span !== undefined && { advice: advice.span }),
  };
  if (plan.weeks !== undefined && advice.weeks !== undefined && !isNear(plan.weeks, advice.weeks))
    return [
      {
        element: 'span',
        standing: plan.weeks < advice.weeks ? 'less' : 'more',
        ...words,
        why: plan.weeks < advice.weeks ? 'It ends sooner than advised.' : 'It runs longer than advised.',
      },
    ];
  if (plan.weeks !== undefined && advice.weeks === undefined && advice.frequency !== undefined)
    return [
      { element: 'span', standing: 'less', ...words, why: 'The plan ends it and the advice does not.' },
    ];
  return [];
}

function compareNumbers(ours: string, theirs: string): ElementStanding[] {
  const plan = withHowMany(ours);
  const advice = withHowMany(theirs);
  const words = { ...(plan && { plan: plan.words }), ...(advice && { advice: advice.words }) };
  const element = 'ratio';
  if (!plan && !advice) return [];
  // "Conversation group" names what is given; only a number or "small group" says with how many.
  if (!plan && advice?.size === undefined && !/small/i.test(advice?.words ?? '')) return [];
  if (!plan)
    return [
      { element, standing: 'less', ...words, why: 'The advice says with how many and the plan does not.' },
    ];
  if (!advice)
    return [
      { element, standing: 'more', ...words, why: 'The plan says with how many and the advice does not.' },
    ];
  if (advice.size === undefined)
    return plan.size === undefined
      ? [{ element, standing: 'same', ...words, why: 'A group without a number in both.' }]
      : [{ element, standing: 'more', ...words, why: 'The plan says how many and the advice does not.' }];
  if (plan.size === undefined)
    return [{ element, standing: 'less', ...words, why: 'The plan does not say how many are in the group.' }];
  if (plan.size === advice.size) return [{ element, standing: 'same', ...words, why: 'With as many.' }];
  if (plan.size > advice.size)
    return [{ element, standing: 'less', ...words, why: 'Shared with more children than advised.' }];
  // A group is sometimes what is needed: alone is not simply more of it.
  if (plan.size <= 1 && advice.size >= 2)
    return [
      { element, standing: 'differs', ...words, why: 'Given alone, where the advice asks for a group.' },
    ];
  return [{ element, standing: 'more', ...words, why: 'Shared with fewer children than advised.' }];
}

function compareGivers(plan: Giver | undefined, advice: Giver | undefined): ElementStanding[] {
  if (!plan && !advice) return [];
  const words = { ...(plan && { plan: plan.words }), ...(advice && { advice: advice.words }) };
  const element = 'who';
  if (!advice)
    return [{ element, standing: 'more', ...words, why: 'The plan says who and the advice does not.' }];
  if (!plan)
    return advice.rank === 0
      ? []
      : [{ element, standing: 'less', ...words, why: 'The advice says who gives it and the plan does not.' }];
  const shared = [...plan.professions].some((one) => advice.professions.has(one));
  const isSame = shared || plain(plan.role) === plain(advice.role) || (plan.rank === 0 && advice.rank === 0);
  const found: ElementStanding[] = [];
  if (isSame) found.push({ element, standing: 'same', ...words, why: 'Given by the same.' });
  else if (plan.rank < advice.rank && plan.rank <= 1)
    found.push({
      element,
      standing: 'less',
      ...words,
      why:
        plan.rank === 0 ? 'The plan names nobody in particular.' : 'Given by somebody with other expertise.',
    });
  else if (plan.rank > advice.rank && advice.rank <= 1)
    found.push({ element, standing: 'more', ...words, why: 'Given by somebody with more training.' });
  else found.push({ element, standing: 'differs', ...words, why: 'Given by somebody else.' });
  const lost = advice.training.find(
    ({ sort, isNamed }) =>
      // A registered profession is qualified without saying so.
      !(sort === 'qualified' && !isNamed && plan.rank === 4) &&
      !plan.training.some((own) => own.sort === sort && (own.isNamed || !isNamed)),
  );
  if (isSame && lost)
    found.push({
      element: 'training',
      standing: 'less',
      ...words,
      why: `The advice asks for “${lost.words}”; the plan does not.`,
    });
  return found;
}

function compareDuty(
  ours: string,
  theirs: string,
  { section }: Provision,
  advised: Provision,
): ElementStanding[] {
  const plan = dutyIn(ours, section);
  const advice = dutyIn(theirs, advised.section);
  if (plan.rank >= advice.rank) return [];
  return [
    {
      element: 'duty',
      standing: 'less',
      ...(plan.words !== undefined && { plan: plan.words }),
      ...(advice.words !== undefined && { advice: advice.words }),
      why: `“${plan.words ?? ''}” leaves open what the advice asks for.`,
    },
  ];
}

function perWeek({ minutes, perWeek: times }: Amount): number | undefined {
  return minutes === undefined || times === undefined ? undefined : minutes * times;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= near * Math.max(one, other);
}

function said({ duration, frequency }: Amount): string {
  return [duration, frequency].filter((words) => words !== undefined).join(', ');
}

function minutesWord(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return 'under a minute';
  if (whole < 60) return `${whole} minutes`;
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}${rest > 0 ? ` ${rest} minutes` : ''}`;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:an?|the|his|her|their) /, '')
    .replace(/[^\p{L}\d ]/gu, '')
    .trim();
}
