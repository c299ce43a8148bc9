import { printAnchors } from './anchors/measure.ts';

/**
 * `node scripts/anchors.ts [--seed=N] [--plans=N] [--passages=N] [--only=KIND] [--ours] [--explain]`: how passages are found
 * again after seeded edits, beside two libraries. The same seed gives the same figures, times aside.
 */
const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only');

await printAnchors(
  {
    seed: Number(option('seed') ?? 1),
    plans: Number(option('plans') ?? 6),
    passages: Number(option('passages') ?? 60),
    peers: !process.argv.includes('--ours'),
    ...(only && { only }),
    explain: process.argv.includes('--explain'),
  },
  (line) => process.stdout.write(`${line}\n`),
);
