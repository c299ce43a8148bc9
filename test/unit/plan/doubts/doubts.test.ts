import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../../plan/build-plan.ts';
import type { Reading } from '../../../../plan/block.ts';
import type { Doubt } from '../../../../plan/plan.ts';
import { head, item, makeReading, para, table } from '../make-reading.ts';
import { odd, outcomesOf } from '../corrections/odd-plan.ts';

const title = head('Education, Health and Care Plan', 1);
const goal = 'By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.';
const second = 'By July 2028 Orla will ask a friend to play each week.';
const lettered = [
  title,
  head('Section A: Views, interests and aspirations'),
  para('Orla likes drawing and swimming.'),
  head('Section B: Special educational needs'),
  para('Orla finds it hard to follow spoken instructions.'),
  head('Section C: Health care needs'),
  para('Orla has asthma.'),
  head('Section D: Social care needs'),
  para('Orla needs help to join a club.'),
  head('Section E: Outcomes'),
  item(goal),
  head('Section F: Special educational provision'),
  item('A teaching assistant will go over instructions with Orla for 10 minutes each day.'),
  head('Section G: Health care provision'),
  para('The asthma nurse will see Orla twice a year.'),
  head('Section H1: Social care provision which must be made'),
  para('None.'),
  head('Section H2: Any other social care provision'),
  para('None.'),
  head('Section I: Placement'),
  para('A mainstream primary school.'),
  head('Section J: Personal budget'),
  para('There is no personal budget.'),
  head('Section K: Advice and information'),
  para('Educational psychologist, 12 March 2026.'),
];

const doubtsOf = (reading: Reading): Doubt[] => buildPlan(reading).doubts ?? [];
const sorts = (reading: Reading) => doubtsOf(reading).map(({ id }) => id.split(':').slice(0, 2).join(' '));
/** The lettered plan with one line changed or others put before it. */
const withLine = (start: string, make: (line: (typeof lettered)[number]) => (typeof lettered)[number][]) =>
  makeReading(lettered.flatMap((line) => (line.text.startsWith(start) ? make(line) : [line])));

describe('the reader says where it is not sure', () => {
  test('a plainly lettered plan gives no doubt', () => {
    expect(buildPlan(makeReading(lettered))).not.toHaveProperty('doubts');
  });

  test.each([
    ['Section E', 'Where we are heading', 'E'],
    ['Section F', 'How we get there', 'F'],
    ['Section I', 'My place', 'I'],
    ['Section K', 'Papers', 'K'],
    ['Section A', 'What matters', 'A'],
  ])('where %s has another heading, the line set like the others is offered', (start, text, id) => {
    const reading = withLine(start, (line) => [{ ...line, text }]);
    const doubt = doubtsOf(reading).find(({ section }) => section === id);
    expect(doubt?.why).toContain(`‘${text}’`);
    expect(doubt?.caution).toContain(`Section ${id}`);
    const [answer] = doubt?.answers ?? [];
    expect(answer?.label).toBe(`Section ${id} starts at ‘${text}’`);
    const texts = (of: Reading, corrections = answer?.corrections) =>
      buildPlan(of, corrections && { corrections }).sections.map((section) => section.text);
    expect(texts(reading)).toEqual(texts(makeReading(lettered), []));
  });

  test('outcomes under no heading of Section E are pointed at by their words', () => {
    const reading = makeReading([
      title,
      head('Section B: Special educational needs'),
      para('Orla finds it hard to follow spoken instructions.'),
      para('Moving on', { look: { bold: true } }),
      item(goal),
      item(second),
      head('Section F: Special educational provision'),
      item('A teaching assistant will go over instructions with Orla for 10 minutes each day.'),
      head('Section G: Health care provision'),
      para('None.'),
    ]);
    const doubt = doubtsOf(reading).find(({ section }) => section === 'E');
    expect(doubt?.why).toContain('read like outcomes under ‘Moving on’');
    const plan = buildPlan(reading, { corrections: doubt?.answers[0]?.corrections ?? [] });
    expect(outcomesOf(plan)).toEqual([goal, second]);
  });

  test('a column of outcomes under an odd head is offered as Section E', () => {
    const reading = makeReading([
      title,
      ...lettered.slice(1, 9),
      ...table([
        ['My special educational needs (B)', 'Next stop', 'Provision (F)'],
        ['Orla finds it hard to follow instructions.', goal, 'A teaching assistant will help each day.'],
        ['Orla finds it hard to make friends.', second, 'A mentor will see Orla for 20 minutes each week.'],
      ]),
      ...lettered.slice(13),
    ]);
    const doubt = doubtsOf(reading).find(({ section }) => section === 'E');
    expect(doubt?.why).toContain('The column ‘Next stop’ reads like outcomes');
    const plan = buildPlan(reading, { corrections: doubt?.answers[0]?.corrections ?? [] });
    expect(outcomesOf(plan)).toEqual([goal, second]);
    expect(plan.provisions.filter(({ section }) => section === 'F')).toHaveLength(2);
  });

  test('outcomes that stand in another section are asked about, though Section E was found', () => {
    const third = 'By July 2028 Orla will swim a width without help at the pool.';
    const reading = withLine('Orla finds', (line) => [line, item(second), item(third)]);
    expect(sorts(reading)).toEqual(['stray all']);
    const [doubt] = doubtsOf(reading);
    const plan = buildPlan(reading, { corrections: doubt?.answers[0]?.corrections ?? [] });
    expect(outcomesOf(plan)).toEqual([second, third, goal]);
  });

  test('a section headed in two places is asked about', () => {
    const reading = makeReading([...lettered, head('Section E: Outcomes'), item(second)]);
    expect(sorts(reading)).toEqual(['rivals E']);
    const [first] = doubtsOf(reading)[0]?.answers ?? [];
    expect(outcomesOf(buildPlan(reading, { corrections: first?.corrections ?? [] }))).toEqual([goal]);
  });

  test('a section told by its title alone among lettered ones is asked about', () => {
    const reading = withLine('Section J', (line) => [{ ...line, text: 'Personal budget' }]);
    expect(sorts(reading)).toEqual(['title J']);
  });

  test('sections that could not be kept apart are asked about', () => {
    const reading = makeReading([
      ...lettered.filter(({ text }) => !text.startsWith('Section H') && text !== 'None.'),
      head('Section H: Social care provision'),
      para('A short breaks worker will take Orla to a club for 2 hours each week.'),
    ]);
    expect(sorts(reading)).toEqual(['merged H1']);
    const plan = buildPlan(reading, { corrections: doubtsOf(reading)[0]?.answers[1]?.corrections ?? [] });
    expect(plan.provisions.map(({ section }) => section)).toEqual(['F', 'G', 'H2']);
    expect(plan.doubts).toBeUndefined();
  });

  test('an outcome that goes on with the one before it is asked about', () => {
    const reading = withLine(goal, (line) => [
      { ...line, text: 'By July 2028 Orla will follow instructions' },
      item('in 4 of 5 tasks without help.'),
    ]);
    expect(sorts(reading)).toEqual(['half E']);
    const plan = buildPlan(reading, { corrections: doubtsOf(reading)[0]?.answers[0]?.corrections ?? [] });
    expect(outcomesOf(plan)).toEqual([
      'By July 2028 Orla will follow instructions in 4 of 5 tasks without help.',
    ]);
  });

  test('words recognised from a picture are said to be so, once', () => {
    const reading = makeReading(
      lettered.map((line, index) => (index < 6 ? { ...line, recognised: true } : line)),
    );
    expect(sorts(reading)).toEqual(['recognised all']);
  });

  test('what the reviewer confirmed is not asked again', () => {
    const [doubt, none] = doubtsOf(odd);
    expect(none).toBeUndefined();
    const right = doubt?.answers.at(-1)?.corrections ?? [];
    expect(right).toEqual([{ kind: 'confirmed', doubt: doubt?.id }]);
    expect(buildPlan(odd, { corrections: right }).doubts).toBeUndefined();
  });

  test('a line that could start one of several missing sections is asked about once, unless its words decide', () => {
    const reading = makeReading(
      lettered
        .filter(({ text }) => !/^Section [CD]|asthma\.$|join a club/.test(text))
        .flatMap((line) =>
          line.text.startsWith('Section E')
            ? [head('Body and home'), para('Orla has asthma.'), line]
            : [line],
        ),
    );
    const [doubt, more] = doubtsOf(reading);
    expect(more).toBeUndefined();
    expect(doubt?.answers.map(({ label }) => label)).toEqual([
      '‘Body and home’ starts Section C',
      '‘Body and home’ starts Section D',
      'None of these',
    ]);
  });

  test('a layout that prints its outcomes by area is no rivalry', () => {
    const area = (name: string) => [
      head(name, 3),
      ...table([
        ['Outcome (E)', 'Provision (F)'],
        [`${goal} ${name}`, 'A teaching assistant will help each day.'],
      ]),
    ];
    const reading = makeReading([
      title,
      ...lettered.slice(1, 5),
      ...area('Cognition and learning'),
      ...area('Communication and interaction'),
      ...lettered.slice(13),
    ]);
    expect(sorts(reading).filter((sort) => sort.startsWith('rivals'))).toEqual([]);
  });
});
