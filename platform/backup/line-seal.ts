import { type BackupHead, rounds, type Seal } from '../../review/backup/head.ts';
import { keyOf, newSalt, openText, sealText } from './passphrase-key.ts';

/** Seals each line by itself, bound to its file, its number and whether it is the last: none can be moved, dropped or lent. */
export type LineSeal = {
  seal(number: number, isLast: boolean, text: string): Promise<string>;
  open(number: number, isLast: boolean, sealed: string): Promise<string | undefined>;
};

/** What is sealed with the passphrase to know it again. */
const checked = 'plan-quality';

/** A head with a new salt under a passphrase, and the seal of its lines. */
export async function sealedHead(
  head: BackupHead,
  passphrase: string,
): Promise<{ head: BackupHead; seal: LineSeal }> {
  const how = {
    kdf: 'PBKDF2-HMAC-SHA-256',
    rounds: rounds.own,
    salt: newSalt(),
    cipher: 'AES-256-GCM',
  } as const;
  const key = await keyOf(passphrase, how);
  const check = await sealText(key, checked, headText(head, how));
  return { head: { ...head, sealed: { ...how, check } }, seal: lineSeal(key, head.file) };
}

/** The seal of a file's lines; undefined where this is not its passphrase, or its head was changed. */
export async function unlockedSeal(head: BackupHead, passphrase: string): Promise<LineSeal | undefined> {
  if (!head.sealed) return undefined;
  const { check, ...how } = head.sealed;
  const key = await keyOf(passphrase, how);
  const opened = await openText(key, check, headText(head, how));
  return opened === checked ? lineSeal(key, head.file) : undefined;
}

function lineSeal(key: CryptoKey, file: string): LineSeal {
  const bound = (number: number, isLast: boolean) => `${file} ${number} ${isLast ? 'last' : 'more'}`;
  return {
    seal: (number, isLast, text) => sealText(key, text, bound(number, isLast)),
    open: (number, isLast, sealed) => openText(key, sealed, bound(number, isLast)),
  };
}

/** The head in one fixed spelling, which the check is bound to. */
function headText({ kind, version, file, made }: BackupHead, how: Omit<Seal, 'check'>): string {
  return JSON.stringify([kind, version, file, made, how.kdf, how.rounds, how.salt, how.cipher]);
}
