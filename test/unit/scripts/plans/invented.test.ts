import { describe, expect, it } from 'vitest';
import { throwDice } from '../../../../scripts/plans/dice.ts';
import type { Node } from '../../../../scripts/plans/drawn/node.ts';
import { bareMakers } from '../../../../scripts/plans/makers/index.ts';
import { portalPages } from '../../../../scripts/plans/portals/pages.ts';
import { recipes } from '../../../../scripts/plans/recipes.ts';

const kinds = [...new Map(recipes.map((recipe) => [recipe.name, recipe])).values()];
const seeds = [3, 41, 1007];

/** All that is printed, in one string. */
function printed(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'heading' || node.kind === 'text') return node.runs.map((run) => run.text).join('');
      if (node.kind === 'list')
        return node.items.map((runs) => runs.map((run) => run.text).join('')).join('\n');
      if (node.kind === 'table')
        return node.rows.flatMap((row) => row.map((cell) => printed(cell.nodes))).join('\n');
      return '';
    })
    .join('\n');
}

describe('an invented document', () => {
  it.each(kinds.map((recipe) => [recipe.name, recipe] as const))(
    '%s is the same for the same seed, and another for another',
    (_, recipe) => {
      const draw = (seed: number) => JSON.stringify(recipe.draw(throwDice(seed).fork('document')));
      expect(draw(5)).toBe(draw(5));
      expect(draw(5)).not.toBe(draw(6));
    },
  );

  it.each(kinds.map((recipe) => [recipe.name, recipe] as const))(
    '%s prints every word that its truth tells',
    (_, recipe) => {
      for (const seed of seeds) {
        const { nodes, truth } = recipe.draw(throwDice(seed));
        const page = printed(nodes);
        const told = [
          ...Object.values(truth.sections).flatMap(({ text }) => text.split('\n')),
          ...truth.outcomes.map(({ text }) => text),
          ...truth.provisions.map(({ text }) => text),
        ];
        expect(told.filter((words) => !page.includes(words))).toEqual([]);
        expect(told.filter((words) => /\{|\bundefined\b/.test(words))).toEqual([]);
      }
    },
  );

  it('has outcomes and provision wherever it is a plan with Sections E and F', () => {
    const bare = kinds
      .map((recipe) => recipe.draw(throwDice(9)).truth)
      .filter(({ kind, layout }) => kind === 'plan' && layout !== 'L11')
      .filter(({ outcomes, provisions }) => outcomes.length < 2 || provisions.length < 4);
    expect(bare.map(({ layout }) => layout)).toEqual([]);
  });
});

describe('a maker that every machine has', () => {
  const plans = kinds.filter((recipe) => /^L\d+$/.test(recipe.name));
  for (const [name, maker] of Object.entries(bareMakers))
    it(`${name} makes a file of each layout it is given`, async () => {
      // All layouts go through one hand of each kind; the others differ from it by their font alone.
      const own = /^(?:word|helvetica)$/.test(name) ? plans : plans.slice(0, 3);
      const jobs = own.map((recipe) => ({ name: recipe.name, drawn: recipe.draw(throwDice(17)) }));
      const made = await maker.make(jobs);
      const head = maker.format === 'pdf' ? '%PDF' : 'PK';
      expect(
        [...made]
          .filter(([, bytes]) => !Buffer.from(bytes.slice(0, 4)).toString('latin1').startsWith(head))
          .map(([job]) => job),
      ).toEqual([]);
      expect([...made.keys()]).toEqual(jobs.map((job) => job.name));
    }, 60_000);
});

describe('an invented portal page', () => {
  it.each(Object.entries(portalPages))(
    '%s is the same for the same seed and knows its kind',
    (shape, make) => {
      expect(make(throwDice(4))).toEqual(make(throwDice(4)));
      expect(make(throwDice(4)).truth.kind).toBe(shape === 'P4' ? 'annual-review' : 'plan');
    },
  );
});
