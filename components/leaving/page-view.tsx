import { type ComponentChildren, h } from 'preact';
import { useMemo } from 'preact/hooks';

/**
 * A report's page as it will be saved, read from the file's own text. The text is parsed apart, where nothing of it runs or
 * loads, and drawn anew from its words and the few kinds of element a report has: it is never put into this page as HTML.
 */
export function PageView({ html }: { html: string }) {
  const drawn = useMemo(() => childrenOf(new DOMParser().parseFromString(html, 'text/html').body), [html]);
  return <div class="paper leaving-page">{drawn}</div>;
}

function childrenOf(node: Node): ComponentChildren {
  return [...node.childNodes].map((child, at) => drawnAs(child, at));
}

function drawnAs(node: Node, key: number): ComponentChildren {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  if (!(node instanceof Element)) return null;
  return h(tags[node.localName] ?? 'div', { key }, childrenOf(node));
}

/** Headings lie below the dialog's own; anything unknown is drawn as a plain block with its words. */
const tags: Record<string, string> = {
  h1: 'h4',
  h2: 'h5',
  h3: 'h6',
  h4: 'h6',
  p: 'p',
  ul: 'ul',
  li: 'li',
  table: 'table',
  caption: 'caption',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
  strong: 'strong',
  b: 'strong',
  s: 's',
  span: 'span',
  blockquote: 'blockquote',
  footer: 'div',
};
