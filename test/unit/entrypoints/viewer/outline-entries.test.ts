import { describe, expect, test } from 'vitest';
import {
  currentEntries,
  type OutlineFacts,
  outlineEntries,
  type ToldSection,
} from '../../../../entrypoints/viewer/outline-entries.ts';
import type { Block } from '../../../../plan/block.ts';

const block = (id: string, text: string, more: Partial<Block> = {}): Block => ({
  id,
  kind: 'heading',
  text,
  place: { kind: 'pdf', page: 1, box: { x: 0, y: 0, width: 0, height: 0 } },
  ...more,
});
const told = (blocks: Block[], facts: OutlineFacts, sections: ToldSection[] = []) =>
  outlineEntries(blocks, facts, sections).map(
    ({ title, level, sections: letters }) => `${'  '.repeat(level - 1)}${letters.join('+')} ${title}`,
  );

test('A plan is listed by its sections, with the headings under each', () => {
  const blocks = [
    block('b1', 'Education, Health and Care Plan'),
    block('b2', 'Section A: Views'),
    block('b3', 'What I like'),
    block('b4', 'I like trains.', { kind: 'paragraph' }),
    block('b5', 'Section B: Needs'),
  ];
  const sections = [
    { id: 'A' as const, headings: ['b2'] },
    { id: 'B' as const, headings: ['b5'] },
    { id: 'C' as const, headings: [] },
  ];
  expect(told(blocks, { kind: 'plan', sections })).toEqual([
    'A Section A: Views',
    '   What I like',
    'B Section B: Needs',
  ]);
});

test('Columns that are sections stand under the heading they share, and are not listed again on the next page', () => {
  const blocks = [
    block('b1', 'Communication (B, E, F)'),
    block('b2', 'B Needs'),
    block('b3', 'F Provision'),
    block('b4', 'B Needs'),
    block('b5', 'F Provision'),
    block('b6', 'Cognition (B, E, F)'),
    block('b7', 'B Needs'),
  ];
  const sections = [
    { id: 'B' as const, headings: ['b1', 'b2', 'b4', 'b6', 'b7'] },
    { id: 'F' as const, headings: ['b1', 'b3', 'b5', 'b6'] },
  ];
  expect(told(blocks, { kind: 'plan', sections })).toEqual([
    'B+F Communication (B, E, F)',
    '  B B Needs',
    '  F F Provision',
    'B+F Cognition (B, E, F)',
    '  B B Needs',
  ]);
});

test('Two sections under one heading are one entry', () => {
  const sections = [
    { id: 'H1' as const, headings: ['b1'] },
    { id: 'H2' as const, headings: ['b1'] },
  ];
  expect(told([block('b1', 'H: Social care provision')], { kind: 'plan', sections })).toEqual([
    'H1+H2 H: Social care provision',
  ]);
});

test('So many headings under a section that they hide the sections are left out', () => {
  const many = Array.from({ length: 13 }, (_, at) => block(`b${at + 2}`, `Heading ${at}`));
  const facts: OutlineFacts = { kind: 'plan', sections: [{ id: 'A', headings: ['b1'] }] };
  expect(told([block('b1', 'Section A'), ...many], facts)).toEqual(['A Section A']);
  expect(told([block('b1', 'Section A'), ...many.slice(1)], facts)).toHaveLength(13);
});

test('Where the panel says that a section starts elsewhere, the outline says so too', () => {
  const blocks = [block('b1', 'What she needs'), block('b2', 'Help given')];
  const facts: OutlineFacts = { kind: 'plan', sections: [{ id: 'B', headings: ['b1'] }] };
  expect(told(blocks, facts, [{ section: 'F', block: 'b2' }])).toEqual(['F Help given']);
});

test('A document that is no plan is listed by its headings', () => {
  const blocks = [
    block('b1', 'Advice', { level: 1 }),
    block('b2', 'Background', { level: 2 }),
    block('b3', 'Words in a cell', {
      cell: { table: 't', row: 0, column: 0, rowSpan: 1, columnSpan: 1, header: true },
    }),
  ];
  expect(told(blocks, { kind: 'advice', sections: [] })).toEqual([' Advice', '   Background']);
  expect(told([], { kind: 'unknown', sections: [] })).toEqual([]);
});

test('A long heading is cut, and its number is kept', () => {
  const [entry] = outlineEntries([block('b1', 'word '.repeat(40), { marker: '3.' })], {
    kind: 'other',
    sections: [],
  });
  expect(entry?.title).toMatch(/^3\. word.*word…$/);
  expect(entry?.title.length).toBeLessThan(95);
});

describe('What is being read', () => {
  const cases: [name: string, tops: (number | undefined)[], line: number, current: number[]][] = [
    ['is nothing before the first entry', [200, 400], 100, []],
    ['is the last that starts above the line', [-900, 50, 400], 100, [1]],
    ['is the last above the line, whatever the order of the list', [50, -900, 400], 100, [0]],
    ['are several where they stand side by side', [20, 50, 53, 50], 100, [1, 2, 3]],
    ['leaves out what cannot be told', [undefined, 50], 100, [1]],
    ['is nothing in an empty list', [], 100, []],
  ];
  test.each(cases)('%s', (_name, tops, line, current) => {
    expect(currentEntries(tops, line)).toEqual(current);
  });
});
