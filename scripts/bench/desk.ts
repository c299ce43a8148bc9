import os from 'node:os';
import { measureOpening } from './measure-opening.ts';
import { measureTurns } from './measure-turns.ts';
import { median } from './median.ts';

/** What is promised; shown beside the figures, since another machine, or this one with other work, has other ones. */
const wanted = { opening: 2000, task: 50 };
/** Against PDF.js alone: opening, until the document is read and shown; and until it is judged and painted too. */
const allowedRatio = { shown: 4, painted: 9 };
/** Heap after all turns against before them. */
const allowedGrowth = 1.1;
/** Tasks over 50 milliseconds a turn, against those a frame of a page that only counts: other work on the machine holds up both. */
const allowedLong = 2;
const rounds = 5;
const usualTurns = 10_000;

/** Measures the desk on a plan of about 40 pages with over 300 findings and prints it. `verdict` says whether a bound holds; only ratios and growth are bound. */
export async function printDesk(
  print: (line: string) => void,
  verdict: (good: boolean) => string,
  turns = usualTurns,
): Promise<void> {
  const load = () => `load ${os.loadavg()[0]?.toFixed(1)} on ${os.availableParallelism()} cores`;
  const openings = await measureOpening(rounds);
  if (!openings) return print('No Chromium is installed or nothing is built, so the desk was not measured.');
  const of = (key: 'alone' | 'shown' | 'painted') => openings.map((one) => one[key]);
  const ratio = (key: 'shown' | 'painted') => median(openings.map((one) => one[key] / one.alone));
  const more = (key: 'shown' | 'painted') => median(openings.map((one) => one[key] - one.alone));
  const ms = (value: number) => `${Math.round(value)} ms`;
  print(
    `Opening ${openings[0]?.pages} pages in Chromium, ${openings[0]?.marks} ranges painted; median of ${rounds} new browsers, ${load()}`,
  );
  print(
    `  PDF.js alone ${ms(median(of('alone')))} | opened: read and shown ${ms(median(of('shown')))}, ${ms(more('shown'))} more (under ${wanted.opening} wanted) | judged and painted ${ms(median(of('painted')))}, ${ms(more('painted'))} more`,
  );
  for (const key of ['shown', 'painted'] as const)
    print(
      `  ${key}: ${ratio(key).toFixed(2)} times PDF.js alone, of ${allowedRatio[key]} allowed: ${verdict(ratio(key) <= allowedRatio[key])}`,
    );
  const measured = await measureTurns(turns);
  if (!measured) return;
  const { turning, painting } = measured;
  const growth = turning.heap[1] / turning.heap[0];
  const mega = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  print(`Painting 300 marks: ${ms(painting.first)}; again after one changed: ${ms(painting.again)}`);
  print(
    `${turning.turns} turns by key in ${turning.seconds.toFixed(0)} s, ${turning.drawn} pages rested on and drawn; a turn ${turning.turn.toFixed(1)} ms; ${load()}`,
  );
  const { idle } = turning;
  print(
    `  tasks over ${wanted.task} ms: ${turning.long}, the longest ${ms(turning.longest)} (none wanted); beside it, ${idle.frames} frames that only count for 10 ms: ${idle.long}, the longest ${ms(idle.longest)}`,
  );
  const ratioOfLong = (turning.long / turning.turns) * (idle.frames / Math.max(1, idle.long));
  print(
    `  ${ratioOfLong.toFixed(2)} times as many a turn as a frame that only counts, of ${allowedLong} allowed: ${verdict(ratioOfLong <= allowedLong)}`,
  );
  print(
    `  heap ${mega(turning.heap[0])} before, ${mega(turning.heap[1])} after, ${turning.nodes.join(' and ')} nodes; ${growth.toFixed(3)} times, of ${allowedGrowth} allowed: ${verdict(growth <= allowedGrowth)}`,
  );
}
