import type { Block, Cell, NotVisited, Steps } from '../../plan/block.ts';
import type { Gather, Ink, Origin } from './gather.ts';
import type { TextLayerReader } from './is-text-layer.ts';
import type { Openers } from './openers.ts';
import type { DraftBlock } from './page-reading.ts';
import type { PortalInUse } from './portals/use-portal.ts';

/** What the walk brings back. `roots` are all documents and shadow roots that it read. */
export type Walked = {
  blocks: DraftBlock[];
  furniture: DraftBlock[];
  notVisited: NotVisited[];
  /** Lists of parts of which the page shows one at a time. */
  steps: Steps[];
  /** Boxes of a viewer that draws only what is near the screen, and what each is called. */
  drawn: Map<Element, string>;
  roots: (Document | ShadowRoot)[];
  /** How many tables and frames were met. */
  tables: number;
  frames: number;
  /** How many texts laid over drawn pages were met, and who reads them, where that code is here. */
  textLayers: number;
  textLayerReader?: TextLayerReader | undefined;
  /** Where the page says that its content is. */
  mains: Element[];
  /** How many panels were read or noted, and how many blocks there were when the last one ended. */
  panels: number;
  panelsEnd: number;
  /** Lists whose entries are rows of a table in all but their tags, by their first entry. */
  lists: Map<Element, string>;
  /** Lists of terms that were read with the one before them. */
  taken: Set<Element>;
  /** Labels of values that stand in the line after them. */
  labels: Map<Element, string>;
  /** The portal's description, where one fits this page, and which of its elements were read. */
  portal?: PortalInUse | undefined;
  reached: Set<Element>;
};

/** Where the walk stands. */
export type Within = {
  ink: Ink;
  cell?: Cell;
  field?: string;
  /** Panels and drawn pages around, which the page may empty again. */
  part?: string;
  heading: boolean;
  level?: number;
  /** The list item being read; its marker is used up by the first block. */
  item?: { marker?: string; used: boolean };
  filled: boolean;
  furniture: boolean;
  editor: boolean;
  /** A paragraph that Word pasted as a list item, with its number typed before it. */
  list: boolean;
  /** Line ends in the text are shown as such. */
  verbatim: boolean;
  /** The sections that the portal's description says this is; empty outside them all. */
  taught?: Block['taught'];
};

/** The walk's own state and its steps, handed to those who read one kind of element. */
export type Walk = {
  walked: Walked;
  gather: Gather;
  /** Controls whose words were already given as a heading. */
  announced: Set<Element>;
  openersOf: (element: Element) => Openers;
  node: (node: Node, within: Within) => void;
  element: (element: HTMLElement, within: Within) => void;
  children: (parent: ParentNode, within: Within) => void;
  /** An element's content: its shadow root, a slot's nodes, or its children. */
  inside: (element: HTMLElement, within: Within) => void;
  /** Ends the paragraph that is being gathered. */
  flush: (within: Within) => void;
  /** A block of its own: ends what came before, reads, ends what was read. */
  apart: (around: Within, inner: Within, read: () => void) => void;
  /** Text in which line ends count. */
  lines: (data: string, origin: Origin, ink: Ink) => void;
};

/** The name of a part inside the parts around it. */
export function partIn({ part }: Within, title: string): string {
  return part && title ? `${part} › ${title}` : part || title;
}
