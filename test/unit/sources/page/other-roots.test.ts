// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../sources/page/read-page.ts';
import { read, shown } from './read-text.ts';

describe('other roots', () => {
  test('open shadow roots and their slots are read', () => {
    document.body.innerHTML = '<plan-card><p>given</p></plan-card>';
    const root = document.querySelector('plan-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h4>Outcome 2</h4><slot></slot>';
    expect(readPage(document).reading.blocks.map((block) => block.text)).toEqual(['Outcome 2', 'given']);
  });

  test('an editor in a frame is read in its place', () => {
    expect(
      shown(
        '<p>Section D</p><iframe srcdoc="&lt;p&gt;Care at home.&lt;/p&gt;"></iframe><p>after</p>',
        'text',
        'field',
      ),
    ).toEqual([
      ['Section D', undefined],
      ['Care at home.', 'Section D'],
      ['after', undefined],
    ]);
  });

  test('files that the page shows or offers are listed once, on its own origin only', () => {
    document.body.innerHTML =
      '<base href="https://portal.example/case/1"><table><tr><td>EHC plan</td><td><a href="/doc/9" download="plan.docx">Download</a></td></tr></table><a href="/a.pdf">Advice</a><a href="/a.pdf">again</a><a href="https://other.example/b.pdf">elsewhere</a><a href="/help">Help</a>';
    expect(readPage(document).links.map(({ title, kind }) => [title, kind])).toEqual([
      ['EHC plan', 'word'],
      ['Advice', 'pdf'],
    ]);
  });
});

test('broken addresses and odd ids do not end a reading', () => {
  const html =
    '<ul><li><a href="#%E0%A4%A">Section A</a></li><li><a href="#%">Section B</a></li></ul><a href="/%E0%A4%A.pdf">Plan</a><a href="http://[">x</a><input id="a&quot;]\\" value="Rowan">';
  expect(read(html).reading.blocks.map((block) => block.text)).toContain('Rowan');
});
