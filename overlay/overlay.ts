import type { Span } from '../plan/plan.ts';
import type { Badge, HostNews, Inks, Mark } from '../platform/calls.ts';
import { type PlacedBadge, placeBadge } from './place-badge.ts';
import { bringIntoView, finishView } from './bring-into-view.ts';
import { badgeCard, markCard } from './card.ts';
import { CardBox } from './card-box.ts';
import { holds, inTopWindow, type Rectangle } from './geometry.ts';
import { around, Layers, type PlacedMark, putOver } from './layers.ts';
import { listen } from './listen.ts';
import { HighlightPainter } from './paint-highlights.ts';
import { inReadingOrder } from './reading-order.ts';
import { openRoom, type Room } from './room.ts';
import { documentOf, type Locate, type Spot } from './spot.ts';
import { badgeStop, markStop, offPill } from './stops.ts';
import { paintOf, useInks } from './tones.ts';

/** What the overlay is given by the page that hosts it. */
export type OverlayOptions = {
  locate: Locate;
  /** Hears what the reviewer does in the document, for the panel. */
  say: (news: HostNews) => void;
  /** Letters and digits for highlight names, random in the product. */
  seed: string;
  /** Open only on our own test page, where the accessibility scan must see inside. */
  root?: 'closed' | 'open';
};

/** Far more than any block holds: the whole of it. */
const whole = { from: 0, to: 1_000_000 };

/**
 * Everything laid over one open document: highlights, badges, cards. All of it hangs on one element beside the
 * page's body and on adopted sheets and highlights, so that `clear` leaves the document as it was.
 */
export class Overlay {
  #options: OverlayOptions;
  #painter: HighlightPainter;
  #marks: PlacedMark[] = [];
  #badges: PlacedBadge[] = [];
  #layers = new Layers([]);
  #room: Room | undefined;
  #frame: HTMLElement | undefined;
  #card = new CardBox();
  #ends = new AbortController();
  #restoring = false;

  constructor(options: OverlayOptions) {
    this.#options = options;
    this.#painter = new HighlightPainter(options.seed);
  }

  /** True while anything is laid over the document. */
  get on(): boolean {
    return this.#room !== undefined;
  }

  /**
   * Replaces all marks and badges. A mark whose words are not found is painted nowhere and named in `missing`. The
   * focus stays where it was, since levels change while the reviewer walks through the marks.
   */
  paint(marks: Mark[], badges: Badge[], inks?: Inks): { painted: number; missing: string[] } {
    const focused = this.#focused();
    this.clear();
    useInks(inks);
    const placed = marks.map((mark) => ({ mark, spots: this.#options.locate(mark.span) }));
    const found = placed.filter(({ spots }) => spots.length > 0);
    this.#marks = inReadingOrder(found, ({ mark }) => mark.span);
    for (const { mark, spots } of this.#marks)
      for (const spot of spots) if (spot.kind === 'range') this.#painter.add(spot.range, paintOf(mark));
    this.#furnish(badges);
    this.#listen();
    this.#place();
    this.#focus(focused);
    const missing = placed.filter(({ spots }) => spots.length === 0).map(({ mark }) => mark.id);
    return { painted: found.length, missing };
  }

  /** Brings a mark into view and shows its card. False if its words are not there or are hidden. */
  reveal(id: string): boolean {
    const placed = this.#marks.find(({ mark }) => mark.id === id);
    return placed !== undefined && this.#lookAt(placed);
  }

  /** Brings any words into view and marks them as looked at. False if they are not there or are hidden. */
  show(span: Span): boolean {
    this.#card.hide();
    return this.#bring(this.#options.locate(span)) !== undefined;
  }

  /** Takes everything away. */
  clear(): void {
    this.#ends.abort();
    this.#ends = new AbortController();
    this.#painter.clear();
    this.#card.hide();
    this.#room?.host.remove();
    this.#room = undefined;
    this.#layers = new Layers([]);
    this.#marks = [];
    this.#badges = [];
  }

  /** Fills the room: layers under the buttons, one Tab stop for each badge and mark in reading order, the way to turn all off. */
  #furnish(badges: Badge[]): void {
    this.#room = openRoom(this.#options.root ?? 'closed', this.#options.seed);
    this.#layers = new Layers(this.#marks);
    this.#frame = document.createElement('div');
    this.#frame.className = 'frame';
    this.#frame.hidden = true;
    const stops = [
      ...badges.map((badge) => ({ block: badge.block, from: -1, button: this.#badgeStop(badge) })),
      ...this.#marks.map((placed) => ({ ...placed.mark.span, button: this.#markStop(placed) })),
    ];
    this.#room.inside.append(
      ...this.#layers.elements,
      this.#frame,
      ...inReadingOrder(stops, (stop) => stop).map((stop) => stop.button),
      offPill(this.#marks.length, () => this.#turnOff()),
      this.#card.element,
    );
  }

  #badgeStop(badge: Badge): HTMLButtonElement {
    const button = badgeStop(badge, {
      come: () => this.#card.show(badgeCard(badge), button.getBoundingClientRect()),
      leave: () => this.#card.leave(),
      press: () => this.#options.say({ news: 'badge/chosen', section: badge.section }),
    });
    this.#badges.push({ button, heading: this.#options.locate({ block: badge.block, ...whole }) });
    return button;
  }

  #markStop(placed: PlacedMark): HTMLButtonElement {
    return markStop(placed.mark, {
      come: () => {
        if (!this.#restoring) this.#lookAt(placed);
      },
      leave: () => this.#lookAway(),
      press: () => this.#options.say({ news: 'mark/chosen', mark: placed.mark.id }),
    });
  }

  #lookAt({ mark, spots }: PlacedMark): boolean {
    const place = this.#bring(spots, mark.id);
    if (place) this.#card.show(markCard([mark]), place);
    return place !== undefined;
  }

  #lookAway(): void {
    this.#card.hide();
    this.#painter.clearChosen();
    if (this.#frame) this.#frame.hidden = true;
  }

  #turnOff(): void {
    this.clear();
    this.#options.say({ news: 'overlay/off' });
  }

  /** Scrolls to the words, marks them as looked at and gives the place they take; undefined where nothing can be seen. */
  #bring(spots: Spot[], mark?: string): Rectangle | undefined {
    const [first] = spots;
    if (!first) return undefined;
    bringIntoView(first);
    if (mark !== undefined) this.#layers.scrollTo(first, mark);
    this.#place();
    finishView(this.#layers.boxes(spots, mark));
    this.#place();
    this.#painter.clearChosen();
    for (const spot of spots) if (spot.kind === 'range') this.#painter.add(spot.range, 'chosen');
    const boxes = this.#layers.boxes(spots, mark);
    if (this.#frame && boxes.length > 0) {
      this.#frame.hidden = false;
      putOver(this.#frame, boxes, 4, this.#origin());
    }
    return around(boxes);
  }

  #origin(): { left: number; top: number } {
    return this.#room?.host.getBoundingClientRect() ?? { left: 0, top: 0 };
  }

  /** Puts badges and layers where their words now stand. */
  #place(): void {
    const origin = this.#origin();
    this.#layers.place(origin);
    for (const badge of this.#badges) placeBadge(badge, this.#layers.boxes(badge.heading), origin);
  }

  #listen(): void {
    if (!this.#room) return;
    const owners = this.#marks
      .flatMap(({ spots }) => spots.map(documentOf))
      .filter((owner) => owner !== null);
    const acts = {
      point: (x: number, y: number, owner: Document) => this.#point(x, y, owner),
      click: (x: number, y: number, owner: Document) => {
        const [first] = this.#marksAt(x, y, owner);
        if (first) this.#options.say({ news: 'mark/chosen', mark: first.mark.id });
      },
      escape: () => {
        if (this.#card.shown) this.#lookAway();
      },
      turnOff: () => this.#turnOff(),
      moved: () => this.#place(),
    };
    const documents = new Set([document, ...owners]);
    listen(documents, this.#layers.covered, this.#room.host, acts, this.#ends.signal);
  }

  /** Custom highlights get no pointer events, so the marks under a point are found by their rectangles. */
  #marksAt(x: number, y: number, owner: Document): PlacedMark[] {
    const [point] = inTopWindow([{ left: x, top: y, right: x + 0.5, bottom: y + 0.5 }], owner);
    if (!point) return [];
    return this.#marks.filter(({ mark, spots }) =>
      this.#layers.boxes(spots, mark.id).some((box) => holds(box, point.left, point.top)),
    );
  }

  #point(x: number, y: number, owner: Document): void {
    const under = this.#marksAt(x, y, owner);
    const [first] = under;
    if (!first) {
      if (this.#card.shown && !this.#focused() && !this.#card.holds(x, y)) this.#card.leave();
      return;
    }
    const place = around(this.#layers.boxes(first.spots, first.mark.id));
    if (place) this.#card.show(markCard(under.map(({ mark }) => mark)), place);
  }

  #focused(): string | undefined {
    const active = this.#room?.root.activeElement;
    return active && 'dataset' in active ? (active.getAttribute('data-key') ?? undefined) : undefined;
  }

  /** Gives the focus back without showing or scrolling anything: the reviewer did not ask for it. */
  #focus(key: string | undefined): void {
    if (key === undefined) return;
    this.#restoring = true;
    for (const button of this.#room?.inside.querySelectorAll('button') ?? [])
      if (button.dataset.key === key) button.focus({ preventScroll: true });
    this.#restoring = false;
  }
}
