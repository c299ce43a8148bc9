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

/** Scripts that few pages need, put beside a page's host when it asks for one. The names are those of their files. */
export const pageParts = [
  'text-layer',
  'selected-spans',
  'fetch-document',
  'keep-article',
  'annotation-keys',
] as const;
export type PagePart = (typeof pageParts)[number];

/** Code of the answer by which a page's host asks for such a script. */
export const needsPart = 'needs-part';

/** That answer. */
export type PartWanted = {
  ok: false;
  problem: { code: typeof needsPart; sentence: string; part: PagePart };
};

/** Where such a script leaves its function for the page's host: both run in the world of the extension's own scripts. */
export function partKey(part: PagePart): string {
  return `plan-quality-${part}`;
}

/** The script that an answer asks for. */
export function partWanted(answer: unknown): PagePart | undefined {
  if (!isObject(answer) || !isObject(answer.problem) || answer.problem.code !== needsPart) return undefined;
  const { part } = answer.problem;
  return pageParts.find((each) => each === part);
}

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
