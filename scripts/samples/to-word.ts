import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { gridHeads, headingOf, type Piece, type Sample, type SampleSection } from './sample.ts';

/** A sample as a Word file. */
export async function sampleToWord(sample: Sample): Promise<Uint8Array> {
  const orientation = sample.layout === 'grid' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const children = [
    new Paragraph({ text: sample.title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: `${sample.council} · ${sample.statusLine}` }),
    table(sample.details.map(([label, value]) => [[label], [value]])),
    ...sample.sections.flatMap((section) => sectionToWord(sample, section)),
    ...sample.closing.map((line) => new Paragraph({ text: line })),
  ];
  const document = new Document({
    creator: 'Plan quality samples',
    title: sample.title,
    sections: [{ properties: { page: { size: { orientation } } }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function sectionToWord(sample: Sample, section: SampleSection): (Paragraph | Table)[] {
  const heading = new Paragraph({ text: headingOf(sample, section), heading: HeadingLevel.HEADING_1 });
  if (!('rows' in section)) return [heading, ...section.blocks.map(pieceToWord)];
  const grid = section.rows.map((row) => [row.B, row.F, row.E]);
  return [
    heading,
    new Paragraph({ text: 'Strengths', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: section.strengths }),
    table([gridHeads.map((head) => [head]), ...grid], true),
  ];
}

function pieceToWord(piece: Piece): Paragraph | Table {
  switch (piece[0]) {
    case 'table':
      return table(
        [piece[1].map((head) => [head]), ...piece[2].map((row) => row.map((text) => [text]))],
        true,
      );
    case 'li':
      return new Paragraph({ text: piece[1], bullet: { level: 0 } });
    case 'p':
      return new Paragraph({ text: piece[1] });
    case 'area':
      return new Paragraph({ text: piece[1], heading: HeadingLevel.HEADING_2 });
    case 'sub':
      return new Paragraph({ text: piece[1], heading: HeadingLevel.HEADING_3 });
  }
}

/** Rows of cells, each cell a list of paragraphs; with `heads` the first row is bold and repeats on each page. */
function table(rows: string[][][], heads = false): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: heads && index === 0,
          children: cells.map(
            (lines) =>
              new TableCell({
                children: (lines.length > 0 ? lines : ['']).map(
                  (text) => new Paragraph({ children: [new TextRun({ text, bold: heads && index === 0 })] }),
                ),
              }),
          ),
        }),
    ),
  });
}
