import type { WordBlock, WordText } from '../../plan/anchors/anchor.ts';
import type { Beside, KeptAs, RememberedText } from '../../review/remembered.ts';

/**
 * A text as it lies in the store: each distinct word once, plain or as a keyed hash, and the blocks as numbers into that
 * list, so that a plan of 15,000 words is some tens of kilobytes. `order` counts the texts of one review. `key`: the id of
 * the key that hashes were made with; absent for the one that was never given an id.
 */
export type StoredText = {
  review: string;
  id: string;
  fingerprint: string;
  order: number;
  kept: KeptAs;
  key?: string;
  vocabulary: string[];
  blocks: (Omit<WordBlock, 'words'> & { words: Uint32Array })[];
};

/** A text packed for the store, in its own words or spelt under a key. */
export function packed(
  review: string,
  { id, fingerprint, text }: RememberedText,
  spelling: Spelling | undefined,
): StoredText {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const blocks = text.map(({ words, ...rest }) => ({ ...rest, words: Uint32Array.from(words, numberOf) }));
  const words: StoredText = {
    review,
    id,
    fingerprint,
    order: 0,
    kept: 'words',
    vocabulary: [...numbers.keys()],
    blocks,
  };
  return spelling ? hashed(words, spelling) : words;
}

/** A text that lies there in words, spelt under a key from now on. */
function hashed(text: StoredText, { key, spell }: Spelling): StoredText {
  return { ...text, kept: 'hashes', key, vocabulary: text.vocabulary.map(spell) };
}

/**
 * The texts that are kept once `fresh` is: those that are still pointed to, and the fresh one as the last of them. With
 * `spelling` nothing stays in plain words.
 */
export function textsToKeep(
  before: readonly StoredText[],
  fresh: StoredText,
  pointedAt: ReadonlySet<string>,
  spelling: Spelling | undefined,
): StoredText[] {
  const others = before.filter(({ id }) => id !== fresh.id && pointedAt.has(id));
  const last = Math.max(0, ...others.map(({ order }) => order));
  return [
    ...others.map((text) => (spelling && text.kept === 'words' ? hashed(text, spelling) : text)),
    { ...fresh, order: last + 1 },
  ];
}

/** The words of a stored text. */
export function unpacked({ vocabulary, blocks }: StoredText): WordText {
  return blocks.map(({ words, ...rest }) => ({
    ...rest,
    words: Array.from(words, (word) => vocabulary[word] ?? ''),
  }));
}

/** The distinct words of a text. */
export function distinctWords(text: WordText): string[] {
  return [...new Set(text.flatMap(({ words }) => words))];
}

/** The words of those stored texts that are kept in plain words. */
export function plainWordsOf(stored: readonly StoredText[]): string[] {
  return stored.flatMap(({ kept, vocabulary }) => (kept === 'words' ? vocabulary : []));
}

/** A text with each word spelt otherwise. */
function spelt(text: WordText, spell: Speller): WordText {
  return text.map((block) => ({ ...block, words: block.words.map(spell) }));
}

/** Ids of the keys that these texts are spelt under; `undefined` among them for the one without an id. */
export function keysOf(stored: readonly StoredText[]): (string | undefined)[] {
  return [...new Set(stored.flatMap((text) => (text.kept === 'hashes' ? [text.key] : [])))];
}

/** Stored texts beside the text of now, oldest first; one whose key is not here cannot be told from now and is left out. */
export function besides(
  stored: readonly StoredText[],
  now: WordText,
  spellers: ReadonlyMap<string | undefined, Speller>,
): Beside[] {
  const hashes = new Map([...spellers].map(([key, spell]) => [key, spelt(now, spell)]));
  return [...stored]
    .sort((one, other) => one.order - other.order)
    .flatMap((one) => {
      const same = one.kept === 'words' ? now : hashes.get(one.key);
      const { id, fingerprint, kept } = one;
      return same ? [{ id, fingerprint, kept, before: unpacked(one), now: same }] : [];
    });
}

/** Marks words under a key, a distinct word once: what was marked is held for as long as the window is open. */
export function wordSpeller(key: CryptoKey): (words: readonly string[]) => Promise<Speller> {
  const known = new Map<string, string>();
  return async (words) => {
    if (known.size > mostHeld) known.clear();
    const fresh = [...new Set(words)].filter((word) => !known.has(word));
    const marks = await Promise.all(fresh.map((word) => markOf(key, word)));
    for (const [index, word] of fresh.entries()) known.set(word, marks[index] ?? '');
    const held = new Map(words.map((word) => [word, known.get(word) ?? '']));
    return (word) => held.get(word) ?? '';
  };
}

/** How words are spelt under the key of this id. */
export type Spelling = { key: string; spell: Speller };

/** What a word is kept as; '' for a word that was not asked for. */
export type Speller = (word: string) => string;

/** Distinct words held: some twenty long plans. */
const mostHeld = 50_000;

/** HMAC-SHA-256 of a word, its first 52 bits in base 36: of some ten thousand distinct words no two are taken for one. */
async function markOf(key: CryptoKey, word: string): Promise<string> {
  const digest = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`word ${word}`));
  const view = new DataView(digest);
  return (view.getUint32(0) * 2 ** 20 + (view.getUint32(4) >>> 12)).toString(36);
}
