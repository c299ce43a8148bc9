import { keepSeen } from './list-keys.ts';
import { part } from './parts.ts';

/** The tabs of the side pane. */
export type PaneTab = 'outline' | 'pages';

/** In windows narrower than this the pane lies over the document as a drawer, in CSS pixels. As in viewer.css. */
const drawerUnder = 760;
/** In windows at least this wide the pane is open the first time. */
const roomFor = 1000;

/** The pane beside the document with its two tabs: open or closed as it was left; a drawer in narrow windows. */
export class SidePane {
  #side = part('side', HTMLElement);
  #toggle = part('pane', HTMLButtonElement);
  #tabs = { outline: part('tab-outline', HTMLButtonElement), pages: part('tab-pages', HTMLButtonElement) };
  #panels = { outline: part('outline', HTMLElement), pages: part('pages-list', HTMLElement) };
  #tab: PaneTab = 'outline';
  #hasPages = false;
  #hasDocument = false;
  #wanted = window.innerWidth >= roomFor;
  #inDrawer = false;
  #changed: (left: PaneTab | 'closed') => void;

  /** `changed`: hears how it is left. */
  constructor(changed: (left: PaneTab | 'closed') => void) {
    this.#changed = changed;
    this.#toggle.addEventListener('click', () => this.toggle());
    part('pane-close', HTMLButtonElement).addEventListener('click', () => this.toggle());
    for (const tab of ['outline', 'pages'] as const) {
      this.#tabs[tab].addEventListener('click', () => this.#choose(tab));
      this.#tabs[tab].addEventListener('keydown', (event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        event.stopPropagation();
        const other = tab === 'outline' ? 'pages' : 'outline';
        this.#choose(other);
        this.#tabs[other].focus();
      });
    }
    this.#side.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#inDrawer) {
        event.preventDefault();
        this.#open(false);
      }
    });
    part('shade', HTMLElement).addEventListener('click', () => this.#open(false));
    matchMedia(`(width < ${drawerUnder}px)`).addEventListener('change', () => this.#settle(false));
  }

  /** As it was left the last time; as it comes where that is not known. */
  restore(left: PaneTab | 'closed' | undefined): void {
    if (left === undefined) return;
    this.#wanted = left !== 'closed';
    if (left !== 'closed') this.#tab = left;
    this.#settle(false);
  }

  /** Another document: whether it has anything to list, and pages. */
  show(hasDocument: boolean, hasPages: boolean): void {
    this.#hasDocument = hasDocument;
    this.#hasPages = hasPages;
    this.#toggle.hidden = !hasDocument;
    this.#settle(false);
  }

  toggle(): void {
    if (!this.#hasDocument) return;
    if (isNarrow()) {
      this.#open(!this.#inDrawer);
      return;
    }
    this.#wanted = this.#side.hidden !== false;
    this.#changed(this.#wanted ? this.#tab : 'closed');
    this.#settle(true);
  }

  /** Something was gone to: a drawer gives the document back. */
  gone(): void {
    if (this.#inDrawer) this.#open(false);
  }

  #choose(tab: PaneTab): void {
    this.#tab = tab;
    if (!isNarrow()) this.#changed(tab);
    this.#settle(false);
  }

  /** Opens or closes the drawer. */
  #open(open: boolean): void {
    this.#inDrawer = open;
    this.#settle(true);
  }

  #settle(byReviewer: boolean): void {
    const narrow = isNarrow();
    if (!narrow) this.#inDrawer = false;
    const isOpen = this.#hasDocument && (narrow ? this.#inDrawer : this.#wanted);
    const hadFocus = this.#side.contains(document.activeElement);
    this.#side.hidden = !isOpen;
    document.body.classList.toggle('drawer', narrow && isOpen);
    // What lies under a drawer is out of reach, for the keys and for who listens.
    for (const under of document.querySelectorAll<HTMLElement>('[data-under-drawer]'))
      under.inert = narrow && isOpen;
    this.#toggle.ariaExpanded = String(isOpen);
    part('tabs', HTMLElement).hidden = !this.#hasPages;
    part('side-name', HTMLElement).hidden = this.#hasPages;
    const shown = this.#hasPages ? this.#tab : 'outline';
    for (const tab of ['outline', 'pages'] as const) {
      this.#tabs[tab].ariaSelected = String(tab === shown);
      this.#tabs[tab].tabIndex = tab === shown ? 0 : -1;
      this.#panels[tab].hidden = tab !== shown;
    }
    if (byReviewer && isOpen) this.#focusInside(shown);
    else if (!isOpen && (hadFocus || byReviewer)) this.#toggle.focus({ preventScroll: true });
    // Lists are drawn and marked once they can be seen.
    document.dispatchEvent(new Event('pane-settled'));
  }

  #focusInside(shown: PaneTab): void {
    const current = this.#panels[shown].querySelector<HTMLElement>('[aria-current]');
    if (current) keepSeen(current);
    (current ?? (this.#hasPages ? this.#tabs[shown] : part('pane-close', HTMLElement))).focus({
      preventScroll: true,
    });
  }
}

function isNarrow(): boolean {
  return window.innerWidth < drawerUnder;
}
