/** Something to be drawn. `rank`: what is asked for soonest is lowest; asked when its turn may have come. */
export type Drawing = { rank(): number; draw(): Promise<void> };

/** Pages that are only turned past are not drawn: drawing begins when nothing new was asked for this long, in milliseconds. */
const rest = 40;

/** Draws one thing at a time, what matters most first, so that a page turned to never waits for those turned past. */
export class DrawQueue {
  #waiting = new Set<Drawing>();
  #isDrawing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks for a drawing; asked for twice it is drawn once. */
  ask(drawing: Drawing): void {
    this.#waiting.add(drawing);
    this.#soon();
  }

  /** Takes back what was asked for; what is being drawn already, its owner stops. */
  leave(drawing: Drawing): void {
    this.#waiting.delete(drawing);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#next(), rest);
  }

  async #next(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      for (let next = this.#first(); next; next = this.#first()) {
        this.#waiting.delete(next);
        await next.draw();
      }
    } finally {
      this.#isDrawing = false;
    }
  }

  #first(): Drawing | undefined {
    let best: Drawing | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (const drawing of this.#waiting) {
      const rank = drawing.rank();
      if (rank < lowest) {
        best = drawing;
        lowest = rank;
      }
    }
    return best;
  }
}
