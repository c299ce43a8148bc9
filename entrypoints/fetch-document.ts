import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partKey } from '../platform/document-message.ts';
import { fetchDocument } from '../platform/fetch-document.ts';

/** Put into a page only when a reviewer asks to read a file that the page shows or offers. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, partKey('fetch-document'), fetchDocument);
});
