import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../plan/build-plan.ts';
import { head, makeReading, para, table } from './make-reading.ts';

const filler = para(
  'Nadi and her family talked with the people who know her best, and what they said is written down here so that it can be read again by everyone who works with her and by Nadi herself.',
);

describe('the kind of a document', () => {
  test.each<[string, Parameters<typeof makeReading>[0], string]>([
    [
      'a plan with its sections',
      [
        head('Education, Health and Care Plan', 1),
        head('Section A: Views'),
        filler,
        head('Section B: Special educational needs'),
        filler,
      ],
      'plan',
    ],
    [
      'a review form with letters of its own',
      [
        head('Annual review of an Education, Health and Care Plan', 1),
        head('A - Child details'),
        filler,
        head('B - Those present'),
        filler,
        head('K - Recommendation of the meeting'),
        filler,
      ],
      'annual-review',
    ],
    [
      'advice for an assessment',
      [
        head('Speech and language therapy advice', 1),
        head('Background'),
        filler,
        head('Recommended provision'),
        filler,
      ],
      'advice',
    ],
    [
      'a leaflet about plans',
      [head('What is an Education, Health and Care Plan?', 1), para('A guide for parents'), filler],
      'other',
    ],
    ['a newsletter', [head('Spring newsletter', 1), filler], 'other'],
    ['advice of a college', [head('College advice', 1), filler], 'advice'],
    ['advice of a psychologist', [head("Educational psychologist's advice", 1), filler], 'advice'],
    [
      'a letter with advice',
      [para('Thank you for asking for physiotherapy advice about Ned.'), filler],
      'advice',
    ],
    [
      'minutes of a review',
      [head('Minutes of the annual review meeting', 1), para('EHC plan of Ned'), filler],
      'annual-review',
    ],
    [
      "a young person's own page for the review",
      [head('My review', 1), head('What has gone well this year?'), filler],
      'annual-review',
    ],
    [
      'a guide that goes through the sections',
      [
        head('How to read a draft plan', 1),
        ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'I', 'J'].flatMap((id) => [head(`Section ${id}`), filler]),
      ],
      'other',
    ],
    ['almost nothing', [para('Page 1')], 'unknown'],
  ])('%s', (_, drafts, kind) => {
    expect(buildPlan(makeReading(drafts)).kind).toBe(kind);
  });

  test('documents that are not plans have no sections', () => {
    const review = buildPlan(
      makeReading([
        head('Annual review of an Education, Health and Care Plan', 1),
        head('Section A: Views'),
        filler,
      ]),
    );
    expect(review.sections).toEqual([]);
  });
});

describe('the status of a plan', () => {
  const body = [head('Section A: Views'), filler, head('Section B: Special educational needs'), filler];
  test.each<[string, string]>([
    ['☐ Draft EHC Plan ☒ Final EHC Plan ☐ Amendment notice ☐ Amended final EHC Plan', 'final'],
    ['☒ Draft EHC Plan ☐ Final EHC Plan ☐ Amendment notice ☐ Amended final EHC Plan', 'draft'],
    ['Draft ☐ Final ☐ Amended final ☒ (plan)', 'amended-final'],
    ['Draft EHC Plan / Final EHC Plan / Amended Final EHC Plan', 'unknown'],
    ['Final Education, Health and Care Plan', 'final'],
    ['Proposed amended EHC plan', 'draft-amended'],
  ])('"%s" says %s', (line, status) => {
    expect(
      buildPlan(makeReading([head('Education, Health and Care Plan', 1), para(line), ...body])).status,
    ).toBe(status);
  });

  test('a labelled status counts before anything else', () => {
    const plan = buildPlan(
      makeReading([
        head('Education, Health and Care Plan', 1),
        table(
          [
            ['Status', 'Amended final'],
            ['Date of plan', '1 May 2026'],
          ],
          false,
        ),
        ...body,
      ]),
    );
    expect(plan.status).toBe('amended-final');
  });

  test('a watermark across the pages says draft where the form prints every option', () => {
    const reading = makeReading([head('Education, Health and Care Plan', 1), para('Draft / Final'), ...body]);
    const mark = {
      ...reading.blocks[0],
      id: 'f1',
      kind: 'paragraph' as const,
      text: 'DRAFT',
      place: { kind: 'word' as const, paragraph: 0 },
    };
    expect(buildPlan({ ...reading, furniture: [mark] }).status).toBe('draft');
  });
});
