import type { Dice } from '../dice.ts';
import { chooseLabels } from '../drawn/label.ts';
import { chooseLook, type Look } from '../drawn/look.ts';
import { keepTruth, type SectionId, type Truth } from '../drawn/truth.ts';
import { type InventedPlan, inventPlan } from '../invent/plan.ts';
import { partE } from '../layouts/parts/outcomes.ts';
import { partI, partJ, partK } from '../layouts/parts/placement-and-reports.ts';
import { partF, partProvision } from '../layouts/parts/provision.ts';
import type { Part } from '../layouts/parts/sheet.ts';
import { partA, partB, partNeeds } from '../layouts/parts/views-and-needs.ts';
import { nodeHtml } from '../makers/to-html.ts';

/** A plan as a portal holds it: each section's title and its content as HTML, and what is true of the page. */
export type PortalPlan = {
  plan: InventedPlan;
  look: Look;
  sections: { id: SectionId; title: string; html: string }[];
  truth: Truth;
};

const parts: [SectionId, Part][] = [
  ['A', partA],
  ['B', partB],
  ['C', partNeeds('C')],
  ['D', partNeeds('D')],
  ['E', partE],
  ['F', partF],
  ['G', partProvision('G')],
  ['H1', partProvision('H1')],
  ['H2', partProvision('H2')],
  ['I', partI],
  ['J', partJ],
  ['K', partK],
];

/** Invents a plan and writes each of its sections as HTML. */
export function portalPlan(dice: Dice, shape: string): PortalPlan {
  const plan = inventPlan(dice.fork('plan'));
  const look: Look = { ...chooseLook(dice.fork('look'), plan), realHeadings: true, bullet: 'bullet' };
  const truth = keepTruth();
  const labels = chooseLabels(dice.fork('labels'), look, 'colon', dice.pick(['mine', 'statutory']));
  const own = dice.fork('layout');
  const sections = parts.map(([id, part]) => {
    // The first node is the heading; a portal prints it in its own way.
    const [, ...body] = part({ plan, look, dice: own, truth, labels });
    return { id, title: labels.title(id), html: body.map((node) => nodeHtml(node, look)).join('') };
  });
  return { plan, look, sections, truth: { ...truth.close(shape), format: 'html', producer: 'portal' } };
}
