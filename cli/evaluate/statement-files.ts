import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Labelled, readRow } from './row.ts';

/**
 * The labelled statements of files and folders; of a folder its .jsonl files in the order of their names. Throws with a
 * sentence for what cannot be read.
 */
export function readStatements(places: readonly string[]): Labelled[] {
  return places.flatMap(filesOf).flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [readRow(line, `${file}, line ${index + 1}`)])),
  );
}

function filesOf(place: string): string[] {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [place];
  const files = readdirSync(place)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  if (files.length === 0)
    throw new Error(`The folder ${place} holds no file whose name ends in .jsonl. Nothing was judged.`);
  return files.map((name) => path.join(place, name));
}

/** A file's text without a byte order mark. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`${file} cannot be read. Nothing was judged.`);
  }
}
