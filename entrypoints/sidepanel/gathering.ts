import type { VisitsSeen } from '../../components/services.ts';
import type { Reading } from '../../plan/block.ts';
import type { Span } from '../../plan/plan.ts';
import { stepsOf } from '../../plan/visits/steps-of.ts';
import { viewOf } from '../../plan/visits/view-of.ts';
import { addVisit, type Visited, type Visits } from '../../plan/visits/visits.ts';
import { wholeOf } from '../../plan/visits/whole-of.ts';

/** A document gathered part by part, in this window's memory only, and the way from its blocks to the page that is shown now. */
export type Gathering = {
  /** Adds what a page shows; gives the whole document as gathered so far, or undefined where there is none and the page shows none. */
  add(
    reading: Reading,
    where: string,
  ): { reading: Reading; visits: VisitsSeen; view?: string } | Visited['away'];
  /** A span of the gathered document in the page as it is shown now; undefined where its part is not shown. */
  toPage(span: Span): Span | undefined;
  /** A span of the page in the gathered document. */
  fromPage(span: Span): Span;
  /** The part in which a gathered block stands, as the page calls it. */
  partOf(block: string): string | undefined;
  forget(): void;
};

/** Starts with nothing gathered. `where` is the tab and origin: another one is always another document. */
export function gathering(): Gathering {
  let visits: Visits | undefined;
  let place: string | undefined;
  let pages = new Map<string, string>();
  let blocks = new Map<string, string>();
  let parts = new Map<string, string>();

  function remember(whole: Reading, isShown: boolean): void {
    const live = whole.blocks.flatMap(({ id, place: at }): [string, string][] => {
      const node = at.kind === 'page' ? at.node : id;
      return isShown && node !== '' ? [[id, node]] : [];
    });
    pages = new Map(live);
    blocks = new Map(live.map(([id, node]) => [node, id]));
    parts = new Map(whole.blocks.flatMap(({ id, part }): [string, string][] => (part ? [[id, part]] : [])));
  }

  return {
    add(reading, where) {
      if (place !== where) visits = undefined;
      place = where;
      if (reading.source !== 'page') {
        visits = undefined;
        remember(reading, true);
        return { reading, visits: { read: [], toVisit: [], was: 'first' } };
      }
      const before = visits;
      const visited = addVisit(before, reading);
      if (!before && visited.was === 'away') return visited.away;
      visits = visited.visits;
      const whole = wholeOf(visits);
      remember(whole, visited.was !== 'away');
      const { read, toVisit, here } = stepsOf(visits);
      const view = viewOf(reading);
      return {
        reading: whole,
        visits: {
          read,
          toVisit,
          was: visited.was,
          ...(here && { here }),
          ...(visited.away && { away: visited.away }),
        },
        ...(view && { view }),
      };
    },
    toPage(span) {
      const block = pages.get(span.block);
      return block === undefined ? undefined : { ...span, block };
    },
    fromPage: (span) => ({ ...span, block: blocks.get(span.block) ?? span.block }),
    partOf: (block) => parts.get(block),
    forget() {
      visits = undefined;
    },
  };
}
