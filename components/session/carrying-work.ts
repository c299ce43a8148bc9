import type { Carried } from '../../review/carried.ts';
import { anchorsOf } from '../../review/anchored.ts';
import { anchorsHere, carryOver, type PlacedRange } from '../../review/carry-over.ts';
import { inForce } from '../../review/undo.ts';
import type { Judgement } from '../../rubric/judgement.ts';
import type { OpenDocument } from '../services.ts';
import { counted } from '../words.ts';
import { type AnchoringWork, wordsHere } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import { isPartly } from './is-partly.ts';
import { nowReading } from './now-reading.ts';

export type CarryingWork = ReturnType<typeof carryingWork>;

/** Taking what was given along to the reading of now, where items and findings have other ids than when it was given. */
export function carryingWork(bench: Bench, anchoring: AnchoringWork) {
  const { services, get, set } = bench;
  /** The review beside which the reviewer laid the open document as a new version of its plan. */
  let version: string | undefined;

  return {
    /** The reviewer says that the open document is the next version of this review's plan. */
    layBeside(review: string): void {
      version = review;
    },
    /** Notes what goes by another id now; after anchors were placed and before the reading is noted as seen. */
    async carry(document: OpenDocument, judgement: Judgement): Promise<void> {
      const { current, placed } = get();
      if (!bench.held || !current) return;
      const { id: to, text } = wordsHere(document.plan);
      const review = current.review.id;
      const isWanted = version === review;
      version = undefined;
      const known = isWanted ? await services.reviews.rememberedBeside(review, text) : undefined;
      if (get().current?.review.id !== review) return;
      const from = known?.ok ? known.value.at(-1)?.id : undefined;
      // Opened again as it was, nothing of it is new.
      const isVersion = isWanted && from !== to;
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
      const anchors = isVersion ? anchorsHere(anchorsOf(current.state), to, places) : [];
      if (!isVersion && steps.items.length + findings.length === 0) return;
      bench.held?.change({
        kind: 'carried',
        carried: {
          how: isVersion ? 'version' : 'reading',
          ...(isVersion && from !== undefined && { from }),
          to,
          items: steps.items,
          findings,
          ...(anchors.length > 0 && { anchors }),
        },
      });
      for (const { key, anchor } of anchors) anchoring.putDown(anchor, placed.get(key));
      anchoring.refresh();
      if (isVersion) set({ said: carriedWord(steps.items) });
    },
  };
}

/** A step that somebody took back is not taken again for the same text; one thing attached by hand and taken back is no such step. */
function wasUndone(changes: Parameters<typeof inForce>[0], to: string): boolean {
  const forced = new Set(inForce(changes).map(({ seq }) => seq));
  return changes.some(
    ({ seq, what }) =>
      what.kind === 'carried' && what.carried.how !== 'hand' && what.carried.to === to && !forced.has(seq),
  );
}

/** What came of the items that go by another id; the rest is found by its own. */
function carriedWord(items: Carried['items']): string {
  const changed = items.filter((item) => item.changed).length;
  const again =
    changed === 0
      ? ''
      : ` ${counted(changed, 'item has', 'items have')} other words now and wait for another look.`;
  return `The review was carried over.${again} What changed is listed at the top.`;
}
