import type { HostCall, HostCalls, HostNews } from './calls.ts';

/** A call as it travels to the tab that holds the document. */
export type CallMessage = {
  [C in HostCall]: { to: 'document'; tab: number; call: C; request: HostCalls[C]['request'] };
}[HostCall];

/** The key pressed to turn the overlay off, as the background passes it on. */
export type OffMessage = { to: 'document'; off: true };

/** News as it travels from the document to the panel. */
export type NewsMessage = { from: 'document'; said: HostNews };

/** Code of the answer by which a page's host asks for the article reader, which most pages never need. */
export const needsArticle = 'needs-article';

function isObject(message: unknown): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null;
}

/** True for a call to a document. Only our own pages can send one, so its request is not looked at. */
export function isCall(message: unknown): message is CallMessage {
  return isObject(message) && message.to === 'document' && typeof message.call === 'string';
}

/** True for the word to turn the overlay off. */
export function isOff(message: unknown): message is OffMessage {
  return isObject(message) && message.to === 'document' && message.off === true;
}

/** True for news from a document. */
export function isNews(message: unknown): message is NewsMessage {
  return isObject(message) && message.from === 'document';
}
