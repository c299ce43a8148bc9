import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A source file of the project: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** Every file that git tracks or would track, by path. */
export function projectFiles(): string[] {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(out.split('\n').filter((name) => name !== ''))];
}

/** The TypeScript files of the given top-level folders. */
export function sourceFiles(...rooms: string[]): SourceFile[] {
  return projectFiles()
    .filter((name) => /\.tsx?$/.test(name) && rooms.includes(name.split('/')[0] ?? ''))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));
}

/** What a file imports: paths from the root for its own project's files, package names for the rest. */
export function importsOf(file: SourceFile): string[] {
  const specifiers = [
    ...file.text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return specifiers.map((specifier) =>
    specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file.path), specifier))
      : specifier,
  );
}
