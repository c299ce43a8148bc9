import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source-files.ts';

/**
 * Data flows one way: sources, plan, rubric, review, audit, exports; components show, platform touches the outside,
 * entrypoints and cli wire. For each room: the rooms and the packages it may import, and nothing else.
 */
const law: Record<string, { rooms: string[]; packages: RegExp }> = {
  plan: { rooms: [], packages: /^$/ },
  rubric: { rooms: ['plan'], packages: /^zod\/mini$/ },
  review: { rooms: ['plan', 'rubric'], packages: /^zod\/mini$/ },
  audit: { rooms: ['plan', 'rubric', 'review'], packages: /^zod\/mini$/ },
  exports: { rooms: ['plan', 'rubric', 'review', 'audit'], packages: /^(zod\/mini|docx)$/ },
  sources: {
    rooms: ['plan'],
    packages: /^(pdfjs-dist|tesseract\.js$|fflate|saxes|@mozilla\/readability|happy-dom|zod\/mini|node:)/,
  },
  overlay: { rooms: ['plan', 'sources', 'platform'], packages: /^$/ },
  components: {
    rooms: ['plan', 'rubric', 'review', 'audit', 'exports', 'platform', 'assets'],
    packages: /^preact(\/|$)/,
  },
  platform: { rooms: ['plan', 'rubric', 'review', 'sources', 'overlay'], packages: /^(idb$|wxt\/)/ },
};

describe('the import law', () => {
  for (const [room, { rooms, packages }] of Object.entries(law))
    it(`${room} imports only ${[room, ...rooms].join(', ')}${packages.source === '^$' ? ' and no package' : ''}`, () => {
      const broken = sourceFiles(room).flatMap((file) =>
        importsOf(file)
          .filter((name) => {
            const local = name.includes('/') && /\.(tsx?|json|css)$/.test(name.split('?')[0] ?? '');
            return local ? ![room, ...rooms].includes(name.split('/')[0] ?? '') : !packages.test(name);
          })
          .map((name) => `${file.path} imports ${name}`),
      );
      expect(broken).toEqual([]);
    });

  it('sources and components take only types of calls from platform', () => {
    const broken = sourceFiles('sources', 'components').flatMap((file) =>
      [...file.text.matchAll(/\n?import (type )?[^;]*?from '[^']*platform\/([^']+)'/g)]
        .filter((match) => match[1] === undefined)
        .map((match) => `${file.path} imports values from platform/${match[2]}`),
    );
    expect(broken).toEqual([]);
  });

  it('only the reader of scans knows the recogniser', () => {
    const users = sourceFiles('plan', 'sources', 'platform', 'entrypoints', 'cli')
      .filter((file) => importsOf(file).some((name) => name.startsWith('tesseract.js')))
      .map((file) => file.path.split('/').slice(0, 2).join('/'));
    expect([...new Set(users)]).toEqual(['sources/scan']);
  });

  it('only what writes Word files knows the library for it, so that nothing else loads it', () => {
    const users = sourceFiles('exports', 'components', 'entrypoints', 'cli')
      .filter((file) => importsOf(file).includes('docx'))
      .map((file) => file.path);
    expect(users).toEqual(['exports/paper/paper-to-word.ts']);
  });

  it('no room imports an entrypoint or the command line', () => {
    const broken = sourceFiles(...Object.keys(law)).flatMap((file) =>
      importsOf(file)
        .filter((name) => /^(entrypoints|cli)\//.test(name))
        .map((name) => `${file.path} imports ${name}`),
    );
    expect(broken).toEqual([]);
  });
});
