import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { toAuditReturn } from '../../../exports/to-audit-return.ts';
import { toHtmlReport } from '../../../exports/to-html-report.ts';
import { makePrivateReview, makeReview, smallFramework } from './make-return.ts';

function report(...given: Parameters<typeof makePrivateReview>) {
  const html = toHtmlReport(toAuditReturn(makePrivateReview(...given), smallFramework), smallFramework);
  const window = new Window();
  window.document.write(html);
  return { html, document: window.document };
}

describe('the report', () => {
  it('is one file that runs nothing and asks for nothing', () => {
    const { html } = report();
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:/i);
  });

  it('has one main heading, a language, and a caption on every table', () => {
    const { document } = report();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
    for (const table of document.querySelectorAll('table'))
      expect(table.querySelector('caption')?.textContent).not.toBe('');
  });

  it('shows the stated grade, the derived grade and the reason for the difference', () => {
    const { document } = report();
    const box = document.querySelector('.grade')?.textContent ?? '';
    expect(box).toContain('Overall: Inadequate');
    expect(box).toContain('Derived from the levels: Requires improvement');
  });

  it('says what was not read', () => {
    const { document } = report({
      kind: 'seen',
      seen: {
        fingerprint: 'f',
        source: 'pdf',
        pages: 9,
        status: 'draft',
        judgedOn: '2026-03-01',
        sections: [],
        unread: [{ where: 'page 3', why: 'scan' }],
        notVisited: 0,
        suggestions: [],
        items: [],
        findings: [],
      },
    });
    expect(document.querySelector('.warning')?.textContent).toContain('page 3: no usable text (scan)');
  });

  it('lists a criterion that nobody scored as not scored', () => {
    const html = toHtmlReport(toAuditReturn(makeReview(), smallFramework), smallFramework);
    expect(html).toContain('Not scored');
  });

  it('shows what a reviewer typed as text, never as markup', () => {
    const { document } = report({
      kind: 'comment',
      criterion: 'P-E1',
      text: 'x',
      forExport: '<img src=x onerror=alert(1)>',
    });
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toContain('<img src=x');
  });
});
