import { type Node, type Run, wordsOf } from '../drawn/node.ts';
import type { SectionId, Truth } from '../drawn/truth.ts';

/** A defect that was put into a plan on purpose: its sort, the section it stands in (none: anywhere), and its words. */
export type Planted = { type: string; section: SectionId | null; text: string };

/** Of the planted defects those that the layout printed, with every run that it struck through. */
export function plantedIn(nodes: Node[], defects: Planted[], truth: Truth): Planted[] {
  const printed = defects.filter(({ text, section, type }) =>
    type.startsWith('no-preparing')
      ? truth.outcomes.length > 0
      : section !== null && text.split('\n').every((line) => truth.sections[section]?.text.includes(line)),
  );
  const struck = deletedIn(nodes).map((text) => ({ type: 'deleted-text', section: null, text: text.trim() }));
  return [...printed, ...struck, ...hintsIn(nodes)];
}

/** Hints that a form prints in its empty cells, as some layouts leave them in. */
function hintsIn(nodes: Node[]): Planted[] {
  return nodes.flatMap((node): Planted[] => {
    if (node.kind === 'table') return node.rows.flatMap((row) => row.flatMap((each) => hintsIn(each.nodes)));
    if (node.kind !== 'text') return [];
    const text = wordsOf(node.runs);
    return /Delete this line/.test(text) ? [{ type: 'guidance-left-in', section: null, text }] : [];
  });
}

function deletedIn(nodes: Node[]): string[] {
  const ofRuns = (runs: Run[]) => runs.filter(({ change }) => change === 'deleted').map(({ text }) => text);
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'text':
      case 'heading':
        return ofRuns(node.runs);
      case 'list':
        return node.items.flatMap(ofRuns);
      case 'table':
        return node.rows.flatMap((row) => row.flatMap((each) => deletedIn(each.nodes)));
      default:
        return [];
    }
  });
}

/** The truth without words to the writer that were left in: they are printed, and no part of their section's own text. */
export function withoutGuidance(truth: Truth, defects: Planted[]): Truth {
  const guidance = new Set(defects.filter(({ type }) => type === 'guidance-left-in').map(({ text }) => text));
  const sections = Object.entries(truth.sections).map(([id, section]) => [
    id,
    {
      ...section,
      text: section.text
        .split('\n')
        .filter((line) => !guidance.has(line))
        .join('\n'),
    },
  ]);
  return { ...truth, sections: Object.fromEntries(sections) };
}
