/** A store of one function's answers that can leave out those last asked for before a turn. */
export type Store = { forgetBefore: (turn: number) => void };

/**
 * What was worked out from the words of a document. `turn` counts how often work on the document was begun: an answer
 * that was asked for neither in this turn nor in the one before is forgotten.
 */
export type Memory = { turn: number; stores: Store[] };

const memories = new WeakMap<object, Memory>();
/** The document looked at last. Held loosely, so that a document that nobody shows any more is not kept for this. */
let latest: WeakRef<object> | undefined;
let current: Memory | undefined;
/** What is to be let go when the memory closes. */
let holders: (() => void)[] = [];

/**
 * Does some work on a document with its memory open, so that what is asked again of the same words is not worked out
 * again. A document that was not looked at before takes on the memory of the one before it: after an edit the two are
 * nearly the same. What neither of the last two turns asked for is forgotten, and all of it goes with the documents.
 */
export function remembering<Answer>(owner: object, work: () => Answer): Answer {
  const outer = current;
  const own = memories.get(owner) ?? memoryBefore() ?? { turn: 0, stores: [] };
  memories.set(owner, own);
  own.turn += 1;
  current = own;
  try {
    return work();
  } finally {
    current = outer;
    latest = new WeakRef(owner);
    for (const letGo of holders) letGo();
    holders = [];
    for (const store of own.stores) store.forgetBefore(own.turn - 1);
  }
}

function memoryBefore(): Memory | undefined {
  const owner = latest?.deref();
  return owner && memories.get(owner);
}

/** The memory that is open, if any. */
export function openMemory(): Memory | undefined {
  return current;
}

/** Has something done when the open memory is closed. */
export function whenClosed(letGo: () => void): void {
  holders.push(letGo);
}
