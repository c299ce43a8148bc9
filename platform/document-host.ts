import { browser } from 'wxt/browser';
import { bad } from './answer-calls.ts';
import { articleOf } from './article.ts';
import type { Answer, HostCall, HostCalls, HostNews } from './calls.ts';
import { type ArticleMessage, isArticleWanted, partWanted } from './document-message.ts';
import { newsHeard, type Sender } from './heard.ts';
import { inWords } from './in-words.ts';
import { putHostInto, putPartInto, tabProblem } from './reach-tab.ts';

/** The document in one tab, whoever answers for it: the content script of a page, or our own viewer. */
export type DocumentHost = {
  tab: number;
  /** Asks; puts the content script into the page first where that is needed. Never throws: what fails is a problem with a sentence. */
  call<C extends HostCall>(call: C, request: HostCalls[C]['request']): Promise<Answer<C>>;
  /** Hears what the document tells unasked, and that the tab shows another page. Returns the way to stop. */
  onNews(listener: (news: HostNews) => void): () => void;
};

/** The host of the document in `tab`. Nothing is injected until the first call. */
export function documentHost(tab: number): DocumentHost {
  return {
    tab,
    call: (call, request) => ask(tab, call, request),
    onNews: (listener) => hearNews(tab, listener),
  };
}

/** Sends the call. Where nobody answers, puts our script in and sends again; where an article is asked for, finds it first. */
async function ask<C extends HostCall>(
  tab: number,
  call: C,
  request: HostCalls[C]['request'],
): Promise<Answer<C>> {
  const first = await send(tab, call, request);
  if (first && !isArticleWanted(first) && !partWanted(first)) return inWords(first);
  if (call === 'document/clear')
    return bad('nothing-on', 'Nothing is painted in this document, so there was nothing to turn off.');
  try {
    if (!first) await putHostInto(tab);
    const asked = first ?? (await send(tab, call, request));
    const part = partWanted(asked);
    if (part) await putPartInto(tab, part);
    const second = part ? await send(tab, call, request) : asked;
    if (isArticleWanted(second)) await giveArticle(tab, second.problem.markup);
    const last = isArticleWanted(second) ? await send(tab, call, request) : second;
    return last ? inWords(last) : { ok: false, problem: await tabProblem(tab, undefined) };
  } catch (error) {
    return { ok: false, problem: await tabProblem(tab, error) };
  }
}

async function giveArticle(tab: number, markup: string): Promise<void> {
  const message: ArticleMessage = { to: 'document', tab, article: await articleOf(markup) };
  await browser.tabs.sendMessage(tab, message);
}

/** The answer, or undefined where nobody in the tab listens. */
async function send<C extends HostCall>(
  tab: number,
  call: C,
  request: HostCalls[C]['request'],
): Promise<Answer<C> | undefined> {
  const message = { to: 'document', tab, call, request };
  return browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

function hearNews(tab: number, listener: (news: HostNews) => void): () => void {
  const hear = (message: unknown, sender: Sender) => {
    const said = newsHeard(message, sender, browser.runtime.id, tab);
    if (said) listener(said);
  };
  const moved = (id: number, change: { status?: string }) => {
    if (id === tab && change.status === 'complete') listener({ news: 'document/changed', moved: true });
  };
  browser.runtime.onMessage.addListener(hear);
  browser.tabs.onUpdated.addListener(moved);
  return () => {
    browser.runtime.onMessage.removeListener(hear);
    browser.tabs.onUpdated.removeListener(moved);
  };
}
