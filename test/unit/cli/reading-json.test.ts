import { describe, expect, test } from 'vitest';
import { readingJson } from '../../../cli/reading-json.ts';
import { planFromPassages } from '../../../plan/plan-from-passages.ts';
import { frameworkFor } from '../../../rubric/frameworks/index.ts';
import { judge } from '../../../rubric/judge.ts';

const plan = planFromPassages(
  {
    E: '| Outcome | Steps |\n| By July 2028, Nadi will read a page alone. | Nadi will read one line. |',
    F: '| What | Who | How often |\n| A reading scheme | Tutor | Daily, 10 minutes |',
  },
  { name: 'Nadia Brook', status: 'draft' },
);

describe('other versions of a document', () => {
  test('are listed under their names with sections, outcomes and provision', () => {
    const { views } = readingJson(plan, undefined, 'plan.docx', [
      { id: 'as-was', title: 'As it was', plan },
      { id: 'authority', title: 'As the local authority proposes', plan },
    ]);
    expect(Object.keys(views)).toEqual(['asWas', 'authority']);
    expect(views.asWas?.title).toBe('As it was');
    expect(views.asWas?.sections).toHaveLength(12);
    expect(views.asWas?.outcomes.map(({ kind }) => kind)).toEqual(['outcome', 'step']);
    expect(views.asWas?.provisions[0]).toMatchObject({ who: 'Tutor', ratio: null });
  });

  test('are none where nothing is marked', () => {
    expect(readingJson(plan, undefined, 'plan.docx').views).toEqual({});
  });
});

describe('links that the layout prints', () => {
  const linked = planFromPassages({
    B: '# Cognition and learning\n- Nadi confuses b and d.',
    E: '# Cognition and learning\n- 1. By July 2028, Nadi will read a page alone.\n- 2. By July 2028, Nadi will write a page alone.',
    F: '# Cognition and learning\n- A reading scheme, daily, for outcome 1.\n- A pencil grip in each lesson.',
  });
  const { needs, outcomes, provisions } = readingJson(linked, undefined, 'plan.docx');

  test('stand beside each provision and outcome, by the place in the list, with how they are printed', () => {
    expect(provisions.map((one) => one.outcomes)).toEqual([
      [{ index: 0, by: 'reference', among: 1 }],
      [
        { index: 0, by: 'area', among: 2 },
        { index: 1, by: 'area', among: 2 },
      ],
    ]);
    expect(needs.map(({ section, text }) => [section, text])).toEqual([['B', 'Nadi confuses b and d.']]);
    expect(outcomes.map((one) => one.needs)).toEqual([
      [{ index: 0, by: 'area', among: 1 }],
      [{ index: 0, by: 'area', among: 1 }],
    ]);
  });

  test('are empty lists where the layout says nothing', () => {
    expect(readingJson(plan, undefined, 'plan.docx').provisions[0]?.outcomes).toEqual([]);
  });
});

describe('the JSON of one document', () => {
  const json = readingJson(plan, undefined, 'plan.docx');

  test('names file, kind and status, and null for what is not printed', () => {
    expect(json.document).toMatchObject({ file: 'plan.docx', kind: 'plan', status: 'draft', pages: null });
    expect(json.child).toEqual({
      name: 'Nadia Brook',
      knownAs: null,
      pronouns: null,
      dob: null,
      yearGroup: null,
    });
  });

  test('has all twelve sections with their status', () => {
    expect(json.sections.map(({ id, status }) => `${id} ${status}`)).toContain('E present');
    expect(json.sections).toHaveLength(12);
  });

  test('lists steps with their kind, and every SMART letter as "cannot-tell" where nothing was judged', () => {
    expect(json.outcomes.map(({ text, kind }) => [text, kind])).toEqual([
      ['By July 2028, Nadi will read a page alone.', 'outcome'],
      ['Nadi will read one line.', 'step'],
    ]);
    expect(json.outcomes[0]?.smart).toEqual({
      S: 'cannot-tell',
      M: 'cannot-tell',
      A: 'cannot-tell',
      R: 'cannot-tell',
      T: 'cannot-tell',
    });
  });

  test("gives the plan's own words for who, how often and how long", () => {
    expect(json.provisions).toMatchObject([
      {
        section: 'F',
        text: 'A reading scheme',
        who: 'Tutor',
        frequency: 'Daily',
        duration: '10 minutes',
        ratio: null,
      },
    ]);
  });

  test('gives a range of at most two adjacent levels, or none, with the reason', () => {
    const framework = frameworkFor('plan');
    if (!framework) throw new Error('There is no framework for plans');
    const { criteria } = readingJson(plan, judge(plan, framework, { today: '2026-05-01' }), 'plan.docx');
    expect(criteria.length).toBeGreaterThan(30);
    for (const { suggested, why } of criteria) {
      expect(why).not.toBe('');
      const [low = 1, high = 1] = suggested ?? [];
      expect(high - low).toBeLessThanOrEqual(1);
    }
  });
});
