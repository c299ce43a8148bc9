import type { OutlinePane } from './outline-pane.ts';
import { part } from './parts.ts';
import type { PdfView } from './pdf-view.ts';
import type { SearchBar } from './search-bar.ts';
import type { SidePane } from './side-pane.ts';
import type { SizedView } from './sized-view.ts';
import { actOf, printedViewerKey, type ViewerAct, viewerKeys } from './viewer-keys.ts';

/** What the viewer's keys act on. */
export type KeyTargets = {
  search: SearchBar;
  outline: OutlinePane;
  pane: SidePane;
  pages: () => PdfView | undefined;
  sized: () => SizedView | undefined;
  updated: () => void;
};

/** Hears the viewer's keys in one place and shows their list. */
export class KeyDesk {
  /** Whether keys without Ctrl are wanted; a setting turns them off. */
  singles = true;
  #targets: KeyTargets;
  #help = part('help', HTMLDialogElement);

  constructor(targets: KeyTargets) {
    this.#targets = targets;
    this.#fillHelp();
    part('help-open', HTMLButtonElement).addEventListener('click', () => this.#help.showModal());
    document.addEventListener('keydown', (event) => this.#hear(event));
  }

  #hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || document.querySelector('dialog:modal')) return;
    const asked = actOf(event, this.singles);
    if (!asked) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !/^F\d/.test(event.key);
    if (isPlain && (isTyping(event.target) || hasSelection())) return;
    if (this.#does(asked.act, asked.key)) event.preventDefault();
    this.#targets.updated();
  }

  /** False where the key is the browser's after all. */
  #does(act: ViewerAct, key: string): boolean {
    const { search, outline, pane, pages, sized } = this.#targets;
    switch (act) {
      case 'find':
        // Pressed once more while typing, it is the browser's own search.
        if (search.isTyping || !sized()) return false;
        search.open();
        return true;
      case 'find-next':
      case 'find-previous':
        if (!search.isOpen) return false;
        search.step(act === 'find-next' ? 1 : -1);
        return true;
      case 'section-next':
      case 'section-previous':
        return say(outline.step(act === 'section-next' ? 1 : -1)?.title);
      case 'page-next':
      case 'page-previous':
        return turn(pages(), act === 'page-next' ? 1 : -1);
      case 'page-number':
        return typeNumber(pages(), key);
      case 'larger':
      case 'smaller':
      case 'usual': {
        const view = sized();
        view?.[act]();
        return say(view && `${Math.round(view.scale * 100)} per cent`);
      }
      case 'pane':
        pane.toggle();
        return true;
      case 'help':
        this.#help.showModal();
        return true;
    }
  }

  #fillHelp(): void {
    const rows = viewerKeys.map(({ keys, title }) => {
      const row = document.createElement('div');
      const term = document.createElement('dt');
      const printed = keys.length > 4 ? ['1 to 9'] : keys.map(printedViewerKey);
      for (const [at, key] of printed.entries()) {
        const box = document.createElement('kbd');
        box.textContent = key;
        term.append(...(at > 0 ? [' or '] : []), box);
      }
      const meaning = document.createElement('dd');
      meaning.textContent = title;
      row.append(term, meaning);
      return row;
    });
    part('help-keys', HTMLElement).replaceChildren(...rows);
  }
}

function turn(pages: PdfView | undefined, by: 1 | -1): boolean {
  // Pages wider than the window are moved sideways by these keys.
  if (!pages || pages.isWide) return false;
  const to = pages.top + by;
  if (to < 1 || to > pages.count) return false;
  pages.go(to);
  return say(`Page ${to} of ${pages.count}`);
}

/** The first digit of a page's number, typed anywhere, begins the number in its field. */
function typeNumber(pages: PdfView | undefined, digit: string): boolean {
  if (!pages) return false;
  const field = part('page', HTMLInputElement);
  field.focus({ preventScroll: true });
  field.value = digit;
  return true;
}

function say(sentence: string | undefined): boolean {
  if (sentence !== undefined) part('said', HTMLElement).textContent = sentence;
  return sentence !== undefined;
}

/** With words selected, plain keys are for annotating them. */
function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}
