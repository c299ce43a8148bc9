import { type DocumentFigures, type Figures, figureNames } from './figures.ts';

/** A figure that falls further than this on the project's own documents was fitted to the corpus, and is to be explained. */
export const explainAbove = 0.05;

/** A figure that both sets have. The gap is positive where the generated set does worse. */
export type Gap = {
  name: string;
  corpus: number | null;
  own: number | null;
  gap: number | null;
  toExplain: boolean;
};

/** The two sets side by side. */
export function gapsOf(corpus: Figures, own: Figures): Gap[] {
  return figureNames.map((name) => {
    const both = corpus[name] !== null && own[name] !== null ? corpus[name] - own[name] : null;
    return {
      name,
      corpus: corpus[name],
      own: own[name],
      gap: both,
      toExplain: both !== null && both > explainAbove,
    };
  });
}

/** The table that is printed. */
export function gapTable(gaps: Gap[], seed: number): string {
  const rows = gaps.map(({ name, corpus, own, gap, toExplain }) => [
    name,
    shown(corpus),
    shown(own),
    gap === null ? '-' : `${gap > 0 ? '-' : '+'}${Math.abs(gap).toFixed(3)}`,
    toExplain ? 'to explain' : '',
  ]);
  return [['figure', 'corpus', 'generated', 'gap', ''], ...rows]
    .map((row) => line(row))
    .join('\n')
    .concat(`\n(generated with seed ${seed}; "--seed=${seed}" makes the same documents again)`);
}

/** The documents that did worst, each with its lowest figure. */
export function worstOf(
  documents: DocumentFigures[],
  count: number,
): { name: string; layout: string; figure: string; value: number }[] {
  return documents
    .flatMap(({ name, layout, figures }) => {
      const lowest = figureNames
        .flatMap((figure) => (figures[figure] === null ? [] : [{ figure, value: figures[figure] }]))
        .sort((one, other) => one.value - other.value)[0];
      return lowest && lowest.value < 1 - explainAbove ? [{ name, layout, ...lowest }] : [];
    })
    .sort((one, other) => one.value - other.value)
    .slice(0, count);
}

function shown(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function line([name = '', corpus = '', own = '', gap = '', mark = '']: string[]): string {
  return `${name.padEnd(18)} ${corpus.padStart(9)} ${own.padStart(9)} ${gap.padStart(8)}  ${mark}`.trimEnd();
}
