/**
 * What was worked out from the words of one document. It stands for the answers: whoever keeps answers keeps them under
 * it, and they are gone when it is. `before`: the memory of the reading before, while this one is being filled.
 */
export type Memory = { before: Memory | undefined };

const memories = new WeakMap<object, Memory>();
/** The document looked at last. Held loosely, so that a document that nobody shows any more is not kept for this. */
let latest: WeakRef<object> | undefined;
let current: Memory | undefined;
/** What is to be let go when the memory closes. */
let holders: (() => void)[] = [];

/**
 * Does some work on a document with its memory open: what is asked again of the same words is not worked out again, here or
 * in the memory of the document looked at before, which after one edit is nearly the same. Answers that the new document
 * did not ask for are left behind. All of it lives as long as `owner` and no longer.
 */
export function remembering<Answer>(owner: object, work: () => Answer): Answer {
  const outer = current;
  const own = memories.get(owner) ?? { before: memoryBefore() };
  memories.set(owner, own);
  current = own;
  try {
    return work();
  } finally {
    current = outer;
    for (const letGo of holders) letGo();
    holders = [];
    own.before = undefined;
    latest = new WeakRef(owner);
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
