import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '..', 'e2e');
/** The one door: it opens under watch. */
const door = 'watched.ts';
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== door);

/** What a file takes from where browsers are opened or launched, types left aside. */
function takes(code: string): string[] {
  return [...code.matchAll(/^import\s+(?!type\b)([^;]*?)\s+from\s+'([^']+)'/gm)].flatMap(
    ([, names, from]) => {
      const isLauncher = /(?:open-browser|open-chromium|open-firefox)\.ts$|^puppeteer-core$/.test(from ?? '');
      const values = (names ?? '')
        .replace(/[{}]/g, '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '));
      return isLauncher ? values : [];
    },
  );
}

describe('Every end-to-end test opens its browser under watch', () => {
  it('sees a browser opened past the watch', () => {
    expect(takes(`import { builds, openBrowser } from '../../cli/live/open-browser.ts';`)).toContain(
      'openBrowser',
    );
    expect(takes(`import puppeteer, { type Page } from 'puppeteer-core';`)).toEqual(['puppeteer']);
  });

  it.each(files)('%s opens none past it', (name) => {
    const taken = takes(readFileSync(path.join(folder, name), 'utf8'));
    expect(taken.filter((each) => each !== 'builds')).toEqual([]);
  });
});
