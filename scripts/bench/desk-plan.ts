import path from 'node:path';
import pdfmake from 'pdfmake';
import type { Block } from '../../plan/block.ts';
import { inventReading } from './invented-reading.ts';

const face = path.resolve(import.meta.dirname, '../../node_modules/pdfmake/fonts/Roboto/Roboto-Regular.ttf');
const boldFace = path.resolve(path.dirname(face), 'Roboto-Medium.ttf');

/** What drafts say where nobody wrote down how much: each is a query of its own. */
const vague = [
  'This will be reviewed as appropriate.',
  'Regular access to support will be offered.',
  'Further help may be considered as required.',
  'He may benefit from opportunities to practise this.',
  'Sessions will take place where possible.',
  'Additional time will be available as needed.',
];

/** Every so many paragraphs one of those sentences is added. */
const every = 8;

/**
 * A PDF of one invented plan, `parts` of the longest plans long, with many vague phrases. The same seed gives the same
 * words: 6 parts give about 40 pages and over 300 findings, 9 about 60 pages.
 */
export async function makeDeskPlan(parts: number, seed = 31): Promise<Uint8Array> {
  pdfmake.setFonts({ Roboto: { normal: face, bold: boldFace, italics: face, bolditalics: boldFace } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => [face, boldFace].includes(file));
  const { blocks } = inventReading(seed, parts);
  return pdfmake
    .createPdf({
      content: blocks.map(drawn),
      header: { text: 'Education, Health and Care Plan', margin: [40, 20] },
      footer: (page: number, all: number) => ({ text: `Page ${page} of ${all}`, margin: [40, 10] }),
      defaultStyle: { font: 'Roboto', fontSize: 12, lineHeight: 1.35 },
    })
    .getBuffer();
}

function drawn(block: Block, at: number): object {
  if (block.kind === 'heading') {
    const fontSize = block.level === 1 ? 20 : block.level === 2 ? 16 : 13;
    return { text: block.text, fontSize, bold: true, margin: [0, 14, 0, 6] };
  }
  const text =
    at % every === 0 && !block.cell ? `${block.text} ${vague[(at / every) % vague.length]}` : block.text;
  return block.kind === 'item' ? { ul: [text], margin: [0, 0, 0, 9] } : { text, margin: [0, 0, 0, 9] };
}
