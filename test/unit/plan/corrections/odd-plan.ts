import type { Block, Reading } from '../../../../plan/block.ts';
import type { Correction } from '../../../../plan/corrections/correction.ts';
import { correctionFrom, type Saying } from '../../../../plan/corrections/make.ts';
import type { Plan, SectionId } from '../../../../plan/plan.ts';
import { head, item, makeReading, para } from '../make-reading.ts';

/** A plan with an odd heading over its outcomes. */
export const odd = makeReading([
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

/** The block that holds these words. Fails where none does. */
export function holding(reading: Reading, words: string): Block {
  const block = reading.blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`No block holds "${words}"`);
  return block;
}

/** The correction that says this of the blocks that hold these words; `exact`: of these words alone. */
export function said(reading: Reading, words: string[], saying: Saying, exact = false): Correction {
  const spans = words.map((each) => {
    const { id, text } = holding(reading, each);
    const from = exact ? text.indexOf(each) : 0;
    return { block: id, from, to: exact ? from + each.length : text.length };
  });
  const made = correctionFrom(reading.blocks, spans, saying);
  if (!made) throw new Error('No correction was made');
  return made;
}

export function textOf(plan: Plan, id: SectionId): string {
  return plan.sections.find((section) => section.id === id)?.text ?? '';
}

export function outcomesOf(plan: Plan, kind: 'outcome' | 'step' = 'outcome'): string[] {
  return plan.outcomes.filter(({ printedAs }) => printedAs === kind).map(({ text }) => text);
}

/** Where E starts in `odd`. */
export const startsE = said(odd, ['Where Orla is heading'], {
  say: 'section-starts',
  section: 'E',
  heading: true,
});
