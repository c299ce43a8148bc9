import * as alex from 'alex';
import type { Peer } from './peer.ts';

/** alex (MIT, 11.0.1), as it comes: words that may be insensitive, on retext-equality and retext-profanities. */
export function openAlex(): Peer[] {
  return [{ name: 'alex', find: (text) => alex.text(text).messages.flatMap(({ actual }) => actual ?? []) }];
}
