import { type FieldMark, fieldPieces } from './field-pieces.ts';
import { frameOffset, inTopWindow, type Rectangle } from './geometry.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** What decides where a field's words break and stand. Written with hyphens, as style sheets name them. */
const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
];

/**
 * A see-through copy of a form field's text laid exactly over it, since no highlight can reach inside a field.
 * It lives in the overlay's own root; the field itself is only read, never written.
 */
export class FieldMirror {
  readonly field: Field;
  readonly element: HTMLElement;
  #inner: HTMLElement;
  #value: string;

  constructor(field: Field, marks: FieldMark[]) {
    this.field = field;
    this.#value = field.value;
    this.element = document.createElement('div');
    this.element.className = 'mirror';
    this.element.ariaHidden = 'true';
    this.#inner = document.createElement('div');
    for (const piece of fieldPieces(field.value, marks)) {
      if (piece.tones.length === 0) {
        this.#inner.append(piece.text);
        continue;
      }
      const mark = document.createElement('mark');
      mark.className = piece.tones.join(' ');
      mark.dataset.marks = piece.marks.join(' ');
      mark.textContent = piece.text;
      this.#inner.append(mark);
    }
    this.element.append(this.#inner);
  }

  /** False once the reviewer or the page has changed the field's words: marks could then stand under wrong ones. */
  get stillTrue(): boolean {
    return this.field.isConnected && this.field.value === this.#value;
  }

  /** Lays the copy over the field as it stands now. `origin`: the overlay's own top left corner in the viewport. */
  place(origin: { left: number; top: number }): void {
    const { field } = this;
    const edge = field.getBoundingClientRect();
    const left = edge.left + field.clientLeft;
    const top = edge.top + field.clientTop;
    const whole = { left, top, right: left + field.clientWidth, bottom: top + field.clientHeight };
    const [shown] = this.stillTrue ? inTopWindow([whole], field.ownerDocument) : [];
    this.element.hidden = !shown;
    if (!shown) return;
    const look = field.ownerDocument.defaultView?.getComputedStyle(field);
    if (!look) return;
    for (const name of copied) this.#inner.style.setProperty(name, look.getPropertyValue(name));
    const single = field.tagName === 'INPUT';
    this.#inner.style.whiteSpace = single ? 'pre' : 'pre-wrap';
    this.#inner.style.lineHeight = single ? `${innerHeight(field, look)}px` : look.lineHeight;
    this.#inner.style.width = `${field.clientWidth}px`;
    // A frame may cut the field off at its own edge: what is cut at the left or top must not shift the words.
    const offset = frameOffset(field.ownerDocument);
    const hidden = { left: shown.left - left - offset.left, top: shown.top - top - offset.top };
    this.#inner.style.transform = `translate(${-field.scrollLeft - hidden.left}px, ${-field.scrollTop - hidden.top}px)`;
    this.element.style.left = `${shown.left - origin.left}px`;
    this.element.style.top = `${shown.top - origin.top}px`;
    this.element.style.width = `${shown.right - shown.left}px`;
    this.element.style.height = `${shown.bottom - shown.top}px`;
  }

  /** Rectangles of one mark as shown now. */
  boxes(mark: string): Rectangle[] {
    if (this.element.hidden) return [];
    const clip = this.element.getBoundingClientRect();
    return [...this.#inner.querySelectorAll('mark')]
      .filter((each) => each.dataset.marks?.split(' ').includes(mark))
      .flatMap((each) => [...each.getClientRects()])
      .filter((box) => box.bottom > clip.top && box.top < clip.bottom);
  }

  /** Scrolls the field until the mark can be seen. Scrolling is the one thing done to a field. */
  scrollTo(mark: string): void {
    const target = [...this.#inner.querySelectorAll('mark')].find((each) =>
      each.dataset.marks?.split(' ').includes(mark),
    );
    if (!target) return;
    this.field.scrollTop = Math.max(0, target.offsetTop - this.field.clientHeight / 2);
  }
}

function innerHeight(field: Field, look: CSSStyleDeclaration): number {
  return field.clientHeight - Number.parseFloat(look.paddingTop) - Number.parseFloat(look.paddingBottom);
}
