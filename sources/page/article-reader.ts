import { Readability } from '@mozilla/readability';

/**
 * Gives the HTML of a page's article, or nothing. Takes a copy, which it takes apart. Apart from the page reader,
 * since the library is larger than the rest together and only pages without forms or landmarks need it.
 */
export function readArticle(copy: Document): string | undefined {
  return new Readability(copy, { keepClasses: true }).parse()?.content ?? undefined;
}
