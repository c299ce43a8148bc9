/** Where the article reader leaves itself for the page's host: both run in the extension's own world beside the page. */
export const articleKey = 'plan-quality-article-reader';

/** Gives the HTML of a page's article, or nothing. Gets a copy it may change. */
export type ArticleReader = (copy: Document) => string | undefined;

function isReader(value: unknown): value is ArticleReader {
  return typeof value === 'function';
}

/** The article reader, once it has been put into this page. */
export function articleReader(): ArticleReader | undefined {
  const reader: unknown = Reflect.get(globalThis, articleKey);
  return isReader(reader) ? reader : undefined;
}
