import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stageOf, yearGroupOf } from '../../../exports/age-bands.ts';
import { exportKinds, exportReview, exportReviews } from '../../../exports/index.ts';
import { toAuditReturn } from '../../../exports/to-audit-return.ts';
import { planRefFrom } from '../../../review/plan-ref.ts';
import { publishedSchema } from '../../../scripts/published-schema.ts';
import { give, makePrivateReview, makeReview, maskedText, smallFramework } from './make-return.ts';

describe('the audit return', () => {
  it('carries levels with the labels of the scale, and reasons for NE', () => {
    const { scores } = toAuditReturn(makePrivateReview(), smallFramework);
    expect(scores.find((row) => row.criterion === 'P-01')?.score).toEqual({
      kind: 'level',
      level: 3,
      label: 'Good',
    });
    expect(scores.find((row) => row.criterion === 'P-E1')?.score).toEqual({ kind: 'ne', reason: maskedText });
  });

  it('carries the rolled-up level of a criterion that was levelled section by section', () => {
    const { scores } = toAuditReturn(makePrivateReview(), smallFramework);
    const rolled = scores.find((row) => row.criterion === 'P-06' && row.rolledUpFrom === 'sections');
    expect(rolled?.score).toMatchObject({ kind: 'level', level: 2 });
  });

  it('says whether a level lies in the range that was suggested at that moment', () => {
    const followed = makeReview({
      kind: 'score',
      criterion: 'P-01',
      score: { kind: 'level', level: 3 },
      suggested: [2, 3],
    });
    const other = makeReview({
      kind: 'score',
      criterion: 'P-01',
      score: { kind: 'level', level: 4 },
      suggested: [2, 3],
    });
    const none = makeReview(give('P-01', 4));
    expect(toAuditReturn(followed, smallFramework).scores[0]).toMatchObject({
      suggestedLow: 2,
      suggestedHigh: 3,
      followedSuggestion: true,
    });
    expect(toAuditReturn(other, smallFramework).scores[0]?.followedSuggestion).toBe(false);
    expect(toAuditReturn(none, smallFramework).scores[0]).not.toHaveProperty('followedSuggestion');
  });

  it('says when a review was begun under another version of the framework than it is graded under', () => {
    const newer = { ...smallFramework, version: '2' };
    const made = toAuditReturn(makePrivateReview(), newer);
    expect([made.rubricVersion, made.gradedUnder]).toEqual(['1', '2']);
    expect(exportReview('html', makePrivateReview(), newer).text).toContain(
      'begun under version 1, graded under version 2',
    );
  });

  it('numbers outcomes and provision in the order of the document, and names no words of them', () => {
    const smart = { S: 'met', M: 'met', A: 'met', R: 'met', T: 'met' } as const;
    const seen = {
      fingerprint: 'f',
      source: 'page',
      status: 'draft',
      judgedOn: '2026-03-01',
      sections: [],
      unread: [],
      notVisited: 0,
      suggestions: [],
      findings: [],
      items: ['o-abc', 'o-def'].map((id) => ({ kind: 'outcome', id, class: 'outcome', smart }) as const),
    } as const;
    const made = toAuditReturn(
      makeReview(
        {
          kind: 'seen',
          seen: { ...seen, sections: [], unread: [], suggestions: [], findings: [], items: [...seen.items] },
        },
        give('P-E1', 2, { item: 'o-def' }),
        give('P-E1', 1, { item: 'o-gone' }),
      ),
      smallFramework,
    );
    expect(made.items.map(({ id }) => id)).toEqual(['outcome 1', 'outcome 2']);
    expect(made.scores.map(({ item }) => item)).toEqual(
      expect.arrayContaining(['outcome 2', 'earlier item']),
    );
  });

  it('keeps the derived grade beside the stated one, with the masked reason', () => {
    const made = toAuditReturn(makePrivateReview(), smallFramework);
    expect(made.statedGrade).toMatchObject({ kind: 'level', level: 1 });
    expect(made.derivedGrade).toMatchObject({ kind: 'level', level: 2 });
    expect(made.overrideReason).toBe(maskedText);
  });

  it('gives a key stage and an age band in place of a date of birth', () => {
    expect(toAuditReturn(makePrivateReview(), smallFramework).details).toMatchObject({
      keyStage: 'KS2',
      ageBand: '5-10',
    });
  });

  it.each(Object.keys(exportKinds))(
    'as %s holds no name and no date of birth that a reviewer typed',
    (kind) => {
      const { text } = exportReview(
        kind === 'csv' ? 'csv' : kind === 'html' ? 'html' : 'json',
        makePrivateReview(),
        smallFramework,
      );
      expect(text).not.toMatch(/Wren|Calloway|3 May 2015/);
      expect(text).toContain('is not heard in Section A');
    },
  );

  it.each(Object.keys(exportKinds))(
    'as %s holds no name, number or address typed where a pseudonym, a role or a year group was asked for',
    (kind) => {
      const typed = makePrivateReview(
        { kind: 'rename', planRef: 'Leila Marsh 943 476 5919' },
        {
          kind: 'details',
          set: {
            yearGroup: 'Year 5, Leila Marsh',
            reviewerId: 'leila.marsh@council.example',
            reviewerRole: 'Mrs Marsh, plan writer',
            agencyOfAuthor: 'Dr Marsh',
            adviceAuthorRole: '07700 900123',
          },
        },
        // Kept by a version that masked less.
        { kind: 'comment', criterion: 'P-01', text: 'Mrs Marsh', forExport: 'Mrs Marsh' },
      );
      const file = exportReview(
        kind === 'csv' ? 'csv' : kind === 'html' ? 'html' : 'json',
        typed,
        smallFramework,
      );
      expect(file.text + file.name).not.toMatch(/Leila|Marsh|leila|943|council|07700/);
      expect(file.text).toContain('Year 5');
      expect(file.text).toContain('plan writer');
    },
  );

  it('leaves a pseudonym made from the review’s id as it is', () => {
    for (let index = 0; index < 500; index += 1) {
      const planRef = planRefFrom(`review ${index}`);
      expect(toAuditReturn(makeReview({ kind: 'rename', planRef }), smallFramework).planRef).toBe(planRef);
    }
  });

  it('names its file after the pseudonym, with nothing that a file system refuses', () => {
    const review = makeReview({ kind: 'rename', planRef: 'Q3 / plan: 7' });
    expect(exportReview('json', review, smallFramework).name).toBe('review-Q3-plan-7.json');
  });

  it('holds several reviews in one file', () => {
    const { text } = exportReviews(
      'json',
      [makePrivateReview(), makeReview(give('P-01', 1))],
      smallFramework,
    );
    expect(JSON.parse(text)).toHaveLength(2);
  });

  it('is published as the JSON Schema that the code keeps to', () => {
    expect(readFileSync(new URL('../../../docs/audit-return.schema.json', import.meta.url), 'utf8')).toBe(
      publishedSchema(),
    );
  });
});

describe('year groups', () => {
  it.each([
    ['Reception', 'EYFS', '0-4'],
    ['Year 2', 'KS1', '5-10'],
    ['Y6', 'KS2', '5-10'],
    ['9', 'KS3', '11-15'],
    ['NC Year 9', 'KS3', '11-15'],
    ['Year Group 4', 'KS2', '5-10'],
    ['Year 11', 'KS4', '11-15'],
    ['Year 13', 'KS5', '16-18'],
    ['19-25', undefined, '19-25'],
    ['not stated', undefined, undefined],
  ])('%s is %s and %s', (yearGroup, keyStage, ageBand) => {
    expect(stageOf(yearGroup)).toEqual({ ...(keyStage && { keyStage }), ...(ageBand && { ageBand }) });
  });
});

describe('a year group that leaves the device', () => {
  it.each([
    ['Year 5', 'Year 5'],
    ['year 10 (Beech class)', 'year 10'],
    ['NC Year 9', 'NC Year 9'],
    ['Y0', 'Y0'],
    ['Reception', 'Reception'],
    ['16-19', '16-19'],
    ['EY', 'EY'],
    ['9', '9'],
    ['Oak class', undefined],
    [undefined, undefined],
  ])('%s is %s', (printed, group) => {
    expect(yearGroupOf(printed)).toBe(group);
  });
});
