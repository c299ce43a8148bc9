import type { Cell, NotVisited } from '../../plan/block.ts';
import { type Gather, type Ink, startGather } from './gather.ts';
import { fieldOf, labelOf, shownIn, wordsOf } from './field-label.ts';
import { listMarkerOf } from './list-marker.ts';
import { inkOf, isFilled } from './look-of.ts';
import {
  isEditor,
  isElement,
  isField,
  isFrame,
  isInput,
  isSlot,
  isText,
  roleOf,
  rootOf,
  single,
  styleOf,
} from './nodes.ts';
import { findOpeners, isHidden, type Openers } from './openers.ts';
import type { DraftBlock, Field } from './page-reading.ts';
import { regionOf } from './regions.ts';
import { gridOf, isTable } from './table-grid.ts';

/** What the walk brings back. `frames`: documents of frames that were read. */
export type Walked = {
  blocks: DraftBlock[];
  furniture: DraftBlock[];
  notVisited: NotVisited[];
  roots: (Document | ShadowRoot)[];
};

/** Where the walk stands. `marker` is used up by the first block of its list item. */
type Within = {
  ink: Ink;
  cell?: Cell;
  field?: string;
  heading: boolean;
  level?: number;
  item?: { marker?: string; used: boolean };
  filled: boolean;
  furniture: boolean;
  editor: boolean;
  list: boolean;
  verbatim: boolean;
};

/** Frames in frames in frames are advertising, not a plan. */
const deepestFrame = 4;
/** A label whose value is longer than this stands over a text rather than beside a value. */
const longestValue = 120;

/** Walks a document in reading order, through open shadow roots and same-origin frames. Changes nothing in it. */
export function walkDocument(document: Document): Walked {
  const walked: Walked = { blocks: [], furniture: [], notVisited: [], roots: [] };
  const plain: Ink = { fate: 'kept', bold: false, italic: false, faint: false, pixels: 16 };
  const start: Within = {
    ink: plain,
    heading: false,
    filled: false,
    furniture: false,
    editor: false,
    list: false,
    verbatim: false,
  };
  const openers = new Map<Document | ShadowRoot, Openers>();
  const announced = new Set<Element>();
  const unspoken = new Set<Element>();
  let gather: Gather = startGather();
  let tables = 0;
  let frames = 0;

  const openersOf = (element: Element): Openers => {
    const root = rootOf(element);
    const known = openers.get(root) ?? findOpeners(root);
    openers.set(root, known);
    return known;
  };

  const flush = (within: Within): void => {
    const lines = gather.take(within.heading, within.list);
    for (const line of lines) {
      const unused = within.item && !within.item.used ? within.item : undefined;
      if (within.item) within.item.used = true;
      const marker = unused?.marker ?? line.marker;
      const kind = within.heading ? 'heading' : unused || line.marker ? 'item' : 'paragraph';
      const block: DraftBlock = { ...line, kind, look: { ...line.look } };
      if (within.filled) block.look = { ...block.look, filled: true };
      if (marker) block.marker = marker;
      if (within.heading && within.level) block.level = within.level;
      if (within.cell) block.cell = { ...within.cell };
      if (within.field) block.field = within.field;
      (within.furniture ? walked.furniture : walked.blocks).push(block);
    }
  };

  const walkChildren = (parent: ParentNode, within: Within): void => {
    for (const node of parent.childNodes) walkNode(node, within);
  };

  const walkNode = (node: Node, within: Within): void => {
    if (isText(node)) {
      if (!within.verbatim) gather.add(node.data, 0, { node }, within.ink);
      else addLines(node.data, { node }, within.ink);
    } else if (isElement(node)) walkElement(node, within);
  };

  const addLines = (data: string, origin: { node: Text } | { field: Field }, ink: Ink): void => {
    let offset = 0;
    for (const line of data.split('\n')) {
      if (offset > 0) gather.breakLine();
      gather.add(line, offset, origin, ink);
      offset += line.length + 1;
    }
  };

  /** A block of its own around some content. */
  const apart = (within: Within, inner: Within, read: () => void): void => {
    flush(within);
    read();
    flush(inner);
  };

  const walkElement = (element: HTMLElement, around: Within): void => {
    const name = element.localName;
    const region = regionOf(element, around.editor);
    const reach = openersOf(element);
    if (isDocumentFrame(element)) noteDocument(element);
    if (region === 'skip' || reach.isOutOfReach(element)) return;
    if (name === 'br') return gather.breakLine();
    if (name === 'hr') return flush(around);
    if (isField(element)) return readField(element, around);
    if (isFrame(element)) return readFrame(element, around);
    if (name === 'img') return;
    if (isButton(element)) return readButton(element, around, reach);
    if (element.hasAttribute('download') && !around.editor) return;
    if (region === 'furniture' && !around.furniture) {
      const inner = { ...around, furniture: true };
      return apart(around, inner, () => walkElement(element, inner));
    }
    const within: Within = { ...around, ink: inkOf(element, around.ink) };
    if (/^pre/.test(styleOf(element)?.whiteSpace ?? '') || name === 'pre') within.verbatim = true;
    const control = reach.controlOf(element);
    if (control) return readPanel(element, control, within);
    if (isEditor(element) && !around.editor) return readEditor(element, within);
    if (isTable(element)) return readTable(element, within);
    if (name === 'label' || name === 'legend' || name === 'dt') return readLabel(element, within);
    if (name === 'dd') return readValue(element, within);
    if (name === 'details') return readDetails(element, within);
    if (name === 'li' || roleOf(element) === 'listitem') {
      const inner = {
        ...within,
        item: { marker: name === 'li' ? listMarkerOf(element) : undefined, used: false },
      };
      return apart(around, inner, () => readInside(element, inner));
    }
    const level = headingLevel(element);
    if (level) {
      const inner = { ...within, heading: true, level, filled: within.filled || isFilled(element) };
      return apart(around, inner, () => readInside(element, inner));
    }
    if (isInline(element)) return readInside(element, within);
    const mso =
      /mso-list/.test(element.getAttribute('style') ?? '') || element.classList.contains('MsoListParagraph');
    const inner = {
      ...within,
      list: within.list || mso,
      filled: within.filled || (name === 'p' && isFilled(element)),
    };
    apart(around, inner, () => readInside(element, inner));
  };

  const readInside = (element: HTMLElement, within: Within): void => {
    if (within.furniture) noteTitle(element, within);
    if (element.shadowRoot) {
      walked.roots.push(element.shadowRoot);
      walkChildren(element.shadowRoot, within);
    } else if (isSlot(element) && element.assignedNodes().length > 0) {
      for (const node of element.assignedNodes({ flatten: true })) walkNode(node, within);
    } else walkChildren(element, within);
  };

  /** Banners shorten the child's name and keep the whole of it in the tooltip. */
  const noteTitle = (element: HTMLElement, within: Within): void => {
    const title = single(element.getAttribute('title'));
    if (!title.includes(' ') || title === single(element.textContent)) return;
    flush(within);
    walked.furniture.push({ kind: 'paragraph', text: title, pieces: [] });
  };

  const readButton = (element: HTMLElement, within: Within, reach: Openers): void => {
    const opens = reach.opensPanel(element) && element.hasAttribute('aria-expanded');
    if (!opens || within.furniture) return;
    announced.add(element);
    const inner = { ...within, heading: true, ink: inkOf(element, within.ink) };
    if (within.heading) return readInside(element, inner);
    apart(within, inner, () => readInside(element, inner));
  };

  /** A panel with a control: the control's words head it, unless they were read where they stand. */
  const readPanel = (element: HTMLElement, control: Element, within: Within): void => {
    flush(within);
    const title = single(control.textContent);
    const hidden = isHidden(element);
    if (title && !announced.has(control)) {
      announced.add(control);
      const head = { ...within, heading: true, level: undefined };
      if (isElement(control)) walkChildren(control, head);
      flush(head);
    }
    const inner = { ...within, field: title || within.field };
    readOrNote(element, title, hidden, inner);
  };

  const readDetails = (element: HTMLElement, within: Within): void => {
    flush(within);
    const summary = [...element.children].find((child) => child.localName === 'summary');
    const title = single(summary?.textContent);
    if (summary) {
      const head = { ...within, heading: true };
      walkChildren(summary, head);
      flush(head);
    }
    const inner = { ...within, field: title || within.field };
    readOrNote(element, title, !element.hasAttribute('open'), inner, summary);
  };

  /** Reads a panel's content; a closed one that holds nothing yet is noted, since it fills itself when it is opened. */
  const readOrNote = (
    element: HTMLElement,
    title: string,
    closed: boolean,
    within: Within,
    except?: Element,
  ): void => {
    const before = walked.blocks.length;
    for (const node of element.childNodes) if (node !== except) walkNode(node, within);
    flush(within);
    const found = walked.blocks.slice(before);
    const waits = found.every((block) => /^(loading|please wait)\b/i.test(block.text));
    if (!waits || (found.length === 0 && !closed)) return;
    walked.blocks.length = before;
    walked.notVisited.push({
      where: title || 'a closed panel',
      why: 'This panel fills itself only when it is opened. Open it on the page, then read again.',
    });
  };

  const readLabel = (element: HTMLElement, within: Within): void => {
    const field = element.localName === 'label' ? fieldOf(element) : undefined;
    if (field && element.contains(field)) {
      // Radio buttons and check boxes stand beside their words; other fields have theirs before them.
      for (const inside of element.querySelectorAll('input,textarea,select,[contenteditable],iframe')) {
        if (isElement(inside)) walkElement(inside, within);
      }
      return;
    }
    if (field && isField(field) && !openersOf(field).isOutOfReach(field)) return;
    const inner = { ...within, heading: true, level: undefined };
    apart(within, inner, () => readInside(element, inner));
    const last = walked.blocks.at(-1);
    if (element.localName !== 'legend' && last?.kind === 'heading') last.look = { ...last.look };
    if (element.localName !== 'legend') unspoken.add(element);
  };

  /** `dd`: its `dt` becomes the field of a short value and stays a heading over a long one. */
  const readValue = (element: HTMLElement, within: Within): void => {
    let term = element.previousElementSibling;
    while (term && term.localName === 'dd') term = term.previousElementSibling;
    const title = term?.localName === 'dt' ? single(term.textContent) : '';
    const inner = { ...within, field: title.replace(/:$/, '') || within.field };
    apart(within, inner, () => {
      if (title && single(element.textContent).length <= longestValue) dropHeading(title);
      readInside(element, inner);
    });
  };

  const dropHeading = (title: string): void => {
    const last = walked.blocks.at(-1);
    if (last?.kind === 'heading' && !last.level && last.text === title) walked.blocks.pop();
  };

  /** What stands right above an editor without a label names it: a step title, a bar with the section's name. */
  const neighbourLabel = (): string | undefined => {
    const last = walked.blocks.at(-1);
    if (!last || last.cell || last.field || last.text.length > 150 || /[.!?]$/.test(last.text))
      return undefined;
    last.kind = 'heading';
    return last.text;
  };

  const readEditor = (element: HTMLElement, within: Within): void => {
    flush(within);
    const label = nameOver(labelOf(element), within);
    const inner = { ...within, editor: true, field: label ?? within.field };
    readInside(element, inner);
    flush(inner);
  };

  /** Puts a label over a text as a heading, unless the last block says it already. Gives the label. */
  const nameOver = (label: string | undefined, within: Within): string | undefined => {
    if (!label) return neighbourLabel();
    const last = walked.blocks.at(-1);
    const same = last && letters(last.text) === letters(label);
    if (same) last.kind = 'heading';
    else if (!within.furniture) {
      const block: DraftBlock = { kind: 'heading', text: label, pieces: [] };
      if (within.cell) block.cell = { ...within.cell };
      walked.blocks.push(block);
    }
    return label;
  };

  const readField = (field: Field, within: Within): void => {
    if (within.editor) return;
    const label = labelOf(field);
    if (isInput(field) && /^(checkbox|radio)$/.test(field.type)) return readChoice(field, label, within);
    const value = shownIn(field);
    if (field.localName === 'select' && !label && !within.cell) return;
    flush(within);
    const long = field.localName === 'textarea';
    if (long && /^(add|leave|write|post|your|new) (a |your )?(comment|reply|message)/i.test(label ?? ''))
      return;
    const name = long ? nameOver(label, within) : label;
    const inner = { ...within, field: name ?? within.field, ink: inkOf(field, within.ink) };
    addLines(value, { field }, inner.ink);
    flush(inner);
  };

  /** A ticked box or chosen button is the answer; the words beside the others are only what could have been chosen. */
  const readChoice = (field: HTMLInputElement, label: string | undefined, within: Within): void => {
    if (!field.checked || !label) return;
    flush(within);
    const legend = wordsOf(field.closest('fieldset')?.querySelector('legend') ?? null);
    const inner = { ...within, field: legend || within.field };
    gather.add(label, 0, undefined, within.ink);
    flush(inner);
  };

  const readTable = (element: HTMLElement, within: Within): void => {
    flush(within);
    const grid = gridOf(element);
    const caption = [...element.children].find((child) => child.localName === 'caption');
    if (caption) {
      const head = { ...within, heading: true };
      walkChildren(caption, head);
      flush(head);
    }
    if (grid.length < 2) {
      walkChildren(element, within);
      return flush(within);
    }
    tables += 1;
    const table = `t${tables}`;
    for (const { element: found, ...position } of grid) {
      const rowElement = found.parentElement;
      if (!isElement(found) || (rowElement && openersOf(found).isOutOfReach(rowElement))) continue;
      if (openersOf(found).isOutOfReach(found)) continue;
      const filled = isFilled(found) || (rowElement !== null && isFilled(rowElement));
      const inner: Within = {
        ...within,
        cell: { table, ...position },
        item: undefined,
        filled,
        ink: inkOf(found, within.ink),
      };
      if (isEditor(found) && !within.editor) readEditor(found, inner);
      else readInside(found, inner);
      flush(inner);
    }
  };

  const readFrame = (frame: HTMLIFrameElement, within: Within): void => {
    flush(within);
    if (isDocumentFrame(frame)) return;
    const inside = insideOf(frame);
    if (!inside) {
      if (isTiny(frame)) return;
      walked.notVisited.push({
        where: single(frame.title) || 'a frame',
        why: 'Part of this page comes from another site, which the browser keeps closed. Open it in a tab of its own, or save it and drop the file here.',
      });
      return;
    }
    if (frames >= deepestFrame * 20 || !inside.body) return;
    frames += 1;
    walked.roots.push(inside);
    const isEditing =
      inside.designMode === 'on' || isEditor(inside.body) || !/\S/.test(frame.getAttribute('src') ?? '');
    const label = isEditing
      ? nameOver(labelOf(frame)?.replace(/^rich text (area|editor)[,.\s]*/i, ''), within)
      : undefined;
    const inner = {
      ...within,
      editor: isEditing,
      field: label ?? within.field,
      ink: inkOf(inside.body, within.ink),
    };
    walkChildren(inside.body, inner);
    flush(inner);
  };

  const noteDocument = (element: HTMLElement): void => {
    walked.notVisited.push({
      where: single(element.getAttribute('title')) || 'the document shown on this page',
      why: 'The page shows a document in the browser’s own viewer, where nothing can be read. Open it here instead, or save it and drop the file here.',
    });
  };

  walked.roots.push(document);
  if (document.body) {
    walkChildren(document.body, { ...start, ink: inkOf(document.body, plain) });
    flush(start);
  }
  return walked;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

function headingLevel(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1];
  if (tag) return Number(tag);
  if (roleOf(element) !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
}

const inlineTags =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|slot|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|o:p)$/;

/** A browser says how an element is laid out; where styles are not known its tag does. */
function isInline(element: Element): boolean {
  const display = styleOf(element)?.display;
  if (display && /^(inline|contents|ruby)/.test(display))
    return inlineTags.test(element.localName) || display !== 'inline' || element.childElementCount === 0;
  return !display && inlineTags.test(element.localName);
}

function isButton(element: Element): boolean {
  return element.localName === 'button' || /^(button|tab|switch|menuitem)$/.test(roleOf(element));
}

/** A PDF or office file shown in place; no page script can look inside. */
export function isDocumentFrame(element: Element): boolean {
  if (!/^(iframe|embed|object)$/.test(element.localName)) return false;
  if (/pdf|msword|officedocument/.test(element.getAttribute('type') ?? '')) return true;
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return /\.(pdf|docx?)([?#]|$)/i.test(address) || (/^blob:/.test(address) && element.localName !== 'iframe');
}

function isTiny(frame: HTMLIFrameElement): boolean {
  const box = frame.getBoundingClientRect();
  return box.width * box.height < 10_000 && box.width > 0;
}

/** A frame's document where it is on the same origin; a frame written in the page is parsed where none was loaded. */
function insideOf(frame: HTMLIFrameElement): Document | undefined {
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
