import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spaces = `xmlns:w="${word}" xmlns:r="${types}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;

/** Further parts of a test file, each the XML inside its root element. */
export type Parts = {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
  footer?: string;
};

const partRoots = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['footnotes', 'footnotes'],
  ['header', 'hdr'],
  ['footer', 'ftr'],
] as const;

/** A Word file with this XML as its body, built from the parts that matter to the test. */
export function makeDocx(body: string, parts: Parts = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document ${spaces}><w:body>${body}<w:sectPr/></w:body></w:document>`),
  };
  const relations: string[] = [];
  for (const [name, root] of partRoots) {
    const inside = parts[name];
    if (inside === undefined) continue;
    files[`word/${name}.xml`] = strToU8(`<w:${root} ${spaces}>${inside}</w:${root}>`);
    relations.push(`<Relationship Id="r${relations.length}" Type="${types}/${name}" Target="${name}.xml"/>`);
  }
  files['word/_rels/document.xml.rels'] = strToU8(`<Relationships>${relations.join('')}</Relationships>`);
  return zipSync(files);
}

/** A paragraph of one run. `properties` go into `w:pPr`, `look` into `w:rPr`. */
export function paragraph(text: string, properties = '', look = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, look)}</w:p>`;
}

export function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table cell around block content. */
export function cell(inside: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : paragraph(inside)}</w:tc>`;
}

export function row(cells: string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

export function table(rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}
