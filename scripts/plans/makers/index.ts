import type { Drawn } from '../draw-plan.ts';
import { openPrinter } from './printer.ts';
import { isHere, printWith, printWithLibreOffice } from './programs.ts';
import { toHtml } from './to-html.ts';
import { toPdfmake } from './to-pdfmake.ts';
import { toWord } from './to-word.ts';

/** A document to be made, by the name its file will have. */
export type Job = { name: string; drawn: Drawn };

/** A hand that makes files: one program, or one way of using it. It makes all its documents in one go. */
export type Maker = { format: 'pdf' | 'docx'; make(jobs: Job[]): Promise<Map<string, Uint8Array>> };

/** The makers that work on this machine, how to let them go, and a sentence for each that is missing. */
export type Makers = { makers: Map<string, Maker>; missing: string[]; close(): Promise<void> };

/** Makers that need nothing but the project's own packages; they are on every machine. */
export const bareMakers: Record<string, Maker> = {
  word: one('docx', ({ nodes, look }) => toWord(nodes, look)),
  'word-tracked': one('docx', ({ nodes, look }) => toWord(nodes, look, { tracked: true })),
  helvetica: one('pdf', ({ nodes, look }) => toPdfmake(nodes, look)),
  times: one('pdf', ({ nodes, look }) => toPdfmake(nodes, look, { font: 'Times' })),
  roboto: one('pdf', ({ nodes, look }) => toPdfmake(nodes, look, { font: 'Roboto' })),
};

/** Opens every maker that this machine has. */
export async function openMakers(): Promise<Makers> {
  const makers = new Map(Object.entries(bareMakers));
  const missing: string[] = [];
  const chromium = await openPrinter('chromium');
  if (chromium) {
    makers.set(
      'tagged',
      one('pdf', ({ nodes, look }) => chromium.print(toHtml(nodes, look), look, true)),
    );
    makers.set(
      'untagged',
      one('pdf', ({ nodes, look }) => chromium.print(toHtml(nodes, look), look, false)),
    );
  } else missing.push('No Chromium, Chrome or Edge is installed, so nothing was printed with one.');
  const firefox = await openPrinter('firefox');
  if (firefox)
    makers.set(
      'firefox',
      one('pdf', ({ nodes, look }) => firefox.print(toHtml(nodes, look), look, false)),
    );
  else missing.push('Firefox is not installed, so nothing was printed with it.');
  if (isHere('soffice')) makers.set('libreoffice', { format: 'pdf', make: libreOffice });
  else missing.push('LibreOffice is not installed, so nothing was printed with it.');
  for (const program of ['weasyprint', 'wkhtmltopdf'] as const) {
    if (isHere(program))
      makers.set(
        program,
        one('pdf', ({ nodes, look }) =>
          printWith(program, toHtml(nodes, look, { pageBoxes: program === 'weasyprint' }), look.landscape),
        ),
      );
    else missing.push(`${program} is not installed, so nothing was printed with it.`);
  }
  return {
    makers,
    missing,
    async close() {
      await Promise.all([chromium?.close(), firefox?.close()]);
    },
  };
}

/** A maker that makes its documents one after the other. */
function one(format: Maker['format'], make: (drawn: Drawn) => Promise<Uint8Array>): Maker {
  return {
    format,
    async make(jobs) {
      const made = new Map<string, Uint8Array>();
      for (const { name, drawn } of jobs) made.set(name, await make(drawn));
      return made;
    },
  };
}

async function libreOffice(jobs: Job[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { name, drawn } of jobs) files.set(name, await toWord(drawn.nodes, drawn.look));
  return printWithLibreOffice(files);
}
