import { describe, expect, test } from 'vitest';
import type { Block, Reading } from '../../../../plan/block.ts';
import { buildPlan } from '../../../../plan/build-plan.ts';
import { stepsOf } from '../../../../plan/visits/steps-of.ts';
import { addVisit, type Visits, type VisitOptions } from '../../../../plan/visits/visits.ts';
import { wholeOf } from '../../../../plan/visits/whole-of.ts';
import { head, makeReading, para, table } from '../make-reading.ts';

type Draft = Omit<Block, 'id' | 'place'>;

const titles = ['A Views', 'B Special educational needs', 'C Health needs', 'E Outcomes'];
const why = 'It was not open.';

/** One step of an invented wizard: the frame around every step, the step's own words, and the list of steps. */
function step(here: string, own: Draft[], more: Partial<Reading> = {}): Reading {
  const blocks = [head('Plan of N. Brook', 1), para('Case ID 70318'), ...own, para('Help and contact')];
  const reading = makeReading(blocks);
  const live = reading.blocks.map((block): Block => ({ ...block, place: { kind: 'page', node: block.id } }));
  return {
    ...makeReading([], {
      source: 'page',
      title: 'Plan wizard',
      notVisited: titles.filter((title) => title !== here).map((where) => ({ where, why })),
    }),
    blocks: live,
    steps: [{ titles, here }],
    ...more,
  };
}

const a = step('A Views', [
  head('A Views, interests and aspirations'),
  para('I like kites and long walks by the water.'),
]);
const b = step('B Special educational needs', [para('Nadi tires easily when much is said at once.')]);
const c = step('C Health needs', [para('No health needs identified.')]);

function gathered(readings: Reading[], options?: VisitOptions): Visits {
  let visits: Visits | undefined;
  for (const reading of readings) visits = addVisit(visits, reading, options).visits;
  if (!visits) throw new Error('nothing was gathered');
  return visits;
}

function texts(reading: Reading): string[] {
  return reading.blocks.map(({ text }) => text);
}

describe('parts of a plan that are visited one after another', () => {
  test('one page that holds the whole plan is given as it was read', () => {
    const page = makeReading([head('Section A'), para('I like kites.'), head('Section B'), para('Words.')], {
      source: 'page',
    });
    expect(wholeOf(gathered([page]))).toEqual(page);
  });

  test('are gathered in the order of the list of steps, however they were visited', () => {
    const whole = wholeOf(gathered([c, a, b]));
    const order = [a, b, c].map((each) => texts(each).at(-2));
    expect(texts(whole).filter((text) => order.includes(text))).toEqual(order);
  });

  test('what stands around every step is there once', () => {
    const { blocks, furniture } = wholeOf(gathered([a, b, c]));
    const whole = [...blocks, ...furniture].map(({ text }) => text);
    for (const line of ['Plan of N. Brook', 'Case ID 70318', 'Help and contact'])
      expect(whole.filter((text) => text === line)).toHaveLength(1);
  });

  test('a step that does not print its own title is read under it', () => {
    const plan = buildPlan(wholeOf(gathered([a, b])));
    expect(plan.sections.find(({ id }) => id === 'B')?.text).toBe(
      'Nadi tires easily when much is said at once.',
    );
  });

  test('two steps with the same short words keep them both', () => {
    const d = step('E Outcomes', [para('No health needs identified.')]);
    const whole = texts(wholeOf(gathered([c, d])));
    expect(whole.filter((text) => text === 'No health needs identified.')).toHaveLength(2);
  });

  test('a step read again replaces what was read of it, also when its words changed', () => {
    const later = step('B Special educational needs', [para('Nadi tires easily when two people speak.')]);
    const visits = gathered([a, b, later]);
    const whole = texts(wholeOf(visits));
    expect(whole).toContain('Nadi tires easily when two people speak.');
    expect(whole).not.toContain('Nadi tires easily when much is said at once.');
    expect(visits.parts).toHaveLength(2);
  });

  test('a step marked as complete since is the same step', () => {
    const marked = titles.map((title) => (title.startsWith('B') ? `${title} Completed` : title));
    const again = { ...b, steps: [{ titles: marked, here: 'B Special educational needs Completed' }] };
    expect(gathered([a, b, again]).parts).toHaveLength(2);
  });

  test('names the parts that have not been visited until they are', () => {
    expect(wholeOf(gathered([a, b])).notVisited.map(({ where }) => where)).toEqual([
      'C Health needs',
      'E Outcomes',
    ]);
    expect(stepsOf(gathered([a, b]))).toMatchObject({
      read: ['A Views', 'B Special educational needs'],
      toVisit: ['C Health needs', 'E Outcomes'],
      here: 'B Special educational needs',
    });
    const e = step('E Outcomes', [para('By July 2027 Nadi will read a page.')]);
    expect(wholeOf(gathered([a, b, c, e])).notVisited).toEqual([]);
  });

  test('a section that was not visited is neither missing nor blank', () => {
    const plan = buildPlan(wholeOf(gathered([a, b])));
    expect(plan.sections.find(({ id }) => id === 'C')?.status).toBe('unreadable');
  });

  test('tables of two steps stay two tables', () => {
    const rows = (words: string) =>
      table([
        ['What', 'Who'],
        [words, 'A teacher'],
      ]);
    const one = step('A Views', rows('A map of the day'));
    const two = step('C Health needs', rows('An inhaler'));
    const keys = wholeOf(gathered([one, two])).blocks.flatMap(({ cell }) => cell?.table ?? []);
    expect(new Set(keys).size).toBe(2);
  });

  test('words of steps that are no longer shown have no live place and say where they stand', () => {
    const whole = wholeOf(gathered([a, b]));
    const old = whole.blocks.find(({ text }) => text.startsWith('I like kites'));
    const live = whole.blocks.find(({ text }) => text.startsWith('Nadi tires'));
    expect(old).toMatchObject({ place: { node: '' }, part: 'A Views' });
    expect(live?.place).not.toMatchObject({ node: '' });
  });
});

describe('a page that stops showing the plan', () => {
  const signIn = {
    ...makeReading([head('Sign in', 1), para('Enter your password to go on.')], { source: 'page' }),
    away: 'signed-out' as const,
  };

  test('leaves what was read as it was', () => {
    const before = gathered([a, b]);
    const answer = addVisit(before, signIn);
    expect(answer).toMatchObject({ was: 'away', away: 'signed-out' });
    expect(answer.visits).toBe(before);
  });

  test('a page of the portal that is no part of the plan is left out', () => {
    const list = makeReading([head('Your cases', 1), para('Case ID 70318: due in March.')], {
      source: 'page',
    });
    expect(addVisit(gathered([a, b]), list)).toMatchObject({ was: 'away', away: 'elsewhere' });
  });
});

describe('another plan in the same tab', () => {
  const other = (own: Draft[]): Reading => ({ ...step('B Special educational needs', own) });

  test('another case number begins anew', () => {
    const theirs = other([para('Case ID 70999')]);
    const blocks = theirs.blocks.filter(({ text }) => text !== 'Case ID 70318');
    const answer = addVisit(gathered([a, b]), { ...theirs, blocks });
    expect(answer.was).toBe('anew');
    expect(answer.visits.parts).toHaveLength(1);
  });

  test('the same case number is the same plan, whatever its words have become', () => {
    expect(addVisit(gathered([a, b]), other([para('All of this was written anew.')])).was).toBe('again');
  });
});

describe('a section asked for over several steps', () => {
  const onward = { where: 'other steps', why };
  const ask = (questions: string[], more: Partial<Reading>): Reading =>
    makeReading(
      [
        head('Family form', 1),
        head('Section A: family views'),
        ...questions.flatMap((question) => [head(question, 4), para(`An answer to this: ${question}`)]),
      ],
      { source: 'page', ...more },
    );
  const first = ask(['Who is at home?', 'What is fun?'], { notVisited: [onward] });
  const last = ask(['What is hard?', 'What would help?'], {});

  test('its later questions are added to its first', () => {
    const whole = wholeOf(gathered([first, last], { isSame: true }));
    expect(texts(whole)).toEqual(expect.arrayContaining(['Who is at home?', 'What would help?']));
    expect(whole.notVisited).toEqual([]);
  });

  test('going back to a step reads it again and adds nothing', () => {
    const whole = wholeOf(gathered([first, last, first, last], { isSame: true }));
    expect(texts(whole).filter((text) => text === 'What is hard?')).toHaveLength(1);
  });
});

test('a line that all parts but the list of parts have is the frame, and no part’s own', () => {
  const parts = ['A Views', 'B Needs', 'C Health', 'D Care', 'E Outcomes', 'G Health provision'];
  const list = makeReading([head('Plan', 1)], {
    source: 'page',
    notVisited: parts.map((where) => ({ where, why })),
    steps: [{ titles: parts }],
  });
  const shown = parts.map((title) =>
    makeReading([para('Back to the list'), head(title), para(`Words of ${title} alone.`)], {
      source: 'page',
    }),
  );
  let { visits } = addVisit(undefined, list);
  for (const [at, reading] of shown.entries())
    ({ visits } = addVisit(visits, reading, { isSame: true, opened: parts[at] ?? '' }));
  const whole = texts(wholeOf(visits));
  expect(whole.filter((text) => text === 'Back to the list').length).toBeLessThanOrEqual(1);
  expect(whole).toContain('Words of D Care alone.');
});
