import type { Dice } from '../dice.ts';
import type { Activity } from '../words/activities.ts';
import { loose } from '../words/activities.ts';
import { type Amount, inventAmount } from '../words/amount-words.ts';
import { vague } from '../words/amounts.ts';
import { capital, fill } from '../words/fill.ts';
import type { Child } from './child.ts';

/** Words as they are printed in one place, with who, how often and how long as they stand there. */
export type Printed = { text: string; who?: string; frequency?: string; duration?: string };

/**
 * One item of provision, in the forms in which plans print it: a list's item, a sentence, or the cells of a row. `said` is false
 * where the item promises nothing that could be marked up.
 */
export type Provision = {
  sentence: Printed;
  /** A whole sentence with a verb, as it can stand in a running paragraph. */
  prose: Printed;
  cells: Printed & { how: string };
  said: boolean;
};

const purposes = [
  'so that {name} can take part with others',
  'following the programme written for {him}',
  'in a quiet room near the classroom',
  'in a group of up to four',
  'on a one-to-one basis',
  'with progress noted in the class record',
  'using materials prepared beforehand',
  'in a group of no more than six',
  '1:1',
];

/** Invents one item from an activity. */
export function inventProvision(dice: Dice, child: Child, activity: Activity): Provision {
  const who = dice.pick(activity.who);
  const amount = inventAmount(dice, activity.rare);
  return {
    ...inWords(dice, child, activity, who, amount),
    cells: cells(dice, child, activity, who, amount),
    said: true,
  };
}

/** An item that says neither who nor when; in a table its other cells are empty or say nothing. */
export function inventLoose(dice: Dice, child: Child): Provision {
  const text = fill(dice.pick(loose), child);
  const how = dice.chance(0.5) ? capital(dice.pick(vague)) : '';
  return { sentence: { text }, prose: { text }, cells: { text, how }, said: false };
}

function inWords(
  dice: Dice,
  child: Child,
  activity: Activity,
  bare: string,
  amount: Amount,
): { sentence: Printed; prose: Printed } {
  const who = withArticle(dice, bare);
  const noun = fill(activity.noun, child).replace(/^./, (first) => first.toLowerCase());
  const verb = fill(`x ${activity.verb}`, child).slice(2);
  const tail = dice.chance(0.4) ? ` ${fill(`x ${dice.pick(purposes)}`, child).slice(2)}` : '';
  const { frequency, duration, run } = amount;
  const whole = [
    `${capital(who)} will ${verb} ${run}${tail && `,${tail}`}.`,
    `${child.known} will have ${noun} with ${who}, ${run}${tail && `,${tail}`}.`,
    `${capital(frequency)}, ${who} will ${verb}${duration && run !== frequency ? ` for ${duration}` : ''}${tail}.`,
    `There will be ${noun} ${run}, provided by ${who}${tail}.`,
    `${child.known} must have ${noun}; this will be given by ${who} ${run}.`,
    `${capital(noun)} will be provided by ${who} ${run}.`,
  ];
  const notes = [
    `${capital(noun)}, ${run}, led by ${who}${tail}.`,
    `${capital(noun)} with ${who}: ${run}.`,
    `${child.known} must have ${noun}. This will be given by ${who} ${run}.`,
    `${capital(noun)} (${who}, ${run}).`,
    `${capital(who)} to ${verb} ${run}${tail}.`,
  ];
  const facts = { who, frequency, ...(duration && { duration }) };
  return {
    sentence: { text: dice.pick([...whole, ...notes]), ...facts },
    prose: { text: dice.pick(whole), ...facts },
  };
}

function cells(
  dice: Dice,
  child: Child,
  activity: Activity,
  bare: string,
  amount: Amount,
): Provision['cells'] {
  const { frequency, duration } = amount;
  const what = dice.chance(0.6)
    ? capital(fill(activity.noun, child).replace(/^(?:An?|a) /, ''))
    : `${child.known} will have ${fill(activity.noun, child).replace(/^./, (first) => first.toLowerCase())}.`;
  const how = capital(
    duration && !frequency.includes(duration)
      ? `${frequency}${dice.pick([', ', ' for ', ' – ', '; '])}${duration}`
      : frequency,
  );
  return {
    text: what,
    who: capital(bare),
    frequency: capital(frequency),
    ...(duration && { duration }),
    how,
  };
}

function withArticle(dice: Dice, who: string): string {
  if (/^(?:two|equipment)/.test(who)) return who.startsWith('two') ? who : `the ${who}`;
  const article = /^[aeiou]|^SENCO/i.test(who) && !/^SENCO/.test(who) ? 'an' : 'a';
  return `${dice.chance(0.6) ? article : 'the'} ${who}`;
}
