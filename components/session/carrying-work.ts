import { carryOver, type PlacedRange } from '../../review/carry-over.ts';
import { inForce } from '../../review/undo.ts';
import type { Judgement } from '../../rubric/judgement.ts';
import type { OpenDocument } from '../services.ts';
import { type AnchoringWork, wordsHere } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import { nowReading } from './now-reading.ts';

export type CarryingWork = ReturnType<typeof carryingWork>;

/** Taking what was given along to the reading of now, where items and findings have other ids than when it was given. */
export function carryingWork(bench: Bench, anchoring: AnchoringWork) {
  const { get } = bench;
  /** The review beside which the reviewer laid the open document as a new version of its plan. */
  let version: { review: string; from: string | undefined } | undefined;

  return {
    /** From here on the open document is the next version of this review's plan. `from` names the text of the version before. */
    layBeside(review: string, from: string | undefined): void {
      version = { review, from };
    },
    /** Notes what goes by another id now; after anchors were placed and before the reading is noted as seen. */
    carry(document: OpenDocument, judgement: Judgement): void {
      const { current, placed } = get();
      if (!bench.held || !current) return;
      const isVersion = version?.review === current.review.id;
      const to = wordsHere(document.plan).id;
      const { changes } = current.review;
      if (!isVersion && wasUndone(changes, to)) return;
      const places = new Map(
        [...placed].flatMap(([key, at]): [string, PlacedRange][] =>
          at.state === 'gone' ? (at.unknown ? [] : [[key, { state: 'gone' }]]) : [[key, at]],
        ),
      );
      const now = nowReading(document.plan, judgement, wordsHere(document.plan));
      const steps = carryOver(current.state, now, places);
      // Words that are gone may stand in a part that was not shown yet.
      const findings = isPartly(document)
        ? steps.findings.filter((step) => step.to !== undefined)
        : steps.findings;
      if (!isVersion && steps.items.length + findings.length === 0) return;
      const from = isVersion ? version?.from : undefined;
      version = undefined;
      bench.held.change({
        kind: 'carried',
        carried: {
          how: isVersion ? 'version' : 'reading',
          ...(from !== undefined && { from }),
          to,
          items: steps.items,
          findings,
        },
      });
      anchoring.refresh();
    },
  };
}

/** A step that somebody took back is not taken again for the same text. */
function wasUndone(changes: Parameters<typeof inForce>[0], to: string): boolean {
  const forced = new Set(inForce(changes).map(({ seq }) => seq));
  return changes.some(
    ({ seq, what }) => what.kind === 'carried' && what.carried.to === to && !forced.has(seq),
  );
}

function isPartly({ plan, visits }: OpenDocument): boolean {
  return plan.notVisited.length > 0 || (visits?.toVisit.length ?? 0) > 0;
}
