import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OutlineEntry } from './outline-entries.ts';

type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** More bookmarks than this are a list of contents nobody reads through. */
const most = 200;

/** A PDF's own bookmarks, two levels of them; those that lead nowhere in this document are left out. */
export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const nodes = (await pdf.getOutline().catch(() => undefined)) ?? [];
  const entries: OutlineEntry[] = [];
  const add = async (node: Node, level: 1 | 2) => {
    const page = entries.length < most ? await pageOf(pdf, node.dest) : undefined;
    const title = node.title.replace(/\s+/g, ' ').trim();
    if (page !== undefined && title !== '')
      entries.push({ title, level, sections: [], page, at: { kind: 'page', page, share: 0 } });
  };
  for (const node of nodes) {
    await add(node, 1);
    for (const item of node.items) await add(item, 2);
  }
  return entries;
}

async function pageOf(pdf: PDFDocumentProxy, dest: Node['dest']): Promise<number | undefined> {
  try {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const target: unknown = place?.[0];
    if (typeof target === 'number') return target + 1;
    if (typeof target !== 'object' || target === null || !('num' in target) || !('gen' in target))
      return undefined;
    return (await pdf.getPageIndex({ num: Number(target.num), gen: Number(target.gen) })) + 1;
  } catch {
    // A bookmark to a page that is not there: it leads nowhere.
    return undefined;
  }
}
