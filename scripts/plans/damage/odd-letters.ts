import type { Node } from '../drawn/node.ts';

/** The same words in letters that a naive reader does not take for them: ligatures and hard spaces. */
export function oddLetters(nodes: Node[]): Node[] {
  return nodes.map((node): Node => {
    switch (node.kind) {
      case 'heading':
      case 'text':
        return { ...node, runs: node.runs.map((run) => ({ ...run, text: odd(run.text) })) };
      case 'list':
        return {
          ...node,
          items: node.items.map((runs) => runs.map((run) => ({ ...run, text: odd(run.text) }))),
        };
      case 'table':
        return {
          ...node,
          rows: node.rows.map((row) => row.map((each) => ({ ...each, nodes: oddLetters(each.nodes) }))),
        };
      default:
        return node;
    }
  });
}

function odd(text: string): string {
  return text
    .replaceAll('fi', '\ufb01')
    .replaceAll('fl', '\ufb02')
    .replace(/(Section|Year|Stage) (?=\w)/g, '$1\u00a0');
}
