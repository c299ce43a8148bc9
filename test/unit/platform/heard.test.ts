import { describe, expect, it } from 'vitest';
import { isFromOurPages, newsHeard } from '../../../platform/heard.ts';

const own = 'abcdef';
const root = 'chrome-extension://abcdef/';
const page = { id: own, tab: { id: 7 }, frameId: 0, url: 'https://portal.example/plan' };
const news = (said: unknown) => ({ from: 'document', said });
const chosen = { news: 'mark/chosen', mark: 'm1' };

describe('News is heard only from the document that the panel is about', () => {
  it('hears our script in that tab, and our viewer there', () => {
    expect(newsHeard(news(chosen), page, own, 7)).toEqual(chosen);
    expect(newsHeard(news(chosen), { ...page, url: `${root}viewer.html` }, own, 7)).toEqual(chosen);
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['nobody', {}],
    ['another tab', { ...page, tab: { id: 8 } }],
    ['no tab', { id: own }],
    ['a frame of the page', { ...page, frameId: 3 }],
  ])('does not hear %s', (_who, sender) => {
    expect(newsHeard(news(chosen), sender, own, 7)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a change', { news: 'document/changed' }],
    ['a change of view', { news: 'document/changed', view: 'x1' }],
    ['a move', { news: 'document/changed', moved: true }],
    ['a badge', { news: 'badge/chosen', section: 'H1' }],
    ['an annotation', { news: 'annotation/asked', mark: 'concern' }],
    ['the outline', { news: 'point/over', kind: 'heading', says: 'Section B', words: 2 }],
    ['turning off', { news: 'overlay/off' }],
    ['progress', { news: 'recognition/progress', page: 1, done: 0, of: 2 }],
    ['the end of recognising', { news: 'recognition/ended', more: true, sentence: 'Two pages were read.' }],
  ])('hears %s', (_what, said) => {
    expect(newsHeard(news(said), page, own, 7)).toEqual(said);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'mark/chosen'],
    ['a list', [chosen]],
    ['an unknown kind', { news: 'score/given', criterion: 'P-01', score: 4 }],
    ['a name of every object', { news: '__proto__' }],
    ['a mark that is no text', { news: 'mark/chosen', mark: { toString: 'm1' } }],
    ['a mark of a million letters', { news: 'mark/chosen', mark: 'm'.repeat(1e6) }],
    ['a section that is none', { news: 'badge/chosen', section: 'constructor' }],
    ['an annotation that is none', { news: 'annotation/asked', mark: 'score' }],
    ['words that are no number', { news: 'point/over', kind: 'a', says: 'b', words: '2' }],
    ['a page below nought', { news: 'recognition/progress', page: -1, done: 0, of: 2 }],
    ['a move that is no yes', { news: 'document/changed', moved: 'true' }],
    ['an end without a sentence', { news: 'recognition/ended', more: true }],
  ])('does not hear %s', (_what, said) => {
    expect(newsHeard(news(said), page, own, 7)).toBeUndefined();
  });
});

describe('A window is given another document by our own pages alone', () => {
  it.each([
    ['the background', { id: own, url: `${root}background.js` }, true],
    ['a background that gives no address', { id: own }, true],
    ['our viewer', { id: own, url: `${root}viewer.html`, tab: { id: 3 } }, true],
    ['our script in a page', page, false],
    ['our script in a page that gives no address', { id: own, tab: { id: 7 } }, false],
    ['a page named like ours', { ...page, url: `https://portal.example/?${root}` }, false],
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }, false],
  ])('%s', (_who, sender, expected) => {
    expect(isFromOurPages(sender, own, root)).toBe(expected);
  });
});
