import { Readability } from '@mozilla/readability';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleKey } from './page-host/article-key.ts';

/** The reader for pages that are articles rather than forms, put into a page only when its host asks for it. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, articleKey, (copy: Document) => {
    const article = new Readability(copy, { keepClasses: true, serializer: (node) => node }).parse();
    return article?.content instanceof Element ? article.content.outerHTML : undefined;
  });
});
