import { browser } from 'wxt/browser';

const key = 'forms';

/** Where forms that plans were corrected on lay before they came into the database, which a passphrase can lock. */
export const olderForms = {
  /** Hashes only, unparsed; nothing where there are none. */
  read: async (): Promise<unknown> => (await browser.storage.local.get(key))[key],
  remove: (): Promise<void> => browser.storage.local.remove(key),
};
