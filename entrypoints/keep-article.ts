import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partKey } from '../platform/document-message.ts';
import { keepArticle } from '../sources/page/keep-article.ts';

/** Put into a page only where it looks like an article with clutter around it. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, partKey('keep-article'), keepArticle);
});
