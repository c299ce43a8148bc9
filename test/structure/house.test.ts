import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packages from '../../package.json' with { type: 'json' };
import { checks } from '../../rubric/checks/index.ts';
import { frameworks } from '../../rubric/frameworks/index.ts';
import { projectFiles, root, sourceFiles } from './source-files.ts';

const rooms = [
  'entrypoints',
  'components',
  'sources',
  'overlay',
  'plan',
  'rubric',
  'review',
  'exports',
  'platform',
  'cli',
  'scripts',
];

describe('the house', () => {
  it('has no folder that is named after nothing it knows', () => {
    const vague = projectFiles().filter((name) =>
      /(^|\/)(utils?|helpers?|common|shared|modules|hooks|misc)\//.test(name),
    );
    expect(vague).toEqual([]);
  });

  it('has only rooms it was drawn with at the top', () => {
    const known = new Set([...rooms, 'assets', 'test', 'docs', '.ci']);
    const strange = projectFiles().filter(
      (name) => name.includes('/') && !known.has(name.split('/')[0] ?? ''),
    );
    expect(strange).toEqual([]);
  });

  it('names files in kebab-case, and components by the component', () => {
    const odd = sourceFiles(...rooms.filter((room) => room !== 'components'))
      .map((file) => file.path.split('/').at(-1) ?? '')
      .filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z-]+)*\.tsx?$/.test(name));
    expect(odd).toEqual([]);
  });

  it('says of every exported thing what it is', () => {
    const silent = sourceFiles(
      'plan',
      'rubric',
      'review',
      'exports',
      'sources',
      'overlay',
      'platform',
    ).flatMap((file) => {
      const lines = file.text.split('\n');
      return lines.flatMap((line, index) => {
        const name = /^export (?:async )?(?:function\*?|const|type|class|interface) (\w+)/.exec(line)?.[1];
        if (!name || /^export type \w+ = z\.infer</.test(line) || /^export type \w+ = \(typeof /.test(line))
          return [];
        // One comment may stand over a run of one-line exports that belong together.
        let first = index;
        while (/^export .*;$/.test(lines[first - 1] ?? '')) first -= 1;
        const above = lines[first - 1]?.trim() ?? '';
        return above.endsWith('*/') || above.startsWith('//') ? [] : [`${file.path}: ${name}`];
      });
    });
    expect(silent).toEqual([]);
  });

  it('has no clock and no randomness in the pure rooms', () => {
    const worldly = sourceFiles('plan', 'rubric', 'review', 'exports')
      .filter((file) => /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(/.test(file.text))
      .map((file) => file.path);
    expect(worldly).toEqual([]);
  });

  it('never calls a plan unlawful: it says "query"', () => {
    const shown = sourceFiles('rubric', 'components', 'exports', 'overlay', 'entrypoints', 'platform')
      .flatMap((file) =>
        file.text.split('\n').map((line, index) => ({ line, at: `${file.path}:${index + 1}` })),
      )
      .filter(({ line }) => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && /\b(?:unlawful|illegal)/i.test(line))
      .map(({ at }) => at);
    expect(shown).toEqual([]);
  });

  it('keeps every link of its documents', () => {
    const broken = projectFiles()
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) =>
        [...readFileSync(path.join(root, name), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
          .map((match) => path.join(path.dirname(name), match[1] ?? ''))
          .filter((target) => !existsSync(path.join(root, target)))
          .map((target) => `${name} links to ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it('uses no "any"', () => {
    const loose = sourceFiles(...rooms)
      .flatMap((file) =>
        file.text.split('\n').map((line, index) => ({ line, at: `${file.path}:${index + 1}` })),
      )
      .filter(({ line }) => /[(\w)\]]\s*:\s*any\b(?!\w| \w)|<any>|\bas any\b/.test(line))
      .map(({ at }) => at);
    expect(loose).toEqual([]);
  });
});

describe('the commands', () => {
  const own: Record<string, string> = packages.scripts;

  it('name only files that exist', () => {
    const files = new Set(projectFiles());
    const missing = Object.entries(own).filter(([, line]) =>
      [...line.matchAll(/\bnode ([\w./-]+)/g)].some((match) => !files.has(match[1] ?? '')),
    );
    expect(missing).toEqual([]);
  });
});

describe('the framework data and the checks', () => {
  const named = frameworks.flatMap((framework) =>
    framework.criteria.flatMap((criterion) =>
      criterion.checks.map(({ check }) => ({ criterion: criterion.id, check })),
    ),
  );

  it('name only checks that exist', () => {
    expect(named.filter(({ check }) => !(check in checks))).toEqual([]);
  });

  it('leave no check unused', () => {
    const used = new Set(named.map(({ check }) => check));
    expect(Object.keys(checks).filter((name) => !used.has(name))).toEqual([]);
  });

  it('give every criterion that the machine does alone, or helps with, a check', () => {
    const bare = frameworks.flatMap((framework) =>
      framework.criteria
        .filter(({ machine, checks: own }) => machine !== 'human' && own.length === 0)
        .map(({ id }) => id),
    );
    expect(bare).toEqual([]);
  });

  it('keep each check in a file of its own name', () => {
    const files = new Set(sourceFiles('rubric').map((file) => file.path));
    expect(Object.keys(checks).filter((name) => !files.has(`rubric/checks/${name}.ts`))).toEqual([]);
  });
});
