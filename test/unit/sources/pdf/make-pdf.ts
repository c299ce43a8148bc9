/** One drawn thing on a page. Coordinates are points from the top left corner; `y` of text is its baseline. */
export type Mark =
  | {
      text: string;
      x: number;
      y: number;
      size?: number;
      bold?: boolean;
      grey?: number;
      turned?: boolean | 'up';
      /** Words that go on in other colours where the text ends: red, green and blue from 0 to 1. */
      next?: { text: string; ink: [number, number, number] }[];
    }
  | { line: [number, number, number, number] }
  | { bar: [number, number, number, number]; grey: number }
  | { picture: [number, number, number, number] }
  | { field: [number, number, number, number]; value: string };

/** What a page of a test document shows, and its size (A4 upright unless told). */
export type TestPage = { marks: Mark[]; width?: number; height?: number };

/**
 * Writes a small PDF by hand: Helvetica, lines, filled bars and grey pictures. Enough to put words and lines at
 * exact places, which is what the reader has to make sense of; and form fields with what was typed in them.
 */
export function makePdf(pages: TestPage[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  add('');
  add('');
  const plain = add(font('Helvetica'));
  const bold = add(font('Helvetica-Bold'));
  const pixel =
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>';
  const picture = add(`${pixel}\nstream\nabcd\nendstream`);
  const fields: number[] = [];
  const kids = pages.map(({ marks, width = 595, height = 842 }) => {
    const page = objects.length + 1;
    add('');
    const own = marks
      .flatMap((mark) => ('field' in mark ? [mark] : []))
      .map(({ field: [x0, y0, x1, y1], value }, at) => {
        const rect = `${x0} ${height - y1} ${x1} ${height - y0}`;
        const name = `field${page}-${at}`;
        const shown = '/DA (/F1 10 Tf) /F 4';
        return add(
          `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${name}) /V (${value}) /Rect [${rect}] /P ${page} 0 R ${shown} >>`,
        );
      });
    fields.push(...own);
    const annotations = own.map((field) => `${field} 0 R`).join(' ');
    const drawn = marks.map((mark) => draw(mark, height)).join('\n');
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    const fonts = `/Font << /F1 ${plain} 0 R /F2 ${bold} 0 R >> /XObject << /P ${picture} 0 R >>`;
    const box = `/MediaBox [0 0 ${width} ${height}] /Annots [${annotations}]`;
    objects[page - 1] =
      `<< /Type /Page /Parent 2 0 R ${box} /Contents ${content} 0 R /Resources << ${fonts} >> >>`;
    return page;
  });
  const form =
    fields.length === 0 ? '' : `/AcroForm << /Fields [${fields.map((field) => `${field} 0 R`).join(' ')}] >>`;
  objects[0] = `<< /Type /Catalog /Pages 2 0 R ${form} >>`;
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return write(objects);
}

function draw(mark: Mark, height: number): string {
  if ('text' in mark) {
    const { text, x, y, size = 11, bold = false, grey = 0, turned = false, next = [] } = mark;
    const turn = turned === 'up' ? '0 1 -1 0' : turned ? '0.7 0.7 -0.7 0.7' : '1 0 0 1';
    const shown = (words: string) => `(${words.replace(/[\\()]/g, (sign) => `\\${sign}`)}) Tj`;
    const inks = next.map(({ text: words, ink }) => `${ink.join(' ')} rg ${shown(words)}`).join(' ');
    const font = bold ? 'F2' : 'F1';
    return `BT ${grey} ${grey} ${grey} rg /${font} ${size} Tf ${turn} ${x} ${height - y} Tm ${shown(text)} ${inks} ET`;
  }
  if ('line' in mark) {
    const [x0, y0, x1, y1] = mark.line;
    return `0 0 0 RG 0.7 w ${x0} ${height - y0} m ${x1} ${height - y1} l S`;
  }
  if ('bar' in mark) {
    const [x0, y0, x1, y1] = mark.bar;
    return `${mark.grey} g ${x0} ${height - y1} ${x1 - x0} ${y1 - y0} re f 0 g`;
  }
  if ('field' in mark) return '';
  const [x0, y0, x1, y1] = mark.picture;
  return `q ${x1 - x0} 0 0 ${y1 - y0} ${x0} ${height - y1} cm /P Do Q`;
}

function write(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0) & 0xff);
}

/** Lines of text under each other, 14 points apart. */
export function column(
  x: number,
  y: number,
  lines: string[],
  look: { bold?: boolean; size?: number } = {},
): Mark[] {
  return lines.map((text, index) => ({ text, x, y: y + 14 * index, ...look }));
}

/** The borders of a table: level lines at each of `ys`, upright ones at each of `xs`. */
export function ruled(xs: number[], ys: number[]): Mark[] {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [
    ...ys.map((y): Mark => ({ line: [left, y, right, y] })),
    ...xs.map((x): Mark => ({ line: [x, top, x, bottom] })),
  ];
}
