import type { Stretch } from '../../plan/block.ts';
import { joinStretches, type LooseStretch } from '../join-stretches.ts';
import type { Segment } from './block-text.ts';
import type { Line } from './lines.ts';
import type { Run } from './page-runs.ts';

/** Whether a block's words are not all of one look and fate, so that its stretches are worth knowing. */
export function isMixed(lines: readonly Line[]): boolean {
  const first = lines[0]?.runs[0]?.look;
  return lines.some((line) =>
    line.runs.some(
      (run) =>
        run.struck.length > 0 ||
        run.marks.length > 0 ||
        run.look.bold !== first?.bold ||
        run.look.italic !== first?.italic,
    ),
  );
}

/** The stretches of a block's whole text, deleted words in their places, told by the runs that its letters come from. */
export function toStretches(
  whole: { text: string; segments: readonly Segment[] },
  lines: readonly Line[],
): Stretch[] | undefined {
  const runs = Map.groupBy(
    lines.flatMap((line) => line.runs),
    (run) => `${run.page}:${run.item}`,
  );
  const loose: LooseStretch[] = [];
  let end = 0;
  for (const segment of whole.segments) {
    const run = runs
      .get(`${segment.page}:${segment.item}`)
      ?.find(({ from, to }) => segment.from >= from && segment.from < to);
    if (segment.at > end)
      loose.push({
        ...lookOf(undefined, 0),
        fate: loose.at(-1)?.fate ?? 'kept',
        text: whole.text.slice(end, segment.at),
      });
    for (const [from, to] of cuts(segment, run)) {
      const at = segment.at + (from - segment.from);
      const text =
        segment.length === segment.to - segment.from
          ? whole.text.slice(at, at + to - from)
          : from === segment.from
            ? whole.text.slice(segment.at, segment.at + segment.length)
            : '';
      loose.push({ ...lookOf(run, from), text });
    }
    end = segment.at + segment.length;
  }
  if (end < whole.text.length) loose.push({ ...lookOf(undefined, 0), text: whole.text.slice(end) });
  return joinStretches(loose);
}

/** Parts of a segment between the places where a mark begins or ends. */
function cuts(segment: Segment, run: Run | undefined): [number, number][] {
  const edges = [...(run?.struck ?? []), ...(run?.marks ?? [])]
    .flatMap(({ from, to }) => [from, to])
    .filter((edge) => edge > segment.from && edge < segment.to);
  const places = [...new Set([segment.from, ...edges, segment.to])].toSorted((a, b) => a - b);
  return places.slice(1).map((to, index) => [places[index] ?? segment.from, to]);
}

function lookOf(run: Run | undefined, at: number): Omit<LooseStretch, 'text'> {
  if (!run) return { fate: 'kept' };
  const holds = ({ from, to }: { from: number; to: number }) => at >= from && at < to;
  const marks = run.marks.filter(holds);
  return {
    fate: run.struck.some(holds) ? 'deleted' : 'kept',
    bold: run.look.bold,
    italic: run.look.italic,
    underlined: marks.some(({ underlined }) => underlined),
    colour: marks.find(({ colour }) => colour)?.colour,
    highlight: marks.find(({ highlight }) => highlight)?.highlight,
  };
}
