// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read, textsOf } from './read-text.ts';

describe('words beside the plan’s own', () => {
  test.each([
    ['a hint under a label', '<p>Own words.</p><p class="form-hint">Write in short sentences.</p>'],
    ['a counter of letters', '<p>Own words.</p><div>1,204 characters remaining</div>'],
    ['the foot of a page made for printing', '<p>Own words.</p><div class="print-footer">Brookshire</div>'],
    ['the number of a printed page', '<p>Own words.</p><div>Page 3 of 14</div>'],
    [
      'a chip that says how far an outcome is',
      '<p>Own words.</p><span class="status-pill">Partly met</span>',
    ],
    [
      'a record of changes',
      '<p>Own words.</p><section><h4>Change history</h4><ul><li>R. Vale removed a line</li></ul></section>',
    ],
    [
      'a closed record of changes',
      '<p>Own words.</p><details><summary>Audit log</summary><p>R. Vale opened this</p></details>',
    ],
    [
      'help with what a section is for',
      '<p>Own words.</p><details><summary>What is this part?</summary><p>Write what matters.</p></details>',
    ],
    ['a share of the work done', '<p>Own words.</p><p>Confidence: 64%</p>'],
    [
      'wordings that the screen suggests',
      '<p>Own words.</p><div><h4>Writing suggestions</h4><p>You could say how often.</p></div>',
    ],
  ])('%s is not read as the plan', (_, html) => {
    expect(textsOf(html)).toEqual(['Own words.']);
  });

  test('an answer that happens to be a word of progress is read where it is a value', () => {
    expect(textsOf('<dl><dt>Result</dt><dd><span class="tag">Achieved</span></dd></dl>')).toContain(
      'Achieved',
    );
  });

  test('a history of health is the plan’s own', () => {
    expect(textsOf('<section><h3>Medical history</h3><p>He had grommets at four.</p></section>')).toContain(
      'He had grommets at four.',
    );
  });

  test('of two versions side by side only the current one is read', () => {
    const html =
      '<div><div><h4>Previous version</h4><p>Help when needed.</p></div><div><h4>Proposed version</h4><p>Help each morning.</p></div></div>';
    const texts = textsOf(html);
    expect(texts).toContain('Help each morning.');
    expect(texts).not.toContain('Help when needed.');
  });

  test('a version that stands alone is read, whatever it is called', () => {
    expect(textsOf('<div><div><h4>Previous version</h4><p>Help when needed.</p></div></div>')).toContain(
      'Help when needed.',
    );
  });
});

describe('two plans on one page', () => {
  const sections = (words: string) =>
    ['A', 'B', 'E', 'F'].map((letter) => `<h3>Section ${letter}</h3><p>${words} ${letter}</p>`).join('');
  const tabs = `<div role="tablist"><button role="tab" aria-controls="one" aria-selected="true">Wren</button><button role="tab" aria-controls="two" aria-selected="false">Ash</button></div><div role="tabpanel" id="one">${sections('wren')}</div><div role="tabpanel" id="two" hidden>${sections('ash')}</div>`;

  test('the plan in the closed tab is named and never mixed in', () => {
    const { reading } = read(tabs);
    expect(reading.blocks.map(({ text }) => text)).toContain('wren F');
    expect(reading.blocks.map(({ text }) => text)).not.toContain('ash F');
    expect(reading.notVisited.map(({ where }) => where)).toEqual(['Ash']);
  });

  test('closed panels with sections of their own are one plan', () => {
    const html = `<details open><summary>First half</summary>${sections('one').replaceAll('Section F', 'Section G')}</details><details><summary>Second half</summary><h3>Section H1</h3><p>h</p><h3>Section I</h3><p>i</p><h3>Section J</h3><p>j</p></details>`;
    expect(read(html).reading.notVisited).toEqual([]);
  });
});
