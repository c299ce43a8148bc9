import type { Reading } from '../../plan/block.ts';
import type { Locate } from '../../overlay/spot.ts';
import { headBottom, part } from './parts.ts';
import { findAll, type Match, type SearchText, searchTextOf, wordsAround } from './search-text.ts';

/** What is searched: the blocks that were read, and where their words stand on the screen. */
export type Searched = { blocks: Reading['blocks']; locate: Locate };

/** Ranges made in one go, so that a letter that stands ten thousand times does not hold the page up. */
const atOnce = 150;

/** Waits this long after the last letter typed, in milliseconds. */
const typing = 120;

/**
 * Search in the open document: its bar, the count, and the places found, painted by two CSS highlights (`find` and
 * `find-current` in viewer.css). What was read is searched, so pages not drawn yet are found too.
 */
export class SearchBar {
  #searched: Searched | undefined;
  #text: SearchText | undefined;
  #found: Match[] = [];
  #at = -1;
  #asked = '';
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #back: HTMLElement | undefined;
  #bar = part('find', HTMLElement);
  #field = part('find-words', HTMLInputElement);
  #whole = part('find-whole', HTMLInputElement);

  constructor() {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search(), typing);
    });
    this.#whole.addEventListener('change', () => this.#search());
    this.#bar.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        this.close();
      }
      if (event.key === 'Enter' && event.target === this.#field) {
        event.preventDefault();
        this.step(event.shiftKey ? -1 : 1);
      }
    });
    part('find-next', HTMLButtonElement).addEventListener('click', () => this.step(1));
    part('find-previous', HTMLButtonElement).addEventListener('click', () => this.step(-1));
    part('find-close', HTMLButtonElement).addEventListener('click', () => this.close());
  }

  get isOpen(): boolean {
    return !this.#bar.hidden;
  }

  /** True while somebody types in the field: then the key that opens it belongs to the browser. */
  get isTyping(): boolean {
    return document.activeElement === this.#field;
  }

  /** Another document, or none. */
  show(searched: Searched | undefined): void {
    this.#searched = searched;
    this.#text = undefined;
    this.#asked = '';
    this.#clear();
    if (!searched) this.#bar.hidden = true;
    else if (this.isOpen) this.#search();
  }

  /** Opens the bar with the words selected, if they are a few. */
  open(): void {
    if (!this.#searched) return;
    const selected = (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
    if (!this.isOpen) {
      const { activeElement } = document;
      this.#back =
        activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
    }
    this.#bar.hidden = false;
    if (selected !== '' && selected.length <= 80) this.#field.value = selected;
    this.#field.focus();
    this.#field.select();
    if (this.#field.value !== '') this.#search();
  }

  close(): void {
    const hadFocus = this.#bar.contains(document.activeElement);
    this.#bar.hidden = true;
    this.#asked = '';
    this.#clear();
    if (hadFocus)
      (this.#back?.isConnected ? this.#back : part('document', HTMLElement)).focus({ preventScroll: true });
  }

  /** To the next place, or the one before; past the last comes the first. */
  step(by: 1 | -1): void {
    if (!this.isOpen) return;
    if (this.#field.value !== this.#asked) this.#search();
    else if (this.#found.length > 0) {
      this.#at = (this.#at + by + this.#found.length) % this.#found.length;
      this.#look();
    }
  }

  #search(): void {
    clearTimeout(this.#timer);
    this.#clear();
    const searched = this.#searched;
    if (!searched) return;
    this.#asked = this.#field.value;
    this.#text ??= searchTextOf(searched.blocks);
    this.#found = findAll(this.#text, this.#asked, this.#whole.checked);
    this.#at = this.#found.length === 0 ? -1 : this.#firstFromHere(searched);
    this.#look();
    void this.#paint(searched);
  }

  /** The first place at or below what is being read, so that searching does not throw the reader back to the beginning. */
  #firstFromHere({ locate }: Searched): number {
    let low = 0;
    let high = this.#found.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const top = topOf(locate, this.#found[middle]);
      if (top === undefined || top >= headBottom()) high = middle;
      else low = middle + 1;
    }
    return low === this.#found.length ? 0 : low;
  }

  #look(): void {
    const searched = this.#searched;
    const match = this.#found[this.#at];
    const count = part('find-count', HTMLElement);
    const said = part('find-said', HTMLElement);
    CSS.highlights.delete('find-current');
    part('find-next', HTMLButtonElement).disabled = this.#found.length === 0;
    part('find-previous', HTMLButtonElement).disabled = this.#found.length === 0;
    if (!searched || this.#asked.trim() === '') {
      count.textContent = '';
      said.textContent = '';
      return;
    }
    count.textContent =
      match === undefined ? 'Not found' : `${this.#at + 1} of ${this.#found.length.toLocaleString('en-GB')}`;
    said.textContent =
      match === undefined ? '' : `${pageWord(searched, match)}${wordsAround(searched.blocks, match)}`;
    if (match === undefined) return;
    const ranges = rangesOf(searched.locate, match);
    const current = new Highlight(...ranges);
    current.priority = 20;
    CSS.highlights.set('find-current', current);
    const box = ranges[0]?.getBoundingClientRect();
    if (!box) return;
    const top = headBottom();
    const isSeen = box.top >= top && box.bottom <= window.innerHeight - 24;
    if (!isSeen)
      window.scrollBy({ top: box.top - top - (window.innerHeight - top) / 3, behavior: 'instant' });
    const pages = searchScroller(ranges[0]);
    if (pages && (box.left < 0 || box.right > pages.getBoundingClientRect().right))
      pages.scrollBy({ left: box.left - pages.getBoundingClientRect().left - 40, behavior: 'instant' });
  }

  /** Paints every place, nearest to the current one first and some at a time, with ranges that the page need not keep up to date. */
  async #paint({ locate }: Searched): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const found = this.#found;
    const highlight = new Highlight();
    highlight.priority = 10;
    CSS.highlights.set('find', highlight);
    const start = Math.max(0, this.#at);
    for (let done = 0; done < found.length; done += 1) {
      if (done > 0 && done % atOnce === 0) await new Promise((resolve) => setTimeout(resolve));
      if (run !== this.#run) return;
      for (const range of rangesOf(locate, found[(start + done) % found.length] ?? []))
        highlight.add(new StaticRange(range));
    }
  }

  #clear(): void {
    this.#run += 1;
    this.#found = [];
    this.#at = -1;
    CSS.highlights.delete('find');
    CSS.highlights.delete('find-current');
    part('find-count', HTMLElement).textContent = '';
    part('find-said', HTMLElement).textContent = '';
  }
}

function rangesOf(locate: Locate, match: Match): Range[] {
  return match.flatMap(locate).flatMap((spot) => (spot.kind === 'range' ? [spot.range] : []));
}

function topOf(locate: Locate, match: Match | undefined): number | undefined {
  const [first] = rangesOf(locate, match?.slice(0, 1) ?? []);
  return first?.getBoundingClientRect().top;
}

/** The box that scrolls sideways around these words: pages that are wider than the window, or a wide table. */
function searchScroller(range: Range | undefined): Element | null {
  return range?.startContainer.parentElement?.closest('.pages, .wide') ?? null;
}

function pageWord({ blocks }: Searched, [first]: Match): string {
  const place = blocks.find(({ id }) => id === first?.block)?.place;
  return place?.kind === 'pdf' ? `Page ${place.page}: ` : '';
}
