import { expect, test } from 'vitest';
import { portalOf } from '../../../platform/portals.ts';

test.each([
  ['https://ehc.portal.example/case/48213/plan/draft?x=1', 'https://ehc.portal.example/*'],
  ['http://127.0.0.1:8080/plan.html', 'http://127.0.0.1/*'],
])('The portal of %s is its site alone', (address, pattern) => {
  expect(portalOf(address)?.pattern).toBe(pattern);
});

test.each(['about:blank', 'file:///plan.pdf', 'chrome://version', 'no address'])(
  '%s is no portal',
  (address) => {
    expect(portalOf(address)).toBeUndefined();
  },
);
