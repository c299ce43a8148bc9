import type { Span } from '../plan/plan.ts';
import type { Badge, HostNews, Mark } from '../platform/calls.ts';
import { bringIntoView, finishView } from './bring-into-view.ts';
import { badgeCard, badgeSentence, markCard, markSentence } from './card.ts';
import { CardBox } from './card-box.ts';
import type { FieldMark } from './field-pieces.ts';
import { besideHeading, holds, inTopWindow, type Rectangle } from './geometry.ts';
import { FieldMirror } from './mirror-field.ts';
import { HighlightPainter, highlightNames } from './paint-highlights.ts';
import { inReadingOrder } from './reading-order.ts';
import { overlaySheet } from './sheet.ts';
import { documentOf, elementOf, type Locate, type Spot } from './spot.ts';

export type OverlayOptions = {
  locate: Locate;
  /** Hears what the reviewer does in the document, for the panel. */
  say: (news: HostNews) => void;
  /** Letters and digits for highlight names, random in the product. */
  seed: string;
  /** Open only on our own test page, where the accessibility scan must see inside. */
  root?: 'closed' | 'open';
};

type PlacedMark = { mark: Mark; spots: Spot[] };
type PlacedBadge = { badge: Badge; button: HTMLButtonElement };

/**
 * Everything laid over one open document: highlights, badges, cards. All of it hangs on one element beside the
 * page's body and on adopted sheets and highlights, so that `clear` leaves the document as it was.
 */
export class Overlay {
  #options: OverlayOptions;
  #painter: HighlightPainter;
  #marks: PlacedMark[] = [];
  #badges: PlacedBadge[] = [];
  #mirrors = new Map<Element, FieldMirror>();
  #host: HTMLElement | undefined;
  #room: HTMLElement | undefined;
  #frame: HTMLElement | undefined;
  #card = new CardBox();
  #ends = new AbortController();
  #drawing = 0;
  #pointing = 0;
  #given: { marks: Mark[]; badges: Badge[] } = { marks: [], badges: [] };

  constructor(options: OverlayOptions) {
    this.#options = options;
    this.#painter = new HighlightPainter(highlightNames(options.seed));
  }

  /** True while anything is laid over the document. */
  get on(): boolean {
    return this.#host !== undefined;
  }

  /** Replaces all marks and badges. A mark whose words are not found is painted nowhere and named in `missing`. */
  paint(marks: Mark[], badges: Badge[]): { painted: number; missing: string[] } {
    this.clear();
    this.#given = { marks, badges };
    const placed = marks.map((mark) => ({ mark, spots: this.#options.locate(mark.span) }));
    this.#marks = inReadingOrder(
      placed.filter(({ spots }) => spots.length > 0),
      ({ mark }) => mark.span,
    );
    this.#open();
    this.#paintRanges();
    this.#mirrorFields();
    this.#addStops(badges);
    this.#listen();
    this.#place();
    return {
      painted: this.#marks.length,
      missing: placed.filter(({ spots }) => spots.length === 0).map(({ mark }) => mark.id),
    };
  }

  /** Looks for all words again, after the document has drawn more of itself. */
  refresh(): void {
    if (this.on) this.paint(this.#given.marks, this.#given.badges);
  }

  /** Brings a mark into view and shows its card. False if its words are not there or are hidden. */
  reveal(id: string): boolean {
    const placed = this.#marks.find(({ mark }) => mark.id === id);
    if (!placed) return false;
    const [first] = this.#bring(placed.spots, id);
    if (!first) return false;
    this.#card.show(markCard([placed.mark]), first);
    return true;
  }

  /** Brings any words into view and marks them as looked at. False if they are not there or are hidden. */
  show(span: Span): boolean {
    this.#card.hide();
    return this.#bring(this.#options.locate(span), undefined).length > 0;
  }

  /** Takes everything away. */
  clear(): void {
    this.#ends.abort();
    this.#ends = new AbortController();
    cancelAnimationFrame(this.#drawing);
    cancelAnimationFrame(this.#pointing);
    this.#drawing = 0;
    this.#pointing = 0;
    this.#painter.clear();
    this.#card.hide();
    this.#host?.remove();
    this.#host = undefined;
    this.#mirrors.clear();
    this.#marks = [];
    this.#badges = [];
  }

  #open(): void {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: this.#options.root ?? 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(overlaySheet);
    root.adoptedStyleSheets = [sheet];
    this.#room = document.createElement('div');
    this.#room.className = 'room';
    this.#room.role = 'region';
    this.#room.ariaLabel = 'Plan quality marks';
    this.#room.lang = 'en-GB';
    this.#frame = document.createElement('div');
    this.#frame.className = 'frame';
    this.#frame.hidden = true;
    this.#room.append(this.#frame);
    root.append(this.#room);
    this.#host = host;
    document.documentElement.append(host);
  }

  #paintRanges(): void {
    for (const { mark, spots } of this.#marks)
      for (const spot of spots) if (spot.kind === 'range') this.#painter.add(spot.range, mark.tone);
  }

  #mirrorFields(): void {
    const byField = new Map<HTMLTextAreaElement | HTMLInputElement, FieldMark[]>();
    for (const { mark, spots } of this.#marks)
      for (const spot of spots) {
        if (spot.kind !== 'field') continue;
        const marks = byField.get(spot.field) ?? [];
        marks.push({ id: mark.id, tone: mark.tone, from: spot.from, to: spot.to });
        byField.set(spot.field, marks);
      }
    for (const [field, marks] of byField) {
      const mirror = new FieldMirror(field, marks);
      this.#mirrors.set(field, mirror);
      this.#room?.append(mirror.element);
    }
  }

  /** One Tab stop for each badge and mark, in reading order, then the way to turn all off. */
  #addStops(badges: Badge[]): void {
    const stops = [
      ...badges.map((badge) => ({ block: badge.block, from: -1, button: this.#badgeButton(badge) })),
      ...this.#marks.map(({ mark, spots }) => ({ ...mark.span, button: this.#markButton(mark, spots) })),
    ];
    this.#room?.append(...inReadingOrder(stops, (stop) => stop).map((stop) => stop.button));
    this.#room?.append(this.#offButton(), this.#card.element);
  }

  #badgeButton(badge: Badge): HTMLButtonElement {
    const button = document.createElement('button');
    button.className = 'badge';
    button.ariaLabel = badgeSentence(badge);
    const letter = document.createElement('b');
    letter.textContent = badge.section;
    const level = badge.level === undefined ? '' : ` · level ${badge.level}`;
    button.append(letter, `${badge.findings === 1 ? '1 finding' : `${badge.findings} findings`}${level}`);
    const show = () => this.#card.show(badgeCard(badge), button.getBoundingClientRect());
    button.addEventListener('focus', show);
    button.addEventListener('pointerenter', show);
    button.addEventListener('pointerleave', () => this.#card.leave());
    button.addEventListener('blur', () => this.#card.hide());
    button.addEventListener('click', () =>
      this.#options.say({ news: 'badge/chosen', section: badge.section }),
    );
    this.#badges.push({ badge, button });
    return button;
  }

  #markButton(mark: Mark, spots: Spot[]): HTMLButtonElement {
    const button = document.createElement('button');
    button.className = 'stop';
    button.ariaLabel = markSentence(mark);
    button.setAttribute('aria-describedby', 'card');
    button.addEventListener('focus', () => {
      const [first] = this.#bring(spots, mark.id);
      if (first) this.#card.show(markCard([mark]), first);
    });
    button.addEventListener('blur', () => {
      this.#card.hide();
      this.#unframe();
    });
    button.addEventListener('click', () => this.#options.say({ news: 'mark/chosen', mark: mark.id }));
    return button;
  }

  #offButton(): HTMLElement {
    const pill = document.createElement('div');
    pill.className = 'pill';
    const count = this.#marks.length;
    const button = document.createElement('button');
    button.textContent = 'Turn off';
    button.title = 'Alt+Shift+O';
    button.addEventListener('click', () => this.#turnOff());
    pill.append(count === 1 ? '1 mark' : `${count} marks`, button);
    return pill;
  }

  #turnOff(): void {
    this.clear();
    this.#options.say({ news: 'overlay/off' });
  }

  #boxes(spots: Spot[], mark: string | undefined): Rectangle[] {
    return spots.flatMap((spot) => {
      const owner = documentOf(spot);
      if (!owner) return [];
      if (spot.kind === 'range') return inTopWindow(spot.range.getClientRects(), owner);
      const mirror = spot.kind === 'field' ? this.#mirrors.get(spot.field) : undefined;
      if (mirror && mark !== undefined) return mirror.boxes(mark);
      const element = elementOf(spot);
      return element ? inTopWindow([element.getBoundingClientRect()], owner) : [];
    });
  }

  #bring(spots: Spot[], mark: string | undefined): Rectangle[] {
    const [first] = spots;
    if (!first) return [];
    bringIntoView(first);
    if (first.kind === 'field' && mark !== undefined) this.#mirrors.get(first.field)?.scrollTo(mark);
    this.#place();
    finishView(this.#boxes(spots, mark));
    this.#place();
    this.#painter.clearChosen();
    for (const spot of spots) if (spot.kind === 'range') this.#painter.add(spot.range, 'chosen');
    const boxes = this.#boxes(spots, mark).filter((box) => box.right > box.left && box.bottom > box.top);
    this.#putFrame(boxes);
    return boxes;
  }

  #putFrame(boxes: Rectangle[]): void {
    if (!this.#frame || boxes.length === 0) return;
    const origin = this.#origin();
    const left = Math.min(...boxes.map((box) => box.left)) - 4;
    const top = Math.min(...boxes.map((box) => box.top)) - 4;
    this.#frame.hidden = false;
    this.#frame.style.left = `${left - origin.left}px`;
    this.#frame.style.top = `${top - origin.top}px`;
    this.#frame.style.width = `${Math.max(...boxes.map((box) => box.right)) + 4 - left}px`;
    this.#frame.style.height = `${Math.max(...boxes.map((box) => box.bottom)) + 4 - top}px`;
  }

  #unframe(): void {
    this.#painter.clearChosen();
    if (this.#frame) this.#frame.hidden = true;
  }

  #origin(): { left: number; top: number } {
    return this.#host?.getBoundingClientRect() ?? { left: 0, top: 0 };
  }

  /** Puts badges and mirrors where their words now stand. */
  #place(): void {
    const origin = this.#origin();
    for (const mirror of this.#mirrors.values()) mirror.place(origin);
    const page = document.documentElement;
    const size = { width: page.clientWidth, height: page.clientHeight };
    for (const { badge, button } of this.#badges) {
      const spots = this.#options.locate({ block: badge.block, from: 0, to: Number.MAX_SAFE_INTEGER });
      const heading = this.#boxes(spots, undefined).find((box) => box.right > box.left);
      button.hidden = !heading;
      if (!heading) continue;
      const { left, top } = besideHeading(heading, button.getBoundingClientRect(), size);
      button.style.left = `${left - origin.left}px`;
      button.style.top = `${top - origin.top}px`;
    }
  }

  #placeSoon = (): void => {
    if (this.#drawing) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      this.#place();
    });
  };

  #listen(): void {
    const { signal } = this.#ends;
    const documents = new Set<Document>([document]);
    for (const { spots } of this.#marks)
      for (const spot of spots) {
        const owner = documentOf(spot);
        if (owner) documents.add(owner);
      }
    for (const each of documents) {
      each.addEventListener('pointermove', (event) => this.#point(event, each), { signal, passive: true });
      each.addEventListener('click', (event) => this.#choose(event, each), { signal, passive: true });
      each.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
      each.addEventListener('scroll', this.#placeSoon, { signal, capture: true, passive: true });
      each.addEventListener('input', this.#placeSoon, { signal, passive: true });
    }
    window.addEventListener('resize', this.#placeSoon, { signal });
    const resized = new ResizeObserver(this.#placeSoon);
    resized.observe(document.documentElement);
    for (const field of this.#mirrors.keys()) resized.observe(field);
    signal.addEventListener('abort', () => resized.disconnect());
  }

  /** Custom highlights get no pointer events, so the marks under a point are found by their rectangles. */
  #marksAt(x: number, y: number, owner: Document): PlacedMark[] {
    const [point] = inTopWindow([{ left: x, top: y, right: x + 0.5, bottom: y + 0.5 }], owner);
    if (!point) return [];
    return this.#marks.filter(({ mark, spots }) =>
      this.#boxes(spots, mark.id).some((box) => holds(box, point.left, point.top)),
    );
  }

  #point(event: PointerEvent, owner: Document): void {
    if (this.#pointing || event.target === this.#host) return;
    const { clientX, clientY } = event;
    this.#pointing = requestAnimationFrame(() => {
      this.#pointing = 0;
      const under = this.#marksAt(clientX, clientY, owner);
      const [first] = under;
      if (!first) {
        if (this.#card.shown && !this.#card.holds(clientX, clientY)) this.#card.leave();
        return;
      }
      const place = this.#boxes(first.spots, first.mark.id)[0];
      if (place) this.#card.show(markCard(under.map(({ mark }) => mark)), place);
    });
  }

  #choose(event: MouseEvent, owner: Document): void {
    if (event.target === this.#host || !owner.getSelection()?.isCollapsed) return;
    const [first] = this.#marksAt(event.clientX, event.clientY, owner);
    if (first) this.#options.say({ news: 'mark/chosen', mark: first.mark.id });
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#card.shown) {
      this.#card.hide();
      this.#unframe();
    }
    if (event.altKey && event.shiftKey && event.code === 'KeyO') {
      event.preventDefault();
      this.#turnOff();
    }
  }
}
