import { describe, expect, it } from 'vitest';
import { toAuditReturn } from '../../../exports/to-audit-return.ts';
import { cell, toCsv } from '../../../exports/to-csv.ts';
import { give, makePrivateReview, makeReview, smallFramework } from './make-return.ts';

/** A plain RFC 4180 reader, so that what is written is read back by other code than wrote it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted && character === '"' && text.charAt(index + 1) === '"') {
      value += '"';
      index += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === '\r')) {
      row.push(value);
      value = '';
      if (character === '\r') {
        rows.push(row);
        row = [];
        index += 1;
      }
    } else value += character;
  }
  return rows;
}

describe('the CSV file', () => {
  it('has one row a review and the same number of cells in each', () => {
    const returns = [makePrivateReview(), makeReview(give('P-01', 1))].map((review) =>
      toAuditReturn(review, smallFramework),
    );
    const rows = parseCsv(toCsv(returns, smallFramework).slice(1));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('has a column for each criterion and for each section that takes its own level', () => {
    const [heads = [], row = []] = parseCsv(
      toCsv([toAuditReturn(makePrivateReview(), smallFramework)], smallFramework).slice(1),
    );
    const at = (name: string) => row[heads.indexOf(name)];
    expect([at('P-01'), at('P-06'), at('P-06 A'), at('P-06 B'), at('P-E1')]).toEqual([
      '3',
      '2',
      '2',
      '3',
      'NE',
    ]);
  });

  it('has the level rolled up from sections also where the criterion itself has only a comment', () => {
    const commented = makePrivateReview({
      kind: 'comment',
      criterion: 'P-06',
      text: 'Look again.',
      forExport: 'Look again.',
    });
    const [heads = [], row = []] = parseCsv(
      toCsv([toAuditReturn(commented, smallFramework)], smallFramework).slice(1),
    );
    const at = (name: string) => row[heads.indexOf(name)];
    expect([at('P-06'), at('P-06 comment')]).toEqual(['2', 'Look again.']);
  });

  it('names the pages that were not read', () => {
    const seen = {
      fingerprint: 'f',
      source: 'pdf' as const,
      status: 'draft',
      judgedOn: '2026-03-01',
      sections: [],
      unread: [{ where: 'pages 3-7', why: 'scan' }],
      notVisited: 0,
      suggestions: [],
      items: [],
      findings: [],
    };
    const [heads = [], row = []] = parseCsv(
      toCsv([toAuditReturn(makePrivateReview({ kind: 'seen', seen }), smallFramework)], smallFramework).slice(
        1,
      ),
    );
    expect(row[heads.indexOf('unread where')]).toBe('pages 3-7 (scan)');
  });

  it('writes no cell that a spreadsheet takes for a date', () => {
    const [heads = [], row = []] = parseCsv(
      toCsv([toAuditReturn(makePrivateReview(), smallFramework)], smallFramework).slice(1),
    );
    expect(row[heads.indexOf('ageBand')]).toBe('5 to 10');
    expect(row.filter((value) => /^\d{1,2}-\d{1,2}$/.test(value))).toEqual([]);
  });

  it('begins with a byte order mark, so that Excel reads accents right', () => {
    expect(toCsv([], smallFramework).startsWith('\uFEFF')).toBe(true);
  });

  it.each([
    '=HYPERLINK("http://x")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '  =1',
    '＝1',
    '\r=1',
    '\u200B=1',
    '\u202E=1',
    '\u0000=1',
  ])('makes %j harmless in a spreadsheet', (text) => {
    expect(cell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it.each([
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['level 2;=1', '"level 2;=1"'],
    ['plain', 'plain'],
  ])('writes %j as %s', (text, written) => {
    expect(cell(text)).toBe(written);
  });
});
