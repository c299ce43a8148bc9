import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** A file with bytes flipped, cut out, doubled or put in, as a bad line, a bad disk or a bad person does it. */
export function damaged(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const blow = fc.record({
    at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
    how: fc.constantFrom('flip', 'cut', 'double', 'put'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
  });
  return fc
    .tuple(fc.constantFrom(...files), fc.array(blow, { minLength: 1, maxLength: 6 }))
    .map(([file, blows]) => blows.reduce(strike, file));
}

function strike(
  file: Uint8Array,
  { at, how, bytes }: { at: number; how: string; bytes: Uint8Array },
): Uint8Array {
  const from = Math.floor(at * file.length);
  const parts: Record<string, Uint8Array[]> = {
    flip: [file.subarray(0, from), bytes, file.subarray(from + bytes.length)],
    cut: [file.subarray(0, from), file.subarray(from + bytes.length * 8)],
    double: [file.subarray(0, from), file.subarray(from, from + 400), file.subarray(from)],
    put: [file.subarray(0, from), bytes, file.subarray(from)],
  };
  return Uint8Array.from(Buffer.concat(parts[how] ?? [file]));
}

/** Pieces that files made to hurt have in their markup. */
const marks = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '&a;',
  '&#0;',
  '<w:p>',
  '</w:p>',
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '<w:del>',
  '<w:ins>',
  '<w:gridSpan w:val="99999999"/>',
  '<w:vMerge/>',
  '<w:numId w:val="-1"/>',
  ']]>',
  '<![CDATA[',
  '<w:t xml:space="preserve">Section F</w:t>',
  `${'<w:tbl><w:tr><w:tc>'.repeat(60)}`,
  'xmlns:w="urn:other"',
];

/** Word files whose package is sound and whose markup is not, so that what reads markup is reached. */
export function spoiltWord(file: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  const blow = fc.tuple(
    fc.constantFrom('word/document.xml', 'word/document.xml', ...names),
    fc.double({ min: 0, max: 0.9999, noNaN: true }),
    fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 10 })),
    fc.nat({ max: 60 }),
  );
  return fc.array(blow, { minLength: 1, maxLength: 4 }).map((blows) => {
    const next = { ...parts };
    for (const [name, at, put, cut] of blows) {
      const text = Buffer.from(next[name] ?? new Uint8Array()).toString('utf8');
      // Between two tags, so that most of what is made can still be parsed.
      const from = Math.max(0, text.indexOf('<', Math.floor(at * text.length)));
      next[name] = strToU8(text.slice(0, from) + put + text.slice(from + cut));
    }
    return zipSync(next, { level: 1 });
  });
}
