import type { Span } from '../plan/plan.ts';
import type { HostNews } from '../platform/calls.ts';

type Mark = Extract<HostNews, { news: 'annotation/asked' }>['mark'];

/**
 * The key of each mark: with Alt and Shift in a page, by itself in our own viewer. C, S and Q begin the words; concern
 * has W, for worry. Alt+Shift with A, B, D, I and T is the browsers' own (menus, bars, feedback, dialogs), O and P are ours already.
 */
export const annotationKeyOf: Record<Mark, string> = {
  comment: 'C',
  strength: 'S',
  concern: 'W',
  question: 'Q',
};

const marks = ['comment', 'strength', 'concern', 'question'] as const;

/** Where keys are heard, what they are about, and who hears of them. */
export type KeysHeard = {
  documents: Iterable<Document>;
  /** The words now selected that were read. */
  selected: () => Span[];
  say: (mark: Mark) => void;
  /** The letter alone does too: in our own viewer, which has no keys that it could take away. */
  plain?: boolean;
  /** Asked at each key: when no longer, listening ends. */
  isOn: () => boolean;
};

/**
 * Listens for the keys that put a mark on selected words. Takes a key only where words that were read are selected and
 * nothing is being typed; all others stay with the page. Returns the way to stop.
 */
export function hearAnnotationKeys({ documents, selected, say, plain, isOn }: KeysHeard): () => void {
  const ends = new AbortController();
  const hear = (event: KeyboardEvent) => {
    if (!isOn()) return ends.abort();
    const mark = marks.find((one) => annotationKeyOf[one] === letterOf(event));
    const isPlain = !event.altKey && !event.shiftKey && plain === true;
    if (!event.isTrusted || event.repeat || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (!mark || !(isPlain || (event.altKey && event.shiftKey))) return;
    if (isTyping(event.composedPath()[0]) || isTaken(event, annotationKeyOf[mark])) return;
    if (selected().length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    say(mark);
  };
  for (const owner of documents)
    owner.addEventListener('keydown', hear, { capture: true, signal: ends.signal });
  return () => ends.abort();
}

/** The letter printed on the key; on a Mac, where Alt writes another character, the one that stands there on most keyboards. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');
}

/** By shape, not `instanceof`: a frame's elements are made by the frame's own classes. */
function isTyping(target: EventTarget | undefined): boolean {
  if (!isElement(target)) return false;
  if (target.isContentEditable || target.tagName === 'SELECT') return true;
  if (!/^(?:INPUT|TEXTAREA)$/.test(target.tagName)) return false;
  return !target.matches(
    ':disabled, [readonly], [type=checkbox], [type=radio], [type=button], [type=submit]',
  );
}

function isElement(target: EventTarget | undefined): target is HTMLElement {
  return target !== undefined && 'tagName' in target;
}

/** The page gives the letter to something of its own: Firefox presses it by Alt+Shift. */
function isTaken(event: KeyboardEvent, letter: string): boolean {
  const target = event.composedPath()[0];
  if (!event.altKey || !isElement(target)) return false;
  return target.ownerDocument.querySelector(`[accesskey~="${letter}" i]`) !== null;
}
