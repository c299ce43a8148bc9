import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../../plan/build-plan.ts';
import type { Reading } from '../../../../plan/block.ts';
import type { Correction } from '../../../../plan/corrections/correction.ts';
import { correctionFrom } from '../../../../plan/corrections/make.ts';
import { head, item, makeReading, para, table } from '../make-reading.ts';
import { holding, odd, outcomesOf, said, startsE, textOf } from './odd-plan.ts';

const one = 'By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.';
const other = 'By July 2028 Orla will ask a friend to play each week.';
const read = (reading: Reading, corrections: Correction[]) => buildPlan(reading, { corrections });

describe('a reviewer corrects how a plan was read', () => {
  test('without a correction the reading is as it was', () => {
    expect(buildPlan(odd, { corrections: [] })).toEqual(buildPlan(odd));
    expect(buildPlan(odd)).not.toHaveProperty('corrected');
  });

  test('a section starts at an odd heading, and what stands under it is read as that section', () => {
    expect(buildPlan(odd).outcomes).toEqual([]);
    const plan = read(odd, [startsE]);
    expect(outcomesOf(plan)).toEqual([one, other]);
    expect(textOf(plan, 'B')).toBe('Orla finds it hard to follow spoken instructions.');
    expect(plan.sections.find(({ id }) => id === 'E')).toMatchObject({
      headings: [holding(odd, 'Where Orla').id],
      identified: 'letter',
      status: 'present',
    });
    expect(plan.corrected).toEqual({ applied: 1, unapplied: [] });
  });

  test('a section starts with its first words where it has no heading', () => {
    const start = said(odd, [one], { say: 'section-starts', section: 'E', heading: false });
    const plan = read(odd, [start]);
    expect(outcomesOf(plan)).toEqual([one, other]);
    expect(plan.blocks).toEqual(odd.blocks);
  });

  test('text belongs to another section, wherever it stands', () => {
    const moved = said(odd, ['likes drawing'], { say: 'belongs', section: 'B' });
    const plan = read(odd, [moved]);
    expect(textOf(plan, 'A')).toBe('');
    expect(textOf(plan, 'B')).toContain('Orla likes drawing and swimming.');
  });

  test.each([
    ['guidance', 1],
    ['letter', 0],
    ['report', 0],
  ] as const)('text that is a form’s or another document’s (%s) is no part of the plan', (what, guidance) => {
    const plan = read(odd, [said(odd, ['asthma nurse'], { say: 'not-plan', what })]);
    expect(textOf(plan, 'G')).toBe('');
    expect(plan.provisions.some(({ section }) => section === 'G')).toBe(false);
    expect(plan.guidance).toHaveLength(guidance);
    expect(plan.blocks).toEqual(odd.blocks);
  });

  test('paragraphs that were read as two outcomes are one', () => {
    const joined = said(odd, [one, other], { say: 'items', as: 'outcome', each: 'one' });
    expect(outcomesOf(read(odd, [startsE, joined]))).toEqual([`${one} ${other}`]);
  });

  test('two outcomes in one paragraph are kept apart where the reviewer selects one', () => {
    const both = makeReading([
      head('Section E: Outcomes'),
      para('Orla will swim a width alone. This helps her to play with others every week.'),
    ]);
    expect(outcomesOf(buildPlan(both, { kind: 'plan' }))).toHaveLength(1);
    const second = said(
      both,
      ['This helps her to play with others every week.'],
      { say: 'items', as: 'outcome', each: 'separate' },
      true,
    );
    const plan = buildPlan(both, { kind: 'plan', corrections: [second] });
    expect(outcomesOf(plan)).toEqual([
      'Orla will swim a width alone.',
      'This helps her to play with others every week.',
    ]);
    expect(textOf(plan, 'E')).toBe(textOf(buildPlan(both, { kind: 'plan' }), 'E'));
  });

  test('an outcome is only a step', () => {
    const step = said(odd, [other], { say: 'items', as: 'step', each: 'separate' });
    const plan = read(odd, [startsE, step]);
    expect(outcomesOf(plan)).toEqual([one]);
    expect(outcomesOf(plan, 'step')).toEqual([other]);
  });

  test('an outcome is none, and its words stay in their section', () => {
    const none = said(odd, [other], { say: 'items', as: 'none', each: 'separate' });
    const plan = read(odd, [startsE, none]);
    expect(outcomesOf(plan)).toEqual([one]);
    expect(textOf(plan, 'E')).toContain(other);
  });

  test('what was read as need is an outcome, and then stands in Section E', () => {
    const outcome = said(odd, [one], { say: 'items', as: 'outcome', each: 'one' });
    const plan = read(odd, [outcome]);
    expect(outcomesOf(plan)).toEqual([one]);
    expect(textOf(plan, 'E')).toBe(one);
    expect(textOf(plan, 'B')).not.toContain(one);
  });

  test('what was read as outcome is provision, with who and how often', () => {
    const text = 'A mentor will meet Orla for 20 minutes each week.';
    const reading = makeReading([
      head('Section E: Outcomes'),
      item(text),
      head('Section F: Special educational provision'),
    ]);
    const provision = said(reading, [text], { say: 'items', as: 'provision', each: 'one', section: 'F' });
    const plan = buildPlan(reading, { kind: 'plan', corrections: [provision] });
    expect(plan.outcomes).toEqual([]);
    expect(plan.provisions).toMatchObject([
      { section: 'F', text, who: 'A mentor', frequency: 'each week', duration: '20 minutes' },
    ]);
    expect(textOf(plan, 'F')).toBe(text);
  });

  test('two items of provision are one, and one is two', () => {
    const [ta, therapist] = ['teaching assistant', 'speech therapist'];
    const joined = said(odd, [ta, therapist], { say: 'items', as: 'provision', each: 'one', section: 'F' });
    expect(read(odd, [joined]).provisions.filter(({ section }) => section === 'F')).toHaveLength(1);
    const apart = said(odd, [ta, therapist], {
      say: 'items',
      as: 'provision',
      each: 'separate',
      section: 'F',
    });
    expect(read(odd, [joined, apart]).provisions.map(({ id }) => id)).toEqual(
      buildPlan(odd).provisions.map(({ id }) => id),
    );
  });

  test('the head of a column says what its cells are', () => {
    const grid = makeReading([
      head('Section A: Views, interests and aspirations'),
      para('Orla likes drawing.'),
      ...[
        table([
          ['My special educational needs (B)', 'What I am working on', 'Provision (F)'],
          ['Orla finds it hard to follow instructions.', one, 'A teaching assistant will help each day.'],
        ]),
      ],
    ]);
    const start = said(grid, ['What I am working on'], {
      say: 'section-starts',
      section: 'E',
      heading: true,
    });
    expect(textOf(buildPlan(grid, { kind: 'plan' }), 'E')).toBe('');
    const plan = buildPlan(grid, { kind: 'plan', corrections: [start] });
    expect(textOf(plan, 'E')).toBe(one);
    expect(textOf(plan, 'F')).toBe('A teaching assistant will help each day.');
  });

  test('the kind and the status of the document are as the reviewer says', () => {
    const plan = read(odd, [{ kind: 'document', status: 'final' }]);
    expect(plan.status).toBe('final');
    const advice = read(odd, [{ kind: 'document', is: 'advice' }, startsE]);
    expect(advice.kind).toBe('advice');
    expect(advice.corrected?.unapplied).toEqual([{ index: 1, why: 'no-sections' }]);
  });

  test('what is said by a reviewer goes before what a portal’s reader or a list of contents suggests', () => {
    const behind = makeReading([
      ...odd.blocks.map(({ id: _, place: __, ...draft }) => draft),
      head('Appendix 1: Report', 1),
      head('Moving on'),
      item('By July 2029 Orla will travel to school by bus on her own.'),
    ]);
    const start = said(behind, ['Moving on'], { say: 'section-starts', section: 'E', heading: true });
    expect(outcomesOf(read(behind, [start]))).toEqual([
      'By July 2029 Orla will travel to school by bus on her own.',
    ]);
  });
});

describe('a correction whose words changed', () => {
  const drafts = odd.blocks.map(({ id: _, place: __, ...draft }) => draft);

  test('holds when other words change, come or go', () => {
    const edited = makeReading([
      ...drafts.slice(0, 2),
      para('A new line about Orla.'),
      ...drafts.slice(2).map((draft) => ({ ...draft, text: draft.text.replace('swimming', 'chess') })),
    ]);
    expect(outcomesOf(read(edited, [startsE]))).toEqual([one, other]);
  });

  test('is reported when its words are gone', () => {
    const gone = makeReading(drafts.map((draft) => ({ ...draft, text: draft.text.replace('Where', 'Why') })));
    const plan = read(gone, [startsE]);
    expect(plan.corrected).toEqual({ applied: 0, unapplied: [{ index: 0, why: 'gone' }] });
    expect({ ...plan, corrected: undefined }).toEqual({ ...buildPlan(gone), corrected: undefined });
  });

  test('is reported when its words stand twice and nothing tells which is meant', () => {
    const twice = makeReading([...drafts, head('Where Orla is heading'), para('Something else.')]);
    expect(read(twice, [startsE]).corrected?.unapplied).toEqual([]);
    const neither = makeReading([
      ...drafts.flatMap((draft) =>
        draft.text.startsWith('Where') ? [para('New.'), draft, para('New too.')] : [draft],
      ),
      head('Where Orla is heading'),
      para('Something else.'),
    ]);
    expect(read(neither, [startsE]).corrected?.unapplied).toEqual([{ index: 0, why: 'ambiguous' }]);
  });

  test('holds where it is said last: no part of the plan, or the start of a section', () => {
    const notPlan = said(odd, ['Where Orla'], { say: 'not-plan', what: 'guidance' });
    const first = read(odd, [startsE, notPlan]);
    expect(first.corrected?.unapplied).toEqual([{ index: 0, why: 'overruled' }]);
    expect(textOf(first, 'E')).toBe('');
    expect(textOf(read(odd, [notPlan, startsE]), 'E')).toContain('ask a friend to play');
    const belongs = said(odd, ['ask a friend'], { say: 'belongs', section: 'E' });
    const guidance = said(odd, ['ask a friend'], { say: 'not-plan', what: 'guidance' });
    expect(textOf(read(odd, [guidance, belongs]), 'E')).toContain('ask a friend to play');
    expect(textOf(read(odd, [belongs, guidance]), 'E')).toBe('');
  });

  test('is reported when a later one says otherwise of the same words', () => {
    const f = said(odd, ['Where Orla'], { say: 'section-starts', section: 'C', heading: true });
    const plan = read(odd, [startsE, f]);
    expect(plan.corrected?.unapplied).toEqual([{ index: 0, why: 'overruled' }]);
    expect(textOf(plan, 'C')).toContain(one);
  });

  test('is about the same one of several equal lines when another equal line comes before it', () => {
    const lines = [
      head('Section E: Outcomes'),
      head('Communication', 3),
      item(one),
      head('Communication', 3),
      item(other),
    ];
    const repeated = makeReading(lines);
    const second = correctionFrom(repeated.blocks, [{ block: 'b4', from: 0, to: 13 }], {
      say: 'section-starts',
      section: 'F',
      heading: true,
    });
    expect(second).toMatchObject({ at: { nth: 2, of: 2 } });
    const more = makeReading([head('Communication', 3), ...lines]);
    const plan = buildPlan(more, { kind: 'plan', corrections: second ? [second] : [] });
    expect(textOf(plan, 'E')).toBe(one);
    expect(textOf(plan, 'F')).toBe(other);
  });
});

describe('corrections of any kind', () => {
  const kinds: Correction[] = [
    startsE,
    said(odd, ['likes drawing'], { say: 'belongs', section: 'D' }),
    said(odd, ['asthma nurse'], { say: 'not-plan', what: 'guidance' }),
    said(odd, ['speech therapist'], { say: 'items', as: 'none', each: 'separate' }),
    said(odd, [other], { say: 'items', as: 'step', each: 'separate' }),
    { kind: 'document', status: 'draft' },
  ];
  const subsets = Array.from({ length: 2 ** kinds.length }, (_none, bits) =>
    kinds.filter((_kind, index) => (bits >> index) % 2 === 1),
  );

  test('lose no words: every block is where it was, and every span quotes its block', () => {
    for (const corrections of subsets) {
      const plan = read(odd, corrections);
      expect(plan.blocks).toEqual(odd.blocks);
      const texts = new Map(plan.blocks.map(({ id, text }) => [id, text]));
      for (const { words } of [...plan.outcomes, ...plan.provisions, ...plan.needs])
        for (const { block, from, to, quote } of words) expect(texts.get(block)?.slice(from, to)).toBe(quote);
      for (const { spans, text } of plan.sections)
        expect(spans.map(({ block, from, to }) => texts.get(block)?.slice(from, to)).join('\n')).toBe(text);
    }
  });

  test('give the same plan in whatever order they were made, where they are about different words', () => {
    for (const corrections of subsets)
      expect(read(odd, corrections.toReversed())).toEqual(read(odd, corrections));
  });

  test('hold not one word of the plan', () => {
    const stored = new Set<string>();
    JSON.stringify(kinds, (_key, value: unknown) => {
      if (typeof value === 'string') stored.add(value.toLowerCase());
      return value;
    });
    const words = odd.blocks.flatMap(({ text }) => [
      text.toLowerCase(),
      ...text.toLowerCase().split(/[^\p{L}]+/u),
    ]);
    expect([...stored].length).toBeGreaterThan(10);
    for (const word of words) if (word.length > 4) expect(stored).not.toContain(word);
  });
});
