import type { WordText } from '../../plan/anchors/anchor.ts';
import { chainSteps } from '../../plan/anchors/chains.ts';
import { type WhatChanged, whatChanged } from '../../plan/anchors/what-changed.ts';
import { wordsHere } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import { patiently } from './patiently.ts';

/** How the open text differs from the version before. `words`: those of the version before, only where they were kept. */
export type Since = WhatChanged & { from: string; to: string; words?: readonly string[] };

/** What changed since the version of the plan that the review was carried over from. */
export function sinceWork(bench: Bench) {
  const { services, get, set } = bench;
  return {
    /** Works it out for the open document, once for each pair of texts. */
    async look(): Promise<void> {
      const { document, current, since } = get();
      const version = current?.state.version;
      const here = document && wordsHere(document.plan);
      if (!current || !here || version?.from === undefined) return set({ since: undefined });
      if (since?.from === version.from && since.to === here.id) return;
      const answer = await services.reviews.rememberedBeside(current.review.id, here.text);
      const now = get();
      if (now.document?.fingerprint !== document.fingerprint || now.current?.review.id !== current.review.id)
        return;
      const beside = answer.ok ? answer.value.find(({ id }) => id === version.from) : undefined;
      const chains = beside && (await patiently(chainSteps(beside.before, beside.now)));
      if (get().current?.review.id !== current.review.id) return;
      set({
        since: beside && {
          ...whatChanged(beside.before, beside.now, chains),
          from: beside.id,
          to: here.id,
          ...(beside.kept === 'words' && { words: wordsOf(beside.before) }),
        },
      });
    },
  };
}

function wordsOf(text: WordText): string[] {
  return text.flatMap(({ words }) => words);
}
