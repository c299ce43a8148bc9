import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partKey } from '../platform/document-message.ts';
import { selectedSpans } from '../sources/page/selected-spans.ts';

/** Put into a page only when a reviewer says of selected words what they are. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, partKey('selected-spans'), selectedSpans);
});
