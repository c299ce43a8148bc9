import { headingLevel, isBarOverPanel, isButton, isInline } from './element-kind.ts';
import { startGather, type Ink } from './gather.ts';
import { listMarkerOf } from './list-marker.ts';
import { inkOf, isFilled } from './look-of.ts';
import {
  isEditor,
  isElement,
  isField,
  isFrame,
  isSlot,
  isText,
  roleOf,
  rootOf,
  single,
  styleOf,
} from './nodes.ts';
import { findOpeners, isAside, type Openers } from './openers.ts';
import type { DraftBlock } from './page-reading.ts';
import { fieldsCardFrom } from './fields-card.ts';
import { labelledRowsFrom } from './labelled-rows.ts';
import { statementOver, termRowsFrom } from './term-rows.ts';
import { noteLeftOut } from './portals/note-left-out.ts';
import { isToldApart, noteUnreached, readMarked } from './portals/read-marked.ts';
import type { PortalInUse } from './portals/use-portal.ts';
import { readDisguised, readTable, readTermRows } from './read-cells.ts';
import { readEditor, readField, readLabel, readTermValue } from './read-field.ts';
import { isDocumentFrame, noteDocument, readFrame } from './read-frame.ts';
import { readButton, readDetails, readPanel, setAfterPanelsApart } from './read-panel.ts';
import { regionOf, windowOf } from './regions.ts';
import { rowInDisguise } from './row-in-disguise.ts';
import { readStepList, stepsOf } from './step-list.ts';
import { isTable } from './table-grid.ts';
import { noteCanvas, noteUndrawn } from './undrawn.ts';
import { isTextLayer, setEdgesApart, type TextLayerReader } from './is-text-layer.ts';
import { partIn, type Walk, type Walked, type Within } from './walk-state.ts';

const plain: Ink = { fate: 'kept', bold: false, italic: false, faint: false, pixels: 16 };

/** Walks a document in reading order, through open shadow roots and same-origin frames. Changes nothing in it. */
export function walkDocument(
  document: Document,
  portal?: PortalInUse,
  textLayerReader?: TextLayerReader,
): Walked {
  const walked: Walked = {
    blocks: [],
    furniture: [],
    notVisited: [],
    steps: [],
    drawn: new Map(),
    lists: new Map(),
    taken: new Set(),
    roots: [document],
    tables: 0,
    frames: 0,
    textLayers: 0,
    textLayerReader,
    panels: 0,
    panelsEnd: 0,
    labels: new Map(),
    portal,
    reached: new Set(),
    mains: [...document.querySelectorAll('main,[role=main]')],
  };
  const walk = startWalk(walked);
  if (!document.body) return walked;
  const start: Within = {
    ink: inkOf(document.body, plain),
    heading: false,
    filled: false,
    furniture: false,
    editor: false,
    list: false,
    verbatim: false,
  };
  if (portal?.tells) start.taught = [];
  walk.children(document.body, start);
  walk.flush(start);
  if (portal) {
    noteUnreached(portal, walked.reached);
    noteLeftOut(portal, walked.blocks);
  }
  setAfterPanelsApart(walked);
  const { blocks, furniture } = setEdgesApart(walked.blocks);
  Object.assign(walked, { blocks, furniture: [...walked.furniture, ...furniture] });
  return walked;
}

function startWalk(walked: Walked): Walk {
  const openers = new Map<Document | ShadowRoot, Openers>();
  const gather = startGather();
  const walk: Walk = {
    walked,
    gather,
    announced: new Set(),
    openersOf: (element) => {
      const root = rootOf(element);
      const known = openers.get(root) ?? findOpeners(root);
      openers.set(root, known);
      return known;
    },
    node: (node, within) => {
      if (isElement(node)) walk.element(node, within);
      else if (isText(node) && within.verbatim) walk.lines(node.data, { node }, within.ink);
      else if (isText(node)) gather.add(node.data, 0, { node }, within.ink);
    },
    element: (element, within) => readElement(walk, element, within),
    children: (parent, within) => {
      for (const node of parent.childNodes) walk.node(node, within);
    },
    inside: (element, within) => {
      if (within.furniture) noteTitle(walk, element, within);
      if (!within.editor) noteUndrawn(walk, element);
      if (element.shadowRoot) {
        walked.roots.push(element.shadowRoot);
        walk.children(element.shadowRoot, within);
      } else if (isSlot(element) && element.assignedNodes().length > 0) {
        for (const node of element.assignedNodes({ flatten: true })) walk.node(node, within);
      } else walk.children(element, within);
    },
    flush: (within) => endParagraph(walk, within),
    apart: (around, inner, read) => {
      walk.flush(around);
      read();
      walk.flush(inner);
    },
    lines: (data, origin, ink) => {
      let offset = 0;
      for (const line of data.split('\n')) {
        if (offset > 0) gather.breakLine();
        gather.add(line, offset, origin, ink);
        offset += line.length + 1;
      }
    },
  };
  return walk;
}

function endParagraph({ walked, gather }: Walk, within: Within): void {
  for (const line of gather.take(within.heading, within.list)) {
    const first = within.item && !within.item.used ? within.item : undefined;
    if (within.item) within.item.used = true;
    const marker = first?.marker ?? line.marker;
    const kind = within.heading ? 'heading' : first || line.marker ? 'item' : 'paragraph';
    const block: DraftBlock = {
      ...line,
      kind,
      look: within.filled ? { ...line.look, filled: true } : line.look,
    };
    if (marker) block.marker = marker;
    if (within.heading && within.level) block.level = within.level;
    if (within.cell) block.cell = { ...within.cell };
    if (within.field) block.field = within.field;
    if (within.part) block.part = within.part;
    if (within.taught) block.taught = within.taught;
    (within.furniture ? walked.furniture : walked.blocks).push(block);
  }
}

type Step = () => void;

function readElement(walk: Walk, element: HTMLElement, around: Within): void {
  if (walk.openersOf(element).isOutOfReach(element) || isAside(element)) return;
  const mark = walk.walked.portal?.marks.get(element);
  if (!mark) {
    stepFor(walk, element, around)?.();
    return;
  }
  readMarked(walk, element, mark, around, (within) => {
    const known = isField(element) || isFrame(element) || isButton(element);
    (known ? stepFor(walk, element, within) : textStepFor(walk, element, within))?.();
  });
}

/** How to read an element, by what it is on the page; undefined where it is no text of the document. */
function stepFor(walk: Walk, element: HTMLElement, around: Within): Step | undefined {
  const name = element.localName;
  if (isDocumentFrame(element)) return () => noteDocument(walk, element);
  const steps = around.editor ? undefined : stepsOf(element, walk.openersOf(element));
  if (steps) return () => readStepList(walk, steps, around);
  const region = regionOf(element, around.editor, walk.walked.mains);
  if (name === 'canvas' && !around.furniture) return () => noteCanvas(walk, element);
  if (region === 'skip' || name === 'img') return undefined;
  if (name === 'br') return () => walk.gather.breakLine();
  if (name === 'hr') return () => walk.flush(around);
  if (isField(element)) return () => readField(walk, element, around);
  if (isFrame(element)) return () => readFrame(walk, element, around);
  if (isButton(element) || isBarOverPanel(element, walk.openersOf(element)))
    return () => readButton(walk, element, around);
  if (element.hasAttribute('download') && !around.editor) return undefined;
  if (region === 'document' || around.furniture) return textStepFor(walk, element, around);
  const inner = { ...around, furniture: true };
  return () => walk.apart(around, inner, textStepFor(walk, element, inner));
}

/** How to read an element that holds text: by its kind, then as a block or in the line. */
function textStepFor(walk: Walk, element: HTMLElement, around: Within): Step {
  const name = element.localName;
  const within: Within = { ...around, ink: inkOf(element, around.ink) };
  const drawn = walk.walked.drawn.get(element) ?? windowOf(element);
  if (drawn) within.part = partIn(around, drawn);
  if (name === 'pre' || /^(pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? ''))
    within.verbatim = true;
  if (!around.editor && isTextLayer(element)) {
    const { textLayerReader } = walk.walked;
    walk.walked.textLayers += 1;
    if (textLayerReader) return () => textLayerReader(walk, element, within);
  }
  const label = walk.walked.labels.get(element);
  if (label) {
    within.field = label;
    return () => walk.apart(around, within, () => walk.inside(element, within));
  }
  const control = walk.openersOf(element).controlOf(element);
  if (control) return () => readPanel(walk, element, control, within);
  if (isEditor(element) && !around.editor) return () => readEditor(walk, element, within);
  if (isTable(element)) return () => readTable(walk, element, within);
  if (name === 'label' || name === 'legend' || name === 'dt') return () => readLabel(walk, element, within);
  if (name === 'dd') return () => readTermValue(walk, element, within);
  if (name === 'details') return () => readDetails(walk, element, within);
  const pieces = around.cell || around.editor ? undefined : rowInDisguise(element);
  if (pieces && !isToldApart(walk.walked.portal, [element]))
    return () => readDisguised(walk, element, pieces, within);
  if (walk.walked.taken.has(element)) return () => undefined;
  const cards =
    around.cell || around.editor
      ? undefined
      : name === 'dl'
        ? termRowsFrom(element)
        : name === 'p'
          ? statementOver(element)
          : (labelledRowsFrom(element) ?? fieldsCardFrom(element));
  if (cards && !isToldApart(walk.walked.portal, [element, ...cards.rest])) {
    for (const list of cards.rest) walk.walked.taken.add(list);
    return () => readTermRows(walk, cards.table, within);
  }
  const level = headingLevel(element);
  if (name === 'li' || roleOf(element) === 'listitem') {
    within.item = { marker: name === 'li' ? listMarkerOf(element) : undefined, used: false };
  } else if (level) {
    Object.assign(within, { heading: true, level, filled: within.filled || isFilled(element) });
  } else if (isInline(element)) {
    return () => walk.inside(element, within);
  } else {
    within.list ||=
      /mso-list/.test(element.getAttribute('style') ?? '') || element.classList.contains('MsoListParagraph');
    within.filled ||= name === 'p' && isFilled(element);
  }
  return () => walk.apart(around, within, () => walk.inside(element, within));
}

/** Banners shorten the child's name and keep the whole of it in the tooltip. */
function noteTitle(walk: Walk, element: HTMLElement, within: Within): void {
  const title = single(element.getAttribute('title'));
  if (!title.includes(' ') || title === single(element.textContent)) return;
  walk.flush(within);
  walk.walked.furniture.push({ kind: 'paragraph', text: title, pieces: [] });
}
