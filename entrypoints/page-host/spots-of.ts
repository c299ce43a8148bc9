import type { Locate, Spot } from '../../overlay/spot.ts';
import { isSelect } from '../../sources/page/nodes.ts';
import type { LivePiece } from '../../sources/page/page-reading.ts';
import { rangesOf } from '../../sources/page/range-of.ts';

/** The overlay's way to find words among the pieces of the last reading. */
export function locateIn(nodes: Map<string, LivePiece[]>): Locate {
  return ({ block, from, to }) => {
    const found = rangesOf(nodes, block, from, to);
    const ranges = found.ranges.map((range): Spot => ({ kind: 'range', range }));
    const fields = found.fields.map(
      ({ field, from: first, to: last }): Spot =>
        isSelect(field)
          ? { kind: 'element', element: field }
          : { kind: 'field', field, from: first, to: last },
    );
    return [...ranges, ...fields];
  };
}
