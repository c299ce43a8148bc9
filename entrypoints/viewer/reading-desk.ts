import type { Badge, Mark } from '../../platform/calls.ts';
import {
  placeKey,
  readPlace,
  type ViewerLook,
  writePlace,
  writeViewerLook,
} from '../../platform/viewer-look.ts';
import { bookmarksOf } from './bookmarks.ts';
import { KeyDesk } from './key-desk.ts';
import { OutlinePane } from './outline-pane.ts';
import { pageTools } from './page-tools.ts';
import { headBottom, measureHead, part } from './parts.ts';
import { goToPlace, placeAt } from './reading-place.ts';
import { SearchBar } from './search-bar.ts';
import type { ShownDocument } from './show-document.ts';
import { SidePane } from './side-pane.ts';
import type { SizedView } from './sized-view.ts';
import { Thumbnails } from './thumbnails.ts';
import { sizedWord } from './word-size.ts';

/** After scrolling has rested this long the place is remembered, in milliseconds. */
const settled = 400;

/** What helps to find one's way in a long document: outline, small pages, search, sizes, keys, the place where one was. */
export class ReadingDesk {
  #shown: ShownDocument | undefined;
  #sized: SizedView | undefined;
  #look: ViewerLook = {};
  #placeKey: string | undefined;
  #pageOf = new Map<string, number>();
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search = new SearchBar();
  #pane = new SidePane((pane) => this.#keep({ pane }));
  #outline = new OutlinePane(() => this.#gone());
  #thumbnails = new Thumbnails(() => this.#gone());
  #tools = pageTools(() => ({ sized: this.#sized, pages: this.#shown?.pages }));
  #keys: KeyDesk;

  constructor() {
    measureHead();
    document.addEventListener('pane-settled', () => this.#updateSoon());
    part('find-open', HTMLButtonElement).addEventListener('click', () => this.#search.open());
    document.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    window.addEventListener('resize', () => this.#updateSoon());
    this.#keys = new KeyDesk({
      search: this.#search,
      outline: this.#outline,
      pane: this.#pane,
      pages: () => this.#shown?.pages,
      sized: () => this.#sized,
      updated: () => this.#updateSoon(),
    });
  }

  /** As the viewer was left the last time. */
  restore(look: ViewerLook): void {
    this.#look = look;
    this.#pane.restore(look.pane);
    if (this.#shown && !this.#shown.pages) this.#sized = this.#sizedWord(this.#shown);
  }

  /** Whether keys without Ctrl are wanted; a setting turns them off. */
  setSingles(singles: boolean): void {
    this.#keys.singles = singles;
  }

  /** Another document is open, or none. `bytes`: of its file; absent where the same document was only read anew. */
  async show(shown: ShownDocument | undefined, bytes?: Uint8Array): Promise<void> {
    this.#shown = shown;
    this.#pageOf = new Map(
      shown?.reading.blocks.flatMap(({ id, place }) => (place.kind === 'pdf' ? [[id, place.page]] : [])),
    );
    this.#sized = shown?.pages ?? this.#sizedWord(shown);
    const hasDocument = shown?.element !== undefined;
    part('find-open', HTMLElement).hidden = !hasDocument;
    this.#search.show(
      hasDocument && shown ? { blocks: shown.reading.blocks, locate: shown.locate } : undefined,
    );
    this.#thumbnails.show(shown?.pages);
    this.#thumbnails.tell(new Map());
    this.#pane.show(hasDocument, shown?.pages !== undefined);
    this.#tools.update();
    if (bytes || !shown) await this.#returnTo(bytes);
    const pdf = shown?.pdf;
    void this.#outline.show(
      hasDocument && shown
        ? {
            reading: shown.reading,
            locate: shown.locate,
            pages: shown.pages,
            ...(pdf && { bookmarks: () => bookmarksOf(pdf) }),
          }
        : undefined,
    );
  }

  /** The panel painted: where sections start for it, and how much stands on each page. */
  painted(marks: readonly Mark[], badges: readonly Badge[]): void {
    this.#outline.tell(badges);
    const counts = new Map<number, number>();
    for (const { span } of marks) {
      const page = this.#pageOf.get(span.block);
      if (page !== undefined) counts.set(page, (counts.get(page) ?? 0) + 1);
    }
    this.#thumbnails.tell(counts);
  }

  #sizedWord(shown: ShownDocument | undefined): SizedView | undefined {
    if (!shown?.element || shown.pages) return undefined;
    return sizedWord(shown.element, this.#look.textSize ?? 1, (textSize) => {
      this.#keep({ textSize });
      this.#updateSoon();
    });
  }

  #keep(part: ViewerLook): void {
    this.#look = { ...this.#look, ...part };
    void writeViewerLook(this.#look);
  }

  #gone(): void {
    this.#pane.gone();
    this.#updateSoon();
  }

  #scrolled(): void {
    this.#updateSoon();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#remember(), settled);
  }

  #updateSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#tools.update();
      this.#outline.update();
      this.#thumbnails.update();
    });
  }

  #remember(): void {
    const element = this.#sized?.element;
    const place = element && placeAt(element.children, headBottom());
    if (place && this.#placeKey) void writePlace(this.#placeKey, place);
  }

  /** To where this very document was left in this session, else to its beginning. */
  async #returnTo(bytes: Uint8Array | undefined): Promise<void> {
    clearTimeout(this.#timer);
    this.#placeKey = undefined;
    const shown = this.#shown;
    const element = this.#sized?.element;
    if (!bytes || !element) return;
    const key = await placeKey(bytes);
    const place = await readPlace(key);
    if (this.#shown !== shown) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    if (place) goToPlace(element.children, place, headBottom());
    this.#placeKey = key;
  }
}
