import { buildPlan } from '../../plan/build-plan.ts';
import { frameworkFor } from '../../rubric/frameworks/index.ts';
import { judge } from '../../rubric/judge.ts';
import { openPdf, type PdfJs, textOptions } from '../../sources/pdf/pdfjs.ts';
import { readPdf } from '../../sources/pdf/read-pdf.ts';

/** Times of one PDF in milliseconds, medians over the rounds, all taken in turn in one run. */
export type ReadingTimes = {
  /** PDF.js alone, text of every page. */
  text: number;
  /** PDF.js alone, text and drawn lines of every page: what the reader asks for. */
  textAndLines: number;
  /** Our reading, from bytes to blocks. */
  reading: number;
  /** Reading, building the plan and judging it. */
  readingAndJudging: number;
};

const names = ['text', 'textAndLines', 'reading', 'readingAndJudging'] as const;

/** Measures one file. The order of the four tasks rotates, so that none always runs warm; the first round is not counted. */
export async function measureReading(pdfjs: PdfJs, bytes: Uint8Array, rounds: number): Promise<ReadingTimes> {
  const framework = frameworkFor('plan');
  if (!framework) throw new Error('There is no framework for plans.');
  const tasks = {
    text: () => pdfjsAlone(pdfjs, bytes, false),
    textAndLines: () => pdfjsAlone(pdfjs, bytes, true),
    reading: () => readPdf(bytes, { pdfjs }),
    readingAndJudging: async () => {
      const { reading } = await readPdf(bytes, { pdfjs });
      return judge(buildPlan(reading), framework, { today: '2026-11-02' });
    },
  };
  const taken: Record<keyof ReadingTimes, number[]> = {
    text: [],
    textAndLines: [],
    reading: [],
    readingAndJudging: [],
  };
  for (let round = 0; round < rounds + 1; round += 1)
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] ?? 'text';
      const started = performance.now();
      await tasks[name]();
      if (round > 0) taken[name].push(performance.now() - started);
    }
  return {
    text: median(taken.text),
    textAndLines: median(taken.textAndLines),
    reading: median(taken.reading),
    readingAndJudging: median(taken.readingAndJudging),
  };
}

async function pdfjsAlone(pdfjs: PdfJs, bytes: Uint8Array, lines: boolean): Promise<void> {
  const opened = await openPdf(pdfjs, bytes);
  if (opened.kind === 'closed') throw new Error(`The file cannot be opened: ${opened.why}.`);
  for (let number = 1; number <= opened.document.numPages; number += 1) {
    const page = await opened.document.getPage(number);
    await page.getTextContent(textOptions);
    if (lines) await page.getOperatorList();
    page.cleanup();
  }
  await opened.close();
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
