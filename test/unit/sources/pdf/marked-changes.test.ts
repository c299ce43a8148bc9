import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdfjs } from '../../../../sources/pdf/load-pdfjs.ts';
import { readPdf } from '../../../../sources/pdf/read-pdf.ts';
import { makePdf, type Mark } from './make-pdf.ts';

/** Loading PDF.js is slow on a busy machine and no part of what is tested. */
beforeAll(() => loadPdfjs().then(() => undefined), 60_000);

async function blockOf(...marks: Mark[]) {
  const { reading } = await readPdf(makePdf([{ marks }]), { pdfjs: await loadPdfjs() });
  return reading.blocks[0];
}

/** Helvetica's own widths at 10 points: "He counts to " is 59.48 wide, "ten" 13.9. */
const line: Mark = { text: 'He counts to tentwenty each day.', x: 60, y: 100, size: 10 };
const [from, to] = [119.48, 133.38];

describe('changes marked in a PDF', () => {
  test.each<[string, Mark[]]>([
    ['a line', [{ line: [from, 97, to, 97] }]],
    ['a thin bar', [{ bar: [from, 96.6, to, 97.2], grey: 0 }]],
    ['a double line', [{ line: [from, 96.4, to, 96.4] }, { line: [from, 97.8, to, 97.8] }]],
  ])('%s through part of a word takes out those letters and no others', async (_, drawn) => {
    const after = await blockOf(line, ...drawn);
    expect([after?.text, after?.was]).toEqual([
      'He counts to twenty each day.',
      'He counts to tentwenty each day.',
    ]);
    const before = await blockOf(...drawn, line);
    expect(before?.text).toBe('He counts to twenty each day.');
  });

  test('a line below the words underlines them and takes nothing out', async () => {
    const block = await blockOf(line, { line: [from, 101.2, to, 101.2] });
    expect([block?.was, block?.stretches?.find(({ underlined }) => underlined)?.text.trim()]).toEqual([
      undefined,
      'ten',
    ]);
  });

  test('a line that goes on beyond the words underlines none', async () => {
    const block = await blockOf(line, { line: [40, 101.2, 500, 101.2] });
    expect(block?.stretches).toBeUndefined();
  });

  test('words that go on in another colour are told from those before them', async () => {
    const block = await blockOf({
      text: 'He counts to ',
      x: 60,
      y: 100,
      size: 10,
      next: [
        { text: 'twenty', ink: [0.75, 0, 0] },
        { text: ' each day.', ink: [0, 0, 0] },
      ],
    });
    expect(block?.stretches).toEqual([
      { text: 'He counts to ' },
      { text: expect.stringMatching(/^twenty ?$/), colour: 'red' },
      { text: expect.stringMatching(/^ ?each day\.$/) },
    ]);
  });
});
