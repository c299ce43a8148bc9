import type { HostCall, HostCalls, HostNews } from './calls.ts';

/** A call as it travels to the tab that holds the document. */
export type CallMessage = {
  [C in HostCall]: { to: 'document'; tab: number; call: C; request: HostCalls[C]['request'] };
}[HostCall];

/** The key pressed to turn the overlay off, as the background passes it on. */
export type OffMessage = { to: 'document'; off: true };

/** News as it travels from the document to the panel. */
export type NewsMessage = { from: 'document'; said: HostNews };

/** Code of the answer by which a page's host asks to have an article found in its markup, which most pages never need. */
export const needsArticle = 'needs-article';

/** That answer: `markup` is a copy of the page. */
export type ArticleWanted = {
  ok: false;
  problem: { code: typeof needsArticle; sentence: string; markup: string };
};

/** The article's markup as it goes back to the page's host before the call is sent again; '' where there is none. */
export type ArticleMessage = { to: 'document'; tab: number; article: string };

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

/** True for an article's markup. */
export function isArticle(message: unknown): message is ArticleMessage {
  return isObject(message) && message.to === 'document' && typeof message.article === 'string';
}

/** True for the answer that asks for an article. */
export function isArticleWanted(answer: unknown): answer is ArticleWanted {
  return isObject(answer) && isObject(answer.problem) && answer.problem.code === needsArticle;
}

/** True for news from a document. */
export function isNews(message: unknown): message is NewsMessage {
  return isObject(message) && message.from === 'document';
}
