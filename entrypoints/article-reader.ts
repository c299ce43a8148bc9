import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleKey } from '../platform/article.ts';
import { readArticle } from '../sources/page/article-reader.ts';

/** Loaded into our own pages only, never into the page that is read. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, articleKey, (markup: string) =>
    readArticle(new DOMParser().parseFromString(markup, 'text/html')),
  );
});
