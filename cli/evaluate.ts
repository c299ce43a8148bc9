import { writeFileSync } from 'node:fs';
import type { Judged } from './evaluate/judged.ts';
import { predict } from './evaluate/predict.ts';
import { reportOf } from './evaluate/report.ts';
import { readStatements } from './evaluate/statement-files.ts';

const usage =
  'Use: npm run --silent evaluate -- [--all] [--peers] [--json OUT] FILE.jsonl|FOLDER... (docs/labelled-statements.md says what a line holds)';

type Arguments = { places: string[]; all: boolean; peers: boolean; out?: string };

/**
 * Runs the checks on labelled statements and prints how they agree with the labels. `--all` prints every figure, `--peers`
 * other tools on the same sentences beside, `--json OUT` writes one prediction a line. It is how a team tests its own
 * standard against passages it has already moderated.
 */
async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const asked = readArguments(args);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  let judged: Judged[];
  try {
    judged = readStatements(asked.places).map((one) => ({ ...one, predicted: predict(one.row) }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  if (asked.out !== undefined)
    writeFileSync(
      asked.out,
      judged
        .map(({ row, predicted }) => `${JSON.stringify({ id: row.id, predicted: predicted ?? {} })}\n`)
        .join(''),
    );
  console.log(reportOf(judged, asked.all));
  if (asked.peers) {
    const { besidePeers } = await import('./peers/beside-peers.ts');
    console.log(await besidePeers(judged));
  }
  return 0;
}

/** What the command line asks for; undefined where it is not one that can be followed. */
function readArguments(args: string[]): Arguments | undefined {
  const asked: Arguments = { places: [], all: false, peers: false };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--all') asked.all = true;
    else if (arg === '--peers') asked.peers = true;
    else if (arg === '--json') {
      at += 1;
      const out = args[at];
      if (out === undefined) return undefined;
      asked.out = out;
    } else if (arg.startsWith('--')) return undefined;
    else asked.places.push(arg);
  }
  return asked.places.length > 0 ? asked : undefined;
}

process.exitCode = await main(process.argv.slice(2));
