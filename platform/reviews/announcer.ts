import type { ReviewNews } from '../../review/reviews.ts';

/** Tells listeners in this window and, over a named channel, in every other window of the extension. */
export function announcer(channelName?: string) {
  const listeners = new Set<(news: ReviewNews) => void>();
  const tell = (news: ReviewNews) => {
    for (const listener of listeners) listener(news);
  };
  const channel = channelName === undefined ? undefined : new BroadcastChannel(channelName);
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isNews(data)) tell(data);
    };
  return {
    announce(news: ReviewNews) {
      channel?.postMessage(news);
      tell(news);
    },
    subscribe(listener: (news: ReviewNews) => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      channel?.close();
      listeners.clear();
    },
  };
}

function isNews(data: unknown): data is ReviewNews {
  return typeof data === 'object' && data !== null && 'review' in data && 'what' in data;
}
