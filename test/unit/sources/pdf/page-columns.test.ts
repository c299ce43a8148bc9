import { describe, expect, it } from 'vitest';
import { loadPdfjs } from '../../../../sources/pdf/load-pdfjs.ts';
import { readPdf } from '../../../../sources/pdf/read-pdf.ts';
import { column, type Mark, makePdf } from './make-pdf.ts';

async function textsOf(marks: Mark[]): Promise<string[]> {
  const { reading } = await readPdf(makePdf([{ marks }]), { pdfjs: await loadPdfjs(), name: 'plan.pdf' });
  return reading.blocks.map(({ text }) => text);
}

describe('pages in columns and lists', () => {
  it('reads down the first column and then down the second where their lines stand at one height', async () => {
    const left = [
      'Ravi likes to paint big trees',
      'and clouds and talks of them',
      'to all who sit near his desk.',
      'He asks for help by raising a',
      'card, which works well when',
      'the adult is looking at him',
    ];
    const right = [
      'and is not called away to see',
      'to somebody else in the room.',
      'He would like to visit the art',
      'gallery with the whole class',
      'in the summer, and to show',
      'his nan which picture is best.',
    ];
    const more = [
      'He swims every Friday with a',
      'friend from the next class, who',
      'walks there with him and back.',
    ];
    const texts = await textsOf([
      ...column(60, 100, left),
      ...column(60, 198, ['Swimming'], { bold: true, size: 14 }),
      ...column(60, 226, more),
      ...column(320, 100, right.slice(0, 2)),
      ...column(320, 142, ['Hopes'], { bold: true, size: 14 }),
      ...column(320, 170, right.slice(2)),
      ...column(320, 240, more),
    ]);
    expect(texts.join(' ')).toBe(
      [...left, 'Swimming', ...more, ...right.slice(0, 2), 'Hopes', ...right.slice(2), ...more].join(' '),
    );
  });

  it('parts a page with a few lines where the pages before it have their columns', async () => {
    const full = (name: string) =>
      Array.from({ length: 12 }, (_, at) => `${name} line ${at} tells more of the day`);
    const page = (name: string) => ({
      marks: [
        ...column(60, 100, full(`${name} left`)),
        ...column(60, 280, full(`${name} later`)),
        ...column(330, 107, full(`${name} right`).slice(0, 5)),
        ...column(330, 190, full(`${name} end`)),
      ],
    });
    const last = {
      marks: [
        ...column(60, 100, ['Other help', 'None is needed.']),
        ...column(330, 100, ['Budget', 'There is none.']),
      ],
    };
    const { reading } = await readPdf(makePdf([page('One'), page('Two'), last]), {
      pdfjs: await loadPdfjs(),
      name: 'plan.pdf',
    });
    const texts = reading.blocks.map(({ text }) => text).join(' ');
    expect(texts).toContain('Other help None is needed. Budget There is none.');
  });

  it('tells a column by its left edge where a full column before it leaves hardly a gap', async () => {
    const what = ['Daily sorting of coloured', 'Weekly visits to gardens', 'Daily walks along canals'];
    const who = ['Nursery nurse', 'Trained leader', 'Class teacher'];
    const marks = what.flatMap((text, at): Mark[] => [
      { text, x: 60, y: 100 + 30 * at },
      { text: who[at] ?? '', x: 190, y: 100 + 30 * at },
    ]);
    expect(await textsOf(marks)).toEqual(what.flatMap((text, at) => [text, who[at]]));
  });

  it('keeps words after a run-in label with their lines', async () => {
    const marks = [1, 2, 3].flatMap((number): Mark[] => [
      { text: `Item ${number}:`, x: 60, y: 90 + 20 * number, bold: true },
      { text: 'A walk along the canal.', x: 104, y: 90 + 20 * number },
    ]);
    expect(await textsOf(marks)).toEqual(
      [1, 2, 3].map((number) => `Item ${number}: A walk along the canal.`),
    );
  });

  it('reads words that run up the side of a box where the box begins', async () => {
    const texts = await textsOf([
      ...column(100, 100, ['Health needs', 'Ravi has hay fever in June.', 'He sneezes.', 'He likes rain.']),
      { text: 'Section C', x: 70, y: 150, turned: 'up' },
    ]);
    expect(texts.join(' ')).toMatch(/^Section C Health needs Ravi/);
  });

  it('keeps each line of a list of contents in a row of its own', async () => {
    const letters = [
      'Section A',
      'Section B',
      'Section C',
      'Section D',
      'Section E',
      'Section F',
      'Section G',
    ];
    const titles = ['My views', 'My needs', 'My health', 'My home', 'Outcomes', 'Provision', 'Nursing'];
    const texts = await textsOf([...column(60, 100, letters), ...column(180, 100, titles)]);
    expect(texts).toEqual(letters.flatMap((letter, at) => [letter, titles[at] ?? '']));
  });

  it('parts numbered lines that a file draws without a space after the number', async () => {
    const lines = ['1.Paediatric report, May 2026', '2.School report, June 2026', '3.Views of the family'];
    expect(await textsOf(column(60, 100, lines))).toEqual(lines.map((line) => line.slice(2)));
  });

  it('keeps a name in one piece that a line end cuts at its hyphen', async () => {
    const lines = [
      'The plan was written for Maja and agreed with her mother, Mrs Annelise Ibbotson-',
      'Krall.',
    ];
    expect((await textsOf(column(60, 100, lines))).join(' ')).toContain('Annelise Ibbotson-Krall.');
  });
});
