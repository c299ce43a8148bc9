// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read, textsOf } from './read-text.ts';

describe('what is not the plan', () => {
  test('navigation, comments, cookie bars and windows are left out', () => {
    const html =
      '<nav><a href="/home">Home</a></nav><div class="cookie-banner">We use cookies</div><main><p>Plan</p><div class="hub-comments"><h3>Comments</h3><p>We do not agree.</p><label>Add a comment <textarea></textarea></label></div></main><div role="dialog">Your session is about to time out</div>';
    expect(textsOf(html)).toEqual(['Plan']);
  });

  test('a field for comments that is part of a return is read', () => {
    expect(
      textsOf(
        '<div class="comments"><label for="c">Parents’ comments</label><textarea id="c">We are pleased.</textarea></div>',
      ),
    ).toContain('We are pleased.');
  });

  test('banners and case data are furniture, with the whole name from a tooltip', () => {
    const { reading } = read(
      '<header><b>Portal</b> <span title="Rowan Alder 01/02/2015">Rowan A</span></header><aside><p>Name: Rowan Alder<br>DOB: 01/02/2015</p></aside><main><p>Plan</p></main>',
    );
    expect(reading.blocks.map((block) => block.text)).toEqual(['Plan']);
    expect(reading.furniture.map((block) => block.text)).toEqual([
      'Portal',
      'Rowan Alder 01/02/2015',
      'Rowan A',
      'Name: Rowan Alder',
      'DOB: 01/02/2015',
    ]);
  });

  test('what follows the last of several panels is the page’s own', () => {
    const panel = (letter: string) =>
      `<details><summary>Section ${letter}</summary><p>words of ${letter}</p></details>`;
    const { reading } = read(`${['A', 'B', 'C'].map(panel).join('')}<p>Comments are due within 15 days.</p>`);
    expect(reading.blocks.at(-1)?.text).toBe('words of C');
    expect(reading.furniture.map((block) => block.text)).toEqual(['Comments are due within 15 days.']);
  });

  test('where the page names its main part, case data beside it is furniture', () => {
    const { reading } = read(
      '<div><div class="left"><dl><dt>Child</dt><dd>Rowan Alder</dd></dl></div><div role="main"><p>Plan</p></div></div>',
    );
    expect(reading.blocks.map((block) => block.text)).toEqual(['Plan']);
    expect(reading.furniture.map((block) => [block.field, block.text])).toEqual([['Child', 'Rowan Alder']]);
  });

  test.each([
    [
      'the bars of an editor',
      '<div class="tox-toolbar">Paragraph</div><p>x</p><div class="tox-statusbar">12 words</div>',
    ],
    ['a trail of links', '<div class="breadcrumbs"><a href="/">Home</a> Case</div><p>x</p>'],
    [
      'a thread with a heading of its own',
      '<p>x</p><section><h3>Comments (2)</h3><p>We disagree.</p></section>',
    ],
    ['a reply that is being written', '<p>x</p><textarea placeholder="Add a comment">mine</textarea>'],
    [
      'signs and words that only some can see',
      '<p>x<i aria-hidden="true">▼</i><span style="position:absolute;width:1px;overflow:hidden">expand</span></p>',
    ],
  ])('%s is left out', (_, html) => {
    expect(textsOf(html)).toEqual(['x']);
  });

  test('inside an editor nothing is taken for the page’s own frame', () => {
    expect(
      textsOf('<div contenteditable="true"><aside>note</aside><div class="comments">kept</div></div>'),
    ).toEqual(['note', 'kept']);
  });
});
