import { chainSteps } from '../../plan/anchors/chains.ts';
import { earlierVersion, namesShared, nameWords } from '../../plan/anchors/same-plan.ts';
import type { Listing } from '../../review/listing.ts';
import { ownParagraphs } from '../../rubric/identity/own-paragraphs.ts';
import { wordsHere } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import { patiently, pause } from './patiently.ts';

/** A review of what looks like an earlier version of the open document's plan; `share` of the words are the same, 0 to 1. */
export type NewerOf = { review: string; planRef: string; updatedAt: string; share: number };

/** Reviews whose texts are compared: those with paragraphs in common first. */
const mostCompared = 6;

/**
 * Noticing that the open document is a new version of a plan that was reviewed on this device. It is only ever offered: the
 * reviewer says whether it is.
 */
export function versionWork(bench: Bench) {
  const { services, set, get } = bench;
  /**
   * Reviews to which the reviewer said no, for the review that was at hand and the document as it was read: neither parts
   * that are read later nor a review begun anew bring the question back.
   */
  let declined = { review: '', fingerprint: '', others: new Set<string>() };

  /** Looks for the review of an earlier version, while nothing was given in the one at hand. */
  async function look(lines: readonly Listing[]): Promise<void> {
    const { document, current, child } = get();
    if (!document || !current) return;
    const isAsked = declined.review === current.review.id || declined.fingerprint === document.fingerprint;
    const refused = isAsked ? declined.others : undefined;
    const isStill = () =>
      get().document?.fingerprint === document.fingerprint && get().current?.review.id === current.review.id;
    const others = lines.filter(
      (line) =>
        line.id !== current.review.id &&
        !refused?.has(line.id) &&
        line.framework.id === current.framework.id &&
        line.fingerprint !== undefined &&
        line.fingerprint !== document.fingerprint,
    );
    if (others.length === 0) return;
    const texts = ownParagraphs(document.plan, child).map(({ text }) => text);
    const also = await services.reviews.alsoIn(current.review.id, document.fingerprint, texts);
    const paragraphs = new Map<string, number>();
    if (also.ok)
      for (const id of also.value.flat()) {
        const fingerprint = others.find((line) => line.id === id)?.fingerprint;
        if (fingerprint) paragraphs.set(fingerprint, (paragraphs.get(fingerprint) ?? 0) + 1);
      }
    const inCommon = ({ fingerprint = '' }: Listing) => paragraphs.get(fingerprint) ?? 0;
    // One review for each other document, the one worked on last; sorting keeps the newest first where no paragraph tells.
    const one = new Map<string, Listing>();
    for (const line of others) if (!one.has(line.fingerprint ?? '')) one.set(line.fingerprint ?? '', line);
    const candidates = [...one.values()].sort((first, second) => inCommon(second) - inCommon(first));
    const names = nameWords([child.name, child.knownAs, document.plan.child.name]);
    const now = wordsHere(document.plan).text;
    let best: NewerOf | undefined;
    for (const line of candidates.slice(0, mostCompared)) {
      // The names go with the text, so that they come back in its alphabet.
      const answer = await services.reviews.rememberedBeside(line.id, [...now, { words: names }]);
      if (!isStill()) return;
      const beside = answer.ok ? answer.value.at(-1) : undefined;
      if (!beside) continue;
      const [text, own] = [beside.now.slice(0, -1), beside.now.at(-1)?.words ?? []];
      if (!namesShared(beside.before, text, own)) continue;
      const chains = await patiently(chainSteps(beside.before, text));
      if (!isStill()) return;
      const found = earlierVersion(beside.before, text, own, chains);
      if (found && found.share > (best?.share ?? 0))
        best = { review: line.id, planRef: line.planRef, updatedAt: line.updatedAt, share: found.share };
      await pause();
    }
    if (best && isStill()) set({ newerOf: best });
  }

  return {
    look,
    /** Not the same plan, or begun anew: not asked again for this document. */
    decline(): void {
      const { current, document, newerOf } = get();
      const review = current?.review.id ?? '';
      const others = declined.review === review ? declined.others : new Set<string>();
      if (newerOf) others.add(newerOf.review);
      declined = { review, fingerprint: document?.fingerprint ?? '', others };
      set({ newerOf: undefined, said: 'A new review is begun. The other one stays as it was.' });
    },
  };
}

export type VersionWork = ReturnType<typeof versionWork>;
