// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read, shown, textsOf } from './read-text.ts';

describe('rows that are no table by their tags', () => {
  test('cards with the same labels are rows under those labels', () => {
    const card = (what: string, who: string) =>
      `<dl><dt>Provision</dt><dd>${what}</dd><dt>Who</dt><dd>${who}</dd></dl>`;
    expect(
      shown(card('A map of the day', 'A teacher') + card('A quiet room', 'The school'), 'text', 'cell'),
    ).toMatchObject([
      ['Provision', { row: 0, column: 0, header: true }],
      ['Who', { row: 0, column: 1, header: true }],
      ['A map of the day', { row: 1, column: 0 }],
      ['A teacher', { row: 1, column: 1 }],
      ['A quiet room', { row: 2, column: 0 }],
      ['The school', { row: 2, column: 1 }],
    ]);
  });

  test('a list of terms that stands alone is one of details', () => {
    const cells = shown('<dl><dt>Name</dt><dd>Nadi Brook</dd><dt>Year</dt><dd>4</dd></dl>', 'cell');
    expect(cells.flat().every((cell) => cell === undefined)).toBe(true);
  });

  test('lines of three pieces each are rows', () => {
    const line = (what: string) =>
      `<p class="x"><span>${what}</span> <span>A teacher</span> <span>Every day</span></p>`;
    expect(shown(line('A map of the day') + line('A quiet room'), 'text', 'cell')).toMatchObject([
      ['A map of the day', { row: 0, column: 0 }],
      ['A teacher', { row: 0, column: 1 }],
      ['Every day', { row: 0, column: 2 }],
      ['A quiet room', { row: 1, column: 0 }],
      ['A teacher', { row: 1, column: 1 }],
      ['Every day', { row: 1, column: 2 }],
    ]);
  });

  test('words set apart in a sentence stay a sentence', () => {
    expect(
      textsOf(
        '<p><span>Nadi</span> <span>reads</span> <span>well</span></p><p><span>Nadi</span> <span>walks</span> <span>far</span></p>',
      ),
    ).toEqual(['Nadi reads well', 'Nadi walks far']);
  });
});

describe('panels that are emptied when they close', () => {
  test('are not visited, and never blank', () => {
    const panel = (title: string, words: string) =>
      `<h3><button type="button" aria-expanded="${words !== ''}">${title}</button></h3><div>${words}</div>`;
    const { reading } = read(
      panel('Section A: Views', '<p>I like kites.</p>') + panel('Section B: Special educational needs', ''),
    );
    expect(reading.notVisited.map(({ where }) => where)).toEqual(['Section B: Special educational needs']);
  });
});

describe('pages that show no document', () => {
  test.each([
    ['<h1>Sign in</h1><label>Password<input type="password"></label>', 'signed-out'],
    ['<h1>Plan</h1><div role="dialog"><p>Your session has expired. Sign in again.</p></div>', 'timed-out'],
    ['<h1>Sorry, there is a problem with the service</h1><p>Try again later.</p>', 'failed'],
  ])('%s', (html, away) => {
    expect(read(html).reading.away).toBe(away);
  });

  test('a session that is about to end still shows its page', () => {
    const html =
      '<h2>Section C: Health needs</h2><p>None.</p><div role="dialog">Your session will expire in two minutes.</div>';
    expect(read(html).reading.away).toBeUndefined();
  });

  test('a hidden message for later says nothing', () => {
    const html = '<h2>Section C: Health needs</h2><p>None.</p><div hidden>Your session has expired.</div>';
    expect(read(html).reading.away).toBeUndefined();
  });
});

describe('a wizard that numbers its steps', () => {
  test('says which step is shown, and keeps the number out of the text', () => {
    const { reading } = read(
      '<p>Step 3 of 12</p><h1>Section C: Health needs</h1><p>None.</p><p>Three lines.</p><button type="button">Continue</button>',
    );
    expect(reading.steps?.[0]).toMatchObject({ here: 'Step 3' });
    expect(reading.steps?.[0]?.titles).toHaveLength(12);
    expect(reading.blocks.map(({ text }) => text)).not.toContain('Step 3 of 12');
  });
});
