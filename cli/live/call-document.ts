import type { Page } from 'puppeteer-core';
import type { Answer, HostCall, HostCalls } from '../../platform/calls.ts';
import { inWords } from '../../platform/in-words.ts';
import { problemOf } from '../../platform/tab-problem.ts';

/**
 * Calls the document in a tab from one of the extension's pages, as the panel does: the same script is put in by the
 * same grant, and the same message asks. (See platform/document-host.ts, which the panel uses.)
 */
export async function callDocument<C extends HostCall>(
  extensionPage: Page,
  tab: number,
  call: C,
  request: HostCalls[C]['request'],
): Promise<Answer<C>> {
  const message = JSON.stringify({ to: 'document', tab, call, request });
  const answer = await extensionPage.evaluate(`(async () => {
    const browser = globalThis.browser ?? globalThis.chrome;
    const send = () => browser.tabs.sendMessage(${tab}, ${message}).catch(() => undefined);
    const refusal = async (refused) => {
      const open = await browser.tabs.get(${tab}).catch(() => undefined);
      return { refused, open: open && { url: open.url }, isFirefox: 'sidebarAction' in browser };
    };
    try {
      const put = (file) => browser.scripting.executeScript({ target: { tabId: ${tab} }, files: [file] });
      const first = (await send()) ?? (await put('/page-host.js'), await send());
      const answer =
        first?.problem?.code === 'needs-part' ? (await put('/' + first.problem.part + '.js'), await send()) : first;
      if (answer?.problem?.code !== 'needs-article') return answer ?? refusal(null);
      await new Promise((resolve, reject) => {
        const script = document.createElement('script');
        Object.assign(script, { src: '/article-reader.js', onload: resolve, onerror: reject });
        document.head.append(script);
      });
      const article = globalThis.readArticle(answer.problem.markup) ?? '';
      await browser.tabs.sendMessage(${tab}, { to: 'document', tab: ${tab}, article });
      return await send();
    } catch (error) {
      return refusal(String(error));
    }
  })()`);
  if (isRefusal(answer))
    return { ok: false, problem: problemOf(answer.open, answer.refused ?? undefined, answer.isFirefox) };
  return isAnswer<C>(answer)
    ? inWords(answer)
    : { ok: false, problem: { code: 'failed', sentence: 'The page did not answer the extension.' } };
}

function isAnswer<C extends HostCall>(answer: unknown): answer is Answer<C> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** `refused`: what the browser said; null where it let the script in and nobody answered. */
type Refusal = { refused: string | null; open?: { url?: string }; isFirefox: boolean };

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}
