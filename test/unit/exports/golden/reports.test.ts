import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../../cli/read-file.ts';
import { familyDraft, offeredToFamily } from '../../../../exports/family/family-summary.ts';
import type { Paper, Piece } from '../../../../exports/paper/paper.ts';
import { paperToHtml } from '../../../../exports/paper/paper-to-html.ts';
import { paperToText } from '../../../../exports/paper/paper-to-text.ts';
import { paperToWord } from '../../../../exports/paper/paper-to-word.ts';
import { pdfNotes } from '../../../../exports/reports/pdf-notes.ts';
import { queryList } from '../../../../exports/reports/query-list.ts';
import { writersReport } from '../../../../exports/reports/writers-report.ts';
import { goldenSource } from './golden-review.ts';

const { source, open } = goldenSource();

/** The lines of a paper as text between two of its lines, without empty ones. */
function linesBetween(paper: Paper, first: string, next: string): string[] {
  const lines = paperToText(paper)
    .split('\n')
    .filter((line) => line !== '');
  expect(lines).toContain(first);
  expect(lines).toContain(next);
  return lines.slice(lines.indexOf(first) + 1, lines.indexOf(next));
}

/** The pieces of a paper with those in its boxes, one after the other. */
const flat = (pieces: Piece[]): Piece[] =>
  pieces.flatMap((piece) => (piece.kind === 'box' ? flat(piece.pieces) : [piece]));

describe('a whole review as a report for the plan’s writer', () => {
  const paper = writersReport(source, open);

  test('says what was reviewed, how much is asked, what nobody decided and what was not read', () => {
    expect(paper.title).toBe('What to put right: Lantern-1000');
    expect(paper.lead).toEqual(['EHC plan, reviewed with “Test”, version 1. 20 March 2026.']);
    expect(linesBetween(paper, 'Holds the plan’s words', 'THE DOCUMENT AS A WHOLE').slice(1)).toEqual([
      '4 things to look at, 2 of them sent back to their authors. They stand in the order of the plan.',
      '1 more query of the checks was not decided on by the reviewer and is not in this report.',
      'The reviewer’s comment: A warm plan about Orla.',
      'Not read',
      'What was not read was not judged.',
      'page 3: no usable text',
      'tab “Health”: not opened',
    ]);
  });

  test('gives levels on the whole plan before its sections, with sections and comments in words', () => {
    expect(
      linesBetween(paper, 'THE DOCUMENT AS A WHOLE', 'SECTION A: VIEWS, INTERESTS AND ASPIRATIONS'),
    ).toEqual([
      'Levels given',
      'P-01 title (P-01): Good',
      'P-06 title (P-06): Requires improvement (from its sections): Section A: Cold in places.',
    ]);
  });

  test('puts strengths first, then each item with its words, the reason, the decision, the question and its answer', () => {
    expect(linesBetween(paper, 'SECTION E: OUTCOMES', 'SECTION F: SPECIAL EDUCATIONAL PROVISION')).toEqual([
      'What is strong',
      '“follow three steps”',
      'A clear step.',
      'What to look at',
      'Outcome 1',
      '“Orla will follow three steps.”',
      '“follow three steps”',
      'Comment: Marked without a comment.',
      'Outcome 2',
      '“Orla will be happy.”',
      '“be happy”',
      'Why: hope: say what is meant.',
      'Decided: Back to its author.',
      'Asked of: Social care: the above (asked 3 March 2026)',
      'Answer: That she has a friend. (8 March 2026)',
      'P-E1 title: Requires improvement. Only a hope.',
      'To ask: This is a hope for life. Which step towards it will be reached within this plan’s time?',
      'Levels given',
      'P-E1 title (P-E1): Outstanding: Two are hopes.',
    ]);
  });

  test('offers other wordings where the check has some, and says NE and NA with their reasons', () => {
    expect(
      linesBetween(
        paper,
        'SECTION F: SPECIAL EDUCATIONAL PROVISION',
        'ABOUT WORDS THAT ARE NO LONGER IN THE PLAN',
      ),
    ).toEqual([
      'What to look at',
      'Section F, item 1',
      '“Regular access to <b>therapy</b> & support as appropriate.”',
      '“Regular access”',
      'Why: vague: say what is meant.',
      'Other wordings to consider: twice a week; 30 minutes each Monday',
      'Decided: To put right.',
      'Asked of: Speech and language therapist: How often? (asked 3 March 2026, answer wanted by 10 March 2026)',
      '“Regular access”',
      'Concern: Who checks?',
      'Levels given',
      'Specified provision (P-F2): Not evidenced: Orla’s timetable is missing.',
      'SECTION K: ADVICE AND INFORMATION',
      'Levels given',
      'P-K1 title (P-K1): Not applicable: Advice comes later.',
    ]);
  });

  test('has a column for reasons only where one was written', () => {
    const tables = flat(paper.pieces).filter((piece) => piece.kind === 'table');
    expect(tables.every(({ heads, rows }) => rows.every((row) => row.length === heads.length))).toBe(true);
    expect(tables[0]).toMatchObject({
      caption: 'Levels given',
      heads: ['Criterion', 'Level', 'Reason or comment'],
    });
  });

  test('shows words that a change took out as struck out, and says of a question that it is not asked yet', () => {
    const struck = open.judgement.findings.map((one) =>
      one.id === 'vague' ? { ...one, struck: 'weekly' } : one,
    );
    const queries = new Map([...source.state.queries].map(([id, { askedOn, ...rest }]) => [id, rest]));
    const report = writersReport(
      { ...source, state: { ...source.state, queries } },
      { ...open, judgement: { ...open.judgement, findings: struck } },
    );
    expect(flat(report.pieces)).toContainEqual({ kind: 'quote', text: 'weekly', struck: true });
    expect(paperToText(report)).toContain('How often? (not asked yet, answer wanted by 10 March 2026)');
  });

  test('shows at most three strengths of the checks in a section, and none that the reviewer marked too', () => {
    const voice = open.judgement.findings.find(({ id }) => id === 'voice');
    if (!voice?.words) throw new Error('The golden review has a strength of a check');
    const { words } = voice;
    const many = ['one', 'two', 'three', 'four'].map((id) => ({ ...voice, id, message: `Strong ${id}.` }));
    const withMany = (placed = open.placed) =>
      paperToText(
        writersReport(source, { ...open, placed, judgement: { ...open.judgement, findings: many } }),
      );
    expect(withMany().match(/Strong \w+\./g)).toEqual(['Strong one.', 'Strong two.', 'Strong three.']);
    expect(withMany(new Map([['praise', [words]]]))).not.toContain('Strong one.');
  });

  test('says the same as a Word file and as a page', async () => {
    const reading = await readBytes(await paperToWord(paper), 'writer.docx');
    const word = reading.blocks.map(({ text }) => text);
    for (const said of [
      'What to put right: Lantern-1000',
      'Not read',
      'Outcome 2',
      '“Orla will be happy.”',
      'Why: hope: say what is meant.',
      'Decided: To put right.',
      'Answer: That she has a friend. (8 March 2026)',
      'Specified provision (P-F2)',
      'Orla’s timetable is missing.',
      'Section E: Which club?',
    ])
      expect(word).toContain(said);
    const html = paperToHtml(paper);
    for (const said of [
      '<h1>What to put right: Lantern-1000</h1>',
      '<p class="lead">EHC plan, reviewed with “Test”, version 1. 20 March 2026.</p>',
      '<section class="warning" aria-label="Not read"><h2>Not read</h2><p>What was not read was not judged.</p>',
      '<h2>Section E: Outcomes</h2>',
      '<section class="box"><h4>Outcome 2</h4><blockquote><p>“Orla will be happy.”</p></blockquote>',
      '<p class="labelled"><b>Why:</b> hope: say what is meant.</p>',
      '<tr><th scope="row">Specified provision (P-F2)</th><td>Not evidenced</td><td>Orla’s timetable is missing.</td></tr>',
      '<ul><li>Section E: Which club?</li></ul>',
    ])
      expect(html).toContain(said);
  });
});

describe('a whole review as questions to authors', () => {
  test('has each author’s questions in order, with place, words, days and answer, settled ones last', () => {
    expect(
      linesBetween(queryList(source), 'SPEECH AND LANGUAGE THERAPIST', queryList(source).foot[0] ?? ''),
    ).toEqual([
      '1. Section F, item 1',
      '“Regular access to <b>therapy</b> & support as appropriate.”',
      'Question: How often?',
      'Asked 3 March 2026. Answer wanted by 10 March 2026. This day has gone by.',
      'Answer:',
      'SOCIAL CARE',
      '1. Outcome 2',
      '“Orla will be happy.”',
      'Question: hope: say what is meant.',
      'Asked 3 March 2026.',
      'Answer: That she has a friend. (8 March 2026)',
      '2. Section A',
      'Question: Is there more?',
      'Answer: Settled without an answer.',
    ]);
  });

  test('leaves room to write an answer only where there is none', () => {
    expect(flat(queryList(source).pieces).filter(({ kind }) => kind === 'blank')).toEqual([
      { kind: 'blank', label: 'Answer' },
    ]);
  });

  test('of one author is headed by that author and counts only theirs', () => {
    const paper = queryList(source, 'Social care');
    expect(paper.title).toBe('Questions to: Social care');
    expect(paper.lead).toEqual(['About plan Lantern-1000. 20 March 2026.']);
    expect(paperToText(paper)).toContain('2 questions. Please answer below each one');
    expect(flat(paper.pieces).filter(({ kind }) => kind === 'heading')).toEqual([
      { kind: 'heading', level: 2, text: '1. Outcome 2' },
      { kind: 'heading', level: 2, text: '2. Section A' },
    ]);
  });
});

describe('a whole review as comments in a PDF', () => {
  const notes = pdfNotes(source, open);

  test('has what was accepted or sent back and every annotation whose words are there, and nothing else', () => {
    expect(notes.map(({ tone, text }) => [tone, text])).toEqual([
      [
        'query',
        'P-F2: vague: say what is meant.\nOther wordings to consider: twice a week; 30 minutes each Monday\nTo put right.\nAsked of Speech and language therapist: How often?',
      ],
      [
        'query',
        'P-E1: hope: say what is meant.\nBack to its author.\nAsked of Social care: hope: say what is meant.',
      ],
      ['strength', 'Strength. Orla is heard.'],
      ['query', 'Concern. Who checks?'],
      ['comment', 'Comment'],
    ]);
  });

  test('stands on the very words', () => {
    const words = notes.map(({ spans }) =>
      spans
        .map(({ block, from, to }) => open.plan.blocks.find(({ id }) => id === block)?.text.slice(from, to))
        .join(' '),
    );
    expect(words).toEqual([
      'Regular access',
      'be happy',
      'likes drawing',
      'Regular access',
      'follow three steps',
    ]);
  });

  test('has what is missing as a question where nobody was asked yet', () => {
    const state = { ...source.state, queries: new Map() };
    expect(pdfNotes({ ...source, state }, open)[1]?.text).toContain('To ask: This is a hope for life.');
  });
});

describe('a whole review as a summary for the family', () => {
  const offered = offeredToFamily(source);
  const told = new Set(offered.map(({ key }) => key));
  const draft = familyDraft(source, { reader: 'parent', levels: true, told });
  const under = (heading: string) => {
    const part = draft.split(/\n*^# /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
    return part.split('\n').slice(1);
  };

  test('offers what the reviewer wrote by the part it is about, masked, and no empty comment', () => {
    expect(offered.map(({ part, mark, text }) => [part, mark, text])).toEqual([
      ['E', 'strength', '[name] is heard.'],
      ['E', 'clearer', 'Who checks?'],
      ['E', 'clearer', 'Which club?'],
      ['whole', 'comment', 'A warm plan about [name].'],
      ['E', 'comment', 'Two are hopes.'],
      ['whole', 'comment', 'Cold in places.'],
      ['E', 'comment', 'Only a hope.'],
    ]);
  });

  test('says what is strong, what should be clearer and what else was said', () => {
    expect(under('What is strong')).toEqual([
      'The reviewers said that these things are clear.',
      '- The plan as a whole: all parts, each with its name.',
      '- What should get better (Section E): goals that make a real change for your child.',
      '- What should get better (Section E), in the reviewers’ own words: [name] is heard.',
    ]);
    expect(under('What should be made clearer')).toEqual([
      'The reviewers asked the writer to look at these things again.',
      '- The plan as a whole: kind and fair words.',
      '- What should get better (Section E), in the reviewers’ own words: Who checks?',
      '- What should get better (Section E), in the reviewers’ own words: Which club?',
    ]);
    expect(under('What else the reviewers said')).toEqual([
      '- A warm plan about [name].',
      '- Two are hopes.',
      '- Cold in places.',
      '- Only a hope.',
    ]);
  });

  test('names the level of each part that has one, in the same plain words', () => {
    expect(under('How each part was judged')).toEqual([
      '- The plan as a whole: Requires improvement',
      '- What should get better (Section E): Outstanding',
    ]);
  });

  test('tells the family what happens next, whom to ask and the one right that counts now', () => {
    expect(under('What happens next')[0]).toContain('does not change any help that your child gets now');
    expect(under('Who to ask')[0]).toContain('SENDIASS');
    expect(under('Your rights')[0]).toContain('at least 15 days');
  });
});
