import type { PageOrder } from '../page-order.ts';

/** Elements whose text nobody reads: a name in small letters in a script would pass for a common word. */
const unread = /^(script|style|template|noscript|head)$/;

/** All words of a page, with spaces between what stands apart: those of frames, open shadow roots and fields included. */
export function wordsAround({ roots }: Pick<PageOrder, 'roots'>): string {
  const words: string[] = [];
  const gather = (node: Node) => {
    if (node.nodeType === 3) words.push(node.textContent ?? '');
    else if (!unread.test(node.nodeName.toLowerCase())) {
      if ('value' in node && typeof node.value === 'string') words.push(node.value);
      for (const child of node.childNodes) gather(child);
    }
  };
  for (const root of roots) {
    if ('title' in root) words.push(root.title);
    gather(root);
  }
  return words.join(' ');
}
