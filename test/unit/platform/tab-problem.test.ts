import { expect, test } from 'vitest';
import { problemOf } from '../../../platform/tab-problem.ts';

const refused =
  'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
  ['a closed tab', undefined, refused, false, 'closed'],
  ['a page that was not granted', {}, refused, false, 'press-again'],
  [
    'a page of Chromium itself, granted',
    { url: 'chrome://version/' },
    'Error: Cannot access a chrome:// URL',
    false,
    'not-scriptable',
  ],
  [
    'a page of Chromium itself, not granted',
    {},
    'Error: Cannot access a chrome:// URL',
    false,
    'not-scriptable',
  ],
  [
    'the extension store',
    { url: 'https://chromewebstore.google.com/' },
    'Error: The extensions gallery cannot be scripted.',
    false,
    'not-scriptable',
  ],
  ['a page of Firefox itself', { url: 'about:support' }, undefined, true, 'not-scriptable'],
  [
    'Firefox’s own PDF viewer',
    { url: 'https://portal.example/Document/Get?id=4' },
    'Error: Missing host permission for the tab',
    true,
    'save-and-drop',
  ],
  [
    'a page of Firefox that was not granted',
    {},
    'Error: Missing host permission for the tab',
    true,
    'press-again',
  ],
  ['a file on the disk', { url: 'file:///home/reviewer/plan.pdf' }, refused, false, 'save-and-drop'],
  ['a page left behind by an update', { url: 'https://portal.example/' }, undefined, false, 'reload'],
])('Of %s it is told truly why it cannot be read', (_, open, message, isFirefox, code) => {
  const problem = problemOf(open, message, isFirefox);
  expect(problem.code).toBe(code);
  expect(problem.sentence).toMatch(/\.$/);
});
