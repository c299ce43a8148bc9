import type { Page } from 'puppeteer-core';
import type { Dice } from '../../plans/dice.ts';

/** Keys that were pressed and would each make one change. */
export type Driven = { pressed(): number; stop(): void };

/**
 * Presses keys in an open review as fast as it takes them, in bursts with short rests: levels on one criterion after the
 * other, some comments, undo and redo. Goes on until it is stopped or the browser is gone.
 */
export function drive(page: Page, dice: Dice): Driven {
  let pressed = 0;
  let running = true;
  const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const act = async (key: '1' | '2' | '3' | '4' | 'u' | 'r') => {
    await page.keyboard.press(key);
    pressed += 1;
  };
  async function go(): Promise<void> {
    await page.bringToFront();
    await page.focus('#criterion-P-01 > summary');
    while (running) {
      for (let left = dice.int(1, 8); left > 0 && running; left -= 1) {
        if (dice.chance(1 / 3)) await page.keyboard.press('j');
        if (dice.chance(1 / 12)) await act('u');
        else if (dice.chance(1 / 11)) await act('r');
        else if (dice.chance(1 / 8)) {
          await page.keyboard.press('c');
          await page.keyboard.type(`${dice.int(1, 10_000)} `);
          await page.keyboard.press('Escape');
          pressed += 1;
        } else await act(dice.pick<'1' | '2' | '3' | '4'>(['1', '2', '3', '4']));
      }
      await rest(dice.int(0, 120));
    }
  }
  // The browser ends in the middle of a press: that is what this is for.
  void go().catch(() => undefined);
  return {
    pressed: () => pressed,
    // Not waited for: a page that is gone never answers the last press.
    stop() {
      running = false;
    },
  };
}
