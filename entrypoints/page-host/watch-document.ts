/** How long a page must be still before it counts as changed, in milliseconds: portals redraw in many small steps. */
const stillFor = 700;

/** What decides whether a hidden part is shown: wizards and accordions change these and no text. */
const watched = ['hidden', 'open', 'aria-expanded', 'aria-selected', 'aria-hidden', 'class', 'style'];

/**
 * Calls `changed` when what can be read in the documents has changed: a step of a wizard, or only words typed
 * (`isTyping`). Returns the way to stop. `fingerprint`: a number that differs when the readable text does.
 */
export function watchDocuments(documents: Document[], changed: (isTyping: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  let before = documents.map(fingerprint).join();
  const look = () => {
    const now = documents.map(fingerprint).join();
    if (now === before) return;
    before = now;
    changed(isTyping);
  };
  const soon = (typed: boolean) => {
    clearTimeout(timer);
    isTyping = typed;
    timer = setTimeout(look, stillFor);
  };
  const typing = () => soon(true);
  const observers = documents.map((each) => {
    const observer = new MutationObserver((records) =>
      soon(records.every(({ target }) => isInEditor(target))),
    );
    observer.observe(each, { subtree: true, childList: true, characterData: true, attributeFilter: watched });
    each.addEventListener('input', typing, { passive: true });
    return observer;
  });
  return () => {
    clearTimeout(timer);
    for (const observer of observers) observer.disconnect();
    for (const each of documents) each.removeEventListener('input', typing);
  };
}

function isInEditor(node: Node): boolean {
  const element = node.nodeType === 1 ? node : node.parentNode;
  return element !== null && 'isContentEditable' in element && element.isContentEditable === true;
}

/** A number for the text that is shown and the words in its fields. Our own closed root adds nothing to either. */
function fingerprint(owner: Document): number {
  const fields = [...owner.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')];
  const text = `${owner.body?.innerText ?? ''}\n${fields.map((field) => field.value).join('\n')}`;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
}
