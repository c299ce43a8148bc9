import path from 'node:path';

/** The npm package that a file belongs to, or undefined for one of ours. */
export function packageOf(file: string): string | undefined {
  const pieces = file.split(/[\\/]/);
  const at = pieces.lastIndexOf('node_modules');
  const [scope, name] = pieces.slice(at + 1);
  if (at < 0 || scope === undefined) return undefined;
  return scope.startsWith('@') && name !== undefined ? `${scope}/${name}` : scope;
}

/** What of a bundle is asked here: which modules' code stands in it, and which files were copied. */
type Bundle = Record<
  string,
  | { type: 'chunk'; modules: Record<string, { renderedLength: number }> }
  | { type: 'asset'; originalFileNames?: readonly string[] }
>;

/**
 * A step of the build that notes in `into` which packages' code ends up in what is built: not what was asked to be
 * installed, but what is really carried.
 */
export function carriedPackages(into: Set<string>) {
  const note = (file: string) => {
    // Vite marks what it makes itself with a NUL and writes what is done with a file behind a question mark.
    const name = packageOf(file.replace(/^\0/, '').replace(/\?.*$/s, ''));
    if (name !== undefined) into.add(name);
  };
  return {
    name: 'carried-packages',
    generateBundle(_options: unknown, bundle: Bundle) {
      for (const part of Object.values(bundle))
        if (part.type === 'asset') for (const file of part.originalFileNames ?? []) note(path.resolve(file));
        else
          for (const [file, { renderedLength }] of Object.entries(part.modules))
            if (renderedLength > 0) note(file);
    },
  };
}
