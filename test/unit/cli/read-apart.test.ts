import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openReaderApart } from '../../../cli/read-apart.ts';

const sample = path.resolve(import.meta.dirname, '../../../assets/samples/portal/good-plan.docx');
const job = (source: string) => ({
  source,
  today: '2026-11-02',
  recognise: false,
  given: { kind: 'file' as const },
});
const sound = openReaderApart();
const hasty = openReaderApart({ time: 1, memory: 10_000 });
afterAll(async () => {
  await sound.close();
  await hasty.close();
});

test('a document is read and judged apart from the batch, and the next one after it', async () => {
  const first = await sound.answer(job(sample));
  expect(first.json.document.kind).toBe('plan');
  expect(first.json.sections.filter(({ status }) => status === 'present').length).toBeGreaterThan(8);
  const second = await sound.answer(job('no-such-file.pdf'));
  expect(second.empty).toBe(true);
  expect(second.json.document.unread).toEqual([{ where: 'file', why: 'not-found' }]);
});

test('a document that takes longer than it may is ended and named as too large, and so is the next', async () => {
  for (const _ of [1, 2]) {
    const { json, empty } = await hasty.answer(job(sample));
    expect(empty).toBe(true);
    expect(json.document.unread).toEqual([{ where: 'file', why: 'too-large' }]);
    expect(json.findings).toEqual([]);
  }
});
