import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Word lists and the weights of networks: data that is measured on documents, where a changed word is no mistake. */
const data = /(^|\/)(?:words|weights)\//;

/** The TypeScript files of these rooms but for their data, by path from the project's folder, in order. */
export function sourceFilesOf(...rooms: string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && one.name.endsWith('.ts'))
      .map((one) => path.relative(root, path.join(one.parentPath, one.name)).replaceAll('\\', '/'))
      .filter((file) => !data.test(file))
      .sort(),
  );
}
