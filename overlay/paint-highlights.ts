import { chosenStyle, type Paint, paints, toneStyle } from './tones.ts';

type Painting = Paint | 'chosen';

/** What is painted over what, the topmost first. */
const order: readonly Painting[] = ['chosen', ...paints];

/** Names that tell a page nothing: a page can read the names and ranges of highlights. `seed`: any letters and digits. */
export function highlightNames(seed: string): string[] {
  return order.map((_painting, index) => `h${seed}${String.fromCharCode(97 + index)}`);
}

type StyledRoot = Document | ShadowRoot;
/** What a window paints, by the name it goes under there. */
type Painted = { window: Window & typeof globalThis; highlights: Map<string, Highlight> };

/**
 * Paints ranges by the CSS Custom Highlight API, which changes no node. Each frame has a registry of its own, and
 * each document and shadow root needs the sheet (Firefox does not hand highlight styles down into shadow trees).
 * The sheets are adopted, so they stand outside the page's DOM.
 */
export class HighlightPainter {
  #names: readonly string[];
  #painted = new Map<Document, Painted>();
  #sheets = new Map<StyledRoot, CSSStyleSheet>();

  /** `seed`: letters and digits for the names, random in the product. */
  constructor(seed: string) {
    this.#names = highlightNames(seed);
  }

  /** Adds a range in the tone. Does nothing for a range whose document is no longer shown. */
  add(range: Range, tone: Painting): void {
    const owner = range.startContainer.ownerDocument;
    const window = owner?.defaultView;
    if (!owner || !window?.CSS.highlights) return;
    this.#adopt(range, window);
    let painted = this.#painted.get(owner);
    if (!painted) {
      painted = { window, highlights: new Map() };
      this.#painted.set(owner, painted);
    }
    const index = order.indexOf(tone);
    const name = this.#names[index] ?? '';
    let highlight = painted.highlights.get(name);
    if (!highlight) {
      highlight = new window.Highlight();
      highlight.priority = -index;
      painted.highlights.set(name, highlight);
      window.CSS.highlights.set(name, highlight);
    }
    highlight.add(range);
  }

  /** Takes away the mark of the words looked at. */
  clearChosen(): void {
    for (const { highlights } of this.#painted.values()) highlights.get(this.#names[0] ?? '')?.clear();
  }

  /** Takes away every highlight and every sheet. */
  clear(): void {
    // Only names that are there: Firefox keeps a frame's highlights once it was asked to delete one that is not.
    for (const { window, highlights } of this.#painted.values())
      for (const name of highlights.keys()) window.CSS.highlights.delete(name);
    this.#painted.clear();
    for (const [root, sheet] of this.#sheets)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
    this.#sheets.clear();
  }

  #adopt(range: Range, window: Window & typeof globalThis): void {
    const root = range.startContainer.getRootNode();
    if (!isStyledRoot(root) || this.#sheets.has(root)) return;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(this.#sheetText());
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }

  #sheetText(): string {
    return order
      .map(
        (tone, index) =>
          `::highlight(${this.#names[index]}){${tone === 'chosen' ? chosenStyle : toneStyle(tone)}}`,
      )
      .join('');
  }
}

/** By shape, not `instanceof`: a frame's documents are made by the frame's own classes. */
function isStyledRoot(root: Node): root is StyledRoot {
  return 'adoptedStyleSheets' in root;
}
