/** Why a key cannot be chosen for a command, if so. */
export function reservedFor(key: string): { problem: 'reserved' | 'unknown'; sentence: string } | undefined {
  const [, modifier, plain] = /^(?:(Ctrl|Alt)\+)?(.+)$/u.exec(key) ?? [];
  if (plain === undefined || [...plain].length !== 1 || plain === ' ')
    return { problem: 'unknown', sentence: 'Choose a letter or a sign, alone or with Ctrl or Alt.' };
  if (modifier === undefined && levelKeys.includes(plain))
    return { problem: 'reserved', sentence: 'The numbers and x give levels. Choose another key.' };
  if (modifier === 'Ctrl' && browserKeys.includes(plain.toLowerCase()))
    return { problem: 'reserved', sentence: 'The browser uses this key itself. Choose another.' };
  if (modifier !== undefined && /\d/.test(plain))
    return { problem: 'reserved', sentence: 'The browser changes tabs with this key. Choose another.' };
  return undefined;
}

/** The keys of the levels on all scales that ship; a test holds this against them. */
export const levelKeys = '0123456789x';

/** What browsers do with Ctrl and a letter or sign: a page cannot or should not take these. */
const browserKeys = 'abcdefghjlnoprstuvwxyz+-=';
