import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** What became of one mutant: a small change of the code that some test ought to notice. */
export type Mutant = {
  file: string;
  line: number;
  /** The kind of change, as Stryker calls it. */
  kind: string;
  became: string;
  fate: 'killed' | 'timed-out' | 'survived' | 'no-test' | 'invalid';
};

const root = path.resolve(import.meta.dirname, '../..');
const fates: Record<string, Mutant['fate']> = {
  Killed: 'killed',
  Timeout: 'timed-out',
  Survived: 'survived',
  NoCoverage: 'no-test',
};

/** What is run: the places to be changed (`review/grade.ts` or `review/grade.ts:10-12`), all of one room. */
export type Run = {
  room: string;
  mutate: readonly string[];
  /** Another project than this one, with its own tests: the small one that this harness itself is tested on. */
  project?: { folder: string; vitestConfig: string };
  progress?: boolean;
};

/**
 * Changes the code at these places, one small change at a time, and runs the tests of the room that reach it, in a copy
 * of the project. Throws with Stryker's last words where it could not run.
 */
export async function runStryker({ room, mutate, project, progress = false }: Run): Promise<Mutant[]> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-mutants-'));
  const report = path.join(scratch, 'mutants.json');
  const settings = path.join(scratch, 'stryker.config.json');
  await writeFile(
    settings,
    JSON.stringify({
      mutate,
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: project?.vitestConfig ?? 'scripts/mutants/vitest.config.ts' },
      coverageAnalysis: 'perTest',
      // Stryker would read it with a compiler's interface that the present one has not.
      tsconfigFile: 'none.json',
      ignorePatterns: ['.output', '.wxt', 'results', '.git'],
      tempDirName: path.join('results', `mutants-${room}`),
      concurrency: Math.max(1, os.availableParallelism() - 1),
      reporters: progress ? ['json', 'progress-append-only'] : ['json'],
      jsonReporter: { fileName: report },
      thresholds: { break: null },
      allowConsoleColors: false,
      disableTypeChecks: false,
      timeoutMS: 10_000,
      dryRunTimeoutMinutes: 20,
    }),
  );
  try {
    const said = await run(
      path.join(root, 'node_modules', '.bin', 'stryker'),
      ['run', settings],
      { cwd: project?.folder ?? root, env: { ...process.env, MUTATED_ROOM: room } },
      progress,
    );
    const told: Report = JSON.parse(
      await readFile(report, 'utf8').catch(() => {
        throw new Error(`No mutant could be run.\n${reasonIn(said)}`);
      }),
    );
    return Object.entries(told.files).flatMap(([file, { mutants }]) =>
      mutants.map((one) => ({
        file,
        line: one.location.start.line,
        kind: one.mutatorName,
        became: one.replacement ?? '',
        fate: fates[one.status] ?? 'invalid',
      })),
    );
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** What Stryker called an error, with what it says below it. */
function reasonIn(said: string): string {
  const at = said.indexOf(' ERROR ');
  return said.slice(Math.max(0, at)).split('\n').slice(0, 8).join('\n').trim();
}

/** As much of the report (mutation-testing-report-schema) as is asked for. */
type Report = {
  files: Record<
    string,
    {
      mutants: {
        mutatorName: string;
        replacement?: string;
        status: string;
        location: { start: { line: number } };
      }[];
    }
  >;
};

function run(
  command: string,
  args: readonly string[],
  where: { cwd: string; env: NodeJS.ProcessEnv },
  loud: boolean,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...where, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const take = (chunk: Buffer) => {
      said += chunk.toString();
      if (loud) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}
