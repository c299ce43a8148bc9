import { readWord } from '../../sources/word/read-word.ts';

/** Reads a Word file away from the page, which stays able to answer presses meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array; name: string }>) => {
  self.postMessage(readWord(data.bytes, data.name));
});
