import { buildPlan } from '../../plan/build-plan.ts';
import { frameworkFor } from '../../rubric/frameworks/index.ts';
import { judge } from '../../rubric/judge.ts';
import { openPdf, type PdfJs, textOptions } from '../../sources/pdf/pdfjs.ts';
import { readPdf } from '../../sources/pdf/read-pdf.ts';

/**
 * Times of one PDF in milliseconds, the quickest of the rounds: whatever else the machine does only makes a round slower.
 * The tasks take turns within a round.
 */
export type ReadingTimes = {
  /** PDF.js alone: text and drawing orders of every page, which is what the reader asks for. */
  alone: number;
  /** Our reading, from bytes to blocks. */
  reading: number;
  /** Building the plan and judging it, for information. */
  judging: number;
  /** The longest time in which the page could not have answered a press while reading; browser only. */
  longestTask?: number;
};

/** Measures one file. The first round is not counted. */
export async function measureReading(pdfjs: PdfJs, bytes: Uint8Array, rounds: number): Promise<ReadingTimes> {
  const framework = frameworkFor('plan');
  if (!framework) throw new Error('There is no framework for plans.');
  const times: ReadingTimes = { alone: Infinity, reading: Infinity, judging: Infinity };
  let longest = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const alone = () => timed(() => pdfjsAlone(pdfjs, bytes));
    const reading = () => timed(() => readPdf(bytes, { pdfjs }));
    // Neither always runs first, when the other has just warmed the machine up or filled its memory.
    const first = round % 2 === 0 ? await alone() : undefined;
    const watch = watchTasks();
    const read = await reading();
    const task = watch();
    const last = first ?? (await alone());
    const judged = await timed(async () =>
      judge(buildPlan(read.result.reading), framework, { today: '2026-11-02' }),
    );
    if (round === 0) continue;
    times.alone = Math.min(times.alone, last.ms);
    times.reading = Math.min(times.reading, read.ms);
    times.judging = Math.min(times.judging, judged.ms);
    longest = Math.max(longest, task);
  }
  return { ...times, ...(longest > 0 && { longestTask: longest }) };
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}

/** Watches for long tasks where the browser tells of them; they are told from 50 milliseconds on. */
function watchTasks(): () => number {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return () => 0;
  let longest = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

async function pdfjsAlone(pdfjs: PdfJs, bytes: Uint8Array): Promise<void> {
  const opened = await openPdf(pdfjs, bytes);
  if (opened.kind === 'closed') throw new Error(`The file cannot be opened: ${opened.why}.`);
  for (let number = 1; number <= opened.document.numPages; number += 1) {
    const page = await opened.document.getPage(number);
    await page.getTextContent(textOptions);
    await page.getOperatorList();
    page.cleanup();
  }
  await opened.close();
}
