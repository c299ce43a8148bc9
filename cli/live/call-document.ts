import type { Page } from 'puppeteer-core';
import type { Answer, HostCall, HostCalls } from '../../platform/calls.ts';
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
    const put = (file) => browser.scripting.executeScript({ target: { tabId: ${tab} }, files: [file] });
    try {
      const first = (await send()) ?? (await put('/page-host.js'), await send());
      if (first?.problem?.code !== 'needs-article') return first;
      await put('/article-reader.js');
      return await send();
    } catch (error) {
      const open = await browser.tabs.get(${tab}).catch(() => undefined);
      return { refused: String(error), open: open && { url: open.url }, isFirefox: 'sidebarAction' in browser };
    }
  })()`);
  if (isRefusal(answer))
    return { ok: false, problem: problemOf(answer.open, answer.refused, answer.isFirefox) };
  return isAnswer<C>(answer)
    ? answer
    : { ok: false, problem: { code: 'failed', sentence: 'The page did not answer the extension.' } };
}

function isAnswer<C extends HostCall>(answer: unknown): answer is Answer<C> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

type Refusal = { refused: string; open?: { url?: string }; isFirefox: boolean };

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}
