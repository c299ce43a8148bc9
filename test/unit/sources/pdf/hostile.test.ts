import { deflateSync } from 'node:zlib';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { describe, expect, test } from 'vitest';
import { askPages, TooLarge } from '../../../../sources/pdf/ask-pages.ts';
import { inBands } from '../../../../sources/pdf/bands.ts';
import { loadPdfjs } from '../../../../sources/pdf/load-pdfjs.ts';
import { readPdf } from '../../../../sources/pdf/read-pdf.ts';
import { unpacksTooFar } from '../../../../sources/pdf/unpacked-size.ts';
import { makePdf } from './make-pdf.ts';

const plan = makePdf(
  [1, 2].map((page) => ({
    marks: [{ text: `Section F: Ines will have help with task ${page} every day.`, x: 60, y: 100 }],
  })),
);

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

async function read(bytes: Uint8Array, signal?: AbortSignal) {
  return (await readPdf(bytes, { pdfjs: await loadPdfjs(), name: 'plan.pdf', signal })).reading;
}

describe('every broken PDF ends in a reading or a named problem', () => {
  test.each([
    [
      'locked by a scheme that nobody knows',
      latin(plan).replace(
        '/Root 1 0 R',
        '/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Fictional.Rights /V 9 /R 9 >>',
      ),
      'encrypted',
    ],
    ['a number of pages below nothing', latin(plan).replace(/\/Count 2/, '/Count -3'), 'corrupt'],
    ['a header and nothing more', '%PDF-1.7\n', 'corrupt'],
    [
      'a form that only Adobe’s program can show',
      latin(plan).replace(
        '/Pages 2 0 R',
        '/Pages 2 0 R /NeedsRendering true /AcroForm << /XFA [(template) 3 0 R] /Fields [] >>',
      ),
      'not-supported',
    ],
  ])('%s', async (_, text, why) => {
    const reading = await read(bytesOf(text));
    expect(reading.unread).toEqual([{ where: 'file', why }]);
    expect(reading.blocks).toEqual([]);
  });

  test('zeros behind the end are no sign of a file that was cut off', async () => {
    const filled = new Uint8Array(plan.length + 20_000);
    filled.set(plan);
    const reading = await read(filled);
    expect(reading.notVisited).toEqual([]);
    expect(reading.blocks).toHaveLength(2);
  });

  test('attached files are named as not read', async () => {
    const attached = latin(plan).replace(
      '/Pages 2 0 R',
      '/Pages 2 0 R /Names << /EmbeddedFiles << /Names [(advice.pdf) << /Type /Filespec /F (advice.pdf) >>] >> >>',
    );
    const reading = await read(bytesOf(attached));
    expect(reading.notVisited.map(({ where }) => where)).toEqual(['attached file advice.pdf']);
  });

  test('reading that is stopped ends at once, with the reason it was given', async () => {
    const stop = new AbortController();
    const reading = read(plan, stop.signal);
    stop.abort(new Error('the reviewer pressed Stop'));
    await expect(reading).rejects.toThrow('the reviewer pressed Stop');
    expect((await read(plan)).blocks).toHaveLength(2);
  });
});

describe('packed parts', () => {
  const stream = (body: Uint8Array, dict = '/Filter /FlateDecode') =>
    bytesOf(`%PDF-1.7\n1 0 obj\n<< ${dict} >>\nstream\n${latin(body)}\nendstream\nendobj\n`);
  const bomb = deflateSync(Buffer.alloc(60_000_000));
  test.each([
    ['a part that unpacks to sixty million bytes', stream(bomb), true],
    ['the same packed twice', stream(deflateSync(bomb), '/Filter [/FlateDecode /FlateDecode]'), true],
    [
      'a picture of that size, which is not unpacked',
      stream(bomb, '/Subtype /Image /Filter /FlateDecode'),
      false,
    ],
    ['a page’s drawing orders', stream(deflateSync(Buffer.alloc(20_000, 'q Q '))), false],
    ['a plan', plan, false],
  ])('%s', (_, bytes, tooFar) => {
    expect(unpacksTooFar(bytes)).toBe(tooFar);
  });

  test('a file with such a part is named as too large, and none of it is unpacked', async () => {
    expect((await read(stream(bomb))).unread).toEqual([{ where: 'file', why: 'too-large' }]);
  });
});

describe('pages in turn', () => {
  /** A document of four pages, as far as asking for pages goes. */
  const fake = () => {
    const document: PDFDocumentProxy = Object.create({ numPages: 4 });
    return document;
  };
  const never = new Promise<string>(() => undefined);

  async function outcomes(ask: (page: number) => Promise<string>, file = 5000) {
    let opened = 1;
    const source = {
      document: fake(),
      reopen: async () => {
        opened += 1;
        return fake();
      },
    };
    const found: string[] = [];
    for await (const answer of askPages(source, (_, page) => ask(page), { page: 40, file }))
      found.push(answer.kind === 'answer' ? answer.answer : answer.why);
    return { found, opened };
  }

  test('a page that never answers is too large; those before and after it are read', async () => {
    const { found, opened } = await outcomes((page) =>
      page === 2 ? never : Promise.resolve(`words ${page}`),
    );
    expect(found).toEqual(['words 1', 'too-large', 'words 3', 'words 4']);
    expect(opened).toBeGreaterThan(1);
  });

  test('a page that fails is damaged, one of too many parts too large', async () => {
    const { found } = await outcomes(async (page) => {
      if (page === 1) throw new Error('no such object');
      if (page === 3) throw new TooLarge();
      return `words ${page}`;
    });
    expect(found).toEqual(['corrupt', 'words 2', 'too-large', 'words 4']);
  });

  test('when the time for the file is over, the rest is named and not asked for', async () => {
    const { found } = await outcomes(() => never, 60);
    expect(found).toEqual(['too-large', 'too-large', 'too-large', 'too-large']);
  });
});

test('what stands at one height is found among bands as among all', () => {
  const things = Array.from({ length: 500 }, (_, at) => ({ from: at * 1.5, to: at * 1.5 + (at % 7) * 20 }));
  const near = inBands(things, ({ from, to }) => [from, to]);
  for (const y of [-5, 0, 3.2, 400, 749, 900]) {
    const holds = ({ from, to }: { from: number; to: number }) => y >= from && y <= to;
    expect(near(y).filter(holds)).toEqual(things.filter(holds));
  }
});
