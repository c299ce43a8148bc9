import { readFileSync, writeFileSync } from 'node:fs';
import { predict } from './evaluate/predict.ts';
import { type Judged, reportOf } from './evaluate/report.ts';
import { readRow } from './evaluate/row.ts';

/**
 * Runs the checks on labelled statements: `npm run --silent evaluate -- [--json OUT] FILE.jsonl...`. Prints how they
 * agree with the labels and writes one prediction a line to OUT. It is how a team tests its own standard against
 * passages it has already moderated.
 */
function main(args: string[]): number {
  const files: string[] = [];
  let out: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--json') {
      out = args[at + 1];
      at += 1;
    } else files.push(arg);
  }
  const usage =
    'Use: npm run --silent evaluate -- [--json OUT] FILE.jsonl... (docs/labelled-statements.md says what a line holds)';
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  if (files.length === 0 || (args.includes('--json') && out === undefined)) {
    console.error(usage);
    return 2;
  }
  const judged: Judged[] = [];
  try {
    for (const file of files)
      textOf(file)
        .split('\n')
        .forEach((line, index) => {
          if (line.trim() === '') return;
          const { row, label } = readRow(line, `${file}, line ${index + 1}`);
          judged.push({ row, label, predicted: predict(row) });
        });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  if (out !== undefined)
    writeFileSync(
      out,
      judged
        .map(({ row, predicted }) => `${JSON.stringify({ id: row.id, predicted: predicted ?? {} })}\n`)
        .join(''),
    );
  console.log(reportOf(judged));
  return 0;
}

/** A file's text without a byte order mark. Throws with a sentence for one that cannot be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`${file} cannot be read: there is no such file, or it is a folder. Nothing was judged.`);
  }
}

process.exitCode = main(process.argv.slice(2));
