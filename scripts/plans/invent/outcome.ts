import type { Dice } from '../dice.ts';
import type { AreaName } from '../words/areas.ts';
import { fill, small } from '../words/fill.ts';
import { abilities, deadlines, measures, outcomePatterns, stepPatterns } from '../words/outcomes.ts';
import { type Child, type Phase, planYear } from './child.ts';

const stages: Record<Phase, { stage: string[]; next: string[] }> = {
  'early years': {
    stage: ['the Early Years Foundation Stage', 'Reception'],
    next: ['Key Stage 1', 'Year 1'],
  },
  primary: { stage: ['Key Stage 2', 'the key stage'], next: ['Year 6', 'KS2'] },
  secondary: { stage: ['Key Stage 3', 'Key Stage 4'], next: ['Year 11', 'Year 9'] },
  'post-16': { stage: ['the course', 'the programme'], next: ['the next academic year', 'the placement'] },
};

/** Of a phase's stages those that the child has not finished: Year 9 and Key Stage 3 are over in Year 10. */
function ahead(words: string[], { year }: Child): string[] {
  return /1[01]/.test(year) ? words.filter((one) => !/Key Stage 3|Year 9/.test(one)) : words;
}

/** Invents one outcome of an area, with a deadline that suits the child’s phase. */
export function inventOutcome(dice: Dice, child: Child, area: AreaName): string {
  return outcomeOf(dice, child, abilities[area]);
}

/** Puts what will be reached (one of these phrases after "will") into an outcome with a deadline and a measure. */
export function outcomeOf(dice: Dice, child: Child, can: string | string[]): string {
  const when = dice
    .pick(deadlines)
    .replace('{stage}', dice.pick(ahead(stages[child.phase].stage, child)))
    .replace('{next}', dice.pick(ahead(stages[child.phase].next, child)))
    .replace('{year}', String(planYear + dice.int(1, 3)));
  const pattern = dice
    .pick(outcomePatterns)
    .replace('{when}', when)
    .replace('{lwhen}', small(when))
    .replace('{can}', typeof can === 'string' ? can : dice.pick(can))
    .replace('{how}', dice.pick(measures));
  return fill(pattern, child);
}

/** Invents a small step on the way to an outcome of an area. */
export function inventStep(dice: Dice, child: Child, area: AreaName): string {
  return fill(dice.pick(stepPatterns).replace('{can}', dice.pick(abilities[area])), child);
}
