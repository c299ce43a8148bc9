import type { Told } from '../../components/services.ts';
import type { Reading } from '../../plan/block.ts';
import { readVersions } from '../../plan/changes/read-versions.ts';
import type { Plan } from '../../plan/plan.ts';
import { readPdf } from '../../sources/pdf/read-pdf.ts';
import { fileKind, unreadSentence } from '../viewer/file-kind.ts';
import { pdfjs } from '../viewer/load-pdfjs.ts';
import { readWordApart } from '../viewer/read-word-apart.ts';

/** Reads a file of advice in this page, by the readers of the viewer. Nothing of it is stored or sent. */
export async function readAdvice(
  file: File,
  progress: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<Told<Plan>> {
  try {
    const reading = await readingOf(file, progress, signal);
    const whole = reading.unread.find(({ where }) => where === 'file');
    if (whole) return problem(whole.why, unreadSentence(whole.why));
    const { plan } = readVersions(reading);
    if (plan.blocks.length === 0) return problem('empty', unreadSentence(plan.unread[0]?.why ?? 'empty'));
    if (plan.kind === 'plan' || plan.kind === 'annual-review')
      return problem(
        'not-advice',
        `This reads as ${plan.kind === 'plan' ? 'a plan' : 'an annual review'}, not as a professional’s advice, so it was not set beside this one. Add the reports of Section K.`,
      );
    if (plan.provisions.length === 0)
      return problem(
        'no-recommendations',
        'No recommended provision was recognised in this document, so there is nothing to compare. Compare it by hand.',
      );
    return { ok: true, value: plan };
  } catch (error) {
    if (signal.aborted) return problem('stopped', 'Reading was stopped.');
    const detail = error instanceof Error ? error.message : String(error);
    return problem(
      'broken',
      `This document broke our reader (${detail}). Nothing was kept. Try it as PDF or Word file.`,
    );
  }
}

async function readingOf(
  file: File,
  onPage: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name } = file;
  const kind = fileKind(bytes);
  if (kind === 'pdf') return (await readPdf(bytes, { pdfjs, name, onPage, signal })).reading;
  if (kind === 'empty') return unreadable(name, 'empty');
  if (kind !== 'word') return unreadable(name, 'not-supported');
  return (await readWordApart(bytes, name, signal)) ?? unreadable(name, 'too-large');
}

function unreadable(title: string, why: Reading['unread'][number]['why']): Reading {
  return {
    source: 'pdf',
    title,
    blocks: [],
    furniture: [],
    unread: [{ where: 'file', why }],
    notVisited: [],
  };
}

function problem(code: string, sentence: string): Told<Plan> {
  return { ok: false, problem: { code, sentence } };
}
