import path from 'node:path';
import pdfmake from 'pdfmake';

const face = path.resolve(import.meta.dirname, '../../node_modules/pdfmake/fonts/Roboto/Roboto-Regular.ttf');
const boldFace = path.resolve(path.dirname(face), 'Roboto-Medium.ttf');
const words =
  'will work with the class teacher on short tasks that build on what she likes and each step is shown first then tried with help until she can do it alone while a therapist looks at the notes every half term'.split(
    ' ',
  );

/** A stretch of made-up prose; the same number gives the same words. */
function prose(number: number, length: number): string {
  const picked = Array.from(
    { length },
    (_, at) => words[(number * 7 + at * (3 + (number % 5))) % words.length],
  );
  return `Ines ${picked.join(' ')}.`;
}

/** Pieces of about one page: a heading, prose, and on two of three pages a ruled table of needs, outcomes and provision. */
function pagesOf(number: number): object[] {
  const rows = [1, 2, 3, 4].map((row) =>
    [12, 18, 24].map((length, column) => prose(number + row * 3 + column, length)),
  );
  const table = {
    table: { headerRows: 1, widths: ['*', '*', '*'], body: [['Need', 'Outcome', 'Provision'], ...rows] },
  };
  return [
    { text: `Part ${number}: area of need`, fontSize: 15, bold: true, margin: [0, 12, 0, 6] },
    ...[1, 2, 3].map((at) => ({ text: prose(number + at, 60), margin: [0, 0, 0, 6] })),
    ...(number % 3 === 0
      ? [1, 2, 3, 4].map((at) => ({ text: prose(number - at, 60), margin: [0, 0, 0, 6] }))
      : [table]),
  ];
}

/** A PDF like a plan with about this many pages, with headers and page numbers, made the same each time. */
export async function makeLongPlan(pages: number): Promise<Uint8Array> {
  pdfmake.setFonts({ Roboto: { normal: face, bold: boldFace, italics: face, bolditalics: boldFace } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => [face, boldFace].includes(file));
  const content = Array.from({ length: pages }, (_, at) => pagesOf(at + 1));
  return pdfmake
    .createPdf({
      content: content.map((stack, at) => ({ stack, ...(at > 0 && { pageBreak: 'before' }) })),
      header: { text: 'Education, Health and Care Plan: Ines', margin: [40, 20] },
      footer: (page: number, all: number) => ({ text: `Page ${page} of ${all}`, margin: [40, 10] }),
    })
    .getBuffer();
}
