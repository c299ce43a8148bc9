import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../plan/block.ts';
import { loadPdfjs } from '../../../../sources/pdf/load-pdfjs.ts';
import { readPdf } from '../../../../sources/pdf/read-pdf.ts';
import { column, makePdf, type Mark, ruled, type TestPage } from './make-pdf.ts';

async function read(...pages: (TestPage | Mark[])[]) {
  const whole = pages.map((page) => (Array.isArray(page) ? { marks: page } : page));
  return readPdf(makePdf(whole), { pdfjs: await loadPdfjs(), name: 'plan.pdf' });
}

const texts = (blocks: Block[]) => blocks.map((block) => block.text);
const places = (blocks: Block[]) =>
  blocks.map(({ cell, text }) => [cell?.table, cell?.row, cell?.column, text].join(' '));

const prose = [
  'Orla joins in with songs that she knows and laughs at slapstick, and she likes to be',
  'the one who chooses the next song for the group to sing when they are all together.',
  'She asks for help in the hall.',
];

describe('lines and paragraphs', () => {
  it('joins wrapped lines and starts a new paragraph after a gap', async () => {
    const { reading } = await read([
      ...column(60, 100, prose),
      ...column(60, 160, ['Noise upsets her in the hall.']),
    ]);
    expect(texts(reading.blocks)).toEqual([prose.join(' '), 'Noise upsets her in the hall.']);
  });

  it('starts a new paragraph where the next word would have fitted on the line before', async () => {
    const first = 'Orla joins in with songs that she knows and laughs at slapstick, and she likes to be';
    const lines = [
      first,
      'first.',
      'The nurse sees her twice a year and writes to the family after each visit.',
    ];
    const { reading } = await read(column(60, 100, lines));
    expect(texts(reading.blocks)).toEqual([`${first} first.`, lines[2]]);
  });

  it('keeps a hyphen that belongs to the word and drops one that only breaks the line', async () => {
    const lines = [
      'The playground is loud. A partner helps in the playground and stays near to the door. Her part-',
      'ner holds the card, and she needs help from a well-',
      'known adult in the play-',
      'ground.',
    ];
    const { reading } = await read(column(60, 100, lines));
    expect(texts(reading.blocks).join(' ')).toContain('Her partner holds the card');
    expect(texts(reading.blocks).join(' ')).toContain('a well-known adult in the playground.');
  });

  it('splits the marker off a list item and keeps its wrapped lines together', async () => {
    const { reading } = await read([
      ...column(60, 100, ['\u0095', '\u0095']).map((mark, index) =>
        'text' in mark ? { ...mark, y: 100 + 28 * index } : mark,
      ),
      ...column(75, 100, [
        'A speech and language therapist will teach Orla to sign ten words for meals, for play and',
        'for washing, once a week for thirty minutes.',
        'Snack time will be quiet.',
      ]),
      { text: '(b) Staff will sign.', x: 60, y: 160 },
    ]);
    expect(reading.blocks.map(({ kind, marker, text }) => [kind, marker, text])).toEqual([
      [
        'item',
        '•',
        'A speech and language therapist will teach Orla to sign ten words for meals, for play and for washing, once a week for thirty minutes.',
      ],
      ['item', '•', 'Snack time will be quiet.'],
      ['item', '(b)', 'Staff will sign.'],
    ]);
  });

  it('joins the letters of a spaced-out heading', async () => {
    const { reading } = await read([
      { text: 'S E C T I O N  B', x: 60, y: 90, size: 16, bold: true },
      ...column(60, 130, prose),
    ]);
    expect(reading.blocks[0]).toMatchObject({ kind: 'heading', text: 'SECTION B', look: { bold: true } });
  });

  it('gives the place and look of a block', async () => {
    const { reading } = await read([
      { bar: [55, 80, 540, 104], grey: 0.8 },
      { text: 'Section F', x: 60, y: 97, size: 16, bold: true },
      ...column(60, 140, prose),
    ]);
    const [heading] = reading.blocks;
    expect(heading?.look).toEqual({ bold: true, filled: true, size: 1.45 });
    expect(heading?.place).toMatchObject({ kind: 'pdf', page: 1, box: { x: 60 } });
  });
});

describe('page breaks and furniture', () => {
  const furnished = (page: number, marks: Mark[]): Mark[] => [
    { text: 'OFFICIAL SENSITIVE', x: 60, y: 40, size: 8 },
    { text: `Page ${page} of 3`, x: 480, y: 810, size: 8 },
    { text: 'DRAFT', x: 150, y: 600, size: 90, grey: 0.85, turned: true },
    ...marks,
  ];

  it('sets headers, page numbers and watermarks apart and joins the sentence they interrupt', async () => {
    const { reading } = await read(
      furnished(1, column(60, 700, [prose[0] ?? ''])),
      furnished(2, column(60, 100, prose.slice(1))),
      furnished(3, column(60, 100, ['The last page says little more.'])),
    );
    expect(texts(reading.blocks)).toEqual([prose.join(' '), 'The last page says little more.']);
    expect(new Set(texts(reading.furniture))).toEqual(
      new Set(['OFFICIAL SENSITIVE', 'DRAFT', 'Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']),
    );
  });
});

describe('tables', () => {
  it('keeps cells in their column where a neighbour is empty', async () => {
    const { reading } = await read([
      ...ruled([60, 220, 380, 540], [100, 130, 170, 210]),
      ...column(65, 118, ['Need'], { bold: true }),
      ...column(225, 118, ['Provision'], { bold: true }),
      ...column(385, 118, ['Outcome'], { bold: true }),
      ...column(65, 148, ['Orla tires quickly.']),
      ...column(385, 148, ['Orla will walk to lunch.']),
      ...column(65, 188, ['Orla is deaf.']),
      ...column(225, 188, ['Staff will sign.']),
    ]);
    expect(places(reading.blocks)).toEqual([
      't1 0 0 Need',
      't1 0 1 Provision',
      't1 0 2 Outcome',
      't1 1 0 Orla tires quickly.',
      't1 1 2 Orla will walk to lunch.',
      't1 2 0 Orla is deaf.',
      't1 2 1 Staff will sign.',
    ]);
    expect(reading.blocks.map((block) => block.cell?.header)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('tells a cell that spans columns', async () => {
    const { reading } = await read([
      ...ruled([60, 540], [100, 130]),
      ...ruled([60, 300, 540], [130, 160]),
      ...column(65, 118, ['Communication and interaction']),
      ...column(65, 148, ['Left']),
      ...column(305, 148, ['Right']),
    ]);
    expect(reading.blocks.map(({ cell }) => [cell?.row, cell?.column, cell?.columnSpan])).toEqual([
      [0, 0, 2],
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });

  it('gives several blocks with one cell for several paragraphs in a cell', async () => {
    const { reading } = await read([
      ...ruled([60, 300, 540], [100, 200]),
      ...column(65, 118, ['Orla signs.', 'She points too.']),
      ...column(305, 118, ['One cell']),
    ]);
    expect(places(reading.blocks)).toEqual([
      't1 0 0 Orla signs.',
      't1 0 0 She points too.',
      't1 0 1 One cell',
    ]);
  });

  it('reads a row that a page break cuts as one row of one table', async () => {
    const { reading } = await read(
      [
        ...ruled([60, 300, 540], [680, 710, 760]),
        ...column(65, 698, ['Need'], { bold: true }),
        ...column(305, 698, ['Provision'], { bold: true }),
        ...column(65, 728, ['Orla cannot yet tell an adult']),
        ...column(305, 728, ['Staff will sign.']),
      ],
      [
        ...ruled([60, 300, 540], [60, 90, 120]),
        ...column(65, 78, ['when she is in pain.']),
        ...column(65, 108, ['Orla is deaf.']),
        ...column(305, 108, ['Hearing aids are checked daily.']),
      ],
    );
    expect(places(reading.blocks)).toEqual([
      't1 0 0 Need',
      't1 0 1 Provision',
      't1 1 0 Orla cannot yet tell an adult when she is in pain.',
      't1 1 1 Staff will sign.',
      't1 2 0 Orla is deaf.',
      't1 2 1 Hearing aids are checked daily.',
    ]);
  });

  it('takes a like table at the top of the next page for a new one where the first ended with room to spare', async () => {
    const table = (y: number, words: string): Mark[] => [
      ...ruled([60, 300, 540], [y, y + 30]),
      ...column(65, y + 18, [words]),
      ...column(305, y + 18, ['Staff will sign.']),
    ];
    const { reading } = await read(table(100, 'Orla is deaf.'), [
      ...table(60, 'Orla tires.'),
      ...table(700, 'Orla is late.'),
    ]);
    expect(new Set(reading.blocks.map((block) => block.cell?.table)).size).toBe(3);
  });

  it('drops a head row that is printed again on the next page', async () => {
    const head = (y: number): Mark[] => [
      ...column(65, y, ['Need'], { bold: true }),
      ...column(305, y, ['Provision'], { bold: true }),
    ];
    const { reading } = await read(
      [
        ...ruled([60, 300, 540], [680, 710, 760]),
        ...head(698),
        ...column(65, 728, ['One.']),
        ...column(305, 728, ['Two.']),
      ],
      [
        ...ruled([60, 300, 540], [100, 130, 160]),
        ...head(118),
        ...column(65, 148, ['Three.']),
        ...column(305, 148, ['Four.']),
      ],
    );
    expect(places(reading.blocks).slice(2)).toEqual([
      't1 1 0 One.',
      't1 1 1 Two.',
      't1 2 0 Three.',
      't1 2 1 Four.',
    ]);
  });
});

describe('tables without borders and forms', () => {
  it('reads columns that only line up as a table', async () => {
    const { reading } = await read([
      ...column(60, 100, ['What', 'Signing with staff', 'Hearing aid checks'], { bold: false }),
      ...column(260, 100, ['Who', 'All staff'], { bold: false }),
      ...column(420, 100, ['How often', 'Daily', 'Weekly'], { bold: false }),
    ]);
    expect(places(reading.blocks)).toEqual([
      't1 0 0 What',
      't1 0 1 Who',
      't1 0 2 How often',
      't1 1 0 Signing with staff',
      't1 1 1 All staff',
      't1 1 2 Daily',
      't1 2 0 Hearing aid checks',
      't1 2 2 Weekly',
    ]);
  });

  it('reads two columns of running text one after the other', async () => {
    const left = [
      'Orla moved to the school in',
      'the spring with her sister',
      'and soon made friends with',
      'children who sign as well.',
      'She likes to paint and to',
      'help in the garden.',
    ];
    const right = [
      'The family ask that staff',
      'write to them each week and',
      'tell them what went well in',
      'class. They will come to all',
      'meetings if they are told of',
      'them in good time.',
    ];
    const { reading } = await read([...column(60, 100, left), ...column(320, 100, right)]);
    expect(texts(reading.blocks).join(' ')).toBe([...left, ...right].join(' '));
  });

  it('keeps comments in the margin out of the sentences beside them', async () => {
    const body = column(60, 100, [...prose, ...prose, ...prose, ...prose], { size: 9 });
    const notes = ['Checked with the nurse', 'on the second visit and', 'agreed by the family'];
    const { reading } = await read([...body, ...column(470, 107, notes, { size: 7 })]);
    const all = texts(reading.blocks);
    expect(all.slice(0, 4)).toEqual([1, 2, 3, 4].map(() => prose.join(' ')));
    expect(all.slice(4).join(' ')).toBe(notes.join(' '));
  });

  it('reads what was typed into a form, in the cell where it stands', async () => {
    const { reading, trace } = await read([
      ...ruled([60, 220, 540], [100, 130]),
      ...column(65, 118, ['School']),
      { field: [224, 104, 536, 126], value: 'Harebell Primary' },
    ]);
    expect(places(reading.blocks)).toEqual(['t1 0 0 School', 't1 0 1 Harebell Primary']);
    expect(trace.get('b2')).toEqual([]);
  });
});

describe('deleted words', () => {
  it('leaves words with a line through them out of the text and keeps them in what it was', async () => {
    const { reading } = await read([
      { text: 'Weekly', x: 60, y: 100 },
      { text: 'Fortnightly sessions with a therapist.', x: 100, y: 100 },
      { line: [59, 96.5, 96, 96.5] },
      { text: 'Opportunities to join a club.', x: 60, y: 140 },
      { line: [60, 136.5, 205, 136.5] },
    ]);
    expect(reading.blocks.map(({ text, was }) => [text, was])).toEqual([
      ['Fortnightly sessions with a therapist.', 'Weekly Fortnightly sessions with a therapist.'],
      ['', 'Opportunities to join a club.'],
    ]);
  });

  it('takes an underline for no deletion', async () => {
    const { reading } = await read([
      { text: 'Weekly sessions with a therapist.', x: 60, y: 100 },
      { line: [60, 101.5, 220, 101.5] },
    ]);
    expect(reading.blocks[0]?.text).toBe('Weekly sessions with a therapist.');
    expect(reading.blocks[0]?.was).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  const pdf = makePdf([{ marks: column(60, 100, prose) }]);
  const scan: Mark[] = [{ picture: [0, 0, 595, 842] }];
  const cipher = prose.map((line) =>
    line
      .toLowerCase()
      .replace(
        /[a-z]/g,
        (sign) => 'qzxjkvbpygfwmucldrhsnioate'['abcdefghijklmnopqrstuvwxyz'.indexOf(sign)] ?? sign,
      ),
  );

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['bytes that are no PDF', Uint8Array.from('not a plan at all', (sign) => sign.charCodeAt(0)), 'corrupt'],
    ['a file cut off in its first half', pdf.slice(0, 200), 'corrupt'],
    ['a file of blank pages', makePdf([{ marks: [] }, { marks: [] }]), 'empty'],
  ])('says that %s cannot be read, and why', async (_, bytes, why) => {
    const { reading } = await readPdf(bytes, { pdfjs: await loadPdfjs() });
    expect(reading.unread).toEqual([{ where: 'file', why }]);
    expect(reading.blocks).toEqual([]);
  });

  it('says that the rest may be missing where a file breaks off and can be mended', async () => {
    const text = Array.from(pdf, (byte) => String.fromCharCode(byte)).join('');
    const { reading } = await readPdf(pdf.slice(0, text.indexOf('startxref')), { pdfjs: await loadPdfjs() });
    expect(reading.notVisited).toMatchObject([{ where: 'the end of the file' }]);
  });

  it('names pages that are pictures, neighbours together, and calls a blank page no scan', async () => {
    const { reading } = await read(column(60, 100, prose), scan, scan, [], column(60, 100, prose), scan);
    expect(reading.unread).toEqual([
      { where: 'pages 2-3', why: 'scan' },
      { where: 'page 6', why: 'scan' },
    ]);
    expect(reading.pages).toBe(6);
    expect(texts(reading.blocks)).toEqual([prose.join(' '), prose.join(' ')]);
  });

  it('takes no words from a page whose letters stand for other letters', async () => {
    const { reading } = await read(column(60, 100, prose), column(60, 100, cipher));
    expect(reading.unread).toEqual([{ where: 'page 2', why: 'ciphered' }]);
    expect(texts(reading.blocks)).toEqual([prose.join(' ')]);
  });

  it('takes no words from a page without spaces', async () => {
    const { reading } = await read(
      column(
        60,
        100,
        prose.map((line) => line.replaceAll(' ', '')),
      ),
    );
    expect(reading.unread).toEqual([{ where: 'file', why: 'no-spaces' }]);
  });
});

describe('the way back to the page', () => {
  it('leads from every letter of a block to the same letter of the page', async () => {
    const bytes = makePdf([
      { marks: [...column(60, 100, prose), ...column(60, 180, ['S I G N E D', '\u0095 Agreed'])] },
    ]);
    const pdfjs = await loadPdfjs();
    const { reading, trace } = await readPdf(bytes, { pdfjs });
    const document = await pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const content = await (await document.getPage(1)).getTextContent();
    const items = content.items.flatMap((item) => ('str' in item ? [item.str] : []));
    for (const block of reading.blocks) {
      const found = (trace.get(block.id) ?? [])
        .map(({ item, from, to }) => items[item]?.slice(from, to))
        .join('');
      expect(found.replace(/\s/g, '')).toBe(block.text.replace(/\s/g, ''));
    }
    expect(reading.blocks.length).toBeGreaterThan(2);
  });
});
