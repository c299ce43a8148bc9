import { describe, expect, test } from 'vitest';
import { textElsewhere } from '../../../../rubric/checks/text-elsewhere.ts';
import type { Elsewhere } from '../../../../rubric/finding.ts';
import { ownParagraphs } from '../../../../rubric/identity/own-paragraphs.ts';
import { makeContext, makePlan } from '../../../make-plan.ts';

const places = [
  'gate',
  'canteen',
  'cloakroom',
  'library',
  'playground',
  'hall',
  'corridor',
  'garden',
  'office',
  'stage',
];
const lines = places.map(
  (place) =>
    `By the ${place} Orla watches what other children do before she joins them, and a quiet word from somebody she trusts helps her to begin.`,
);
const plan = makePlan({ child: { name: 'Orla Quill' }, sections: { B: lines.join('\n') } });
const paragraphs = ownParagraphs(plan, plan.child);

/** The first `count` paragraphs stand in these reviews. */
const stand = (count: number, ...reviews: string[]): Elsewhere[] =>
  paragraphs.slice(0, count).map(({ text }) => ({ text, reviews }));
const found = (elsewhere?: Elsewhere[]) =>
  textElsewhere(plan, { ...makeContext(plan), ...(elsewhere && { elsewhere }) }, {});

describe('paragraphs that also stand in another plan', () => {
  test('one is noted with the review’s pseudonym and this plan’s own words', () => {
    expect(found(stand(1, 'Tunnel-2706')).findings).toEqual([
      {
        tone: 'note',
        section: 'B',
        words: expect.objectContaining({ quote: lines[0] }),
        message:
          'This paragraph also stands in review Tunnel-2706 (another plan). If it was copied, check that it is about this person.',
      },
    ]);
  });

  test('several are a question', () => {
    expect(found(stand(3, 'Tunnel-2706')).findings.map(({ tone }) => tone)).toEqual([
      'query',
      'query',
      'query',
    ]);
  });

  test('several reviews are named in one line', () => {
    expect(found(stand(1, 'Tunnel-2706', 'Kettle-1000')).findings[0]?.message).toContain(
      'reviews Tunnel-2706 and Kettle-1000 (other plans)',
    );
  });

  test('a plan that is much the same is told once, as it may be an earlier version', () => {
    const { findings } = found(stand(8, 'Tunnel-2706'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      tone: 'note',
      message: expect.stringMatching(
        /^8 of 10 paragraphs .* an earlier version of this plan, nothing is wrong/,
      ),
    });
  });

  test('what stands in many plans is counted as the form’s own and not listed', () => {
    const { findings, facts } = found(stand(2, 'A-1', 'B-2', 'C-3', 'D-4'));
    expect(findings).toEqual([]);
    expect(facts?.[0]).toMatch(/not listed: 2\.$/);
  });

  test.each([
    ['nothing stands elsewhere', found([])],
    ['nobody looked', found()],
    ['other texts do', found([{ text: 'something else', reviews: ['Tunnel-2706'] }])],
  ])('where %s there is no finding', (_, { findings }) => {
    expect(findings).toEqual([]);
  });

  test('no level is suggested for it: whose words they are a person must say', () => {
    expect(
      [found(), found([]), found(stand(3, 'Tunnel-2706'))].map(({ suggested }) => suggested.kind),
    ).toEqual(['none', 'none', 'none']);
  });
});
