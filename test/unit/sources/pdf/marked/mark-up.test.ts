import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdfjs } from '../../../../../sources/pdf/load-pdfjs.ts';
import { markUp, type PdfNote } from '../../../../../sources/pdf/marked/mark-up.ts';
import { openPdf, type PdfJs } from '../../../../../sources/pdf/pdfjs.ts';
import { readPdf } from '../../../../../sources/pdf/read-pdf.ts';
import { makePdf } from '../../../../e2e/make-pdf.ts';

let pdfjs: PdfJs;
beforeAll(async () => {
  pdfjs = await loadPdfjs();
});

const lines = [
  { text: 'Section F: Special educational provision', x: 60, y: 780, size: 15 },
  { text: 'Rowan will have regular access to speech and language therapy.', x: 60, y: 750 },
];

/** The same page, turned or cut, with the table of places put right. */
function pageWith(more: string, inCatalog = ''): Uint8Array {
  const text = Buffer.from(makePdf([lines]))
    .toString('latin1')
    .replace('/MediaBox', `${more} /MediaBox`)
    .replace('/Type /Catalog', `/Type /Catalog ${inCatalog}`);
  const body = text.slice(0, text.lastIndexOf('xref\n0'));
  const places = [...body.matchAll(/^\d+ 0 obj$/gm)].map(
    ({ index }) => `${String(index).padStart(10, '0')} 00000 n \n`,
  );
  const table = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body + table + end, 'latin1'));
}

/** Reads a file and puts a comment on these words of it; `text` is what the comment says. */
async function marked(bytes: Uint8Array, quote: string, text = 'How often — “é”?', password?: string) {
  const { reading, trace } = await readPdf(bytes, { pdfjs, password });
  const block = reading.blocks.find((one) => one.text.includes(quote));
  const from = block?.text.indexOf(quote) ?? 0;
  const notes: PdfNote[] = [
    { spans: [{ block: block?.id ?? 'none', from, to: from + quote.length }], text, tone: 'query' },
  ];
  return markUp(bytes, notes, {
    pdfjs,
    password,
    trace,
    boxes: new Map(),
    measure: (one) => one.length,
    author: 'Reviewer R-1',
    now: '2026-03-02T10:00:00.000Z',
  });
}

/** The highlights of the first page of a marked copy, as PDF.js reads them back. */
async function highlightsIn(bytes: Uint8Array, password?: string) {
  const opened = await openPdf(pdfjs, bytes, password);
  if (opened.kind !== 'open') throw new Error('The copy does not open');
  const page = await opened.document.getPage(1);
  const found = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Highlight');
  await opened.close();
  return found;
}

describe('a marked copy of a PDF', () => {
  test.each([
    ['as it is', makePdf([lines])],
    ['turned by a quarter', pageWith('/Rotate 90')],
    ['turned upside down', pageWith('/Rotate 180')],
    ['turned and cut', pageWith('/Rotate 270 /CropBox [40 100 500 800]')],
  ])('has the highlight on its words where the page is %s', async (_how, bytes) => {
    const made = await marked(bytes, 'regular access');
    if (!made.ok || !made.bytes) throw new Error(JSON.stringify(made));
    expect(made.told).toMatchObject({ highlights: 1, pages: 1, unplaced: [], signed: false, locked: false });
    const [highlight] = await highlightsIn(made.bytes);
    expect(highlight.contentsObj.str).toBe('How often — “é”?');
    expect(highlight.titleObj.str).toBe('Reviewer R-1');
    const [left, bottom, right, top] = highlight.rect;
    // "Rowan will have " is 16 of 62 letters, "regular access" 14, of a line of about 340 points from 60 on.
    expect(left).toBeGreaterThan(60 + 340 * 0.18);
    expect(right).toBeLessThan(60 + 340 * 0.6);
    expect(bottom).toBeGreaterThan(744);
    expect(top).toBeLessThan(764);
  });

  test('of a signed file is made, and it is told that the file is signed', async () => {
    const made = await marked(pageWith('', '/AcroForm << /SigFlags 3 /Fields [] >>'), 'regular access');
    expect(made).toMatchObject({ ok: true, told: { signed: true, highlights: 1 } });
  });

  test('has the whole original in it, untouched, and what is new after its end', async () => {
    const bytes = makePdf([lines]);
    const made = await marked(bytes, 'regular access');
    expect(made.ok && made.bytes?.slice(0, bytes.length)).toEqual(bytes);
  });

  test('of a locked file opens with the same password, and its comment is locked too', async () => {
    const bytes = makePdf([lines], 'linden');
    const made = await marked(bytes, 'regular access', 'Ask Rowan', 'linden');
    if (!made.ok || !made.bytes) throw new Error(JSON.stringify(made));
    expect(made.told.locked).toBe(true);
    expect(Buffer.from(made.bytes).toString('latin1')).not.toContain('Ask Rowan');
    expect((await highlightsIn(made.bytes, 'linden'))[0]?.contentsObj.str).toBe('Ask Rowan');
  });

  test('is not made where a word cannot be found, and says which comment has no place', async () => {
    expect(await marked(makePdf([lines]), 'no such words')).toEqual({ ok: false, why: 'nothing' });
  });

  test('is not made of what is no PDF', async () => {
    expect(await marked(new Uint8Array([1, 2, 3]), 'regular')).toEqual({ ok: false, why: 'not-opened' });
  });

  test('puts words of a scanned page at the place of their block', async () => {
    const bytes = makePdf([lines]);
    const made = await markUp(
      bytes,
      [{ spans: [{ block: 's', from: 0, to: 4 }], text: 'x', tone: 'comment' }],
      {
        pdfjs,
        password: undefined,
        trace: new Map(),
        boxes: new Map([['s', { page: 1, box: { x: 100, y: 42, width: 200, height: 20 } }]]),
        measure: (one) => one.length,
        author: 'R',
        now: '2026-03-02T10:00:00.000Z',
      },
    );
    if (!made.ok || !made.bytes) throw new Error(JSON.stringify(made));
    // 842 points high: 42 from the top is 800 from the bottom.
    expect((await highlightsIn(made.bytes))[0]?.rect).toEqual([100, 780, 300, 800]);
  });

  test('is only looked at where nothing is to be saved', async () => {
    const bytes = makePdf([lines]);
    const { trace } = await readPdf(bytes, { pdfjs });
    const made = await markUp(bytes, [], {
      pdfjs,
      password: undefined,
      trace,
      boxes: new Map(),
      measure: (one) => one.length,
      author: 'R',
      now: '2026-03-02T10:00:00.000Z',
      only: 'look',
    });
    expect(made).toEqual({
      ok: true,
      told: { highlights: 0, pages: 0, unplaced: [], signed: false, locked: false },
    });
  });
});
