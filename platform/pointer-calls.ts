import { browser } from 'wxt/browser';
import { bad } from './answer-calls.ts';
import type { PointerCalls, Problem } from './calls.ts';
import { tabProblem } from './reach-tab.ts';

type PointerCall = keyof PointerCalls;

/** What comes back of a call to the pointing script. */
export type PointerAnswer<C extends PointerCall> =
  | { ok: true; value: PointerCalls[C]['answer'] }
  | { ok: false; problem: Problem };

/** How the page answers each call. */
export type PointingAnswers = {
  [C in PointerCall]: (request: PointerCalls[C]['request']) => PointerAnswer<C> | Promise<PointerAnswer<C>>;
};

/** A call as it travels to the tab that is pointed in. */
type PointerMessage = {
  [C in PointerCall]: { to: 'pointer'; call: C; request: PointerCalls[C]['request'] };
}[PointerCall];

function isPointerMessage(message: unknown): message is PointerMessage {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'pointer';
}

/** The one script that lets somebody point, put into a page when that is asked for. */
const script = '/page-pointer.js';

/** Asks the pointing script of a tab; puts it in first where nobody answers. */
export async function askPointer<C extends PointerCall>(
  tab: number,
  call: C,
  request: PointerCalls[C]['request'],
): Promise<PointerAnswer<C>> {
  const message = { to: 'pointer', call, request };
  const send = (): Promise<PointerAnswer<C> | undefined> =>
    browser.tabs.sendMessage(tab, message).catch(() => undefined);
  const first = await send();
  if (first) return first;
  // Nothing there means nothing to stop; and a page that was left has forgotten what was pointed at.
  if (call === 'point/stop' || call === 'point/key')
    return bad('nothing-pointed', 'Nothing is being pointed at.');
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [script] });
    return (await send()) ?? { ok: false, problem: await tabProblem(tab, undefined) };
  } catch (error) {
    return { ok: false, problem: await tabProblem(tab, error) };
  }
}

/** Answers the panel in the page. Returns the way to stop. */
export function answerPointing(answers: PointingAnswers): () => void {
  const hear = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isPointerMessage(message)) return;
    void answer(answers, message.call, message.request).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime?.onMessage?.removeListener(hear);
}

async function answer<C extends PointerCall>(
  answers: PointingAnswers,
  call: C,
  request: PointerCalls[C]['request'],
): Promise<PointerAnswer<C>> {
  try {
    return await answers[call](request);
  } catch (error) {
    return bad(
      'failed',
      `Something in this program went wrong (${error instanceof Error ? error.message : String(error)}). Nothing was kept. Reload the page and begin again.`,
    );
  }
}
