import type { WipePart } from '../services.ts';

/** What is typed to confirm: a word nobody types by chance. */
export const wipeWord = 'DELETE';

/** True once the word was typed; capitals and spaces around it do not matter. */
export function saysWipe(typed: string): boolean {
  return typed.trim().toUpperCase() === wipeWord;
}

/** What could not be deleted, and what to do about it. */
export const leftWords: Record<WipePart, string> = {
  windows:
    'A window of this extension did not answer, and may still show what it held. Close every window of the browser that shows it.',
  databases:
    'The store of reviews is held open by another window. Close all other windows of this extension.',
  settings: 'The browser did not let go of the settings, forms and taught portals.',
  session: 'The browser did not let go of what it holds until it is closed. Close the browser.',
  caches: 'The browser did not let go of its cache for this extension.',
  portals:
    'The browser did not take back the leave to read the portals you added. Take it back on the browser’s own page of this extension.',
};
