import { expect, it } from 'vitest';
import { loadPdfjs } from '../../../../sources/pdf/load-pdfjs.ts';
import { readPdf } from '../../../../sources/pdf/read-pdf.ts';
import { column, type Mark, makePdf, ruled } from './make-pdf.ts';

async function cellsOf(...pages: Mark[][]): Promise<string[]> {
  const { reading } = await readPdf(makePdf(pages.map((marks) => ({ marks }))), {
    pdfjs: await loadPdfjs(),
    name: 'plan.pdf',
  });
  return reading.blocks.map(({ cell, text }) => `${cell?.row} ${cell?.column} ${text}`);
}

it('a head row that a page break cuts is one row of heads', async () => {
  const cells = await cellsOf(
    [
      ...ruled([60, 300, 540], [730, 760]),
      ...column(65, 748, ['Outcome'], { bold: true }),
      ...column(305, 748, ['By'], { bold: true }),
    ],
    [
      ...ruled([60, 300, 540], [60, 90, 120]),
      ...column(305, 78, ['when'], { bold: true }),
      ...column(65, 108, ['Ines will zip her own coat.']),
      ...column(305, 108, ['July 2027']),
    ],
  );
  expect(cells).toEqual(['0 0 Outcome', '0 1 By when', '1 0 Ines will zip her own coat.', '1 1 July 2027']);
});

it('two finished rows stay two, whatever a short cell beside them looks like', async () => {
  const cells = await cellsOf(
    [
      ...ruled([60, 400, 540], [680, 710, 760]),
      ...column(65, 698, ['Provision'], { bold: true }),
      ...column(405, 698, ['How often'], { bold: true }),
      ...column(65, 728, ['The teacher will read the risk plan again with all staff.']),
      ...column(405, 728, ['each half term']),
    ],
    [
      ...ruled([60, 400, 540], [60, 90, 120]),
      ...column(65, 78, ['A teaching assistant will practise ten spellings with Ines.']),
      ...column(405, 78, ['five days a week']),
      ...column(65, 108, ['Ines will have a locker near to the hall.']),
      ...column(405, 108, ['always']),
    ],
  );
  expect(cells).toContain('1 0 The teacher will read the risk plan again with all staff.');
  expect(cells).toContain('2 0 A teaching assistant will practise ten spellings with Ines.');
});
