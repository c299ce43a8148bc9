import { expect, test } from 'vitest';
import { findBrowsers } from '../../../../cli/live/find-browsers.ts';

const on = (platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}) =>
  findBrowsers({ platform, env, isThere: (file) => files.includes(file) }).map(
    ({ name, path }) => `${name} ${path}`,
  );

test('On Linux browsers are found on the path and in the usual folders, Chromium first', () => {
  const files = ['/usr/bin/firefox-esr', '/opt/bin/chromium', '/usr/bin/microsoft-edge'];
  expect(on('linux', files, { PATH: '/opt/bin' })).toEqual([
    'Chromium /opt/bin/chromium',
    'Edge /usr/bin/microsoft-edge',
    'Firefox /usr/bin/firefox-esr',
  ]);
});

test('On a Mac they are found in both folders of applications', () => {
  const chrome = '/Users/jo/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(on('darwin', [chrome], { HOME: '/Users/jo' })).toEqual([`Chrome ${chrome}`]);
});

test('On Windows they are found for all users and for one', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const chrome = 'C:\\Users\\jo\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
  const env = {
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\jo\\AppData\\Local',
  };
  expect(on('win32', [edge, chrome], env)).toEqual([`Chrome ${chrome}`, `Edge ${edge}`]);
});

test('Where there is none, none is found', () => {
  expect(on('linux', [])).toEqual([]);
});
