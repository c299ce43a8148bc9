// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../sources/page/read-page.ts';
import { shown, textsOf } from './read-text.ts';

describe('fields', () => {
  test('values count, not markup, with their labels', () => {
    document.body.innerHTML =
      '<label for="f">First name</label><input id="f" value="old"><label>Year group: <input value="Year 4"></label>';
    const field = document.querySelector('input');
    if (field) field.value = 'Rowan';
    expect(readPage(document).reading.blocks.map(({ text, field: label }) => [label, text])).toEqual([
      ['First name', 'Rowan'],
      ['Year group', 'Year 4'],
    ]);
  });

  test('the label of a long text is a heading over its lines', () => {
    expect(
      shown(
        '<label for="t">Section E: Outcomes</label><textarea id="t">Rowan will read.\n- with help\n</textarea>',
        'kind',
        'text',
        'field',
      ),
    ).toEqual([
      ['heading', 'Section E: Outcomes', undefined],
      ['paragraph', 'Rowan will read.', 'Section E: Outcomes'],
      ['item', 'with help', 'Section E: Outcomes'],
    ]);
  });

  test('the label of an empty text is still there, so that the section is blank and not missing', () => {
    expect(shown('<label for="t">Section I</label><textarea id="t"></textarea>', 'kind', 'text')).toEqual([
      ['heading', 'Section I'],
    ]);
  });

  test('a chosen option and a ticked box are answers; the others are not', () => {
    const html =
      '<fieldset><legend>Recommendation</legend><label><input type="radio" name="r" checked> Amend</label><label><input type="radio" name="r"> Cease</label></fieldset><label>Met? <select><option>No</option><option selected>Partly</option></select></label>';
    expect(shown(html, 'text', 'field')).toEqual([
      ['Recommendation', undefined],
      ['Amend', 'Recommendation'],
      ['Partly', 'Met?'],
    ]);
  });

  test('a bar right above an editor names it', () => {
    const html =
      '<div>Section C Health needs</div><div role="toolbar"><button>B</button></div><div contenteditable="true"><p>He has asthma.</p></div>';
    expect(shown(html, 'kind', 'text', 'field')).toEqual([
      ['heading', 'Section C Health needs', undefined],
      ['paragraph', 'He has asthma.', 'Section C Health needs'],
    ]);
  });

  test('terms and their short values are label and value', () => {
    expect(shown('<dl><dt>Name</dt><dd>Rowan</dd></dl>', 'text', 'field')).toEqual([['Rowan', 'Name']]);
  });

  test('the link beside a value by which it is changed is no value', () => {
    const html = '<dl><dt>Name</dt><dd>Rowan</dd><dd><a href="/edit">Change name</a></dd></dl>';
    expect(shown(html, 'text', 'field')).toEqual([['Rowan', 'Name']]);
  });

  test('a label and its value in the line are label and value', () => {
    expect(shown('<div><label>Status:</label><span>Draft</span></div>', 'text', 'field')).toEqual([
      ['Draft', 'Status'],
    ]);
  });

  test('words parted by style alone stay apart', () => {
    expect(textsOf('<p><span>Status</span><span>Draft</span></p><p>Mc<b>Donald</b></p>')).toEqual([
      'Status Draft',
      'McDonald',
    ]);
  });

  test('an editor that names only itself takes the name above it', () => {
    const html =
      '<p><b>Section E</b></p><div contenteditable="true" aria-label="Rich text editor"><p>x</p></div>';
    expect(shown(html, 'text', 'field')).toEqual([
      ['Section E', undefined],
      ['x', 'Section E'],
    ]);
  });

  test('a question over an answer is a heading', () => {
    expect(shown('<div><label>What matters to you?</label><p>My dog.</p></div>', 'kind', 'text')).toEqual([
      ['heading', 'What matters to you?'],
      ['paragraph', 'My dog.'],
    ]);
  });

  test('passwords, buttons and hidden fields are never read', () => {
    expect(
      textsOf(
        '<input type="password" value="secret"><input type="hidden" value="token"><button>Save</button><input type="submit" value="Send">',
      ),
    ).toEqual([]);
  });
});
