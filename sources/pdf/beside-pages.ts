import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { NotVisited } from '../../plan/block.ts';
import { overtime, within } from './within.ts';

/** What a PDF holds besides its pages. `formOnly`: the pages only say that another program is needed to show the form. */
export type BesidePages = { formOnly: boolean; notVisited: NotVisited[] };

/** Attached files named one by one; of more only the number is said. */
const mostNamed = 5;

/**
 * Looks for what reading the pages leaves out: files attached to the PDF (a portfolio holds nothing else), and forms of
 * the kind (XFA without fields of its own) whose pages are made by Adobe's program. `limit` in milliseconds.
 */
export async function readBesidePages(
  document: PDFDocumentProxy,
  limit: number,
  signal?: AbortSignal,
): Promise<BesidePages> {
  const asked = Promise.all([
    document.getMetadata().catch(() => undefined),
    document.getAttachments().catch(() => undefined),
  ]);
  const answer = await within(asked, limit, signal);
  if (answer === overtime) return { formOnly: false, notVisited: [] };
  const [metadata, attached] = answer;
  const says = (key: string) => metadata !== undefined && Reflect.get(metadata.info, key) === true;
  const list: unknown = attached;
  const names: unknown[] =
    list instanceof Map
      ? [...list.keys()]
      : typeof list === 'object' && list !== null
        ? Object.keys(list)
        : [];
  const named =
    names.length > mostNamed
      ? [`${names.length} attached files`]
      : names.map((name) => `attached file ${name}`);
  return {
    formOnly: says('IsXFAPresent') && !says('IsAcroFormPresent'),
    notVisited: named.map((where) => ({
      where,
      why: 'Files attached to a PDF are not read with it. Save them from your PDF program and open each by itself.',
    })),
  };
}
