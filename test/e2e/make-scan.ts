import type { Page } from 'puppeteer-core';

/** A line printed on a page: its words and where its baseline begins, in points from the page's top left corner. */
export type PrintedLine = { text: string; x: number; y: number; size?: number; bold?: boolean };

/** A page as a scanner would give it: `askew` turns it, in degrees; `rules` are drawn lines, x, y, width and height in points. */
export type ScannedPage = {
  lines: PrintedLine[];
  rules?: [number, number, number, number][];
  askew?: number;
};

/** Pixels a point: 200 an inch, as office scanners make. */
const fine = 200 / 72;

/** A PDF, A4, whose pages are pictures without any text. A browser page draws them. */
export async function makeScannedPdf(page: Page, pages: ScannedPage[]): Promise<Uint8Array> {
  const pictures: string[] = [];
  for (const each of pages)
    pictures.push(String(await page.evaluate(`(${draw})(${JSON.stringify(each)}, ${fine})`)));
  return wrap(pictures.map((base64) => Buffer.from(base64, 'base64').toString('latin1')));
}

/** Runs in the browser; gives a JPEG in base64. */
const draw = `(page, fine) => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(595 * fine);
  canvas.height = Math.round(842 * fine);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fbfaf6';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate(((page.askew ?? 0) * Math.PI) / 180);
  pen.translate(-canvas.width / 2, -canvas.height / 2);
  pen.scale(fine, fine);
  pen.fillStyle = '#222';
  for (const { text, x, y, size = 11, bold } of page.lines) {
    pen.font = (bold ? 'bold ' : '') + size + 'px Arial, "Liberation Sans", sans-serif';
    pen.fillText(text, x, y);
  }
  for (const rule of page.rules ?? []) pen.fillRect(...rule);
  return canvas.toDataURL('image/jpeg', 0.8).split(',')[1];
}`;

function wrap(pictures: string[]): Uint8Array {
  const size = `/Width ${Math.round(595 * fine)} /Height ${Math.round(842 * fine)}`;
  const show = 'q 595 0 0 842 0 0 cm /I Do Q';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pictures.map((_, at) => `${3 + at * 3} 0 R`).join(' ')}] /Count ${pictures.length} >>`,
    ...pictures.flatMap((picture, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I ${4 + at * 3} 0 R >> >> /Contents ${5 + at * 3} 0 R >>`,
      `<< /Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>\nstream\n${picture}\nendstream`,
      `<< /Length ${show.length} >>\nstream\n${show}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
