import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const shipped = [
  'plan',
  'rubric',
  'review',
  'exports',
  'sources',
  'overlay',
  'components',
  'platform',
  'entrypoints',
];

/** Where text is read as markup, and why nothing of it comes alive. A place that is not listed fails. */
const parsers: Record<string, string> = {
  'components/leaving/page-view.tsx':
    'a report of ours, parsed into a document without a window and drawn anew element by element',
  'entrypoints/article-reader.ts':
    'a document without a window, in a page of ours: no script runs and nothing is fetched',
  'entrypoints/page-host/page-host.ts': 'reads the markup of a copy, writes none',
  'sources/page/read-frame.ts': 'a frame written in the page, parsed into a document without a window',
  'sources/page/keep-article.ts': 'the article as it came back, parsed into a document without a window',
  'sources/page/read-html.ts':
    'the command line only: a simulated window with scripts and loading turned off',
};
const markup =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc\s*=)\b|document\.write/;

/** Source without its comments, in which words may stand. */
const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');

it('Text is never put into a page as markup, and read as markup only where nothing of it comes alive', () => {
  const found = sourceFiles(...shipped)
    .filter(({ text }) => markup.test(code(text)))
    .map(({ path }) => path);
  expect(found.sort()).toEqual(Object.keys(parsers).sort());
});

it('No text becomes code', () => {
  const found = sourceFiles(...shipped)
    .filter(({ text }) => /\beval\(|\bnew Function\(|setTimeout\(\s*['"`]|javascript:/.test(code(text)))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});

/** Where our own code goes to an address, or opens one: to our own pages only. A person's press on a source is the one link out. */
const goes: Record<string, string> = {
  'entrypoints/wipe/main.tsx': 'our own list of reviews',
  'platform/wipe.ts': 'this page of ours, begun anew after a wipe',
  'entrypoints/options/main.tsx': 'our own list of reviews',
  'platform/open-sheet.ts': 'our own empty page',
  'components/review/sources-list.tsx': 'the source of a criterion, named in our own framework data',
};

it('Our code goes nowhere by itself: an address is opened in our own pages or by a person’s press on a source', () => {
  const found = sourceFiles(...shipped)
    .filter(({ text }) =>
      /location\.(?:href\s*=[^=]|assign|replace\()|window\.open\(|target="_blank"/.test(code(text)),
    )
    .map(({ path }) => path);
  expect(found.sort()).toEqual(Object.keys(goes).sort());
});

it('Nothing of ours asks for anything over the network but the one read of a document in its own page', () => {
  const found = sourceFiles(...shipped)
    .filter(({ text }) =>
      /\bfetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon|RTCPeerConnection|importScripts|rel\s*=\s*['"](?:preconnect|prefetch|dns-prefetch|preload)/.test(
        code(text),
      ),
    )
    .map(({ path }) => path);
  // The page's own `fetch` is handed to the reader there (`platform/fetch-document.ts`).
  expect(found).toEqual([]);
});
