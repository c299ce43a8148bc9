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
  if (files.length === 0 || (args.includes('--json') && out === undefined)) {
    console.error('Usage: npm run --silent evaluate -- [--json OUT] FILE.jsonl...');
    return 2;
  }
  const judged: Judged[] = [];
  try {
    for (const file of files)
      readFileSync(file, 'utf8')
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

process.exitCode = main(process.argv.slice(2));
