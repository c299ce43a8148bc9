import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Row, readRows } from '../../../../scripts/train/rows.ts';
import { splitRows } from '../../../../scripts/train/split-rows.ts';

const tasks: Row['task'][] = ['outcome', 'kind', 'provision', 'language'];
const rows = readRows(path.resolve(import.meta.dirname, '../../../../assets/statements'));

describe('what is held out', () => {
  const { trained, held } = splitRows(rows, tasks, (row) => row);

  it('is never learned from', () => {
    const learned = new Set(trained.map((row) => row.id));
    expect(held.filter((row) => learned.has(row.id))).toEqual([]);
    expect(held.every((row) => row.heldOut === true)).toBe(true);
  });

  it('is about a fifth of each task', () => {
    for (const task of tasks) {
      const share =
        held.filter((row) => row.task === task).length / rows.filter((row) => row.task === task).length;
      expect(share, task).toBeGreaterThan(0.15);
      expect(share, task).toBeLessThan(0.25);
    }
  });

  it('shares no scenario with what is learned from', () => {
    const place = (row: Row) => `${row.task}: ${row.scenario}`;
    const learned = new Set(trained.map(place));
    expect([...new Set(held.map(place))].filter((scenario) => learned.has(scenario))).toEqual([]);
  });
});
