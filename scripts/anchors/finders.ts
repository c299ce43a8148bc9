import approxSearch from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import type { WordRange, WordText } from '../../plan/anchors/anchor.ts';
import { placeAnchors } from '../../plan/anchors/place-anchors.ts';
import { type PlanWords, rangeOfSpans, spansOfRange, wordText } from '../../plan/anchors/word-text.ts';
import type { Printed } from './draft.ts';

/** Letters of a printed text, from and to. */
export type Letters = { start: number; end: number };

/** A way of finding passages again: an answer for each passage in order, none where it says that it is gone or cannot tell. */
export type Finder = (before: Printed, now: Printed, passages: Letters[]) => (Letters | undefined)[];

/** Our own engine; `key` is done to each word of both texts first. */
export function ours(key: (word: string) => string = (word) => word): Finder {
  return (before, now, passages) => {
    const first = wordText(before.plan);
    const second = wordText(now.plan);
    const ranges = passages.map((passage) => rangeOfLetters(first, before, passage));
    const placed = placeAnchors(keyed(first.text, key), keyed(second.text, key), ranges);
    return placed.map((one) => (one.state === 'gone' ? undefined : lettersOfRange(second, now, one)));
  };
}

/**
 * Our own engine as the product uses it over versions: `texts` are all of them in order. What is found or moved is put down
 * again in each version; what changed stays in the text where it was last put, or with `looked` is put down by the reviewer.
 */
export function oursInSteps(
  texts: readonly Printed[],
  passages: Letters[],
  looked: boolean,
): (Letters | undefined)[] {
  const words = texts.map(({ plan }) => wordText(plan));
  const [first, opening] = [words[0], texts[0]];
  if (!first || !opening) return [];
  const anchors = passages.map((passage) => ({ text: 0, range: rangeOfLetters(first, opening, passage) }));
  let answers: (Letters | undefined)[] = [];
  for (const [at, now] of words.entries()) {
    const printed = texts[at];
    if (at === 0 || !printed) continue;
    answers = new Array(anchors.length).fill(undefined);
    for (const [text, own] of Map.groupBy(anchors.keys(), (index) => anchors[index]?.text ?? 0)) {
      const ranges = own.map((index) => anchors[index]?.range ?? { from: 0, to: 0 });
      const placed = placeAnchors(words[text]?.text ?? [], now.text, ranges);
      for (const [which, index] of own.entries()) {
        const one = placed[which];
        if (!one || one.state === 'gone') continue;
        answers[index] = lettersOfRange(now, printed, one);
        if (looked || one.state !== 'changed')
          anchors[index] = { text: at, range: { from: one.from, to: one.to } };
      }
    }
  }
  return answers;
}

function rangeOfLetters(words: PlanWords, { standing }: Printed, passage: Letters): WordRange {
  const spans = [...standing.values()].filter(({ start, end }) => start < passage.end && end > passage.start);
  const range = rangeOfSpans(words, spans);
  if (!range) throw new Error('A passage without a word cannot be looked for.');
  return range;
}

function lettersOfRange(words: PlanWords, { begins }: Printed, range: WordRange): Letters | undefined {
  const spans = spansOfRange(words, range);
  const [head, tail] = [spans[0], spans.at(-1)];
  if (!head || !tail) return undefined;
  return {
    start: (begins.get(head.block) ?? 0) + head.from,
    end: (begins.get(tail.block) ?? 0) + tail.to,
  };
}

function keyed(text: WordText, key: (word: string) => string): WordText {
  return text.map((block) => ({ ...block, words: block.words.map(key) }));
}

/** Letters of context on each side that both libraries' own users keep. */
const context = 32;

/** `dom-anchor-text-quote`: the words, 32 letters of context and the old place as a hint. It looks at `textContent` alone. */
export const textQuote: Finder = (before, now, passages) =>
  passages.map(({ start, end }) => {
    const found = toTextPosition(
      { textContent: now.text },
      {
        exact: before.text.slice(start, end),
        prefix: before.text.slice(Math.max(0, start - context), start),
        suffix: before.text.slice(end, end + context),
      },
      { hint: start },
    );
    return found ?? undefined;
  });

/** Weights of the words, of the context before and after, and of the place, as the Hypothesis client publishes them. */
const weights = { quote: 50, prefix: 20, suffix: 20, place: 2 };
/** Most differences that the client lets a quotation have. */
const mostErrors = 256;

/**
 * `approx-string-match` with the scoring of the Hypothesis client, written from its description: candidates are all exact
 * places, else all with the fewest differences (up to half the quotation's letters); the best sum of likeness of words,
 * likeness of context and nearness to the old place wins.
 */
export const hypothesis: Finder = (before, now, passages) =>
  passages.map(({ start, end }) => {
    const quote = before.text.slice(start, end);
    const prefix = before.text.slice(Math.max(0, start - context), start);
    const suffix = before.text.slice(end, end + context);
    let best: { letters: Letters; score: number } | undefined;
    for (const match of candidates(now.text, quote, Math.min(mostErrors, quote.length / 2))) {
      const left = now.text.slice(Math.max(0, match.start - prefix.length), match.start);
      const right = now.text.slice(match.end, match.end + suffix.length);
      const score =
        weights.quote * (1 - match.errors / quote.length) +
        weights.prefix * (prefix === '' ? 1 : likeness(left, prefix)) +
        weights.suffix * (suffix === '' ? 1 : likeness(right, suffix)) +
        weights.place * (1 - Math.abs(match.start - start) / now.text.length);
      if (!best || score > best.score) best = { letters: match, score };
    }
    return best?.letters;
  });

type Candidate = Letters & { errors: number };

function candidates(text: string, quote: string, most: number): Candidate[] {
  const exact: Candidate[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length > 0 ? exact : approxSearch(text, quote, most);
}

function likeness(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const errors = candidates(text, wanted, wanted.length)[0]?.errors ?? wanted.length;
  return 1 - errors / wanted.length;
}
