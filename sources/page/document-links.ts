import type { DocumentLink } from '../../plan/block.ts';
import { decoded, rootOf, single } from './nodes.ts';
import { isHidden } from './openers.ts';

/** The PDF and Word files on the page's own origin that the page shows in place or links to, each once; first those that are `named` as such. */
export function findDocumentLinks(
  roots: (Document | ShadowRoot)[],
  named: readonly Element[] = [],
): DocumentLink[] {
  const links = new Map<string, DocumentLink>();
  for (const element of named) {
    const link = linkOf(element, 'pdf');
    if (link) links.set(link.address, link);
  }
  for (const root of roots) {
    // What the page shows comes first: its title says more than "Download" beside it.
    for (const kind of ['iframe[src],embed[src],object[data]', 'a[href]']) {
      for (const element of root.querySelectorAll(kind)) {
        const link = linkOf(element);
        if (link && !links.has(link.address)) links.set(link.address, link);
      }
    }
  }
  return [...links.values()];
}

/** `otherwise`: what the link leads to where nothing about it tells. */
function linkOf(element: Element, otherwise?: DocumentLink['kind']): DocumentLink | undefined {
  const written =
    element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  const base = element.ownerDocument.baseURI;
  if (!URL.canParse(written, base)) return undefined;
  const address = new URL(written, base);
  const home = URL.canParse(base) ? new URL(base) : undefined;
  if (
    !home ||
    address.origin !== home.origin ||
    (address.protocol !== home.protocol && address.protocol !== 'blob:')
  )
    return undefined;
  const kind = kindOf(element, address) ?? otherwise;
  if (!kind || (element.localName === 'a' && isHidden(element))) return undefined;
  return { address: address.href, title: titleOf(element, address), kind };
}

function kindOf(element: Element, address: URL): DocumentLink['kind'] | undefined {
  const name = `${element.getAttribute('download') ?? ''} ${address.pathname} ${element.getAttribute('type') ?? ''}`;
  if (/\.docx\b|officedocument/i.test(name)) return 'word';
  if (/\.pdf\b|\/pdf\b/i.test(name)) return 'pdf';
  const isShown = element.localName !== 'a';
  if (address.protocol === 'blob:') return 'pdf';
  if (isShown) return undefined;
  const words = `${single(element.textContent)} ${element.getAttribute('aria-label') ?? ''}`;
  if (/\b(word|docx)\b/i.test(words) && /download|open|view/i.test(words)) return 'word';
  const offers = element.hasAttribute('download') || /\bpdf\b/i.test(words);
  return offers && !/\.\w{2,4}$/.test(address.pathname) ? 'pdf' : undefined;
}

/** "Download" says nothing: the first cell of its row, or the file's name, does. */
function titleOf(element: Element, address: URL): string {
  const own = single(element.getAttribute('title')) || single(element.textContent);
  if (own && !/^(download|open|view)( (pdf|word|document|file))?$/i.test(own)) return own;
  const cell = single(element.closest('tr')?.querySelector('td,th')?.textContent);
  const file = decoded(address.pathname.split('/').at(-1) ?? '');
  return cell || element.getAttribute('download') || file || single(rootOf(element).textContent).slice(0, 60);
}
