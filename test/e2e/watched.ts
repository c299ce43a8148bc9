import type { LiveBrowser } from '../../cli/live/live-browser.ts';
import { openBrowser as open, type Wishes } from '../../cli/live/open-browser.ts';
import { type Watch, watch } from './watch.ts';

/** A browser under watch: to close it fails where anything was asked for beyond this machine. */
export type WatchedBrowser = LiveBrowser & { watch: Watch };

/** What came of opening one, as `cli/live/open-browser.ts` says it. */
export type OpenedUnderWatch = { ok: true; live: WatchedBrowser } | { ok: false; sentence: string };

/**
 * Opens a browser for a test, as the command line does, but under watch. All end-to-end tests open theirs here, so every
 * flow that is tested is watched: nothing may leave in any of them.
 */
export async function openBrowser(wishes: Omit<Wishes, 'proxy'> = {}): Promise<OpenedUnderWatch> {
  const watching = await watch();
  const opened = await open({ ...wishes, proxy: watching.proxy });
  if (!opened.ok) {
    watching.close();
    return opened;
  }
  const { live } = opened;
  return {
    ok: true,
    live: {
      ...live,
      watch: watching,
      async close() {
        await live.close();
        watching.close();
        const left = watching.take();
        if (left.length > 0)
          throw new Error(
            `Requests left this machine while these tests ran:\n${[...new Set(left)].join('\n')}`,
          );
      },
    },
  };
}
