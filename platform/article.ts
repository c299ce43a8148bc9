/**
 * The reader for pages that are articles rather than forms. It runs in our own page on a copy of the page's markup, so
 * that nothing of its weight is put into the page that is read.
 */
type ArticleReader = (markup: string) => string | undefined;

/** The script of the reader, loaded by the few reviews that need it. */
const script = '/article-reader.js';

/** Where the script leaves the reader for the page that loaded it. */
export const articleKey = 'readArticle';

function isReader(value: unknown): value is ArticleReader {
  return typeof value === 'function';
}

/** Gives the markup of a page's article; '' where the reader found none, and the page is then read as it is. */
export async function articleOf(markup: string): Promise<string> {
  if (!isReader(Reflect.get(globalThis, articleKey))) await load();
  const reader: unknown = Reflect.get(globalThis, articleKey);
  return isReader(reader) ? (reader(markup) ?? '') : '';
}

function load(): Promise<void> {
  const element = document.createElement('script');
  element.src = script;
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${script} is missing from the extension.`));
    document.head.append(element);
  });
}
