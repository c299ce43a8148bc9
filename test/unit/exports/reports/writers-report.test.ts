import { describe, expect, test } from 'vitest';
import { paperToHtml } from '../../../../exports/paper/paper-to-html.ts';
import { paperToText } from '../../../../exports/paper/paper-to-text.ts';
import { writersReport } from '../../../../exports/reports/writers-report.ts';
import { give } from '../../review/make-review.ts';
import { annotate, answer, plan, query, sourceOf } from './make-source.ts';

const report = (...given: Parameters<typeof sourceOf>) => {
  const { source, open } = sourceOf(...given);
  return writersReport(source, open);
};

describe('the report for the writer', () => {
  test('holds what was accepted and sent back, and neither what was justified nor a false hit', () => {
    const text = paperToText(
      report(
        [
          query('one', 'likes drawing'),
          query('two', 'follow three steps'),
          query('three', 'be happy'),
          query('four', 'Regular access'),
        ],
        [
          answer('one', 'accept'),
          answer('two', 'return-to-author'),
          answer('three', 'justified'),
          answer('four', 'false-hit'),
        ],
      ),
    );
    expect(text).toContain('one: say what is meant.');
    expect(text).toContain('two: say what is meant.');
    expect(text).not.toContain('three: say');
    expect(text).not.toContain('four: say');
    expect(text).toContain('2 things to look at, 1 of them sent back to its author');
  });

  test('counts what nobody decided on and does not print it', () => {
    const text = paperToText(report([query('one', 'be happy')], [give('P-01', 3)]));
    expect(text).toContain('1 more query of the checks was not decided on');
    expect(text).not.toContain('one: say');
  });

  test('stands in the order in which the plan prints its sections', () => {
    const printed = {
      ...plan,
      // The same plan with Section F printed first.
      blocks: [...plan.blocks].reverse(),
    };
    const findings = [query('about-e', 'be happy'), query('about-f', 'Regular access')];
    const answers = [answer('about-e', 'accept'), answer('about-f', 'accept')];
    const order = (of: typeof plan) => {
      const text = paperToText(report(findings, answers, {}, of));
      return text.indexOf('about-e') < text.indexOf('about-f');
    };
    expect(order(plan)).toBe(true);
    expect(order(printed)).toBe(false);
  });

  test('says first in each section what is strong', () => {
    const text = paperToText(
      report(
        [query('one', 'be happy')],
        [answer('one', 'accept'), annotate('n', 'strength', 'Clear and her own.')],
        { n: 'follow three steps' },
      ),
    );
    expect(text.indexOf('Clear and her own.')).toBeGreaterThan(0);
    expect(text.indexOf('Clear and her own.')).toBeLessThan(text.indexOf('one: say'));
  });

  test('shows a strength that only a check found where the reviewer gave the best level, and not otherwise', () => {
    const found = query('found', 'likes drawing', { tone: 'strength', message: 'Her own words.' });
    expect(paperToText(report([found], [give('P-E1', 3)]))).not.toContain('Her own words.');
    expect(paperToText(report([found], [give('P-E1', 4)]))).toContain('Her own words.');
  });

  test('prints levels with what was written for them, and what a question was answered', () => {
    const text = paperToText(
      report(
        [query('one', 'be happy')],
        [
          give('P-E1', 2),
          { kind: 'comment', criterion: 'P-E1', text: 'Two of them are hopes.', forExport: '' },
          answer('one', 'return-to-author'),
          {
            kind: 'query',
            id: 'q',
            query: {
              to: 'Occupational therapist',
              question: 'What will be seen?',
              forExport: '',
              finding: 'one',
              askedOn: '2026-03-03',
              answer: 'She will join in at break.',
            },
          },
        ],
      ),
    );
    expect(text).toContain('Requires improvement');
    expect(text).toContain('Two of them are hopes.');
    expect(text).toContain('Asked of: Occupational therapist: What will be seen? (asked 3 March 2026)');
    expect(text).toContain('She will join in at break.');
  });

  test('names comments whose words are gone instead of putting them anywhere', () => {
    const text = paperToText(report([], [annotate('n', 'question', 'Who does this?')]));
    expect(text).toContain('ABOUT WORDS THAT ARE NO LONGER IN THE PLAN');
    expect(text).toContain('Section E: Who does this?');
  });

  test('says that there is nothing where nothing was given', () => {
    expect(paperToText(report([], []))).toContain('Nothing has been given, decided or written');
  });

  test('says at its head that it holds the plan’s words', () => {
    const [notice] = report([], []).pieces;
    expect(notice).toMatchObject({
      kind: 'notice',
      lines: [expect.stringContaining('never enters an audit pack')],
    });
  });

  test('turns nothing the plan says into markup', () => {
    const html = paperToHtml(
      report(
        [query('one', '<b>therapy</b>', { message: '<script>alert(1)</script>"\'' })],
        [answer('one', 'accept')],
      ),
    );
    expect(html).toContain('&lt;b&gt;therapy&lt;/b&gt;');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|<b>therapy/);
  });

  test('quotes a few words inside their sentence, with themselves in bold', () => {
    const html = paperToHtml(report([query('one', 'likes drawing')], [answer('one', 'accept')]));
    expect(html).toContain('“Orla says she <b>likes drawing</b>.”');
  });
});
