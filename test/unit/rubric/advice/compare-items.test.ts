import { expect, it } from 'vitest';
import type { Provision } from '../../../../plan/plan.ts';
import type { ComparedElement, Standing } from '../../../../rubric/advice/advice-match.ts';
import { compareItems } from '../../../../rubric/advice/compare-items.ts';

const item = (text: string, given: Partial<Provision> = {}): Provision => ({
  id: 'p1',
  section: 'F',
  text,
  words: [],
  printed: 1,
  rows: [],
  ...given,
});

type Case = {
  title: string;
  advice: string | Provision;
  plan: string | Provision;
  element: ComparedElement;
  standing: Standing | 'none';
};

const cases: Case[] = [
  {
    title: 'once a week is less than twice',
    advice: 'A tutor will teach phonics twice a week for 30 minutes.',
    plan: 'A tutor will teach phonics once a week for 30 minutes.',
    element: 'amount',
    standing: 'less',
  },
  {
    title: 'an hour a week is as much as twice thirty minutes',
    advice: 'A tutor will teach phonics twice a week for 30 minutes.',
    plan: 'A tutor will teach phonics for one hour a week.',
    element: 'amount',
    standing: 'same',
  },
  {
    title: 'six times 45 minutes a term is less than 45 minutes a week',
    advice: 'Direct therapy, 45 minutes every week.',
    plan: 'Direct therapy, 6 x 45 minutes a term.',
    element: 'amount',
    standing: 'less',
  },
  {
    title: 'fifteen minutes daily is as much as 75 minutes a week',
    advice: 'Handwriting practice daily for 15 minutes.',
    plan: 'Handwriting practice, 75 minutes a week.',
    element: 'amount',
    standing: 'same',
  },
  {
    title: 'two short sessions are not simply one long one',
    advice: 'A tutor will teach phonics twice a week for 20 minutes.',
    plan: 'A tutor will teach phonics once a week for 40 minutes.',
    element: 'amount',
    standing: 'differs',
  },
  {
    title: 'a duration that the plan leaves out is less',
    advice: 'Swimming lessons twice a week for 45 minutes.',
    plan: 'Swimming lessons twice a week.',
    element: 'duration',
    standing: 'less',
  },
  {
    title: 'a longer time than advised is more',
    advice: 'Swimming lessons twice a week for 30 minutes.',
    plan: 'Swimming lessons twice a week for 45 minutes.',
    element: 'amount',
    standing: 'more',
  },
  {
    title: 'an end that the advice does not have is less',
    advice: 'Mentoring every week for 30 minutes.',
    plan: 'Mentoring every week for six weeks, 30 minutes each.',
    element: 'span',
    standing: 'less',
  },
  {
    title: 'an assistant in place of a therapist is less expertise',
    advice: 'A speech and language therapist will give direct therapy weekly.',
    plan: 'A teaching assistant will give direct therapy weekly.',
    element: 'who',
    standing: 'less',
  },
  {
    title: 'a short form names the same profession',
    advice: 'Direct work from a speech and language therapist each week.',
    plan: 'Direct work from a SaLT each week.',
    element: 'who',
    standing: 'same',
  },
  {
    title: 'training that is no longer asked for is lost',
    advice: 'A teaching assistant trained by the physiotherapist will lead stretches daily.',
    plan: 'A teaching assistant will lead stretches daily.',
    element: 'training',
    standing: 'less',
  },
  {
    title: 'staff in place of a mentor name nobody',
    advice: 'A learning mentor will check the planner each morning.',
    plan: 'Staff will check the planner each morning.',
    element: 'who',
    standing: 'less',
  },
  {
    title: 'a group in place of one-to-one is a lost ratio',
    advice: '1:1 tuition in maths, twice a week.',
    plan: 'Tuition in maths in a group of four, twice a week.',
    element: 'ratio',
    standing: 'less',
  },
  {
    title: 'a group without its number is looser',
    advice: 'A conversation group of no more than four pupils, weekly.',
    plan: 'A conversation group in a small group, weekly.',
    element: 'ratio',
    standing: 'less',
  },
  {
    title: 'alone is not simply more than in a group',
    advice: 'A games session in a group of three, weekly.',
    plan: 'A 1:1 games session, weekly.',
    element: 'ratio',
    standing: 'differs',
  },
  {
    title: 'may is less than will',
    advice: 'The occupational therapist will visit each term.',
    plan: 'The occupational therapist may visit each term.',
    element: 'duty',
    standing: 'less',
  },
  {
    title: 'should and should are the same duty',
    advice: 'The teacher should print handouts in 18 point.',
    plan: 'The teacher should print handouts in 18 point.',
    element: 'duty',
    standing: 'none',
  },
  {
    title: 'the columns of a row count as its words',
    advice: item('Reading aloud', {
      who: 'Specialist teacher',
      frequency: 'Twice a week',
      duration: '20 minutes',
    }),
    plan: 'Reading aloud with a specialist teacher, 40 minutes a week.',
    element: 'amount',
    standing: 'same',
  },
  {
    title: 'the time of a review is not the time of what is given',
    advice: 'Daily number games for 10 minutes, reviewed every half term.',
    plan: 'Daily number games for 10 minutes, reviewed every term.',
    element: 'amount',
    standing: 'same',
  },
  {
    title: 'what neither says is not compared',
    advice: 'A sloping board will stand on the desk.',
    plan: 'A sloping board will stand on the desk.',
    element: 'frequency',
    standing: 'none',
  },
];

const asItem = (given: string | Provision) => (typeof given === 'string' ? item(given) : given);

it.each(cases)('$title', ({ advice, plan, element, standing }) => {
  const found = compareItems(asItem(plan), asItem(advice)).find((one) => one.element === element);
  expect(found?.standing ?? 'none').toBe(standing);
});
