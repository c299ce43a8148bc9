import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partKey } from '../platform/document-message.ts';
import { readTextLayer } from '../sources/page/text-layer.ts';

/** Put into a page only where a PDF viewer lays text over its pages. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, partKey('text-layer'), readTextLayer);
});
