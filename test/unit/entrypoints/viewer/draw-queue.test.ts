import { expect, test, vi } from 'vitest';
import { type Drawing, DrawQueue } from '../../../../entrypoints/viewer/draw-queue.ts';

function paper(name: string, rank: number, drawn: string[]): Drawing {
  return {
    rank: () => rank,
    draw: async () => {
      drawn.push(name);
    },
  };
}

test('What is nearest is drawn first, once each, and what was taken back is not drawn', async () => {
  vi.useFakeTimers();
  const drawn: string[] = [];
  const queue = new DrawQueue();
  const far = paper('far', 9, drawn);
  const near = paper('near', 1, drawn);
  const gone = paper('gone', 0, drawn);
  for (const each of [far, gone, near, far]) queue.ask(each);
  queue.leave(gone);
  await vi.runAllTimersAsync();
  expect(drawn).toEqual(['near', 'far']);
  vi.useRealTimers();
});

test('Nothing is drawn while more is asked for, and nothing after closing', async () => {
  vi.useFakeTimers();
  const drawn: string[] = [];
  const queue = new DrawQueue();
  queue.ask(paper('first', 1, drawn));
  await vi.advanceTimersByTimeAsync(20);
  queue.ask(paper('second', 2, drawn));
  await vi.advanceTimersByTimeAsync(30);
  expect(drawn).toEqual([]);
  await vi.advanceTimersByTimeAsync(30);
  expect(drawn).toEqual(['first', 'second']);
  queue.ask(paper('third', 3, drawn));
  queue.close();
  await vi.runAllTimersAsync();
  expect(drawn).toHaveLength(2);
  vi.useRealTimers();
});
