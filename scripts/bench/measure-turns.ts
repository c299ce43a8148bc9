import type { CDPSession, Page } from 'puppeteer-core';
import { median } from './median.ts';
import { giveFile, openDesk } from './open-desk.ts';

/** What turning pages over and over costs in the viewer, with every mark painted. */
export type Turning = {
  turns: number;
  /** Pages that were rested on until they were drawn. */
  drawn: number;
  /** Tasks of the viewer's page over 50 milliseconds, by the clock: other work on the machine counts too. */
  long: number;
  longest: number;
  /** The same in a loop of as many frames that only counts for about 10 milliseconds each: what other work on the machine does. */
  idle: { long: number; longest: number; frames: number };
  /** Milliseconds from a key to the next frame. */
  turn: number;
  seconds: number;
  /** After collecting garbage, before and after. */
  heap: [number, number];
  nodes: [number, number];
};

/** Milliseconds for painting all marks, for painting them again after one changed, and their number. */
export type Painting = { first: number; again: number; marks: number };

/** Turns pages by key in the built extension; every `restEvery` turns it waits until the page is drawn. */
export async function measureTurns(
  turns: number,
  restEvery = 20,
): Promise<{ turning: Turning; painting: Painting } | undefined> {
  const desk = await openDesk();
  if (!desk) return undefined;
  const { viewer } = desk;
  try {
    await giveFile(viewer, 'plan.pdf', desk.bytes);
    const panel = await desk.openPanel();
    await viewer.bringToFront();
    await viewer.waitForFunction('CSS.highlights.size > 0', { timeout: 60_000 });
    const painting = await measurePainting(panel, desk.tab, viewer);
    // The browser runs all our pages on one thread with one heap: what the panel does is not what turning a page costs.
    await panel.close();
    await viewer.bringToFront();
    await viewer.evaluate(turner);
    const session = await viewer.createCDPSession();
    await session.send('Performance.enable');
    // Every page drawn once, forth and back: what is kept for a page is kept from then on.
    await viewer.evaluate('turnPages(80, 1)');
    const before = await heapOf(session);
    const turned = await turnInStretches(viewer, turns, restEvery);
    const after = await heapOf(session);
    const idled = await viewer.evaluate(`(${counter})(${Math.min(turns, 1500)}).then(JSON.stringify)`);
    const idle: Turning['idle'] = JSON.parse(String(idled));
    return {
      painting,
      turning: {
        ...turned,
        idle,
        turns,
        heap: [before.heap, after.heap],
        nodes: [before.nodes, after.nodes],
      },
    };
  } finally {
    await desk.close();
  }
}

type Turned = Omit<Turning, 'turns' | 'heap' | 'nodes' | 'idle'>;

/** A browser answers one question in two minutes at most, so the turns are asked for in stretches. */
const stretch = 500;

async function turnInStretches(viewer: Page, turns: number, restEvery: number): Promise<Turned> {
  const all: Turned[] = [];
  for (let left = turns; left > 0; left -= stretch) {
    const told = await viewer.evaluate(
      `turnPages(${Math.min(left, stretch)}, ${restEvery}).then(JSON.stringify)`,
    );
    all.push(JSON.parse(String(told)));
  }
  const sum = (key: 'drawn' | 'long' | 'seconds') => all.reduce((total, one) => total + one[key], 0);
  return {
    drawn: sum('drawn'),
    long: sum('long'),
    seconds: sum('seconds'),
    longest: Math.max(...all.map(({ longest }) => longest)),
    turn: median(all.map(({ turn }) => turn)),
  };
}

/** Runs in the viewer: presses the keys of the next and the previous page, as a reviewer does, and watches for long tasks. */
const turner = `globalThis.turnPages = async (turns, restEvery) => {
  const longs = [];
  const observer = new PerformanceObserver((list) => longs.push(...list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  const frame = () => new Promise(requestAnimationFrame);
  const pages = document.querySelectorAll('.page');
  const field = document.querySelector('#page');
  const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const started = performance.now();
  const taken = [];
  let forth = true;
  let drawn = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const at = Number(field.value);
    if (at >= pages.length - 1) forth = false;
    if (at <= 1) forth = true;
    const pressed = performance.now();
    press(forth ? 'ArrowRight' : 'ArrowLeft');
    await frame();
    taken.push(performance.now() - pressed);
    if (turn % restEvery !== 0) continue;
    const page = pages[Number(field.value) - 1];
    for (let wait = 0; wait < 120 && !page.querySelector('canvas'); wait += 1) await frame();
    if (page.querySelector('canvas')) drawn += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  longs.push(...observer.takeRecords());
  observer.disconnect();
  taken.sort((one, other) => one - other);
  return { drawn, seconds, long: longs.length, longest: Math.max(0, ...longs.map(({ duration }) => duration)), turn: taken[Math.floor(taken.length / 2)] };
}`;

/** Runs in the viewer: counts so far that a quiet machine takes about 10 milliseconds, frame after frame. */
const counter = `async (frames) => {
  const count = (to) => { let sum = 0; for (let at = 0; at < to; at += 1) sum += Math.sqrt(at); return sum; };
  let far = 1e5;
  const quick = () => Math.min(...Array.from({ length: 9 }, () => { const from = performance.now(); count(far); return performance.now() - from; }));
  quick();
  far *= 10 / Math.max(0.05, quick());
  const longs = [];
  const observer = new PerformanceObserver((list) => longs.push(...list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise(requestAnimationFrame);
    count(far);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  longs.push(...observer.takeRecords());
  observer.disconnect();
  return { frames, long: longs.length, longest: Math.max(0, ...longs.map(({ duration }) => duration)) };
}`;

async function heapOf(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  for (let time = 0; time < 3; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

/** Paints what the panel painted once more, from outside, as the panel does. */
async function measurePainting(panel: Page, tab: number, viewer: Page): Promise<Painting> {
  const marks = Number(
    await viewer.evaluate(`[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)`),
  );
  const paint = (change: string) =>
    panel.evaluate(`(async () => {
      const { marks, badges } = globalThis.painted;
      ${change}
      const started = performance.now();
      await chrome.tabs.sendMessage(${tab}, { to: 'document', tab: ${tab}, call: 'document/paint', request: { marks, badges } });
      return performance.now() - started;
    })()`);
  await panel.evaluate(wholePaint(tab));
  const first: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    await panel.evaluate(
      `chrome.tabs.sendMessage(${tab}, { to: 'document', tab: ${tab}, call: 'document/clear', request: {} })`,
    );
    first.push(Number(await paint('')));
    again.push(Number(await paint('marks[0].quiet = !marks[0].quiet;')));
  }
  return { first: median(first), again: median(again), marks };
}

/** One mark for every 300th part of the plan's words: as many as the desk is measured with, on words that are there. */
function wholePaint(tab: number): string {
  return `(async () => {
    const answer = await chrome.tabs.sendMessage(${tab}, { to: 'document', tab: ${tab}, call: 'document/read', request: {} });
    const blocks = answer.value.reading.blocks.filter(({ text }) => text.length > 30);
    const marks = Array.from({ length: 300 }, (_, at) => {
      const block = blocks[Math.floor((at * blocks.length) / 300)];
      return { id: 'm' + at, tone: 'query', span: { block: block.id, from: 5, to: 25 }, card: { title: 'T', message: 'M', source: 'S' } };
    });
    const badges = blocks.slice(0, 12).map(({ id }, at) => ({ section: 'A', block: id, title: 'T', findings: at }));
    globalThis.painted = { marks, badges };
  })()`;
}
