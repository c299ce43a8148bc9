import { describe, expect, test } from 'vitest';
import { exportReview } from '../../../exports/index.ts';
import { toAuditReturn } from '../../../exports/to-audit-return.ts';
import type { What } from '../../../review/change.ts';
import { makeReview, smallFramework } from './make-return.ts';

const annotation: What = {
  kind: 'annotation',
  id: 'n',
  annotation: {
    mark: 'concern',
    anchor: { text: '0q4m7zc', from: 12, to: 15 },
    section: 'F',
    criterion: 'P-E1',
    text: 'Wren Calloway is not heard',
    forExport: '[name] is not heard',
  },
};
const ask = (id: string, own: object = {}): What => ({
  kind: 'query',
  id,
  query: { to: 'Social care', question: 'Who sees Wren Calloway?', forExport: 'Who sees [name]?', ...own },
});
const seen = (fingerprint: string): What => ({
  kind: 'seen',
  seen: {
    fingerprint,
    source: 'pdf',
    status: 'draft',
    judgedOn: '2026-03-02',
    sections: [],
    unread: [],
    notVisited: 0,
    suggestions: [],
    items: [],
    findings: [],
  },
});

describe('what the desk adds to a return', () => {
  const review = makeReview(
    seen('a'),
    annotation,
    ask('one', { askedOn: '2026-03-01', answer: 'Wren’s aunt does.' }),
    ask('two', { closed: true }),
    seen('b'),
    seen('a'),
  );

  test('are annotations by place and masked comment', () => {
    expect(toAuditReturn(review, smallFramework).annotations).toEqual([
      {
        mark: 'concern',
        criterion: 'P-E1',
        section: 'F',
        text: '0q4m7zc',
        from: 12,
        to: 15,
        comment: '[name] is not heard',
      },
    ]);
  });

  test('are questions to authors as counts, with neither question nor answer', () => {
    expect(toAuditReturn(review, smallFramework).queries).toEqual([
      { to: 'Social care', made: 2, asked: 1, answered: 1, closed: 1 },
    ]);
    for (const kind of ['json', 'csv', 'html'] as const)
      expect(exportReview(kind, review, smallFramework).text).not.toMatch(/Wren|Who sees|aunt/);
  });

  test('is how many texts of the document were read', () => {
    expect(toAuditReturn(review, smallFramework).document?.versions).toBe(2);
  });

  test('stands in the report and in the row', () => {
    expect(exportReview('html', review, smallFramework).text).toContain('[name] is not heard');
    const [heads = '', row = ''] = exportReview('csv', review, smallFramework).text.split('\r\n');
    const at = heads.split(',').indexOf('questions to authors made');
    expect(row.split(',')[at]).toBe('2');
  });
});
