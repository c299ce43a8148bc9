import type { KeyInput, Page } from 'puppeteer-core';

/** What one key cost, in milliseconds from the key to the next frame that was drawn: the middle and the worst of its presses. */
export type KeyTime = { what: string; presses: number; middle: number; worst: number };

/** A key as it is pressed here: one, or with Control; typed letters are keys of their own. */
type Step = { what: string; press: KeyInput; control?: true };

const key = (what: string, press: KeyInput): Step => ({ what, press });

/**
 * A round through everything keys do in a review, ending where it began. Between two keys the page may finish what it
 * does later (painting marks, writing to the store): a person is no faster.
 */
const round: Step[] = [
  key('next criterion', 'j'),
  key('next criterion', 'j'),
  key('criterion before', 'k'),
  key('suggested level', 'a'),
  key('level', '3'),
  key('level', '2'),
  key('undo', 'u'),
  key('redo', 'r'),
  key('next without a level', 'o'),
  key('not applicable', 'n'),
  key('out of a field', 'Escape'),
  key('not evidenced', 'e'),
  key('out of a field', 'Escape'),
  key('comment', 'c'),
  key('a letter typed', 'w'),
  key('a letter typed', 'e'),
  key('out of a field', 'Escape'),
  key('next section', 's'),
  key('section before', 'S'),
  key('next item', 'i'),
  key('item before', 'I'),
  key('next finding', 'd'),
  key('next finding', 'd'),
  key('finding before', 'D'),
  key('next open query', 'q'),
  key('answer: accept', 'y'),
  key('next open query', 'q'),
  key('answer: justified', 'b'),
  key('next open query', 'q'),
  key('answer: false hit', 'h'),
  key('open query before', 'Q'),
  key('words in the document', 'v'),
  key('next annotation', 'm'),
  key('annotation before', 'M'),
  key('first things', 'f'),
  key('grades', 'g'),
  key('progress', 'p'),
  key('focus on one', 'z'),
  key('focus: next', 'j'),
  key('focus: level', '3'),
  key('focus: next finding', 'd'),
  key('focus: leave', 'Escape'),
  { what: 'command menu', press: 'k', control: true },
  key('menu: a letter', 'p'),
  key('menu: a letter', 'r'),
  key('menu: a letter', 'o'),
  key('menu: down', 'ArrowDown'),
  key('menu: go there', 'Enter'),
  key('help', '?'),
  key('help: leave', 'Escape'),
  key('close', 'Escape'),
];

/** Time for what a key sets off in the document after its frame: four keys a second. */
const pause = 250;

/** Presses every key of the round, `times` over, in the panel of an open review. */
export async function measurePanelKeys(panel: Page, times: number): Promise<KeyTime[]> {
  await panel.bringToFront();
  await panel.evaluate(watchKeys);
  const all = new Map<string, number[]>();
  for (let turn = 0; turn < times; turn += 1)
    for (const { what, press, control } of round) {
      if (control) await panel.keyboard.down('Control');
      await panel.keyboard.press(press);
      if (control) await panel.keyboard.up('Control');
      await new Promise((resolve) => setTimeout(resolve, pause));
      const taken = await panel.evaluate(() => Number(Reflect.get(globalThis, 'keyTook')));
      all.set(what, [...(all.get(what) ?? []), taken]);
    }
  return [...all].map(([what, taken]) => {
    const sorted = taken.sort((one, other) => one - other);
    return {
      what,
      presses: sorted.length,
      middle: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      worst: sorted.at(-1) ?? Number.NaN,
    };
  });
}

/** Runs in the page: from when the browser got the key to after the frame that followed it. */
function watchKeys(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Control') return;
      const begun = event.timeStamp;
      requestAnimationFrame(() => {
        // A message comes after the frame was drawn; a timer may come much later.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Reflect.set(globalThis, 'keyTook', performance.now() - begun);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}
