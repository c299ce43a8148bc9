import { buildPlan } from '../../plan/build-plan.ts';
import type { Reading } from '../../plan/block.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Framework } from '../../rubric/framework.ts';
import { frameworkFor } from '../../rubric/frameworks/index.ts';
import { judge } from '../../rubric/judge.ts';
import { countWords } from '../../cli/peers/speed.ts';
import { inventReading } from './invented-reading.ts';

/**
 * Milliseconds and words of judging, of the quickest rounds: whatever else the machine does only makes a round slower.
 */
export type JudgingTimes = {
  /** Of a plan as long as the longest, and of one several times as long; every check on, nothing known beforehand. */
  short: Judged;
  long: Judged;
  /** A plan as long as the longest judged once more after an edit of one sentence: of four edits the quickest, and of twenty the slowest. */
  edit: Judged & { slow: number };
};

type Judged = { words: number; ms: number };

const today = '2026-11-02';
const parts = 5;
/** The code is met some times before it is measured: in a panel that is open it has been, too. */
const warmUps = 6;
const rounds = 9;
const edits = 80;

/** Measures judging on invented plans; other ones in each round, and nothing of one is known when the next is judged. */
export function measureJudging(): JudgingTimes {
  const framework = planFramework();
  const times: JudgingTimes = {
    short: { words: 0, ms: Infinity },
    long: { words: 0, ms: Infinity },
    edit: { words: 0, ms: Infinity, slow: Infinity },
  };
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const short = judgeFresh(inventReading(1000 + round, 1), framework);
    const long = judgeFresh(inventReading(2000 + round, parts), framework);
    if (round < warmUps) continue;
    times.short = quicker(times.short, short);
    times.long = quicker(times.long, long);
  }
  times.edit = measureEdits(inventReading(1000, 1), framework);
  return times;
}

/** Milliseconds for judging the plan of a reading while nothing is known of any other. */
export function judgeApart(reading: Reading): number {
  return judgeFresh(reading, planFramework()).ms;
}

function planFramework(): Framework {
  const framework = frameworkFor('plan');
  if (!framework) throw new Error('There is no framework for plans.');
  return framework;
}

function judgeFresh(reading: Reading, framework: Framework): Judged {
  const plan = buildPlan(reading);
  forget(framework);
  return { words: wordsIn(plan), ms: timed(() => judge(plan, framework, { today })) };
}

/** Judges a document that says nothing until nothing is known of any other. */
function forget(framework: Framework): void {
  for (let time = 0; time < 3; time += 1)
    judge(buildPlan({ source: 'word', blocks: [], furniture: [], unread: [], notVisited: [] }), framework, {
      today,
    });
}

function measureEdits(reading: Reading, framework: Framework): JudgingTimes['edit'] {
  const sentences = reading.blocks.flatMap(({ id, text }) => (countWords(text) > 8 ? [id] : []));
  let plan = buildPlan(reading);
  judge(plan, framework, { today });
  const taken: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const next = structuredClone(reading);
    const block = next.blocks.find(({ id }) => id === sentences[(edit * 7) % sentences.length]);
    if (block) block.text = block.text.replace(/\s(\S+)$/, ` once more in week ${edit} $1`);
    plan = buildPlan(next);
    taken.push(timed(() => judge(plan, framework, { today })));
  }
  const sorted = taken.slice(edits / 4).sort((a, b) => a - b);
  return {
    words: wordsIn(plan),
    ms: sorted[Math.floor(sorted.length / 4)] ?? Number.NaN,
    slow: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
  };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function wordsIn(plan: Plan): number {
  return plan.blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

function quicker(one: Judged, other: Judged): Judged {
  return other.ms / other.words < one.ms / one.words ? other : one;
}
