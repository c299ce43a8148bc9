import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pointInPage } from './point-in-page.ts';

const key = 'plan-quality-page-pointer';

/** Put into a page only while its portal is taught; one left behind by an earlier version is ended first. */
export default defineUnlistedScript(() => {
  const before: unknown = Reflect.get(globalThis, key);
  if (typeof before === 'function') before();
  Reflect.set(globalThis, key, pointInPage());
});
