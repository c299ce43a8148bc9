import { browser } from 'wxt/browser';
import type { Answer, HostCall, HostCalls, HostNews, Problem } from './calls.ts';
import { isArticle, isCall, isOff, type NewsMessage } from './document-message.ts';
import type { ToldByCode } from './in-words.ts';

/** How a document answers each call. A failure that the reviewer can understand is an answer; a throw is our own mistake. */
export type CallAnswers = {
  [C in HostCall]: (request: HostCalls[C]['request']) => Answer<C> | Promise<Answer<C>>;
};

/** A successful answer. */
export function good<C extends HostCall>(value: HostCalls[C]['answer']): Answer<C> {
  return { ok: true, value };
}

/** A failure with its sentence. */
export function bad(
  code: string,
  sentence: string,
): { ok: false; problem: { code: string; sentence: string } } {
  return { ok: false, problem: { code, sentence } };
}

/** A failure whose sentence the panel knows (`in-words.ts`). */
export function byCode(code: ToldByCode, detail = ''): { ok: false; problem: Problem } {
  return bad(code, detail);
}

/** What a document hears besides calls. */
export type Heard = {
  /** The key that turns the overlay off was pressed. */
  off: () => void;
  /** The article that was asked for, as markup. */
  article?: (markup: string) => void;
};

/**
 * Answers the panel's calls in a document. `ownTab`: for our viewer, which hears messages to any tab; a content script
 * hears only its own. Returns the way to stop.
 */
export function answerCalls(answers: CallAnswers, heard: Heard, ownTab?: number): () => void {
  const hear = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    if (isOff(message)) heard.off();
    if (isArticle(message)) heard.article?.(message.article);
    if (!isCall(message) || (ownTab !== undefined && message.tab !== ownTab)) return;
    void answer(answers, message.call, message.request).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime?.onMessage?.removeListener(hear);
}

async function answer<C extends HostCall>(
  answers: CallAnswers,
  call: C,
  request: HostCalls[C]['request'],
): Promise<Answer<C>> {
  try {
    return await answers[call](request);
  } catch (error) {
    return byCode('broke', String(error));
  }
}

/** Tells the panel something unasked. */
export function sayNews(said: HostNews): void {
  const message: NewsMessage = { from: 'document', said };
  // No panel open is no failure: nobody needs the news.
  void browser.runtime.sendMessage(message).catch(() => undefined);
}

/** False once the extension was updated or removed under this page, so that nothing it sends arrives any more. */
export function isStillOurs(): boolean {
  return browser.runtime?.id !== undefined;
}
