// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../../exports/leaving/read-csv.ts';
import { paperToHtml } from '../../../exports/paper/paper-to-html.ts';
import { paperToWord } from '../../../exports/paper/paper-to-word.ts';
import { printable } from '../../../exports/paper/paper.ts';
import { reportFileName } from '../../../exports/reports/file-names.ts';
import { cell } from '../../../exports/to-csv.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '</script>',
        '</td>',
        '-->',
        '"',
        "'",
        '&lt;',
        '<img src=x onerror=x>',
        ']]>',
        '=1+1',
        '@SUM(A1)',
        '\t',
        '\r\n',
        '\u202E',
        '\u0000',
        '\u200B',
        '＝',
        '|',
        'text',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '"=1',
  "'=1",
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\u200B=1',
  '\uFEFF=1',
  '“=1',
  '\u00A0=1',
  '"\t=1',
  '|x',
  '%0A=1',
])('a cell that begins with %j is no formula', (text) => {
  expect(readCsv(`${cell(text)}\r\n`)[0]?.[0]).toBe(`'${text}`);
});

test('whatever text a cell holds, a spreadsheet meets no sign that begins a formula first, and one cell stays one cell', () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const rows = readCsv(`${cell(one)},${cell(other)}\r\n`);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toHaveLength(2);
      for (const value of rows[0] ?? []) expect(value).not.toMatch(/^[\s\p{C}"“”]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 500 },
  );
});

test('whatever text a report holds, its page has those words, no element more, and nothing that runs or loads', () => {
  const count = (text: string) => {
    const html = paperToHtml({
      title: text,
      lead: [text],
      pieces: [
        { kind: 'paragraph', text },
        { kind: 'quote', text },
        { kind: 'labelled', label: text, text },
        { kind: 'list', items: [text] },
        { kind: 'table', caption: text, heads: [text], rows: [[text]] },
        { kind: 'notice', title: text, lines: [text] },
      ],
      foot: [text],
    });
    const page = new DOMParser().parseFromString(html, 'text/html');
    return { html, page, elements: page.querySelectorAll('*').length };
  };
  const { elements } = count('plain');
  fc.assert(
    fc.property(hostile, (text) => {
      const made = count(text);
      expect(made.elements).toBe(elements);
      expect(
        made.page.querySelectorAll('script, img, iframe, link, object, [onerror], [src], [href]'),
      ).toHaveLength(0);
      expect(made.html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
      expect(plain(made.page.querySelector('ul > li')?.textContent ?? '')).toBe(plain(printable(text)));
    }),
    { numRuns: 150 },
  );
});

test('a Word file points to nothing outside itself', async () => {
  const paper = {
    title: 'https://example.org',
    lead: ['https://example.org/x'],
    pieces: [{ kind: 'paragraph' as const, text: 'See https://example.org/y or \\\\server\\share' }],
    foot: [],
  };
  const { unzipSync } = await import('fflate');
  const parts = unzipSync(await paperToWord(paper));
  const relations = Object.entries(parts).filter(([name]) => name.endsWith('.rels'));
  expect(relations.length).toBeGreaterThan(0);
  for (const [, bytes] of relations)
    expect(new TextDecoder().decode(bytes)).not.toMatch(/TargetMode="External"/);
});

test('whatever a review is called, its files have a name that any system takes, and no path', () => {
  fc.assert(
    fc.property(
      fc.oneof(hostile, fc.constantFrom('CON', '../../etc', 'a'.repeat(400), 'x\u202Egpj', 'NUL.txt')),
      (ref) => {
        const name = reportFileName('family', ref, 'html');
        expect(name).toMatch(/^[\p{L}\p{N}-]+\.html$/u);
        expect(name.length).toBeLessThanOrEqual(100);
      },
    ),
  );
});

/** A page does not tell one kind of space or line break from another. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
