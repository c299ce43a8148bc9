/** A phrase found in a text: `from` and `to` count in the text, `key` says which of the given lists it stands in. */
export type FoundPhrase = { from: number; to: number; key: number };

type Token = { word: string; from: number; to: number };
type Node = { next: Map<string, Node>; keys: number[] };

const token = /[\p{L}\d]+(?:['’:][\p{L}\d]+)*/gu;

/**
 * Finds thousands of fixed phrases in one pass over a text: word by word through a tree of the phrases, blind to
 * case, a space also matching a hyphen. Patterns would need a try of each phrase at each place, which takes too long
 * for a whole plan. `lists[key]` are phrases; a word after a hyphen ("non-verbal") is not found by itself.
 */
export function phraseFinder(lists: string[][]): (text: string) => FoundPhrase[] {
  const root: Node = { next: new Map(), keys: [] };
  lists.forEach((phrases, key) => {
    for (const phrase of phrases) {
      let node = root;
      for (const { word } of tokensOf(phrase)) {
        const next = node.next.get(word) ?? { next: new Map(), keys: [] };
        node.next.set(word, next);
        node = next;
      }
      if (node !== root) node.keys.push(key);
    }
  });
  return (text) => {
    const tokens = tokensOf(text);
    const found: FoundPhrase[] = [];
    tokens.forEach((first, start) => {
      if (text[first.from - 1] === '-') return;
      let node = root.next.get(first.word);
      for (let at = start; node; at += 1) {
        const last = tokens[at];
        if (!last) break;
        for (const key of node.keys) found.push({ from: first.from, to: last.to, key });
        const following = tokens[at + 1];
        if (!following || !/^[\s-]+$/.test(text.slice(last.to, following.from))) break;
        node = node.next.get(following.word);
      }
    });
    return found;
  };
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
