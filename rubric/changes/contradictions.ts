import type { Plan, Provision, SectionId, Words } from '../../plan/plan.ts';
import { amountsDiffer, isSameFrame, likeness, promisedIn, type Promised } from './promises.ts';

/** The same provision promised with other amounts in two places that do not stand side by side. */
export type Contradiction = {
  first: { section?: SectionId; words: Words; item: string };
  second: { section?: SectionId; words: Words; item: string };
  /** Word for word the same but for numbers and rates. */
  sameWords: boolean;
};

/** So alike must two items be in all but their amounts to be the same provision. */
const alike = 0.9;

/**
 * Items of provision that are the same but for how much or how often, anywhere in Sections F, G and H: by their sentence, or by
 * what stands in their row under how often and how long. Neighbours are rival wordings and told as such.
 */
export function findContradictions(plan: Plan): Contradiction[] {
  const items = plan.provisions.map((item) => ({
    item,
    said: promisedIn(item.text),
    whole: promisedIn([item.text, item.frequency, item.duration].filter(Boolean).join(', ')),
  }));
  const byWord = new Map<string, number[]>();
  items.forEach(({ said }, at) => {
    for (const word of rareWords(said)) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  });
  const told = new Set<string>();
  return [...byWord.values()].flatMap((places) =>
    places.flatMap((second, index) =>
      places.slice(0, index).flatMap((first): Contradiction[] => {
        const [one, other] = [items[first], items[second]];
        if (!one || !other || second - first < 2 || told.has(`${first} ${second}`)) return [];
        if (!contradict(one, other)) return [];
        const [from, to] = [placeOf(one.item), placeOf(other.item)];
        if (!from || !to) return [];
        told.add(`${first} ${second}`);
        return [{ first: from, second: to, sameWords: isSameFrame(one.said, other.said) }];
      }),
    ),
  );
}

type Said = { item: Provision; said: Promised; whole: Promised };

function contradict(one: Said, other: Said): boolean {
  // Two people may each give the same thing in their own time.
  if (one.item.who && other.item.who && one.item.who.toLowerCase() !== other.item.who.toLowerCase())
    return false;
  if (isSameFrame(one.said, other.said)) return true;
  return likeness(one.said, other.said) >= alike && amountsDiffer(one.whole, other.whole);
}

/** The longest words of an item: whatever says the same holds them too. */
function rareWords({ words }: Promised): string[] {
  return [...words].sort((a, b) => b.length - a.length).slice(0, 2);
}

function placeOf(item: Provision): Contradiction['first'] | undefined {
  const words = item.words[0];
  return words && { ...(item.section ? { section: item.section } : {}), words, item: item.id };
}
