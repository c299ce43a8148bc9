import { expect, test } from 'vitest';
import { fileKind, unreadSentence } from '../../../../entrypoints/viewer/file-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['a PDF', '%PDF-1.7\n', 'pdf'],
  ['a PDF after a line of its maker’s', '\r\nsent by scanner\r\n%PDF-1.4', 'pdf'],
  ['a Word file', 'PK\u0003\u0004...', 'word'],
  ['an old Word file or a locked one', '\u00d0\u00cf\u0011\u00e0...', 'old-word'],
  ['an empty file', '', 'empty'],
  ['a picture', '\u0089PNG', 'other'],
])('What a file is, its first bytes tell: %s', (_, head, kind) => {
  expect(fileKind(bytes(head))).toBe(kind);
});

test('Every reason why nothing was read has a sentence of its own that says what to do', () => {
  const reasons = [
    'scan',
    'ciphered',
    'no-spaces',
    'encrypted',
    'corrupt',
    'empty',
    'not-supported',
    'too-large',
  ] as const;
  const sentences = reasons.map(unreadSentence);
  expect(new Set(sentences).size).toBe(reasons.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\. (Ask|Open|Download|Check) .*\.$/);
});
