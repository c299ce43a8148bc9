import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { withoutTwins } from '../without-twins.ts';

const starts = 7;
const room = path.resolve(import.meta.dirname, '../..');

/** What a panel needs before it can judge anything, and the first thing it judges. */
const entry = `
export { judge } from '${room}/rubric/judge.ts';
export { frameworkFor } from '${room}/rubric/frameworks/index.ts';
export { buildPlan } from '${room}/plan/build-plan.ts';
`;
const sentence = 'A teaching assistant will work with Ines for 20 minutes twice a week.';
const reading = {
  source: 'word',
  blocks: ['Section F: Special educational provision', sentence].map((text, paragraph) => ({
    id: `b${paragraph + 1}`,
    kind: paragraph === 0 ? 'heading' : 'paragraph',
    text,
    place: { kind: 'word', paragraph },
  })),
  furniture: [],
  unread: [],
  notVisited: [],
};

/**
 * Milliseconds from nothing to being able to judge, as the extension has it: all code in one file, loaded in a new
 * process. `judged`: until the first sentence is judged. The quickest of several starts.
 */
export async function measureReady(): Promise<{ loaded: number; judged: number }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plan-quality-ready-'));
  try {
    const source = path.join(folder, 'entry.ts');
    writeFileSync(source, entry);
    await build({
      root: room,
      configFile: false,
      logLevel: 'error',
      plugins: [withoutTwins()],
      build: {
        outDir: folder,
        target: 'esnext',
        minify: true,
        rolldownOptions: {
          input: source,
          output: { entryFileNames: 'judge.mjs' },
          preserveEntrySignatures: 'strict',
        },
      },
    });
    const probe = path.join(folder, 'probe.mjs');
    writeFileSync(probe, probeOf(pathToFileURL(path.join(folder, 'judge.mjs')).href));
    const taken = Array.from({ length: starts }, () => startOnce(probe));
    return {
      loaded: Math.min(...taken.map(({ loaded }) => loaded)),
      judged: Math.min(...taken.map(({ judged }) => judged)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function probeOf(address: string): string {
  return `
const start = performance.now();
const { judge, frameworkFor, buildPlan } = await import(${JSON.stringify(address)});
const framework = frameworkFor('plan');
const loaded = performance.now();
const { findings } = judge(buildPlan(${JSON.stringify(reading)}), framework, { today: '2026-11-02' });
if (findings.length === 0) throw new Error('Nothing was judged.');
console.log(JSON.stringify({ loaded: loaded - start, judged: performance.now() - start }));
`;
}

function startOnce(probe: string): { loaded: number; judged: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [probe], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The judge could not be started: ${stderr}`);
  return JSON.parse(stdout);
}
