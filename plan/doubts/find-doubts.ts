import type { Doubt } from '../plan.ts';
import type { DoubtSource, DoubtView } from './doubt-view.ts';
import { mergedSections } from './merged-sections.ts';
import { missingSections } from './missing-sections.ts';
import { recognisedText } from './recognised-text.ts';
import { rivalPlaces } from './rival-places.ts';
import { strayOutcomes } from './stray-outcomes.ts';
import { thinKind } from './thin-kind.ts';
import { titleAlone } from './title-alone.ts';
import { twoInOne } from './two-in-one.ts';
import { unheadedText } from './unheaded-text.ts';

/** Every reason for doubt, the weightiest first. A plan that is plainly lettered gives none. */
const sources: DoubtSource[] = [
  thinKind,
  missingSections,
  strayOutcomes,
  rivalPlaces,
  titleAlone,
  unheadedText,
  mergedSections,
  twoInOne,
  recognisedText,
];

/** Most doubts shown at once: more would be a list nobody works through. Answering one brings up the next. */
const most = 8;

/** Where the reader is not sure, without what a person has already answered. */
export function findDoubts(view: DoubtView): Doubt[] {
  const found = sources.flatMap((source) => source(view));
  return found.filter(({ id }) => !view.told.confirmed.has(id)).slice(0, most);
}
