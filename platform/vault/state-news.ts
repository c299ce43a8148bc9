import type { LockState } from '../../review/lock.ts';

/** What windows tell each other about the lock, beside the key itself. */
export type StateNews = {
  /** Tells listeners of this window how it stands; the same again is not told. */
  tell(state: LockState): void;
  /** Tells listeners here and in other windows how far the conversion is. */
  progress(state: LockState): void;
  /** Tells other windows to look again. */
  moved(): void;
  onMoved(listener: () => void): void;
  /** What was told last. */
  last(): LockState | undefined;
  subscribe(listener: (state: LockState) => void): () => void;
  close(): void;
};

/** News over a named channel of this extension's own origin. No key and no passphrase is ever said on it. */
export function stateNews(channelName: string): StateNews {
  const channel = new BroadcastChannel(channelName);
  const listeners = new Set<(state: LockState) => void>();
  const moving = new Set<() => void>();
  let told: LockState | undefined;
  let closed = false;
  const say = (message: object) => {
    // A conversion may end just after its window closed the store.
    if (!closed) channel.postMessage(message);
  };
  const tell = (state: LockState) => {
    if (JSON.stringify(state) === JSON.stringify(told)) return;
    told = state;
    for (const listener of listeners) listener(state);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('say' in data)) return;
    if (data.say === 'moved') for (const listener of moving) listener();
    // A window that is locked is not told how far others are.
    if (data.say === 'progress' && 'state' in data && isConverting(data.state) && told?.kind !== 'locked')
      tell(data.state);
  };
  return {
    tell,
    progress(state) {
      say({ say: 'progress', state });
      tell(state);
    },
    moved() {
      say({ say: 'moved' });
    },
    onMoved(listener) {
      moving.add(listener);
    },
    last: () => told,
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
      moving.clear();
    },
  };
}

function isConverting(state: unknown): state is LockState & { kind: 'converting' } {
  return (
    typeof state === 'object' &&
    state !== null &&
    'kind' in state &&
    state.kind === 'converting' &&
    'to' in state &&
    (state.to === 'encrypted' || state.to === 'plain') &&
    'done' in state &&
    typeof state.done === 'number' &&
    'total' in state &&
    typeof state.total === 'number'
  );
}
