import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..', 'entrypoints');
const pages = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => path.join(entry.parentPath, entry.name));

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(4);
});

/**
 * A browser's own checking of spelling fetches word lists, and in its "enhanced" form sends what is typed to its maker; so
 * do suggestions while writing. Fields inherit both from the page.
 */
test.each(pages)('%s lets the browser send nothing that is typed to be checked or completed', (page) => {
  const [html = ''] = /<html[^>]*>/.exec(readFileSync(page, 'utf8')) ?? [];
  expect(html).toContain('spellcheck="false"');
  expect(html).toContain('writingsuggestions="false"');
});

test('no part of the screen turns the checking of spelling on again', () => {
  const components = path.resolve(root, '..', 'components');
  const files = readdirSync(components, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.tsx'),
  );
  for (const { parentPath, name } of files)
    expect(readFileSync(path.join(parentPath, name), 'utf8')).not.toMatch(
      /spell[cC]heck(?:=\{?["']?true|(?=\s*\/?>))|writingsuggestions=\{?["']?true/,
    );
});
