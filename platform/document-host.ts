import { browser } from 'wxt/browser';
import type { Answer, HostCall, HostCalls, HostNews } from './calls.ts';

/** Why a call to a document came to nothing; each comes with a sentence to show. */
export type HostProblemCode =
  /** The browser lets no extension in: settings pages, the extension store, another extension's page. */
  | 'not-scriptable'
  /** The page was not granted, or was left since: the reviewer presses the button on it again. */
  | 'press-again'
  /** The browser's own PDF viewer shows the document and we may fetch it: offer `openTabDocument(tab)`. */
  | 'browser-pdf'
  /** A PDF that only the reviewer can bring: "save it, then drop it here". */
  | 'save-and-drop'
  /** The extension was updated under an open page. */
  | 'reload'
  /** The tab was closed. */
  | 'closed'
  /** Our own mistake while reading or painting; the message names it. */
  | 'failed';

/** The document in one tab, whoever answers for it: the content script of a page, or our own viewer. */
export type DocumentHost = {
  tab: number;
  /** Asks; puts the content script into the page first where that is needed. Never throws: what fails is a problem with a sentence. */
  call<C extends HostCall>(call: C, request: HostCalls[C]['request']): Promise<Answer<C>>;
  /** Hears what the document tells unasked. Returns the way to stop. */
  onNews(listener: (news: HostNews) => void): () => void;
};

/** The host of the document in `tab`. Nothing is injected until the first call. */
export function documentHost(tab: number): DocumentHost {
  return {
    tab,
    call: (call, request) => browser.tabs.sendMessage(tab, { to: 'document', tab, call, request }),
    onNews(listener) {
      const hear = (message: unknown, sender: { tab?: { id?: number } }) => {
        if (isNews(message) && sender.tab?.id === tab) listener(message.said);
      };
      browser.runtime.onMessage.addListener(hear);
      return () => browser.runtime.onMessage.removeListener(hear);
    },
  };
}

type NewsMessage = { from: 'document'; said: HostNews };

function isNews(message: unknown): message is NewsMessage {
  return typeof message === 'object' && message !== null && 'from' in message && message.from === 'document';
}
