import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Figures, readReport } from '../../../../cli/corpus/figures.ts';
import {
  compareWithFloor,
  type Floor,
  fallLine,
  fingerprintOf,
  readFloors,
  withFloor,
} from '../../../../cli/corpus/floor.ts';
import { gapsOf, gapTable, worstOf } from '../../../../cli/corpus/side-by-side.ts';

const full: Figures = {
  kind: 1,
  'section words F1': 0.97,
  'section status': 1,
  'outcomes F1': 0.99,
  'provision F1': 0.95,
  who: 0.9,
  frequency: 0.9,
  duration: 0.95,
  'unread found': 1,
  'no false alarm': 1,
};
const floorOf = (figures: Partial<Figures>, corpus = 'a', portals: Floor['portals'] = 'live'): Floor => ({
  corpus,
  portals,
  figures: { ...full, ...figures },
});

describe('the floor under what was reached', () => {
  it.each([
    ['the same figures hold', {}, 'holds'],
    ['better figures hold', { who: 0.95 }, 'holds'],
    ['a figure within the tolerance holds', { who: 0.896 }, 'holds'],
    ['a figure below the tolerance has fallen', { who: 0.894 }, 'fallen'],
    ['a figure that is no longer measured has fallen', { 'unread found': null }, 'fallen'],
  ])('%s', (_, now, kind) => {
    expect(compareWithFloor([floorOf({})], floorOf(now)).kind).toBe(kind);
  });

  it('knows nothing of a corpus that it never saw, or saw in another way', () => {
    expect(compareWithFloor([floorOf({})], floorOf({}, 'b')).kind).toBe('none');
    expect(compareWithFloor([floorOf({})], floorOf({}, 'a', 'saved')).kind).toBe('none');
  });

  it('names the figure and both values', () => {
    const compared = compareWithFloor([floorOf({})], floorOf({ duration: 0.9, who: null }));
    expect(compared.kind === 'fallen' && compared.falls.map(fallLine)).toEqual([
      'who: 0.900 was reached, now it is not measured',
      'duration: 0.950 was reached, now it is 0.900',
    ]);
  });

  it('is not bothered by a figure that was never measured', () => {
    expect(
      compareWithFloor([floorOf({ 'unread found': null })], floorOf({ 'unread found': null })).kind,
    ).toBe('holds');
  });

  it('keeps one entry for each corpus and way of reading', () => {
    const floors = withFloor(withFloor([floorOf({})], floorOf({ who: 0.123456 })), floorOf({}, 'b'));
    expect(floors.map(({ corpus }) => corpus)).toEqual(['a', 'b']);
    expect(floors[0]?.figures.who).toBe(0.1235);
  });

  it('is kept in a file of this form', async () => {
    for (const { corpus } of await readFloors()) expect(corpus).toMatch(/^[0-9a-f]{64}$/);
  });

  it('knows a corpus by what its truth says, whatever the files are called', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-truth-'));
    await writeFile(path.join(folder, 'one.json'), '{"kind":"plan"}');
    await writeFile(path.join(folder, 'two.json'), '{"kind":"other"}');
    const before = await fingerprintOf(folder);
    await rename(path.join(folder, 'one.json'), path.join(folder, 'zebra.json'));
    expect(await fingerprintOf(folder)).toBe(before);
    await writeFile(path.join(folder, 'two.json'), '{"kind":"advice"}');
    expect(await fingerprintOf(folder)).not.toBe(before);
    await rm(folder, { recursive: true });
  });
});

describe('two sets side by side', () => {
  it.each([
    ['a gap of more than a twentieth', 0.99, 0.93, true],
    ['a small gap', 0.99, 0.95, false],
    ['a set of our own that is read better', 0.8, 0.95, false],
    ['nothing to compare', 0.9, null, false],
  ])('%s is marked: %s against %s', (_, corpus, own, marked) => {
    const gap = gapsOf({ ...full, who: corpus }, { ...full, who: own }).find(({ name }) => name === 'who');
    expect(gap?.toExplain).toBe(marked);
  });

  it('are printed with the seed that makes the documents again', () => {
    const table = gapTable(gapsOf(full, { ...full, who: 0.5 }), 77);
    expect(table).toMatch(/^who +0\.900 +0\.500 +-0\.400 +to explain$/m);
    expect(table).toContain('--seed=77');
  });

  it('name the documents that were read worst, lowest first', () => {
    const documents = [
      { name: 'good', layout: 'L1', figures: full },
      { name: 'poor', layout: 'L2', figures: { ...full, 'provision F1': 0.4 } },
      { name: 'poorest', layout: 'L3', figures: { ...full, kind: 0 } },
    ].map((each) => ({
      ...each,
      figures: { ...each.figures, who: each.name === 'good' ? 0.96 : each.figures.who, frequency: 1 },
    }));
    expect(worstOf(documents, 5).map(({ name, figure }) => [name, figure])).toEqual([
      ['poorest', 'kind'],
      ['poor', 'provision F1'],
    ]);
  });
});

describe('the scorer’s report', () => {
  it('is read by name, and what is missing in it is no figure', () => {
    const { overall, documents } = readReport({
      overall: {
        documents: 4,
        kindAccuracy: 0.75,
        outcomes: { f1: 0.5 },
        fields: { who: null },
        unreadable: { found: 1, falseAlarms: 1 },
      },
      documents: {
        one: {
          layout: 'L1',
          kindOk: true,
          fields: { who: [1, 2] },
          unread: { truth: 0, found: 0, falseAlarm: 1 },
        },
      },
    });
    expect(overall).toMatchObject({
      kind: 0.75,
      'outcomes F1': 0.5,
      who: null,
      'section words F1': null,
      'no false alarm': 0.75,
    });
    expect(documents[0]).toMatchObject({
      name: 'one',
      layout: 'L1',
      figures: { kind: 1, who: 0.5, 'unread found': null, 'no false alarm': 0 },
    });
  });
});
