import type { Answer } from './calls.ts';
import { bad, good } from './answer-calls.ts';

/** Documents above this size are not taken through the tab, in bytes: messages between pages end at 64 MB. */
const largest = 45_000_000;

/**
 * The one permitted request: fetches a document from the page's own origin, inside the page, with the page's own
 * sign-in, because the reviewer asked for it. Anything else is refused before it is sent.
 */
export async function fetchDocument(
  address: string,
  page: Pick<Location, 'href' | 'origin'>,
  fetchHere: typeof fetch,
): Promise<Answer<'document/fetch'>> {
  if (!URL.canParse(address, page.href) || new URL(address, page.href).origin !== page.origin)
    return bad(
      'save-and-drop',
      'This document lies on another site than the page, so it was not fetched. Save it, then drop it here.',
    );
  const target = new URL(address, page.href);
  // `same-origin` makes the browser itself stop at a redirect that leads to another site, before anything is sent there.
  const answer = await fetchHere(target.href, { credentials: 'include', mode: 'same-origin' }).catch(
    () => undefined,
  );
  if (!answer?.ok)
    return bad(
      'not-fetched',
      `The site did not hand over the document${answer ? ` (it answered ${answer.status})` : ''}; its link may have expired or lead to another site. Nothing was read. Reload the page and try again, or save the document and drop it here.`,
    );
  const content = await answer.blob();
  if (content.size > largest)
    return bad(
      'save-and-drop',
      'This document is too large to be taken from its tab. Save it, then drop it here.',
    );
  return good<'document/fetch'>({ name: nameOf(answer, target), base64: await toBase64(content) });
}

/** The name the site gives the file, else the last part of its address. */
function nameOf(answer: Response, target: URL): string {
  const stated = /filename="?([^";]+)/i.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  const last = target.pathname.split('/').at(-1);
  const name = stated ?? (last ? decodeURIComponent(last) : '');
  return name === '' ? 'document' : name;
}

/** A file's content as base64. By a reader and not by arrays: Firefox lets no content script look into the page's own. */
function toBase64(content: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}

/** The bytes again. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
