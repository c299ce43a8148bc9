import type { Answer, HostCall } from './calls.ts';

/**
 * Problems that a document tells by a code, so that less is put into pages: a PDF in the browser's own viewer; pages to
 * recognise, which only our viewer has; our own mistake, told in full by its own message, since nobody sees that console.
 */
export type ToldByCode = 'browser-pdf' | 'no-pages' | 'broke';

const sentences: Record<ToldByCode, (detail: string) => string> = {
  'browser-pdf': () =>
    'The browser shows this document in its own PDF viewer, where nothing can be marked. It can be read from this tab and opened in our viewer, without leaving your device.',
  'no-pages': () => 'Words are recognised in documents that are open in our own page.',
  broke: (detail) =>
    `Something in this program went wrong (${detail}). Your review is safe. Reload the page and press the button again.`,
};

/** An answer with the sentence of its problem. */
export function inWords<C extends HostCall>(answer: Answer<C>): Answer<C> {
  if (answer.ok) return answer;
  const { code, sentence } = answer.problem;
  const say = new Map(Object.entries(sentences)).get(code);
  return say ? { ok: false, problem: { code, sentence: say(sentence) } } : answer;
}
