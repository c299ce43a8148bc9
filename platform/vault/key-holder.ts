import type { Held } from './sealing.ts';

/** The data key as this window holds it, and what it says to the other windows about it. */
export type KeyHolder = {
  /** The key of this vault: this window's own, or another window's, which is asked once; none where nobody has it. */
  get(vault: string): Promise<Held | undefined>;
  /** Holds a key that was opened here; windows that wait for it may ask. */
  hold(held: Held): void;
  /** Lets go of the key here and in every other window. */
  drop(): void;
  /** Hears that the key came or went, in this window or because of another. Returns the way to stop. */
  subscribe(listener: (held: Held | undefined) => void): () => void;
  close(): void;
};

/** How long a window that opens waits for others to hand the key over, in milliseconds; an answer takes about one. */
const patience = 300;

/**
 * The key lives in the memory of open windows alone: a window that opens asks over a channel of this extension's own
 * origin, and one that holds the key hands it over as a CryptoKey that nobody can read out. It is never stored, so when
 * the last window closes it is gone. An answer to a question asked before the store was locked is not taken.
 */
export function keyHolder(channelName: string): KeyHolder {
  const channel = new BroadcastChannel(channelName);
  const listeners = new Set<(held: Held | undefined) => void>();
  let closed = false;
  const say = (message: object) => {
    // Something asked just before its window closed the store.
    if (!closed) channel.postMessage(message);
  };
  let held: Held | undefined;
  /** The last question, still open to a late answer. */
  let question: { vault: string; ask: string; answer: (held?: Held) => void } | undefined;
  let waiting: Promise<Held | undefined> | undefined;
  /** The vault that was asked for and that nobody had the key of. */
  let vain: string | undefined;

  const became = (next: Held | undefined) => {
    held = next;
    vain = undefined;
    for (const listener of listeners) listener(next);
  };
  const letGo = () => {
    const asked = question;
    question = undefined;
    asked?.answer();
    const vault = held?.vault ?? asked?.vault;
    became(undefined);
    // Nobody has it now; who unlocks will say so.
    vain = vault;
  };

  function ask(vault: string): Promise<Held | undefined> {
    const { promise, resolve } = Promise.withResolvers<Held | undefined>();
    const own = crypto.randomUUID();
    question = { vault, ask: own, answer: resolve };
    say({ say: 'ask', vault, ask: own });
    const timer = setTimeout(() => resolve(undefined), patience);
    waiting = promise.then((found) => {
      clearTimeout(timer);
      waiting = undefined;
      if (!found) vain = vault;
      return found;
    });
    return waiting;
  }

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('say' in data)) return;
    if (data.say === 'lock') letGo();
    if (!('vault' in data && typeof data.vault === 'string')) return;
    const { vault } = data;
    if (data.say === 'open' && held?.vault !== vault) void ask(vault);
    if (!('ask' in data)) return;
    if (data.say === 'ask' && held?.vault === vault) say({ say: 'key', vault, ask: data.ask, key: held.key });
    if (data.say === 'key' && question && question.ask === data.ask && 'key' in data && isDataKey(data.key)) {
      const { answer } = question;
      question = undefined;
      const given = { vault, key: data.key };
      answer(given);
      became(given);
    }
  };

  return {
    async get(vault) {
      if (held?.vault === vault) return held;
      if (vain === vault) return undefined;
      const found = await (waiting ?? ask(vault));
      return found?.vault === vault ? found : undefined;
    },
    hold(opened) {
      question?.answer(opened);
      question = undefined;
      became(opened);
      say({ say: 'open', vault: opened.vault });
    },
    drop() {
      say({ say: 'lock' });
      letGo();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      closed = true;
      channel.close();
      listeners.clear();
      held = undefined;
    },
  };
}

/** Only a key that nobody can read out is taken. */
function isDataKey(key: unknown): key is CryptoKey {
  return key instanceof CryptoKey && !key.extractable && key.algorithm.name === 'AES-GCM';
}
