import type { Field } from './page-reading.ts';

// Elements of frames belong to another realm, where `instanceof` is always false: names and node types tell instead.

/** Letters of the page. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** An element; those of SVG and MathML have the parts of it that are used here too. */
export function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

/** A whole document. */
export function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** A field whose value is what the reviewer sees; buttons, hidden and secret fields are none. */
export function isField(element: Element): element is Field {
  if (element.localName === 'textarea' || element.localName === 'select') return true;
  return (
    element.localName === 'input' &&
    !/^(button|submit|reset|hidden|password|file|image|search|range|color)$/.test(typeOf(element))
  );
}

/** An `input` of whatever type. */
export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

/** A list to choose from. */
export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

/** A frame with a document of its own. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

/** The place in a shadow root where an element's own children are shown. */
export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}

/** Whether the element itself starts an editor (CKEditor 5, Quill, ProseMirror and their like). */
export function isEditor(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/** The type of an input in lower case, "text" where none is stated. */
export function typeOf(element: Element): string {
  return (element.getAttribute('type') ?? 'text').toLowerCase();
}

/** The stated ARIA role, "" where there is none. */
export function roleOf(element: Element): string {
  return element.getAttribute('role') ?? '';
}

/** The document or shadow root in which an element's ids have meaning. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root.nodeType === 11 && isShadow(root) ? root : element.ownerDocument;
}

function isShadow(node: Node): node is ShadowRoot {
  return 'host' in node;
}

/** The element around this one, out of a shadow root to its host. */
export function aroundOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadow(root) ? root.host : null;
}

/** Percent-encoded text decoded as far as it is sound; pages hold broken addresses, which must not end a reading. */
export function decoded(text: string): string {
  const safe = text.replace(/[+&]/g, encodeURIComponent);
  return new URLSearchParams(`x=${safe}`).get('x') ?? text;
}

/** What a page's makers call an element: its classes and its id. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** White space made single. */
export function single(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Style of an element as the browser computes it, in the element's own window. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
