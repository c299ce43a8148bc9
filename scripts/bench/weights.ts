import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that is put into a page, with its weight as built and as it would travel. */
export type Weight = { file: string; bytes: number; gzipped: number };

/** Weights of the files that the extension injects into a page. Empty where nothing has been built. */
export function injectedWeights(build: string, files: string[]): Weight[] {
  return files
    .map((file) => path.join(build, file))
    .filter((file) => existsSync(file))
    .map((file) => {
      const body = readFileSync(file);
      return { file: path.basename(file), bytes: body.length, gzipped: gzipSync(body, { level: 9 }).length };
    });
}
