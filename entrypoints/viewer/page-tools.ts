import type { PdfView } from './pdf-view.ts';
import { part } from './parts.ts';

/** Page number and size, for documents with pages. */
export function pageTools(view: () => PdfView | undefined): { update: () => void } {
  const tools = part('page-tools', HTMLElement);
  const page = part('page', HTMLInputElement);
  const scale = part('scale', HTMLOutputElement);
  const update = () => {
    const pages = view();
    tools.hidden = !pages;
    if (!pages) return;
    part('pages', HTMLElement).textContent = String(pages.count);
    page.max = String(pages.count);
    if (document.activeElement !== page) page.value = String(pages.current);
    scale.value = `${Math.round(pages.scale * 100)}%`;
  };
  const press = (id: string, act: (pages: PdfView) => void) =>
    part(id, HTMLButtonElement).addEventListener('click', () => {
      const pages = view();
      if (pages) act(pages);
      update();
    });
  press('smaller', (pages) => pages.smaller());
  press('larger', (pages) => pages.larger());
  press('fit', (pages) => pages.fit());
  page.addEventListener('change', () => view()?.go(page.valueAsNumber));
  document.addEventListener('scroll', () => requestAnimationFrame(update), { passive: true });
  return { update };
}
