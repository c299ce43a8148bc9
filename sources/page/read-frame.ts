import { nameOver } from './read-field.ts';
import { labelOf } from './field-label.ts';
import { inkOf } from './look-of.ts';
import { isEditor, single } from './nodes.ts';
import type { Walk, Within } from './walk-state.ts';

/** More frames than this on one page are advertising, or frames that hold themselves. */
const mostFrames = 80;
/** Frames smaller than this many square pixels hold counters and log-ins. */
const smallestFrame = 10_000;

/** Reads a same-origin frame in place; rich-text editors live in frames without an address. */
export function readFrame(walk: Walk, frame: HTMLIFrameElement, within: Within): void {
  walk.flush(within);
  const inside = insideOf(frame);
  if (!inside) noteClosed(walk, frame);
  if (inside && isBrowsersViewer(inside)) {
    noteDocument(walk, frame);
    return;
  }
  if (!inside?.body || walk.walked.frames >= mostFrames) return;
  walk.walked.frames += 1;
  walk.walked.roots.push(inside);
  const isEditing =
    inside.designMode === 'on' ||
    isEditor(inside.body) ||
    !/^\w+:\/\/|^[./]/.test(frame.getAttribute('src') ?? '');
  const inner: Within = { ...within, editor: isEditing, ink: inkOf(inside.body, within.ink) };
  if (isEditing) {
    inner.field = nameOver(walk, labelOf(frame), within) ?? within.field;
  }
  walk.children(inside.body, inner);
  walk.flush(inner);
}

/** A PDF or office file shown in place; no page script can look inside. */
export function isDocumentFrame(element: Element): boolean {
  if (!/^(iframe|embed|object)$/.test(element.localName)) return false;
  if (/pdf|msword|officedocument/.test(element.getAttribute('type') ?? '')) return true;
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return /\.(pdf|docx?)([?#]|$)/i.test(address) || (/^blob:/.test(address) && element.localName !== 'iframe');
}

/** A PDF that a frame holds as an address of this very page ("blob:"), as the browser shows it. */
function isBrowsersViewer(inside: Document): boolean {
  if (inside.contentType === 'application/pdf') return true;
  const [only] = inside.body?.children ?? [];
  return inside.body?.childElementCount === 1 && only?.matches('embed[type*=pdf]') === true;
}

/** Names a document that the page shows and nobody can read there. */
export function noteDocument(walk: Walk, element: Element): void {
  walk.walked.notVisited.push({
    where: single(element.getAttribute('title')) || 'the document shown on this page',
    why: 'The page shows a document in the browser’s own viewer, where nothing can be read. Open it here instead, or save it and drop the file here.',
  });
}

function noteClosed(walk: Walk, frame: HTMLIFrameElement): void {
  const box = frame.getBoundingClientRect();
  if (box.width > 0 && box.width * box.height < smallestFrame) return;
  walk.walked.notVisited.push({
    where: single(frame.title) || 'a frame of this page',
    why: 'Part of this page comes from another site, which the browser keeps closed. Open it in a tab of its own, or save it and drop the file here.',
  });
}

/** A frame's document where it is on the same origin; a frame written in the page is parsed where none was loaded. */
export function insideOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    const loaded = frame.contentDocument;
    if (loaded?.body && (loaded.body.childNodes.length > 0 || !frame.hasAttribute('srcdoc'))) return loaded;
  } catch {
    // Some browsers throw for a frame of another origin where others give null: both mean closed.
    return undefined;
  }
  const source = frame.getAttribute('srcdoc');
  const Parser = frame.ownerDocument.defaultView?.DOMParser;
  return source && Parser ? new Parser().parseFromString(source, 'text/html') : undefined;
}
