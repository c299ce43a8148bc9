import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lineOf, noLineBefore, readLine } from '../../../../review/backup/line.ts';

const digest = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const given = { file: 'a1'.repeat(16), number: 7, before: noLineBefore, content: '{"kind":"review"}' };

describe('a line of a backup', () => {
  test('is read as it was written', async () => {
    const { line, text } = await lineOf(given, digest);
    expect(line).toMatchObject(given);
    expect(await readLine(text, digest)).toEqual(line);
  });

  test.each<[string, (text: string) => string]>([
    ['a letter of its content', (text) => text.replace('review', 'reviev')],
    ['its number', (text) => text.replace(' 7 ', ' 8 ')],
    ['the file it is of', (text) => text.replace('a1a1', 'b1a1')],
    ['the sum of the line before', (text) => text.replace(` ${noLineBefore}`, ` 1${noLineBefore.slice(1)}`)],
    ['its end', (text) => text.slice(0, -1)],
    ['its beginning', (text) => text.slice(1)],
    ['something before it', (text) => `x${text}`],
    ['everything', () => ''],
  ])('is not read once %s is another', async (_what, torn) => {
    const { text } = await lineOf(given, digest);
    expect(torn(text)).not.toBe(text);
    expect(await readLine(torn(text), digest)).toBeUndefined();
  });
});
