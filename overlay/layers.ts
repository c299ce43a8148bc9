import type { Mark } from '../platform/calls.ts';
import type { FieldMark } from './field-pieces.ts';
import { inTopWindow, type Rectangle } from './geometry.ts';
import { FieldMirror } from './mirror-field.ts';
import { documentOf, elementOf, type Spot } from './spot.ts';
import { paintOf } from './tones.ts';

/** A mark whose words were found. */
export type PlacedMark = { mark: Mark; spots: Spot[] };

type Outline = { element: Element; box: HTMLElement };

/** What is drawn over the parts of a page that no highlight can reach: form fields and choice lists. */
export class Layers {
  #mirrors = new Map<Element, FieldMirror>();
  #outlines: Outline[] = [];

  constructor(marks: PlacedMark[]) {
    const byField = new Map<HTMLTextAreaElement | HTMLInputElement, FieldMark[]>();
    for (const { mark, spots } of marks)
      for (const spot of spots) {
        if (spot.kind === 'element') this.#outlines.push({ element: spot.element, box: outline(mark) });
        if (spot.kind !== 'field') continue;
        const known = byField.get(spot.field) ?? [];
        known.push({ id: mark.id, tone: paintOf(mark), from: spot.from, to: spot.to });
        byField.set(spot.field, known);
      }
    for (const [field, known] of byField) this.#mirrors.set(field, new FieldMirror(field, known));
  }

  /** Everything to be put into the overlay's room. */
  get elements(): HTMLElement[] {
    return [
      ...[...this.#mirrors.values()].map(({ element }) => element),
      ...this.#outlines.map(({ box }) => box),
    ];
  }

  /** The fields and lists of the page that lie under the layers. */
  get covered(): Element[] {
    return [...this.#mirrors.keys(), ...this.#outlines.map(({ element }) => element)];
  }

  /** Lays everything over what it belongs to, as that stands now. */
  place(origin: { left: number; top: number }): void {
    for (const mirror of this.#mirrors.values()) mirror.place(origin);
    for (const { element, box } of this.#outlines) {
      const [edge] = inTopWindow([element.getBoundingClientRect()], element.ownerDocument);
      box.hidden = !edge;
      if (edge) putOver(box, [edge], 2, origin);
    }
  }

  /** Rectangles of spots in the top window. `mark`: whose part of a field is meant; without it the whole field. */
  boxes(spots: Spot[], mark?: string): Rectangle[] {
    return spots
      .flatMap((spot) => {
        const owner = documentOf(spot);
        if (!owner) return [];
        if (spot.kind === 'range') return inTopWindow(spot.range.getClientRects(), owner);
        const mirror = spot.kind === 'field' ? this.#mirrors.get(spot.field) : undefined;
        if (mirror && mark !== undefined) return mirror.boxes(mark);
        const element = elementOf(spot);
        return element ? inTopWindow([element.getBoundingClientRect()], owner) : [];
      })
      .filter((box) => box.right > box.left && box.bottom > box.top);
  }

  /** Scrolls a field until a mark in it can be seen. */
  scrollTo(spot: Spot, mark: string): void {
    if (spot.kind === 'field') this.#mirrors.get(spot.field)?.scrollTo(mark);
  }
}

function outline(mark: Mark): HTMLElement {
  const box = document.createElement('div');
  box.className = `outline ${paintOf(mark)}`;
  return box;
}

/** Lays an element over rectangles of the top window, `margin` pixels beyond them. */
export function putOver(
  element: HTMLElement,
  boxes: Rectangle[],
  margin: number,
  origin: { left: number; top: number },
): void {
  const all = around(boxes);
  if (!all) return;
  element.style.left = `${all.left - margin - origin.left}px`;
  element.style.top = `${all.top - margin - origin.top}px`;
  element.style.width = `${all.right - all.left + 2 * margin}px`;
  element.style.height = `${all.bottom - all.top + 2 * margin}px`;
}

/** The rectangle around all of them; undefined where there are none. */
export function around(boxes: Rectangle[]): Rectangle | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
