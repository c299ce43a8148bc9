import { type Damage, judgeLines, type MetLine } from '../../review/backup/damage.ts';
import { type BackupHead, type HeadRead, readEnd, readHead } from '../../review/backup/head.ts';
import { lineStart, readLine } from '../../review/backup/line.ts';
import { fromUtf8, sha256 } from './bytes.ts';
import { type Answered, cancelled, type Progress } from './part.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A whole line of a file and the bytes it stands in. */
export type LinePlace = MetLine & { from: number; to: number };

/** A file as far as it can be told without its passphrase: its head, its whole lines, and what is wrong. */
export type ScannedBackup = { file: Blob; head: BackupHead; lines: LinePlace[]; damage: Damage[] };

/** Lines of the largest file that is read: some hundred times what a council keeps. */
const mostLines = 1_000_000;

/** Goes through a file once and tells its whole lines from damaged ones. Never throws, whatever the bytes. */
export async function scanBackup(
  file: Blob,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answered<ScannedBackup>> {
  const met: LinePlace[] = [];
  const heads: { file: string; read: HeadRead }[] = [];
  const damage: Damage[] = [];
  let lastBreak = true;
  for await (const segment of segmentsOf(file)) {
    if (signal.aborted) return { ok: false, problem: cancelled };
    if (segment.at > mostLines) return refused('This file has more lines than any backup.');
    progress(segment.from, file.size);
    lastBreak = segment.hasBreak;
    const found = await linesIn(segment);
    for (const { line, head } of found.lines) {
      met.push(line);
      if (head) heads.push({ file: line.file, read: head });
    }
    if (found.damage) damage.push(found.damage);
    // A file of another kind is not gone through to its end.
    if (segment.at === notOurs && met.length === 0) break;
  }
  if (met.length === 0) return refused('This file is no backup of Plan quality, or nothing of it is whole.');
  const name = commonest(met.map((line) => line.file));
  const own = heads.filter((head) => head.file === name);
  const head = own.find(({ read }) => read.ok && read.head.file === name)?.read;
  if (!head?.ok) {
    const refusal = own.find(({ read }) => !read.ok)?.read;
    if (refusal && !refusal.ok)
      return { ok: false, problem: { code: 'refused', sentence: refusal.sentence } };
    return refused(
      'The first and the last line of this backup are both damaged or missing, and without one of them nothing in it can be read.',
    );
  }
  const judged = judgeLines(met, name);
  const end = met.findLast((line) => line.isEnd && line.file === name);
  const last = met.at(-1);
  if (end && last && last !== end) damage.push({ kind: 'after-end', at: last.at });
  else if (end && !lastBreak) damage.push({ kind: 'clipped' });
  return {
    ok: true,
    value: { file, head: head.head, lines: judged.good, damage: [...damage, ...judged.damage] },
  };
}

/** So many lines without one of ours, and the file is of another kind. */
const notOurs = 1000;

type Found = { line: LinePlace; head?: HeadRead };

/** The whole lines of a segment: itself, or those in it where the break between two was lost. */
async function linesIn({ at, from, bytes }: Segment): Promise<{ lines: Found[]; damage?: Damage }> {
  if (!bytes) return { lines: [], damage: { kind: 'too-long', at } };
  const whole = await lineIn(bytes, at, from);
  if (whole) return { lines: [whole] };
  const lines: Found[] = [];
  for (const [begin, ends] of piecesOf(bytes)) {
    for (const end of ends) {
      const line = await lineIn(bytes.subarray(begin, end), at, from + begin);
      if (!line) continue;
      lines.push(line);
      break;
    }
  }
  return { lines, damage: lines.length > 0 ? { kind: 'joined', at } : { kind: 'damaged', at } };
}

/** Where lines begin in a segment, each with the places at which it may end: before a spoilt break, or where the break is gone. */
function piecesOf(bytes: Uint8Array): [number, number[]][] {
  // A letter for each byte, so that places in the text are places in the bytes.
  const letters = new TextDecoder('latin1').decode(bytes);
  const starts = Array.from(letters.matchAll(lineStart), ({ index }) => index).slice(0, mostJoined);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return [start, next === undefined ? [bytes.length, bytes.length - 1] : [next - 1, next]];
  });
}

/** More lines than this have not run into each other by accident. */
const mostJoined = 16;

async function lineIn(bytes: Uint8Array, at: number, from: number): Promise<Found | undefined> {
  const text = fromUtf8(bytes);
  const line = text === undefined ? undefined : await readLine(text, sha256);
  if (!line) return undefined;
  const { content, ...rest } = line;
  const end = content.startsWith('{"kind":"end"') ? readEnd(content) : undefined;
  const head = rest.number === 0 ? readHead(content) : end?.head;
  return {
    line: { ...rest, at, from, to: from + bytes.length, isEnd: end !== undefined },
    ...(head && { head }),
  };
}

function commonest(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.name ?? '';
}

function refused(why: string): { ok: false; problem: { code: string; sentence: string } } {
  return { ok: false, problem: { code: 'refused', sentence: `${why} Nothing was changed.` } };
}
