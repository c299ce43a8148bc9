import type { PdfView } from './pdf-view.ts';
import { part } from './parts.ts';
import type { SizedView } from './sized-view.ts';

/** What the tools act on: the size of any document, the pages of one that has them. */
export type Tooled = { sized?: SizedView; pages?: PdfView };

/** Page number and size. */
export function pageTools(view: () => Tooled | undefined): { update: () => void } {
  const page = part('page', HTMLInputElement);
  const scale = part('scale', HTMLOutputElement);
  const update = () => {
    const { sized, pages } = view() ?? {};
    part('page-tools', HTMLElement).hidden = !pages;
    part('size-tools', HTMLElement).hidden = !sized;
    if (sized) say(scale, `${Math.round(sized.scale * 100)}%`);
    say(part('fit', HTMLElement), pages ? 'Fit width' : 'Usual size');
    if (!pages) return;
    say(part('pages', HTMLElement), String(pages.count));
    page.max = String(pages.count);
    const current = String(pages.current);
    if (document.activeElement !== page && page.value !== current) page.value = current;
  };
  const press = (id: string, act: (sized: SizedView) => void) =>
    part(id, HTMLButtonElement).addEventListener('click', () => {
      const { sized } = view() ?? {};
      if (sized) act(sized);
      update();
    });
  press('smaller', (sized) => sized.smaller());
  press('larger', (sized) => sized.larger());
  press('fit', (sized) => sized.usual());
  page.addEventListener('change', () => {
    if (Number.isFinite(page.valueAsNumber)) view()?.pages?.go(page.valueAsNumber);
  });
  page.addEventListener('keydown', (event) => {
    // Enter ends the typing: the keys go on in the document.
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Escape') page.value = String(view()?.pages?.current ?? '');
    part('document', HTMLElement).focus({ preventScroll: true });
  });
  return { update };
}

/** Words that stay the same are not written again: this is done at every scroll, and each writing lays the page out anew. */
function say(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
