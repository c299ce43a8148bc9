import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../../cli/answer.ts';
import { countPlan, type DefectFigures, summaryOf } from '../../../../cli/corpus/planted.ts';
import { throwDice } from '../../../../scripts/plans/dice.ts';
import { drawPlan } from '../../../../scripts/plans/draw-plan.ts';
import { layouts } from '../../../../scripts/plans/layouts/index.ts';
import { toWord } from '../../../../scripts/plans/makers/to-word.ts';
import { readWord } from '../../../../sources/word/read-word.ts';

const rounds = 3;
/** What the checks are held to on plans that they have not seen. */
const leastFound = 0.9;
const mostAlarms = 1;

describe('defects planted in invented plans', () => {
  it('are found nearly all, with less than one false alarm a plan', async () => {
    const figures: DefectFigures = { plans: 0, byType: new Map(), missed: [], alarms: [] };
    const dice = throwDice(20261123);
    for (const [name, layout] of Object.entries(layouts))
      for (let round = 0; round < rounds; round += 1) {
        const { nodes, look, truth } = drawPlan(dice.fork(`${name} ${round}`), name, layout, true);
        const reading = readWord(await toWord(nodes, look), name);
        const { findings } = answerFor(reading, name, '2026-09-01');
        const typed = findings.flatMap(({ type, section, quote }) =>
          type === null ? [] : [{ type, section, quote: quote ?? '' }],
        );
        figures.plans += 1;
        countPlan(figures, `${name} ${round}`, truth.planted ?? [], typed);
      }
    const { found, alarmsAPlan } = summaryOf(figures);
    expect(found, figures.missed.join('\n')).toBeGreaterThanOrEqual(leastFound);
    expect(alarmsAPlan, figures.alarms.join('\n')).toBeLessThan(mostAlarms);
    expect(figures.byType.size).toBeGreaterThan(14);
  }, 120_000);

  it('are the same for the same seed, and leave a plan without them as it was', () => {
    const layout = layouts.L3;
    if (!layout) throw new Error('The plainest layout is missing.');
    const draw = (planted: boolean) => drawPlan(throwDice(7), 'L3', layout, planted).truth;
    expect(draw(true)).toEqual(draw(true));
    expect(draw(false).planted).toBeUndefined();
    expect(draw(true).planted).not.toEqual([]);
  });
});
