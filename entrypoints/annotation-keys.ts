import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotationKeys } from '../overlay/annotation-keys-in-page.ts';
import { partKey } from '../platform/document-message.ts';

/** Put into a page that shows a review's marks: hears the keys that annotate selected words. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, partKey('annotation-keys'), annotationKeys);
});
