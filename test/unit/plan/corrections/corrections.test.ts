import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../../plan/build-plan.ts';
import type { Block, Reading } from '../../../../plan/block.ts';
import type { Correction } from '../../../../plan/corrections/correction.ts';
import { correctionFrom, type Saying } from '../../../../plan/corrections/make.ts';
import type { Plan, SectionId } from '../../../../plan/plan.ts';
import { head, item, makeReading, para, table } from '../make-reading.ts';

/** A plan with an odd heading over its outcomes and a letter after it. */
const odd = makeReading([
  head('Education, Health and Care Plan', 1),
  head('Section A: Views, interests and aspirations'),
  para('Orla likes drawing and swimming.'),
  head('Section B: Special educational needs'),
  para('Orla finds it hard to follow spoken instructions.'),
  head('Where Orla is heading'),
  item('By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.'),
  item('By July 2028 Orla will ask a friend to play each week.'),
  head('Section F: Special educational provision'),
  item('A teaching assistant will go over instructions with Orla for 10 minutes each day.'),
  item('The speech therapist will see Orla twice a term.'),
  head('Section G: Health care provision'),
  para('The asthma nurse will see Orla twice a year.'),
]);

function at(reading: Reading, start: string): Block {
  const block = reading.blocks.find(({ text }) => text.startsWith(start));
  if (!block) throw new Error(`No block starts with ${start}`);
  return block;
}

/** The correction that says this of the blocks or words that start so. */
function said(reading: Reading, starts: string[], saying: Saying): Correction {
  const spans = starts.map((start) => {
    const block = reading.blocks.find(({ text }) => text.includes(start)) ?? at(reading, start);
    const isStart = block.text.startsWith(start);
    const from = block.text.indexOf(start);
    return { block: block.id, from, to: isStart ? block.text.length : from + start.length };
  });
  const made = correctionFrom(reading.blocks, spans, saying);
  if (!made) throw new Error('No correction was made');
  return made;
}

const textOf = (plan: Plan, id: SectionId) => plan.sections.find((section) => section.id === id)?.text ?? '';
const outcomesOf = (plan: Plan) => plan.outcomes.map(({ text }) => text);

describe('a reviewer corrects how a plan was read', () => {
  it('leaves the reading as it was where nothing was said', () => {
    expect(buildPlan(odd, { corrections: [] })).toEqual(buildPlan(odd));
    expect(buildPlan(odd)).not.toHaveProperty('corrected');
  });

  it('starts a section at an odd heading, and reads what stands under it as that section', () => {
    expect(buildPlan(odd).outcomes).toEqual([]);
    const start = said(odd, ['Where Orla is heading'], {
      say: 'section-starts',
      section: 'E',
      heading: true,
    });
    const plan = buildPlan(odd, { corrections: [start] });
    expect(outcomesOf(plan)).toEqual([
      'By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.',
      'By July 2028 Orla will ask a friend to play each week.',
    ]);
    expect(textOf(plan, 'B')).toBe('Orla finds it hard to follow spoken instructions.');
    expect(plan.sections.find(({ id }) => id === 'E')?.headings).toEqual([at(odd, 'Where Orla').id]);
    expect(plan.blocks).toEqual(odd.blocks);
    expect(plan.corrected).toEqual({ applied: 1, unapplied: [] });
  });
});

export { at, odd, outcomesOf, said, textOf, table };
