import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../../cli/read-file.ts';
import type { Paper } from '../../../../exports/paper/paper.ts';
import { paperToHtml } from '../../../../exports/paper/paper-to-html.ts';
import { paperToText } from '../../../../exports/paper/paper-to-text.ts';
import { paperToWord } from '../../../../exports/paper/paper-to-word.ts';
import { reportFileName } from '../../../../exports/reports/file-names.ts';

const hostile = `<img src=x onerror=alert(1)> & "quoted" 'so' \u0001\uFFFF ${'\uD800'} ]]> \u202Eend`;

const paper: Paper = {
  title: hostile,
  lead: ['Lead'],
  pieces: [
    { kind: 'notice', title: 'Mind', lines: [hostile] },
    { kind: 'heading', level: 2, text: 'Section E' },
    { kind: 'heading', level: 3, text: 'What to look at' },
    {
      kind: 'box',
      pieces: [
        { kind: 'quote', text: 'will be happy', meant: { from: 8, to: 13 } },
        { kind: 'labelled', label: 'Why', text: hostile },
      ],
    },
    { kind: 'quote', text: 'gone', struck: true },
    { kind: 'list', items: ['one', 'two'] },
    { kind: 'table', caption: 'Levels', heads: ['Criterion', 'Level'], rows: [['P-E1', 'Good']] },
    { kind: 'blank', label: 'Answer' },
  ],
  foot: ['Foot'],
};

describe('a paper', () => {
  test('as HTML has no script, asks for nothing, and shows hostile words as words', () => {
    const html = paperToHtml(paper);
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>|src=x onerror=alert\(1\) /);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('@page');
    for (const forbidden of ['\u0001', '\uD800', '\uFFFF', '\u202E']) expect(html).not.toContain(forbidden);
  });

  test('as HTML has head cells and headings in order', () => {
    const html = paperToHtml(paper);
    expect(html).toContain('<th scope="col">Criterion</th>');
    expect(html).toContain('<th scope="row">P-E1</th>');
    expect(html.match(/<h[1-4]/g)?.slice(0, 4)).toEqual(['<h1', '<h2', '<h2', '<h3']);
  });

  test('as a Word file is read again by our own reader: headings, table, list and hostile words', async () => {
    const reading = await readBytes(await paperToWord(paper), 'paper.docx');
    expect(reading.unread).toEqual([]);
    const heads = reading.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(heads).toEqual(expect.arrayContaining(['Section E', 'What to look at']));
    expect(reading.blocks.some(({ text, cell }) => text === 'Criterion' && cell?.header)).toBe(true);
    expect(reading.blocks.some(({ text, kind }) => text === 'two' && kind === 'item')).toBe(true);
    expect(reading.blocks.some(({ text }) => text.includes('<img src=x onerror=alert(1)> &'))).toBe(true);
    expect(reading.blocks.some(({ text }) => text === '“will be happy”')).toBe(true);
  });

  test('as text for an e-mail keeps every word and no markup of ours', () => {
    const text = paperToText(paper);
    expect(text).toContain('SECTION E');
    expect(text).toContain('“will be happy”');
    expect(text).toContain('Struck through: “gone”');
    expect(text).toContain('- two');
  });

  test('is a file named by its pseudonym alone', () => {
    expect(reportFileName('writer', 'Lantern 1000/..', 'html')).toBe('for-the-writer-Lantern-1000.html');
    expect(reportFileName('marked', '***', 'pdf')).toBe('marked-up-copy-review.pdf');
  });
});
