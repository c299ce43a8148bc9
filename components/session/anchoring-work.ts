import type { Anchor, Placed, WordRange } from '../../plan/anchors/anchor.ts';
import { placerSteps } from '../../plan/anchors/place-anchors.ts';
import { textId } from '../../plan/anchors/text-id.ts';
import { type PlanWords, rangeOfSpans, spansOfRange, wordText } from '../../plan/anchors/word-text.ts';
import type { Plan, Span } from '../../plan/plan.ts';
import { anchorsOf } from '../../review/anchored.ts';
import { textsPointedAt } from '../../review/remembered.ts';
import type { Bench } from './bench.ts';
import { longestTask, patiently, pause } from './patiently.ts';

/**
 * Where something that stands on words stands in the open document. `gone`: its words were taken out, or it cannot be told
 * which of several places is meant; `near` is then where they stood.
 */
export type PlacedHere =
  | { state: 'found' | 'moved' | 'changed'; spans: Span[]; range: WordRange }
  | {
      state: 'gone';
      why: 'deleted' | 'several' | 'cannot-tell';
      near: Span[];
      /** Nothing could be looked for: the text it was put down in is not remembered on this device. */
      unknown?: true;
    };

/** The words of the open document as anchors count them, with the text's name. */
export type WordsHere = PlanWords & { id: string };

const known = new WeakMap<Plan['blocks'], WordsHere>();

/** The words of a plan, worked out once for a reading. */
export function wordsHere(plan: Plan): WordsHere {
  const before = known.get(plan.blocks);
  if (before) return before;
  const words = wordText(plan);
  const here = { ...words, id: textId(words.text) };
  known.set(plan.blocks, here);
  return here;
}

/**
 * What stands on words of the plan: where anchors are put down, where they are now, and that the text they stand in is
 * remembered. Placing happens after a reading; giving a level places nothing anew.
 */
export function anchoringWork(bench: Bench) {
  const { services, get, set } = bench;
  /** What was found in the open text, by the anchor; it is of one document alone. */
  let places: Map<string, PlacedHere> = new Map();
  let placesOf: string | undefined;
  let kept = '';
  let isTold = false;

  function here(): WordsHere | undefined {
    const { document } = get();
    return document && wordsHere(document.plan);
  }

  /** Places the anchors whose text is not the open one, each text once. */
  async function place(): Promise<void> {
    const { current } = get();
    const words = here();
    if (!current || !words) return set({ placed: none });
    const review = current.review.id;
    const own = `${review} ${words.id}`;
    if (placesOf !== own) {
      places = new Map();
      placesOf = own;
    }
    // What could not be looked for may be there now: the store answers again, or another window remembered its text.
    for (const [name, at] of places) if (at.state === 'gone' && at.unknown) places.delete(name);
    const wanted = [...anchorsOf(current.state).values()].filter(
      (anchor) => anchor.text !== words.id && !places.has(nameOf(anchor)),
    );
    if (wanted.length > 0) {
      const answer = await services.reviews.rememberedBeside(review, words.text);
      if (!answer.ok) failed();
      if (placesOf !== own) return;
      for (const [text, anchors] of Map.groupBy(wanted, (anchor) => anchor.text)) {
        const beside = answer.ok ? answer.value.find((one) => one.id === text) : undefined;
        const placed = beside && (await patiently(placerSteps(beside.before, beside.now)));
        if (placesOf !== own) return;
        let since = performance.now();
        for (const anchor of anchors) {
          places.set(nameOf(anchor), placedHere(words, placed?.(anchor)));
          // What is pressed meanwhile is answered first.
          if (performance.now() - since < longestTask) continue;
          await pause();
          if (placesOf !== own) return;
          since = performance.now();
        }
      }
    }
    show();
  }

  /** Shows where everything in force stands; what was put down in the open text stands where it was put. */
  function show(): void {
    const { current, placed } = get();
    const words = here();
    if (!current || !words) return;
    const now = new Map<string, PlacedHere>();
    for (const [key, anchor] of anchorsOf(current.state)) {
      const name = nameOf(anchor);
      const at =
        places.get(name) ??
        (anchor.text === words.id
          ? { state: 'found', spans: spansOfRange(words, anchor), range: anchor }
          : undefined);
      if (!at) continue;
      places.set(name, at);
      now.set(key, at);
    }
    if (!isSame(placed, now)) set({ placed: now });
  }

  /** Said once: a review goes on without it. */
  function failed(): void {
    if (!isTold) bench.fail(notPlaced);
    isTold = true;
  }

  return {
    /** The anchor of these words of the open document; undefined where they hold no word, or no document is open. */
    anchorFor(spans: readonly Span[]): Anchor | undefined {
      const words = here();
      const range = words && rangeOfSpans(words, spans);
      return words && range && { text: words.id, ...range };
    },
    place,
    /** What was put down anew in the open text is still told as moved, as long as that text is open. */
    putDown(anchor: Anchor, at: PlacedHere | undefined): void {
      if (at) places.set(nameOf(anchor), at);
    },
    /** A change was made or undone: what it brought is shown; where it brought something of another text, that is placed. */
    refresh(): void {
      const { current } = get();
      const words = here();
      if (!current || !words || placesOf !== `${current.review.id} ${words.id}`) return;
      const isNew = (anchor: Anchor) => anchor.text !== words.id && !places.has(nameOf(anchor));
      if ([...anchorsOf(current.state).values()].some(isNew)) void place();
      else show();
    },
    /** Remembers the open text beside its review, once that is in the store and what it says of earlier texts is worked out. */
    async keep(): Promise<void> {
      const { current, document } = get();
      const words = here();
      if (!current || !document || !words || current.saving.kind !== 'saved') return;
      const own = `${current.review.id} ${words.id}`;
      const as = bench.settings.keepText ? 'words' : 'hashes';
      // Once more when the first thing comes to stand on it: till then another window with a newer text may have let it go.
      const how = `${own} ${as} ${textsPointedAt(current.review.changes).has(words.id)}`;
      if (placesOf !== own || kept === how) return;
      kept = how;
      const { fingerprint } = document;
      const text = { id: words.id, fingerprint, text: words.text };
      const answer = await services.reviews.remember(current.review.id, text, as);
      if (answer.ok || answer.problem.code === 'not-found') return;
      kept = '';
      failed();
    },
  };
}

export type AnchoringWork = ReturnType<typeof anchoringWork>;

const none: ReadonlyMap<string, PlacedHere> = new Map();

function nameOf({ text, from, to }: Anchor): string {
  return `${text} ${from} ${to}`;
}

function placedHere(words: WordsHere, placed: Placed | undefined): PlacedHere {
  if (!placed) return { state: 'gone', why: 'cannot-tell', near: [], unknown: true };
  if (placed.state !== 'gone') {
    const range = { from: placed.from, to: placed.to };
    return { state: placed.state, spans: spansOfRange(words, range), range };
  }
  return { state: 'gone', why: placed.why, near: placed.near ? spansOfRange(words, placed.near) : [] };
}

function isSame(one: ReadonlyMap<string, PlacedHere>, other: ReadonlyMap<string, PlacedHere>): boolean {
  return one.size === other.size && [...one].every(([key, at]) => other.get(key) === at);
}

const notPlaced = {
  code: 'not-placed',
  sentence:
    'The words on which earlier annotations and levels stand could not be kept or looked up. Your review is safe: everything given and written is there, but may not show beside its words.',
};
