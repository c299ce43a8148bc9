import { chosenStyle, type Paint, toneStyle } from './tones.ts';

/** Names that tell a page nothing: a page can read the names and ranges of highlights. */
export type HighlightNames = Record<Paint | 'chosen', string>;

/** Five names made from a random word. `seed`: any letters and digits. */
export function highlightNames(seed: string): HighlightNames {
  return {
    query: `h${seed}a`,
    strength: `h${seed}b`,
    note: `h${seed}c`,
    chosen: `h${seed}d`,
    quiet: `h${seed}e`,
  };
}

const order: (Paint | 'chosen')[] = ['quiet', 'note', 'strength', 'query', 'chosen'];

function sheetText(names: HighlightNames): string {
  return order
    .map((tone) => `::highlight(${names[tone]}){${tone === 'chosen' ? chosenStyle : toneStyle(tone)}}`)
    .join('');
}

type StyledRoot = Document | ShadowRoot;
type Painted = { window: Window & typeof globalThis; highlights: Map<Paint | 'chosen', Highlight> };

/**
 * Paints ranges by the CSS Custom Highlight API, which changes no node. Each frame has a registry of its own, and
 * each document and shadow root needs the sheet (Firefox does not hand highlight styles down into shadow trees).
 * The sheets are adopted, so they stand outside the page's DOM.
 */
export class HighlightPainter {
  readonly names: HighlightNames;
  #painted = new Map<Document, Painted>();
  #sheets = new Map<StyledRoot, CSSStyleSheet>();

  constructor(names: HighlightNames) {
    this.names = names;
  }

  /** Adds a range in the tone. Does nothing for a range whose document is no longer shown. */
  add(range: Range, tone: Paint | 'chosen'): void {
    const owner = range.startContainer.ownerDocument;
    const window = owner?.defaultView;
    if (!owner || !window?.CSS.highlights) return;
    this.#adopt(range, window);
    let painted = this.#painted.get(owner);
    if (!painted) {
      painted = { window, highlights: new Map() };
      this.#painted.set(owner, painted);
    }
    let highlight = painted.highlights.get(tone);
    if (!highlight) {
      highlight = new window.Highlight();
      highlight.priority = order.indexOf(tone);
      painted.highlights.set(tone, highlight);
      window.CSS.highlights.set(this.names[tone], highlight);
    }
    highlight.add(range);
  }

  /** Takes away the mark of the words looked at. */
  clearChosen(): void {
    for (const { highlights } of this.#painted.values()) highlights.get('chosen')?.clear();
  }

  /** Takes away every highlight and every sheet. */
  clear(): void {
    for (const { window } of this.#painted.values())
      for (const name of Object.values(this.names)) window.CSS.highlights.delete(name);
    this.#painted.clear();
    for (const [root, sheet] of this.#sheets)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
    this.#sheets.clear();
  }

  #adopt(range: Range, window: Window & typeof globalThis): void {
    const root = range.startContainer.getRootNode();
    if (!isStyledRoot(root) || this.#sheets.has(root)) return;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(sheetText(this.names));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }
}

/** By shape, not `instanceof`: a frame's documents are made by the frame's own classes. */
function isStyledRoot(root: Node): root is StyledRoot {
  return 'adoptedStyleSheets' in root;
}
