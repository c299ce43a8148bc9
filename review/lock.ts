import type { Kept } from './reviews.ts';

/** How the store stands in this window. */
export type LockState =
  /** Nobody set a passphrase: what is stored is not encrypted by us. */
  | { kind: 'no-passphrase' }
  /** There is a passphrase and this window holds no key: nothing can be read or written. */
  | { kind: 'locked' }
  /** There is a passphrase and this window holds the key. */
  | { kind: 'unlocked' }
  /** What was stored is being encrypted, or decrypted where the passphrase is taken away; reviews can be worked on meanwhile. */
  | { kind: 'converting'; to: 'encrypted' | 'plain'; done: number; total: number };

/**
 * The lock on what is stored about plans. The passphrase gives a key that opens the data key; neither is ever stored, and
 * the data key is held, not extractable, by open pages of the extension alone. A page that opens asks the others for it.
 * Locking, unlocking and changes are heard in every window.
 */
export type Lock = {
  /** How it stands, once the store and the other windows have answered. */
  state(): Promise<Kept<LockState>>;
  /** `wrong-passphrase` where it is not the one; nothing is given away by how long that takes. */
  unlock(passphrase: string): Promise<Kept<LockState>>;
  /** Lets go of the key in every window at once. */
  lock(): void;
  /** Sets the first passphrase (`weak-passphrase` where it is too easily guessed) and encrypts what is there. */
  setPassphrase(passphrase: string): Promise<Kept<LockState>>;
  /** Nothing is encrypted anew, so nothing can be lost half-way: the data key is put under the new passphrase. */
  changePassphrase(before: string, after: string): Promise<Kept<LockState>>;
  /** Takes the passphrase away and decrypts what is there. */
  removePassphrase(passphrase: string): Promise<Kept<LockState>>;
  /** Hears how it stands whenever that changes. Returns the way to stop. */
  subscribe(listener: (state: LockState) => void): () => void;
};
