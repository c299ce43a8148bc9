import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The documents of a corpus, by path. */
export async function documentsOf(corpus: string): Promise<string[]> {
  const folder = path.join(corpus, 'documents');
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).sort().map((file) => path.join(folder, file));
}

/**
 * The portal pages of a corpus, as `name=where`: they are scored under the names of their truth files, which name the
 * page they belong to. With `address` they are asked of a server, else read as saved.
 */
export async function portalsOf(corpus: string, address: string | undefined): Promise<string[]> {
  const truth = path.join(corpus, 'truth');
  const inputs: string[] = [];
  for (const file of (await readdir(truth)).filter((name) => name.startsWith('portal-')).sort()) {
    const said: unknown = JSON.parse(await readFile(path.join(truth, file), 'utf8'));
    const page = typeof said === 'object' && said !== null && 'file' in said ? said.file : undefined;
    if (typeof page === 'string' && existsSync(path.join(corpus, page)))
      inputs.push(
        `${path.basename(file, '.json')}=${address ? `${address}/${page}` : path.join(corpus, page)}`,
      );
  }
  return inputs;
}
