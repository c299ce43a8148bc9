import { keepSeen, stepThrough } from './list-keys.ts';
import type { PagePicture } from './page-picture.ts';
import { part } from './parts.ts';
import type { PdfView } from './pdf-view.ts';

/** Width of a small page, in CSS pixels. */
const width = 112;

/** Small pages wait until every page in the window is drawn. */
const afterPages = 1000;

type Thumbnail = { button: HTMLButtonElement; picture: PagePicture; count: HTMLElement; scale: number };

/** The pages as small pictures, drawn while they are near and let go when they are far. */
export class Thumbnails {
  #pages: PdfView | undefined;
  #thumbnails: Thumbnail[] = [];
  #near = new Set<Thumbnail>();
  #list = part('thumbnails', HTMLOListElement);
  #current = 0;
  #marks: ReadonlyMap<number, number> = new Map();
  #observer: IntersectionObserver | undefined;
  #gone: () => void;

  /** `gone`: hears that a page was gone to. */
  constructor(gone: () => void) {
    this.#gone = gone;
    this.#list.addEventListener('keydown', (event) => {
      stepThrough(
        event,
        this.#thumbnails.map(({ button }) => button),
      );
    });
    // One stop for Tab: the page that had the focus last, else the current one.
    this.#list.addEventListener('focusin', ({ target }) => this.#stopAt(target));
  }

  /** Another document's pages, or none; nothing is made before the list is seen. */
  show(pages: PdfView | undefined): void {
    this.#observer?.disconnect();
    for (const { picture } of this.#near) picture.release();
    this.#near.clear();
    this.#thumbnails = [];
    this.#list.replaceChildren();
    this.#pages = pages;
    this.#current = 0;
    this.update();
  }

  /** How many marks stand on each page. */
  tell(marks: ReadonlyMap<number, number>): void {
    this.#marks = marks;
    for (const index of this.#thumbnails.keys()) this.#count(index);
  }

  /** Makes the list when it comes to be seen, and marks the current page. */
  update(): void {
    const pages = this.#pages;
    if (!pages || pages.count === 0 || !this.#list.checkVisibility()) return;
    if (this.#thumbnails.length !== pages.count) this.#make(pages);
    const { current } = pages;
    if (current === this.#current) return;
    this.#thumbnails[this.#current - 1]?.button.removeAttribute('aria-current');
    this.#current = current;
    const button = this.#thumbnails[current - 1]?.button;
    if (!button) return;
    button.setAttribute('aria-current', 'page');
    if (!this.#list.contains(document.activeElement)) {
      this.#stopAt(button);
      keepSeen(button);
    }
  }

  #make(pages: PdfView): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), {
      root: this.#list.closest('.scrolls'),
      rootMargin: '50% 0px',
    });
    const items = Array.from({ length: pages.count }, (_, index) => this.#thumbnail(pages, index + 1));
    this.#list.replaceChildren(...items);
    for (const index of this.#thumbnails.keys()) this.#count(index);
    for (const { button } of this.#thumbnails) this.#observer.observe(button);
  }

  #thumbnail(pages: PdfView, number: number): HTMLLIElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    const paper = document.createElement('span');
    paper.className = 'paper';
    const label = document.createElement('span');
    label.textContent = `Page ${number}`;
    const count = document.createElement('span');
    count.className = 'count';
    button.append(paper, label, count);
    item.append(button);
    const page = pages.page(number);
    if (!page) return item;
    const { size } = page;
    paper.style.aspectRatio = `${size.width} / ${size.height}`;
    const rank = () => afterPages + Math.abs(number - pages.current);
    const picture = page.pictureIn(paper, pages.queue, rank);
    this.#thumbnails[number - 1] = { button, picture, count, scale: width / size.width };
    button.addEventListener('click', () => {
      pages.go(number);
      this.#gone();
    });
    return item;
  }

  #count(index: number): void {
    const thumbnail = this.#thumbnails[index];
    if (!thumbnail) return;
    const marks = this.#marks.get(index + 1) ?? 0;
    thumbnail.count.textContent = marks === 0 ? '' : marks === 1 ? '1 mark' : `${marks} marks`;
  }

  #stopAt(target: EventTarget | null): void {
    for (const { button } of this.#thumbnails) button.tabIndex = button === target ? 0 : -1;
  }

  #see(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const thumbnail = this.#thumbnails.find(({ button }) => button === target);
      if (!thumbnail) continue;
      if (isIntersecting) {
        this.#near.add(thumbnail);
        thumbnail.picture.ask(thumbnail.scale);
      } else if (this.#near.delete(thumbnail)) thumbnail.picture.release();
    }
  }
}
