import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The TypeScript files of these rooms, by path from the project's folder, in order. */
export function sourceFilesOf(...rooms: string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && one.name.endsWith('.ts'))
      .map((one) => path.relative(root, path.join(one.parentPath, one.name)).replaceAll('\\', '/'))
      .sort(),
  );
}
