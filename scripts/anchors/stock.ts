import type { Dice } from '../plans/dice.ts';
import { wordsOf, type Node, type Run } from '../plans/drawn/node.ts';
import type { Child } from '../plans/invent/child.ts';

/**
 * Sentences as councils' stock letters print them: nearly the same in row after row, with a slot or two filled otherwise.
 * All invented for this bench.
 */
const stock = [
  '{name} will have regular access to {help} as part of quality first teaching, overseen by {who}.',
  'This will be delivered by {who} {often} and reviewed every term with {name} and the family.',
  '{who} will monitor the progress that {name} makes and will share it with all staff {often}.',
  'Provision will be in place within {weeks} weeks of the final plan and will be reviewed at each annual review.',
  'All adults who work with {name} will be made aware of {help} and will use it across the school day.',
  '{name} requires {help} in order to take part in lessons alongside other children.',
  'The setting will arrange {help} for {name} {often}, in a small group or one to one as needed.',
  'Staff will be trained by {who} so that {help} can be used {often}.',
  '{name} will be supported by a trained adult to use {help} {often}.',
  'Progress will be recorded {often} and discussed with {who} at the end of each half term.',
];

const slots: Record<string, readonly string[]> = {
  help: [
    'visual timetables',
    'a quiet workstation',
    'movement breaks',
    'pre-taught vocabulary',
    'a writing slope',
    'chunked instructions',
    'a now-and-next board',
    'sensory circuits',
  ],
  who: [
    'the class teacher',
    'the SENCO',
    'a speech and language therapist',
    'a teaching assistant',
    'the occupational therapist',
    'a specialist teacher',
  ],
  often: ['every day', 'once a week', 'twice a week', 'each half term', 'three times a week', 'weekly'],
  weeks: ['two', 'four', 'six', '6', '8'],
};

/** One stock sentence with its slots filled, about somebody of this name. */
export function stockSentence(dice: Dice, name: string): string {
  const filled = dice
    .pick(stock)
    .replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'name' ? name : dice.pick(slots[slot] ?? [''])));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** Words a text must have for stock to be put behind it: headings and labels stay as they are. */
const longEnough = 8;

/** Puts stock sentences behind about half of a drawn document's longer texts, table cells and list items. */
export function addStock(nodes: Node[], dice: Dice, child: Child): Node[] {
  const more = (runs: Run[]): Run[] => {
    if (wordsOf(runs).split(/\s+/).length < longEnough || dice.chance(0.45)) return runs;
    const added = Array.from({ length: dice.int(1, 3) }, () => stockSentence(dice, child.known));
    return [...runs, { text: ` ${added.join(' ')}` }];
  };
  return nodes.map((node): Node => {
    switch (node.kind) {
      case 'text':
        return { ...node, runs: more(node.runs) };
      case 'list':
        return { ...node, items: node.items.map(more) };
      case 'table':
        return {
          ...node,
          rows: node.rows.map((row) =>
            row.map((cell) => (cell.head ? cell : { ...cell, nodes: addStock(cell.nodes, dice, child) })),
          ),
        };
      default:
        return node;
    }
  });
}
