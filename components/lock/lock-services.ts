import type { GuardServices } from './guard.ts';

/** What the settings page needs for the passphrase. */
export type LockServices = GuardServices & {
  /** Goes to where everything is wiped: the only way on from a forgotten passphrase. */
  openWipe: () => void;
};
