import type { Stretch } from '../../plan/block.ts';
import { noItem } from './form-fields.ts';
import type { Line } from './lines.ts';
import type { Run } from './page-runs.ts';
import { isMixed, toStretches } from './run-stretches.ts';
import { isSymbolFont, symbolOf } from './symbols.ts';
import { isBrokenWord, keepsHyphen, type Vocabulary } from './vocabulary.ts';

/**
 * Joins a block's text to the page's own text items, so that a viewer can find the words again: the `to - from`
 * characters of text item `item` (counting items with text only, marked-content items not) from `from` on are
 * the `length` characters of the block's text from `at` on. `length` differs only where a ligature was spelt out.
 */
export type Segment = {
  page: number;
  item: number;
  from: number;
  to: number;
  at: number;
  length: number;
};

/** A block's text, its text with deleted words put back, and the way from the first to the page. */
export type BlockText = { text: string; was?: string; segments: Segment[]; stretches?: Stretch[] };

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Joins lines to one text: spaces single, hyphens at line ends undone, deleted words left out. */
export function toBlockText(lines: readonly Line[], words: Vocabulary): BlockText {
  const now = write(lines, words, false);
  if (!isMixed(lines)) return now;
  const whole = write(lines, words, true);
  const stretches = toStretches(whole, lines);
  const said = { ...now, ...(stretches && { stretches }) };
  return whole.text === now.text ? said : { ...said, was: whole.text };
}

type Draft = { text: string; segments: Segment[] };

function write(lines: readonly Line[], words: Vocabulary, withStruck: boolean): Draft {
  const draft: Draft = { text: '', segments: [] };
  for (const [index, line] of lines.entries()) {
    if (index > 0) joinLine(draft, lines[index - 1], line, words);
    writeLine(draft, line, withStruck);
  }
  dropEnd(draft, draft.text.length - draft.text.trimEnd().length);
  return draft;
}

function writeLine(draft: Draft, line: Line, withStruck: boolean): void {
  const spaced = isLetterSpaced(line);
  for (const [index, run] of line.runs.entries()) {
    const before = line.runs[index - 1];
    if (before !== undefined) {
      if (isNoteNumber(run, before, line)) {
        addSpace(draft);
        continue;
      }
      const gap = run.x - (before.x + before.width);
      if (gap > (spaced ? 0.7 : 0.14) * run.size) addSpace(draft);
    }
    writeRun(draft, run, withStruck, spaced);
  }
}

/** Spaced-out letters hide where a word ends; after these words of headings a letter or number follows. */
const labelWord = /(?:^|\s)(?:section|part|annex|appendix)$/i;

/** Text that stands in the block as it stands in the file. */
const asItIs = /^[!-~£–‘’“”]+(?: [!-~£–‘’“”]+)* ?$/;

function writeRun(draft: Draft, run: Run, withStruck: boolean, spaced: boolean): void {
  const whole = run.str.slice(run.from, run.to);
  const kept = withStruck || run.struck.length === 0;
  if (kept && !spaced && !isSymbolFont(run.look.name) && asItIs.test(whole)) {
    const { page, item, from, to } = run;
    if (item !== noItem) {
      draft.segments.push({ page, item, from, to, at: draft.text.length, length: to - from });
    }
    draft.text += whole;
    return;
  }
  for (let at = run.from; at < run.to; at += 1) {
    if (!withStruck && run.struck.some((part) => at >= part.from && at < part.to)) continue;
    const character = run.str.charAt(at);
    if (character === '\u00ad' && at < run.to - 1) continue;
    if (/\s/.test(character)) {
      const single = spaced && !/\s/.test(run.str.charAt(at + 1)) && !/\s/.test(run.str.charAt(at - 1));
      if (!single) addSpace(draft);
      continue;
    }
    if (/[\u200b-\u200d\ufeff]/.test(character)) continue;
    if (spaced && labelWord.test(draft.text)) addSpace(draft);
    const shown = ligatures[character] ?? (character === '\u2010' ? '-' : symbolOf(character, run.look.name));
    const last = draft.segments.at(-1);
    const follows =
      last !== undefined &&
      last.item === run.item &&
      last.page === run.page &&
      last.to === at &&
      last.at + last.length === draft.text.length &&
      last.length === last.to - last.from &&
      shown.length === 1;
    if (follows) {
      last.to += 1;
      last.length += 1;
    } else if (run.item !== noItem) {
      const { page, item } = run;
      draft.segments.push({ page, item, from: at, to: at + 1, at: draft.text.length, length: shown.length });
    }
    draft.text += shown;
  }
}

function addSpace(draft: Draft): void {
  if (draft.text === '' || draft.text.endsWith(' ')) return;
  draft.text += ' ';
}

/** Ends one line and begins the next: a space, unless a hyphen or a broken web address says otherwise. */
function joinLine(draft: Draft, before: Line | undefined, next: Line, words: Vocabulary): void {
  if (draft.text.endsWith('\u00ad')) {
    dropEnd(draft, 1);
    return;
  }
  const discretionary = endsWith(before, '\u2010');
  const tail = /(?:https?:\/\/|www\.)\S*[/.\-_]$/.test(draft.text);
  if (tail) return;
  const first = next.runs[0];
  const start = first?.str.slice(first.from, first.to).replace(/[\u00ad\u200b]/g, '') ?? '';
  const head = /^\s*([\p{Ll}]+)/u.exec(start)?.[1];
  const stem = /([\p{L}]+)-$/u.exec(draft.text)?.[1];
  const open = /([\p{L}]+)$/u.exec(draft.text)?.[1];
  if (open !== undefined && head !== undefined && isBrokenWord(open.toLowerCase(), head, words)) return;
  if (stem === undefined || head === undefined || head === '') {
    // "Hale-" "Brook" is one name; numbers run on as well.
    const joined =
      /[\p{L}\d]-$/u.test(draft.text) &&
      (/^\d/.test(start) || (/\p{Lu}[\p{L}'’]+-$/u.test(draft.text) && /^\p{Lu}\p{Ll}/u.test(start)));
    if (!joined) addSpace(draft);
    return;
  }
  if (discretionary || !keepsHyphen(stem.toLowerCase(), head, words)) dropEnd(draft, 1);
}

/** The typographic hyphen (U+2010) at a line's end is set by a program that breaks words, not by a writer. */
function endsWith(line: Line | undefined, sign: string): boolean {
  const last = line?.runs.at(-1);
  return last?.str.slice(last.from, last.to).trimEnd().endsWith(sign) ?? false;
}

function dropEnd(draft: Draft, count: number): void {
  if (count <= 0) return;
  draft.text = draft.text.slice(0, draft.text.length - count);
  for (let last = draft.segments.at(-1); last !== undefined; last = draft.segments.at(-1)) {
    const over = last.at + last.length - draft.text.length;
    if (over <= 0) return;
    if (over >= last.length) {
      draft.segments.pop();
    } else {
      last.length -= over;
      last.to -= over;
      return;
    }
  }
}

/** A small raised number that points to a footnote; it is no word of the sentence. */
function isNoteNumber(run: Run, before: Run, line: Line): boolean {
  const raised = line.y - run.y > 0.2 * line.size && run.size < 0.8 * line.size;
  return raised && /^[\s\d,*†]+$/.test(run.str.slice(run.from, run.to)) && before.size > run.size;
}

/** "S E C T I O N  B": nearly every letter stands alone. */
function isLetterSpaced(line: Line): boolean {
  const parts = line.runs
    .flatMap((run) => run.str.slice(run.from, run.to).split(/\s+/))
    .filter((s) => s !== '');
  if (parts.length < 4) return false;
  const single = parts.filter((part) => [...part].length === 1).length;
  return single >= 0.8 * parts.length && parts.filter((part) => /^\p{L}$/u.test(part)).length >= 4;
}
