import type { Reading, Unread } from '../../plan/block.ts';

/** Pages that look right when drawn and have no usable text in the file: their picture can be recognised. */
const pictured: readonly Unread['why'][] = ['scan', 'ciphered', 'no-spaces'];

/** Numbers of a PDF's pages whose words could be recognised from their pictures, in order. */
export function recognisable({ source, pages = 0, unread }: Reading): number[] {
  if (source !== 'pdf') return [];
  return unread.flatMap(({ where, why }) => {
    if (!pictured.includes(why)) return [];
    const [from = 1, to = from] = where === 'file' ? [1, pages] : (where.match(/\d+/g) ?? []).map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}
