import { besideWords, holds, type Rectangle } from './geometry.ts';

/** How long the card stays when the pointer leaves the words, so that it can be reached and read, in milliseconds. */
const linger = 250;

/** The one card of an overlay: shown beside words or a badge, hidden by leaving or by Escape. */
export class CardBox {
  readonly element: HTMLElement;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element = document.createElement('div');
    this.element.className = 'card';
    this.element.id = 'card';
    this.element.role = 'tooltip';
    this.element.hidden = true;
    this.element.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    this.element.addEventListener('pointerleave', () => this.leave());
  }

  get shown(): boolean {
    return !this.element.hidden;
  }

  /** Shows content beside a place. */
  show(content: HTMLElement[], place: Rectangle): void {
    clearTimeout(this.#leaving);
    this.element.replaceChildren(...content);
    this.element.hidden = false;
    const size = this.element.getBoundingClientRect();
    const page = document.documentElement;
    const { left, top } = besideWords(place, size, { width: page.clientWidth, height: window.innerHeight });
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
  }

  /** True while the pointer is over the card. */
  holds(x: number, y: number): boolean {
    return this.shown && holds(this.element.getBoundingClientRect(), x, y);
  }

  /** Hides soon, unless the pointer comes onto the card. */
  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.hide(), linger);
  }

  hide(): void {
    clearTimeout(this.#leaving);
    this.element.hidden = true;
  }
}
