import { Inflate } from 'fflate';

/** Small steps, so that one of them cannot unpack to much. */
export const step = 4096;

/**
 * Unpacks deflated bytes in small steps, up to `most` bytes. `broken` where they are no deflated bytes or go wrong
 * on the way: what came before was given to `take`.
 */
export function inflates(
  packed: Uint8Array,
  most: number,
  take: (chunk: Uint8Array) => unknown = () => undefined,
): 'whole' | 'broken' | 'too-far' {
  let left = most;
  let whole = false;
  const inflate = new Inflate((chunk, last) => {
    left -= chunk.length;
    whole ||= last;
    if (left >= 0) take(chunk);
  });
  try {
    for (let at = 0; at < packed.length && left >= 0; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return left < 0 ? 'too-far' : 'broken';
  }
  if (left < 0) return 'too-far';
  return whole ? 'whole' : 'broken';
}
