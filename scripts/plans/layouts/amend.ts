import type { Dice } from '../dice.ts';
import type { Node, Run } from '../drawn/node.ts';

/** Words that go out, by the words that come in. */
export type Amendments = Map<string, string>;

/**
 * Puts an earlier version into a drawn plan: where a text is amended, the old words stand struck through before the new
 * ones. What was noted as printed stays true, since it is the proposed version.
 */
export function amend(nodes: Node[], amendments: Amendments): Node[] {
  const amended = (runs: Run[]): Run[] => {
    const words = runs.map((run) => run.text).join('');
    const found = [...amendments].find(
      ([fresh]) => words === fresh || words.endsWith(`: ${fresh}`) || words.endsWith(`. ${fresh}`),
    );
    if (!found) return runs;
    const [fresh, old] = found;
    const before = words.slice(0, words.length - fresh.length);
    return [
      ...(before ? [{ text: before }] : []),
      { text: old, change: 'deleted' },
      { text: ' ' },
      { text: fresh, change: 'added' },
    ];
  };
  return nodes.map((node): Node => {
    switch (node.kind) {
      case 'text':
        return { ...node, runs: amended(node.runs) };
      case 'list':
        return { ...node, items: node.items.map(amended) };
      case 'table':
        return {
          ...node,
          rows: node.rows.map((row) =>
            row.map((each) => ({ ...each, nodes: amend(each.nodes, amendments) })),
          ),
        };
      default:
        return node;
    }
  });
}

/** An item of an earlier version that is gone: a struck paragraph after every so many lists. */
export function strikeBetween(nodes: Node[], gone: string[], dice: Dice): Node[] {
  const left = [...gone];
  return nodes.flatMap((node) => {
    const old = node.kind === 'list' && dice.chance(0.4) ? left.shift() : undefined;
    return old && node.kind === 'list'
      ? [{ ...node, items: [...node.items, [{ text: old, change: 'deleted' as const }]] }]
      : [node];
  });
}
