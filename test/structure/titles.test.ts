import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rooms = ['components', 'entrypoints', 'platform'];
const sources = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`),
);

test('the title of a page of ours is set by nothing but the sheet a report is printed from', () => {
  const setting = sources.filter((file) => /document\.title\s*=[^=]/.test(readFileSync(file, 'utf8')));
  expect(setting).toEqual(['platform/open-sheet.ts']);
});

test('every page of ours has a title that is the product’s own', () => {
  const pages = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(5);
  for (const name of pages)
    expect(readFileSync(`entrypoints/${name}`, 'utf8'), name).toMatch(/<title>Plan quality[a-z: ]*<\/title>/);
});
