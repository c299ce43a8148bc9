import { lockFor } from './lock-pdf.ts';

/** One line of text: its words and where its left end stands, in points from the page's lower left corner. */
export type PdfLine = { text: string; x: number; y: number; size?: number };

/**
 * A small PDF made by hand, A4, in a font that the reader must bring along. Texts without brackets or backslashes.
 * With a password its words are locked by the oldest of the standard's ciphers, which every reader knows.
 */
export function makePdf(pages: PdfLine[][], password?: string): Uint8Array {
  const lock = password === undefined ? undefined : lockFor(password);
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [at, lines] of pages.entries()) {
    const plain = lines
      .map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`)
      .join('\n');
    const content = lock ? lock.encrypt(plain, 5 + at * 2) : plain;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock?.trailer ?? ''}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A plan of two pages. */
export const planPages: PdfLine[][] = [
  [
    { text: 'Education, Health and Care Plan', x: 60, y: 780, size: 18 },
    { text: 'Section B: Special educational needs', x: 60, y: 740, size: 15 },
    { text: 'Rowan finds it hard to follow instructions with more than two steps.', x: 60, y: 715 },
  ],
  [
    { text: 'Section F: Special educational provision', x: 60, y: 780, size: 15 },
    { text: 'Rowan will have regular access to speech and language therapy as appropriate.', x: 60, y: 750 },
  ],
];

export const planPdf = makePdf(planPages);
