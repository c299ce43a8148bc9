import writeGood from 'write-good';
import type { Peer } from './peer.ts';

/** write-good (MIT, 1.0.8): weasel words, passive voice, wordiness. */
export function openWriteGood(): Peer[] {
  return [
    {
      name: 'write-good',
      find: (text) => writeGood(text).map(({ index, offset }) => text.slice(index, index + offset)),
    },
  ];
}
