import type { Block, Reading } from '../../plan/block.ts';
import type { Locate } from '../../overlay/spot.ts';
import { keepSeen, stepThrough } from './list-keys.ts';
import { outlineFacts } from './outline-facts.ts';
import {
  currentEntries,
  type OutlineEntry,
  type OutlineFacts,
  outlineEntries,
  type ToldSection,
} from './outline-entries.ts';
import { headBottom, part } from './parts.ts';
import type { PdfView } from './pdf-view.ts';

/** What the outline is made from. `bookmarks`: a PDF's own. */
export type Outlined = {
  reading: Reading;
  locate: Locate;
  pages?: PdfView;
  bookmarks?: () => Promise<OutlineEntry[]>;
};

/** How long a panel has to tell the sections, in milliseconds. */
const panelFirst = 1000;

/** An entry that is gone to stands this far below the head, in pixels. */
const gap = 16;

/** The list of sections (else of headings, else of bookmarks), with what is being read marked in it. */
export class OutlinePane {
  #outlined: Outlined | undefined;
  #blocks = new Map<string, Block>();
  #facts: OutlineFacts | undefined;
  #told: ToldSection[] = [];
  #entries: OutlineEntry[] = [];
  #links: HTMLAnchorElement[] = [];
  #list = part('outline', HTMLElement);
  #gone: () => void;

  /** `gone`: hears that an entry was followed. */
  constructor(gone: () => void) {
    this.#gone = gone;
    this.#list.addEventListener('keydown', (event) => stepThrough(event, this.#links));
  }

  /** Another document, or none. */
  async show(outlined: Outlined | undefined): Promise<void> {
    this.#outlined = outlined;
    this.#blocks = new Map(outlined?.reading.blocks.map((block) => [block.id, block]));
    this.#facts = undefined;
    this.#told = [];
    this.#draw([]);
    if (!outlined || outlined.reading.blocks.length === 0) return this.#say('There is nothing to list.');
    this.#say('Finding the sections …');
    // A panel that reads the document too tells its sections: they are not worked out twice while it does.
    await new Promise((resolve) => setTimeout(resolve, panelFirst));
    if (this.#outlined !== outlined || this.#told.length > 0) return;
    const facts = await outlineFacts(outlined.reading);
    if (this.#outlined !== outlined || this.#told.length > 0) return;
    this.#facts = facts ?? { kind: 'unknown', sections: [] };
    await this.#relist(outlined);
  }

  /** The sections as the panel has them, with the reviewer's corrections. */
  tell(told: readonly ToldSection[]): void {
    const known = JSON.stringify(this.#told);
    const next = told.map(({ section, block }) => ({ section, block }));
    if (next.length === 0 || JSON.stringify(next) === known) return;
    this.#told = next;
    // Only plans have sections to tell.
    this.#facts ??= { kind: 'plan', sections: [] };
    if (this.#outlined) void this.#relist(this.#outlined);
  }

  /** Marks what is being read. */
  update(): void {
    if (this.#links.length === 0 || !this.#list.checkVisibility()) return;
    const current = new Set(currentEntries(this.#tops(), this.#line()));
    const news: HTMLAnchorElement[] = [];
    for (const [index, link] of this.#links.entries()) {
      const isCurrent = current.has(index);
      if (isCurrent === (link.getAttribute('aria-current') === 'true')) continue;
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (isCurrent) news.push(link);
    }
    for (const link of news) keepSeen(link);
  }

  /** To the start of the next section, or of the one before. */
  step(by: 1 | -1): OutlineEntry | undefined {
    const tops = this.#tops();
    // Where an entry that was gone to stands, give or take a rounding.
    const line = headBottom() + gap;
    const at =
      by === 1
        ? tops.findIndex((top) => top !== undefined && top > line + 4)
        : tops.findLastIndex((top) => top !== undefined && top < line - 4);
    const entry = this.#entries[at];
    if (entry) this.#go(entry);
    return entry;
  }

  async #relist({ reading, bookmarks }: Outlined): Promise<void> {
    const outlined = this.#outlined;
    const facts = this.#facts ?? { kind: 'unknown', sections: [] };
    const own = outlineEntries(reading.blocks, facts, this.#told);
    const entries = own.some(({ sections }) => sections.length > 0) || !bookmarks ? own : await bookmarks();
    if (this.#outlined !== outlined) return;
    this.#draw(entries.length > 0 ? entries : own);
    this.#say(this.#entries.length === 0 ? 'No headings were found in this document.' : '');
    this.update();
  }

  #draw(entries: OutlineEntry[]): void {
    this.#entries = entries;
    this.#links = entries.map((entry) => this.#link(entry));
    const list = document.createElement('ol');
    list.role = 'list';
    let inner: HTMLOListElement | undefined;
    for (const [index, { level }] of entries.entries()) {
      const item = document.createElement('li');
      const link = this.#links[index];
      if (link) item.append(link);
      if (level === 1 || list.lastElementChild === null) {
        list.append(item);
        inner = undefined;
        continue;
      }
      if (!inner) {
        inner = document.createElement('ol');
        inner.role = 'list';
        list.lastElementChild.append(inner);
      }
      inner.append(item);
    }
    part('outline-list', HTMLElement).replaceChildren(...(entries.length > 0 ? [list] : []));
  }

  #link(entry: OutlineEntry): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = '#document';
    const title = document.createElement('span');
    title.textContent = entry.title;
    link.append(title);
    if (entry.page !== undefined) {
      const page = document.createElement('span');
      page.className = 'at';
      page.ariaLabel = `, page ${entry.page}`;
      page.role = 'img';
      page.textContent = String(entry.page);
      link.append(page);
    }
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#go(entry);
      this.#gone();
    });
    return link;
  }

  #go(entry: OutlineEntry): void {
    const top = this.#topOf(entry);
    if (top === undefined) return;
    window.scrollBy({ top: top - headBottom() - gap, behavior: 'instant' });
  }

  #line(): number {
    return headBottom() + Math.min(120, (window.innerHeight - headBottom()) / 4);
  }

  #tops(): (number | undefined)[] {
    return this.#entries.map((entry) => this.#topOf(entry));
  }

  #topOf({ at }: OutlineEntry): number | undefined {
    const outlined = this.#outlined;
    if (!outlined) return undefined;
    if (at.kind === 'page') {
      const box = outlined.pages?.page(at.page)?.element.getBoundingClientRect();
      return box && box.top + at.share * box.height;
    }
    const block = this.#blocks.get(at.block);
    const pages = outlined.pages;
    if (pages && block?.place.kind === 'pdf') {
      const page = pages.page(block.place.page);
      const box = page?.element.getBoundingClientRect();
      return page && box && box.top + (block.place.box.y / page.size.height) * box.height;
    }
    const [spot] = outlined.locate({ block: at.block, from: 0, to: 1 });
    return spot?.kind === 'range' ? spot.range.getBoundingClientRect().top : undefined;
  }

  #say(sentence: string): void {
    const said = part('outline-said', HTMLElement);
    said.textContent = sentence;
    said.hidden = sentence === '';
  }
}
