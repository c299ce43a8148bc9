import type { PdfReading } from '../../sources/pdf/read-pdf.ts';
import { markUp, type NotMarked } from '../../sources/pdf/marked/mark-up.ts';
import { saveFiles } from '../../platform/save-files.ts';
import type { MarkUpAnswer, MarkUpRequest } from '../../platform/viewer-calls.ts';
import type { Problem } from '../../platform/calls.ts';
import { pdfjs } from './load-pdfjs.ts';

type Answered = { ok: true; value: MarkUpAnswer } | { ok: false; problem: Problem };

/** Makes marked-up copies of one open PDF; `read` is what was read of it. */
export function markedCopy(bytes: Uint8Array, password: string | undefined, { reading, trace }: PdfReading) {
  return async ({ notes, author, name, protect }: MarkUpRequest): Promise<Answered> => {
    const boxes = new Map(
      reading.blocks.flatMap(({ id, place }) =>
        place.kind === 'pdf' ? [[id, { page: place.page, box: place.box }] as const] : [],
      ),
    );
    const recognised = new Set(reading.blocks.filter((block) => block.recognised).map(({ id }) => id));
    const made = await markUp(bytes, notes, {
      pdfjs,
      password,
      // Recognised words are no text of the file: where they stand on the picture is told by their block's place.
      trace: new Map([...trace].filter(([block]) => !recognised.has(block))),
      boxes,
      measure: measured(),
      author,
      now: new Date().toISOString(),
      ...(name === undefined && { only: 'look' as const }),
    });
    if (!made.ok) return { ok: false, problem: { code: made.why, sentence: sentences[made.why] } };
    const { unplaced, ...told } = made.told;
    const value = { ...told, unplaced: unplaced.length };
    if (name === undefined || !made.bytes) return { ok: true, value };
    const saved = await saveFiles([{ name, type: 'application/pdf', bytes: made.bytes }], protect);
    return saved.ok ? { ok: true, value: { ...value, saved: saved.value.name } } : saved;
  };
}

/** How wide words are, by the fonts the viewer lays its text with. */
function measured() {
  const canvas = document.createElement('canvas').getContext('2d');
  return (text: string, font: string) => {
    if (!canvas) return text.length;
    canvas.font = `100px ${font || 'sans-serif'}`;
    return canvas.measureText(text).width;
  };
}

const sentences: Record<NotMarked, string> = {
  'not-opened':
    'The PDF could not be opened a second time, so no marked-up copy was made. Open the file again.',
  'not-allowed':
    'Whoever made this PDF has forbidden comments in it, so no marked-up copy was made. The report for the plan’s writer says the same, as HTML or Word.',
  'form-only':
    'This PDF is a form of a kind that other programs cannot show with comments, so no marked-up copy was made. Use the report for the plan’s writer.',
  nothing:
    'There is nothing to mark yet: no query was accepted or sent back, and no words were annotated. Nothing was saved.',
  'not-sound':
    'The marked-up copy did not read back whole, as happens with damaged files, so it was not saved. The original is untouched. Use the report for the plan’s writer.',
};
