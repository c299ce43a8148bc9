import type { Unread } from '../../plan/block.ts';

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'pdf' | 'word' | 'old-word' | 'empty' | 'other';

/** PDF readers look for the mark in the first kilobyte, since some systems write lines before it. */
const headLength = 1024;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return 'word';
  // Both old .doc files and .docx files locked with a password are kept in this older container.
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old-word';
  return 'other';
}

/** What to tell of a file that gave no words at all: what happened, what is safe, what to do. */
export function unreadSentence(why: Unread['why']): string {
  const sentences: Record<Unread['why'], string> = {
    scan: 'This document is a scan: it holds pictures of pages and no words. Nothing could be read and nothing was scored. Ask for the original file, or read it here and give the levels by hand.',
    ciphered:
      'The words in this PDF are stored in a way that gives nonsense when read. Nothing was scored. Ask for the Word file, or print it to PDF again.',
    'no-spaces':
      'The words in this PDF run together without spaces, so they could not be read safely. Ask for the Word file, or print it to PDF again.',
    encrypted:
      'This document is locked with a password and was left closed. Nothing was read. Open it again when you have the password, or ask for a copy without one.',
    corrupt:
      'This file is damaged or was cut off on its way. Nothing was read and your reviews are safe. Download it again, or ask for another copy.',
    empty: 'This file has no words in it. Nothing was read. Check that it is the right file.',
    'not-supported':
      'This kind of file cannot be read here. Open it in Word and save it as .docx or PDF, then drop that here.',
    'too-large':
      'This file holds more than can be read here in a fair time and in the memory there is. Nothing was read and your reviews are safe. Ask for a copy with the plan alone, or print it to PDF again.',
    'not-found': 'The file is no longer there. Nothing was read. Choose it again.',
    unreachable: 'The document did not answer. Nothing was read. Open it again, or save it and drop it here.',
    'not-recognised':
      'This document is a scan, and its words could not be recognised: they may be written by hand, faint or blurred. Nothing was scored. Ask for the original file, or read it here and give the levels by hand.',
  };
  return sentences[why];
}
