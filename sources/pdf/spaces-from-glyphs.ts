import type { PDFPageProxy } from 'pdfjs-dist';
import type { Run } from './page-runs.ts';
import type { PdfJs } from './pdfjs.ts';

type Glyph = { sign: string; width: number; blankBefore: boolean; at: number };

/**
 * Repairs a text layer without spaces where the page itself has them: some files draw a blank sign between words
 * and map it to nothing. Gives the runs cut into words at those blanks, or undefined where there are none, or
 * where text and drawing do not agree. Reads the operator list once more, so call it for damaged pages only.
 */
export async function cutAtBlanks(
  page: PDFPageProxy,
  runs: readonly Run[],
  pdfjs: PdfJs,
): Promise<Run[] | undefined> {
  const glyphs = await glyphsOf(page, pdfjs);
  if (glyphs.filter((glyph) => glyph.blankBefore).length < 20) return undefined;
  const cut: Run[] = [];
  let next = 0;
  for (const run of runs) {
    const found = wordsIn(run, glyphs, next);
    if (found === undefined) {
      cut.push(run);
    } else {
      cut.push(...found.words);
      next = found.next;
    }
  }
  return cut.length > 1.5 * runs.length ? cut : undefined;
}

async function glyphsOf(page: PDFPageProxy, pdfjs: PdfJs): Promise<Glyph[]> {
  const list = await page.getOperatorList();
  const glyphs: Glyph[] = [];
  let at = 0;
  let blankBefore = false;
  for (let index = 0; index < list.fnArray.length; index += 1) {
    if (list.fnArray[index] !== pdfjs.OPS.showText) continue;
    const args: unknown = list.argsArray[index];
    const parts: unknown = Array.isArray(args) ? args[0] : undefined;
    if (!Array.isArray(parts)) continue;
    for (const part of parts) {
      if (typeof part === 'number') {
        at -= part;
        continue;
      }
      if (typeof part !== 'object' || part === null) continue;
      const sign: unknown = Reflect.get(part, 'unicode');
      const own: unknown = Reflect.get(part, 'width');
      const width = typeof own === 'number' ? own : 0;
      const shown = typeof sign === 'string' ? sign.replace(/[\s\u200b-\u200d\ufeff\u00a0]/g, '') : '';
      if (shown === '') {
        if (width > 100) blankBefore = true;
      } else {
        glyphs.push({ sign: shown, width, blankBefore, at });
        blankBefore = false;
      }
      at += width;
    }
  }
  return glyphs;
}

/** How far ahead the run's first letters are looked for, in glyphs. */
const reach = 4000;

function wordsIn(
  run: Run,
  glyphs: readonly Glyph[],
  start: number,
): { words: Run[]; next: number } | undefined {
  const text = run.str.slice(run.from, run.to);
  const wanted = text.replace(/[\s\u200b-\u200d\ufeff\u00a0]/g, '');
  const begin = findStart(wanted, glyphs, start);
  const first = begin === undefined ? undefined : glyphs[begin];
  if (begin === undefined || first === undefined) return undefined;
  const cuts: { offset: number; at: number }[] = [];
  let glyph = begin;
  let offset = 0;
  while (offset < text.length) {
    const current = glyphs[glyph];
    if (/[\s\u200b-\u200d\ufeff\u00a0]/.test(text.charAt(offset))) {
      offset += 1;
      continue;
    }
    if (current === undefined || !text.startsWith(current.sign, offset)) return undefined;
    if (offset === 0 || current.blankBefore) cuts.push({ offset, at: current.at });
    offset += current.sign.length;
    glyph += 1;
  }
  const last = glyphs[glyph - 1];
  const length = last === undefined ? 0 : last.at + last.width - first.at;
  if (length <= 0) return undefined;
  const scale = run.width / length;
  const words = cuts.map((cut, index) => {
    const after = cuts[index + 1];
    const to = run.from + (after?.offset ?? text.length);
    const x = run.x + (cut.at - first.at) * scale;
    const end = run.x + ((after?.at ?? first.at + length) - first.at) * scale;
    const gap = after === undefined ? 0 : 0.22 * run.size;
    return { ...run, from: run.from + cut.offset, to, x, width: Math.max(0.1, end - x - gap) };
  });
  return { words, next: glyph };
}

function findStart(wanted: string, glyphs: readonly Glyph[], start: number): number | undefined {
  const matches = (from: number): boolean => {
    let seen = '';
    for (let at = from; seen.length < Math.min(12, wanted.length); at += 1) {
      const sign = glyphs[at]?.sign;
      if (sign === undefined) return false;
      seen += sign;
      if (!wanted.startsWith(seen)) return false;
    }
    return true;
  };
  for (let at = start; at < Math.min(glyphs.length, start + reach); at += 1) if (matches(at)) return at;
  return undefined;
}
