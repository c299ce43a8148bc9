import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { exportFiles, exportReview, exportReviews } from '../../../../exports/index.ts';
import { readCsv } from '../../../../exports/leaving/read-csv.ts';
import { leavingOf } from '../../../../exports/leaving/leaving.ts';
import { makeReview } from '../../review/make-review.ts';
import { framework, goldenReturn, goldenSource } from './golden-review.ts';

const { source } = goldenSource();
const { review } = source;

describe('a whole review in its audit record', () => {
  const one = goldenReturn();

  test('has one row for each level, reason and comment, in the order of the criteria', () => {
    expect(
      one.scores.map(({ criterion, section, item, score, comment, rolledUpFrom }) => [
        [criterion, section, item].filter(Boolean).join(' '),
        score?.kind === 'level' ? score.label : `${score?.kind}: ${score?.reason}`,
        comment ?? rolledUpFrom ?? '',
      ]),
    ).toEqual([
      ['P-01', 'Good', ''],
      ['P-06 A', 'Requires improvement', 'Cold in places.'],
      ['P-06 B', 'Good', ''],
      ['P-06', 'Requires improvement', 'sections'],
      ['P-E1', 'Outstanding', 'Two are hopes.'],
      ['P-E1 outcome 2', 'Requires improvement', 'Only a hope.'],
      ['P-F2', 'ne: [name] timetable is missing.', ''],
      ['P-K1', 'na: Advice comes later.', ''],
    ]);
  });

  test('says of each level whether it lies in the range that was shown, at its edges too', () => {
    expect(
      one.scores.flatMap(({ criterion, suggestedLow, suggestedHigh, followedSuggestion }) =>
        suggestedLow === undefined ? [] : [[criterion, suggestedLow, suggestedHigh, followedSuggestion]],
      ),
    ).toEqual([
      ['P-01', 2, 3, true],
      ['P-E1', 2, 2, false],
    ]);
  });

  test('keeps both overall grades, and says which parts have none and why', () => {
    expect(one.derivedGrade).toEqual({ kind: 'level', level: 3, label: 'Good', mean: 3 });
    expect(one.statedGrade).toMatchObject({ level: 2, label: 'Requires improvement' });
    expect(one.overrideReason).toBe('[name] waits.');
    expect(
      one.sectionGrades.map(({ title, grade, scored, applicable }) => [
        title,
        grade.kind,
        scored,
        applicable,
      ]),
    ).toEqual([
      ['The whole plan', 'level', 2, 2],
      ['Outcomes', 'level', 1, 1],
      ['Provision', 'insufficient', 0, 1],
      ['Advice', 'not-applicable', 0, 0],
    ]);
    expect(one.notEvidenced).toEqual(['P-F2']);
    expect(one.unscored).toEqual([]);
  });

  test('counts each decision once, by check, criterion and decision', () => {
    expect(one.dispositions.map(({ disposition, count }) => [disposition, count])).toEqual([
      ['accept', 1],
      ['return-to-author', 1],
      ['justified', 1],
      ['false-hit', 1],
    ]);
  });

  test('takes a statutory step from confirmed dates, with its exception and the masked reason', () => {
    expect(one.timeliness).toEqual([
      {
        step: 'T1',
        source: 'SEND Regulations 2014, reg 5(1)',
        limit: '2025-11-12',
        done: '2025-11-11',
        met: true,
        days: 1,
        exception: 'absent',
        exceptionReason: '[name] was away.',
      },
    ]);
  });

  test('holds actions with owner and day, without the council’s own reference', () => {
    expect(one.actions).toEqual([
      {
        kind: 'amend-now',
        section: 'F',
        ownerRole: 'Plan writer',
        due: '2026-03-31',
        text: 'Ask [name] mother.',
      },
      { kind: 'training', done: '2026-03-12', text: 'Share it.' },
    ]);
    expect(JSON.stringify(one)).not.toContain('INC-7');
  });

  test('holds evidence cited from other documents by kind and pseudonym, without its words', () => {
    expect(one.citations).toEqual([
      {
        criterion: 'P-F2',
        from: 'advice',
        planRef: 'Harbour-2000',
        section: 'provision',
        note: 'The report says weekly.',
      },
    ]);
    expect(one.caseRef).toBe('Lantern');
  });

  test('has a year group without the class it was typed with, and the key stage and age band that follow', () => {
    expect(one.details).toEqual({
      docStatus: 'draft',
      yearGroup: 'Year 5',
      primaryNeed: 'SLCN',
      reviewerRole: 'Educational psychologist',
      mode: 'peer',
      keyStage: 'KS2',
      ageBand: '5-10',
    });
    expect(one.sectionsScored).toEqual(['whole', 'E']);
  });

  test('names the child nowhere, in no file', () => {
    for (const kind of ['json', 'csv', 'html'] as const)
      expect(exportReview(kind, review, framework).text).not.toMatch(
        /Orla|Oak class|INC-7|friend|How often\?/,
      );
  });

  test('is shown before it leaves, every typed text of it with where it stands', () => {
    const leaving = leavingOf(review, (text) => ({ text, removed: [], unsure: [] }));
    expect(leaving.texts.map(({ where, leaves }) => `${where}: ${leaves}`)).toEqual([
      'Plan reference: Lantern-1000',
      'Name of the case: Lantern',
      'Your role: Educational psychologist',
      'Whom questions go to: Speech and language therapist',
      'Whom questions go to: Social care',
      'Who does an action: Plan writer',
      'Document cited: Harbour-2000',
      'Comment on the whole document: A warm plan about [name].',
      'Comment on P-E1: Two are hopes.',
      'Comment on P-06, Section A: Cold in places.',
      'Comment on P-E1, outcome 2: Only a hope.',
      'Reason for NE on P-F2: [name] timetable is missing.',
      'Reason for NA on P-K1: Advice comes later.',
      'Annotation, Section E: [name] is heard.',
      'Annotation, Section E: Who checks?',
      'Annotation, Section E: Which club?',
      'Note on evidence cited for P-F2: The report says weekly.',
      'Reason for the exception to T1: [name] was away.',
      'Action: Ask [name] mother.',
      'Action: Share it.',
      'Reason for the overall grade: [name] waits.',
    ]);
    expect(leaving.removed).toBe(6);
    expect(leaving.withheld).toBe(0);
  });

  test('can be corrected text by text before it leaves: each change gives the text a new form and nothing else', () => {
    for (const { change, where } of leavingOf(review, (text) => ({ text, removed: [], unsure: [] })).texts) {
      if (!change) continue;
      const next = {
        ...review,
        changes: [...review.changes, { seq: 99, at: review.createdAt, what: change('N.', 'N.') }],
      };
      const texts = leavingOf(next, (text) => ({ text, removed: [], unsure: [] })).texts;
      expect(texts.filter(({ leaves }) => leaves === 'N.').map((text) => text.where)).toEqual([where]);
      expect(texts).toHaveLength(21);
    }
  });
});

describe('a whole review as a row of a CSV file', () => {
  const [heads = [], row = []] = readCsv(exportReview('csv', review, framework).text);

  test.each([
    ['returnVersion', '1.1'],
    ['rubricId', 'test'],
    ['rubricVersion', '1'],
    ['gradedUnder', '1'],
    ['reviewId', 'r1'],
    ['planRef', 'Lantern-1000'],
    ['docKind', 'plan'],
    ['updatedOn', '2026-03-01'],
    ['docStatus', 'draft'],
    ['yearGroup', 'Year 5'],
    ['primaryNeed', 'SLCN'],
    ['reviewerRole', 'Educational psychologist'],
    ['mode', 'peer'],
    ['sectionsScored', 'whole E'],
    ['keyStage', 'KS2'],
    ['ageBand', '5 to 10'],
    ['requestReceived', '2025-10-01'],
    ['decisionToAssess', '2025-11-11'],
    ['draftServed', '2026-02-02'],
    ['timeliness T1', 'met 1'],
    ['exception T1', 'absent'],
    ['timeliness T4', ''],
    ['caseRef', 'Lantern'],
    ['scale', 'ofsted4'],
    ['derivedGrade', '3'],
    ['statedGrade', '2'],
    ['statedGradeLabel', 'Requires improvement'],
    ['overrideReason', '[name] waits.'],
    ['limitsFired', ''],
    ['unscored', '0'],
    ['notEvidenced', '1'],
    ['unread', '1'],
    ['unread where', 'page 3 (scan)'],
    ['notVisited', '2'],
    ['grade whole', '2'],
    ['grade E', '4'],
    ['grade F', 'insufficient'],
    ['grade K', 'NA'],
    ['P-01', '3'],
    ['P-01 suggested', '2 to 3'],
    ['P-01 comment', ''],
    ['P-06', '2'],
    ['P-06 suggested', ''],
    ['P-06 A', '2'],
    ['P-06 A comment', 'Cold in places.'],
    ['P-06 B', '3'],
    ['P-E1', '4'],
    ['P-E1 suggested', '2'],
    ['P-E1 comment', 'Two are hopes.'],
    ['P-F2', 'NE'],
    ['P-K1', 'NA'],
    ['outcomes', '2'],
    ['provisions', '1'],
    ['outcomes that are outcomes', '1'],
    ['outcomes S met', '1'],
    ['outcomes M met', '0'],
    ['outcomes A met', '1'],
    ['outcomes R met', '2'],
    ['outcomes T met', '0'],
    ['provision specific', '0'],
    ['queries', '3'],
    ['queries accept', '1'],
    ['queries justified', '1'],
    ['queries return-to-author', '1'],
    ['queries false-hit', '1'],
    ['annotations comment', '1'],
    ['annotations strength', '1'],
    ['annotations concern', '1'],
    ['annotations question', '1'],
    ['questions to authors made', '3'],
    ['questions to authors asked', '2'],
    ['questions to authors answered', '1'],
    ['questions to authors closed', '1'],
    ['versions read', '1'],
    ['comment', 'A warm plan about [name].'],
  ])('has %s: %s', (name, value) => {
    expect(heads).toContain(name);
    expect(row[heads.indexOf(name)]).toBe(value);
  });

  test('has no column twice and none for what is asked in columns of its own', () => {
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads).not.toContain('dates');
    expect(heads.filter((name) => name === 'sectionsScored')).toHaveLength(1);
  });

  test('says of a review in which nothing was given that there is no grade, and how much is open', () => {
    const [, empty = []] = readCsv(exportReview('csv', makeReview(), framework).text);
    const at = (name: string) => empty[heads.indexOf(name)];
    expect([
      at('derivedGrade'),
      at('statedGrade'),
      at('statedGradeLabel'),
      at('unscored'),
      at('unread'),
    ]).toEqual(['insufficient', 'insufficient', '', '5', '']);
    expect([at('P-01'), at('P-01 suggested'), at('outcomes'), at('queries')]).toEqual(['', '', '0', '0']);
  });
});

describe('a whole review as a report to print', () => {
  const document = open(exportReview('html', review, framework).text);
  const rows = (caption: string) =>
    [...document.querySelectorAll('table')]
      .filter((table) => table.querySelector('caption')?.textContent === caption)
      .flatMap((table) => [...table.querySelectorAll('tbody tr')])
      .map((one) => [...one.querySelectorAll('th, td')].map((cell) => cell.textContent));

  test('says at its head what was reviewed with what, and in what state the document was', () => {
    expect(document.querySelector('h1')?.textContent).toBe('Review Lantern-1000');
    expect(document.querySelector('.lead')?.textContent).toBe(
      'Test, version 1. EHC plan, draft, 12 pages. Last changed 1 March 2026.',
    );
  });

  test('has the parts with their grade and how much was scored', () => {
    expect(rows('Grade of each part')).toEqual([
      ['The whole plan', 'Requires improvement', '2 of 2'],
      ['Outcomes', 'Outstanding', '1 of 1'],
      ['Provision', 'No grade yet. 0 of 1 criteria scored: too few for a grade.', '0 of 1'],
      ['Advice', 'Not applicable', '0 of 0'],
    ]);
  });

  test('has each criterion with what it is, its question, its level, the range shown and the comment', () => {
    expect(rows('The whole plan')).toEqual([
      ['P-01 P-01 titlenon-negotiable, statutory', 'P-01?', 'Good suggested: Requires improvement to Good'],
      [
        'P-06 P-06 title',
        'P-06?',
        'Requires improvement from its sectionsA: Requires improvementCold in places.B: Good',
      ],
    ]);
    expect(rows('Outcomes')).toEqual([
      [
        'P-E1 P-E1 title',
        'P-E1?',
        'Outstanding suggested: Requires improvementTwo are hopes.outcome 2: Requires improvementOnly a hope.',
      ],
    ]);
    expect(rows('Provision')).toEqual([
      ['P-F2 Specified provision', 'P-F2?', 'NE: [name] timetable is missing.'],
    ]);
    expect(rows('Advice')).toEqual([['P-K1 P-K1 title', 'P-K1?', 'NA: Advice comes later.']]);
  });

  test('says what was not read, and that it was not judged', () => {
    const said = document.querySelector('.warning')?.textContent ?? '';
    expect(said).toContain('What was not read was not judged.');
    expect(said).toContain('page 3: no usable text (scan)');
    expect(said).toContain('2 parts of the document were not opened');
  });

  test('counts findings in words, with what was decided for their check', () => {
    expect(rows('Findings')).toEqual([
      ['P-E1 P-E1 title', 'E', '3 queries', '1 accept, 1 return to author, 1 justified, 1 false hit'],
      ['P-01 P-01 title', 'whole document', '1 strength', ''],
      ['P-01 P-01 title', 'whole document', '2 notes', ''],
    ]);
  });

  test('lists comments on words, and how many have none', () => {
    expect([...document.querySelectorAll('main > ul > li')].map(({ textContent }) => textContent)).toEqual([
      'strength Section E: [name] is heard.',
      'concern Section E: Who checks?',
      'question Section E: Which club?',
      '1 without a comment',
    ]);
  });

  test('counts questions to authors, and says what was confirmed about the document', () => {
    expect(rows('Questions to authors')).toEqual([
      ['Speech and language therapist', '1', '1', '0', '0'],
      ['Social care', '2', '1', '1', '1'],
    ]);
    expect(rows('Details')).toEqual([
      ['doc status', 'draft'],
      ['year group', 'Year 5'],
      ['primary need', 'SLCN'],
      ['reviewer role', 'Educational psychologist'],
      ['mode', 'peer'],
      ['key stage', 'KS2'],
      ['age band', '5-10'],
      ['request received', '2025-10-01'],
      ['draft served', '2026-02-02'],
      ['decision to assess', '2025-11-11'],
      ['return version', '1.1'],
      ['review', 'r1'],
    ]);
  });

  test('leaves out what there is nothing to say of', () => {
    const empty = open(exportReview('html', makeReview(), framework).text);
    expect(empty.querySelector('.warning')).toBeNull();
    expect([...empty.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Grades by part',
      'The whole plan',
      'Outcomes',
      'Provision',
      'Advice',
      'What the checks found and what was decided',
      'About this review',
    ]);
    expect(empty.querySelector('.lead')?.textContent).toBe(
      'Test, version 1. EHC plan. Last changed 1 March 2026.',
    );
    expect(empty.querySelector('.grade')?.textContent).toContain(
      '5 criteria are not scored yet: P-01, P-06, P-E1, P-F2, P-K1.',
    );
    expect(empty.body.textContent).toContain('No findings were shown.');
  });
});

describe('files of reviews', () => {
  test.each([
    ['json', 'review-Lantern-1000.json', 'application/json;charset=utf-8'],
    ['csv', 'review-Lantern-1000.csv', 'text/csv;charset=utf-8'],
    ['html', 'review-Lantern-1000.html', 'text/html;charset=utf-8'],
  ] as const)('a review as %s is called %s', (kind, name, type) => {
    expect(exportReview(kind, review, framework)).toMatchObject({ name, type });
  });

  test('several reviews under one framework are one file of rows or of returns, and a report each', () => {
    const both = [review, { ...makeReview(), id: 'r2' }];
    expect(exportReviews('csv', both, framework)).toMatchObject({
      name: 'reviews-test.csv',
      type: 'text/csv;charset=utf-8',
    });
    const returned: unknown = JSON.parse(exportReviews('json', both, framework).text);
    expect(returned).toMatchObject([{ reviewId: 'r1' }, { reviewId: 'r2' }]);
    const other = { ...framework, id: 'other' };
    expect(exportFiles('csv', both, [other, framework]).map(({ name }) => name)).toEqual([
      'reviews-test.csv',
    ]);
    expect(exportFiles('html', both, [framework])).toHaveLength(2);
    expect(exportFiles('json', [review], [framework]).map(({ name }) => name)).toEqual([
      'review-Lantern-1000.json',
    ]);
  });
});

function open(html: string) {
  const window = new Window();
  window.document.write(html);
  return window.document;
}
