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
    if (sized) scale.value = `${Math.round(sized.scale * 100)}%`;
    part('fit', HTMLElement).textContent = pages ? 'Fit width' : 'Usual size';
    if (!pages) return;
    part('pages', HTMLElement).textContent = String(pages.count);
    page.max = String(pages.count);
    if (document.activeElement !== page) page.value = String(pages.current);
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
