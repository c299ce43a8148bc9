import type { DocumentFile } from './open-document.ts';

/**
 * A file goes from one of our pages to the viewer in memory, over a channel only our own pages can hear, named by a
 * random word in the viewer's address. It is never stored.
 */
const channelOf = (token: string) => new BroadcastChannel(`plan-quality-file-${token}`);

/** How long the viewer waits for its file, and the giver for the viewer, in milliseconds. */
const patience = 20_000;

type Said = { ask: true } | { file: DocumentFile };

function isSaid(data: unknown): data is Said {
  return typeof data === 'object' && data !== null && ('ask' in data || 'file' in data);
}

/** Holds a file ready until the viewer with this token has taken it. True once taken; false if none came. */
export function offerFile(token: string, file: DocumentFile): Promise<boolean> {
  const channel = channelOf(token);
  return new Promise((resolve) => {
    const end = (taken: boolean) => {
      clearTimeout(timer);
      // A moment later, so that the file is on its way before the channel closes.
      setTimeout(() => channel.close(), 1000);
      resolve(taken);
    };
    const timer = setTimeout(() => end(false), patience);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isSaid(data) || !('ask' in data)) return;
      channel.postMessage({ file });
      end(true);
    };
  });
}

/** Takes the file that was offered under this token; undefined if nobody offers it any more (the tab was reloaded). */
export function takeFile(token: string): Promise<DocumentFile | undefined> {
  const channel = channelOf(token);
  return new Promise((resolve) => {
    const end = (file: DocumentFile | undefined) => {
      clearTimeout(timer);
      clearInterval(asking);
      channel.close();
      resolve(file);
    };
    const timer = setTimeout(() => end(undefined), 2000);
    const ask = () => channel.postMessage({ ask: true });
    const asking = setInterval(ask, 200);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isSaid(data) && 'file' in data) end(data.file);
    };
    ask();
  });
}
