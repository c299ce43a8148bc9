import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostPage } from './page-host.ts';

const key = 'plan-quality-page-host';

/** Runs once in a page: a host left behind by an earlier version of the extension is ended first. */
export default defineUnlistedScript(() => {
  const before: unknown = Reflect.get(globalThis, key);
  if (typeof before === 'function') before();
  Reflect.set(globalThis, key, hostPage());
});
