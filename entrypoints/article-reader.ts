import { Readability } from '@mozilla/readability';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleKey } from '../platform/article.ts';

/** Loaded into our own pages only, never into the page that is read. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, articleKey, (markup: string) => {
    const copy = new DOMParser().parseFromString(markup, 'text/html');
    return new Readability(copy, { keepClasses: true }).parse()?.content ?? undefined;
  });
});
