/**
 * Rewrites the map from glyphs to letters (ToUnicode) of an uncompressed PDF, byte for byte as long as it was, so that
 * the page looks the same and its text layer says something else. `to` gives the new code point of an old one.
 */
export function changeLetters(pdf: Uint8Array, to: (codePoint: number) => number): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const changed = text.replace(/begin(bfchar|bfrange)[\s\S]*?end\1/g, (map) =>
    // A code is written as <0041>; the first ones of a line are glyphs, the last or bracketed ones are letters.
    map.replace(
      /\[([^\]]*)\]|(<[0-9a-fA-F]{4}>\s*)<([0-9a-fA-F]{4})>(?=\s*[\r\n])/g,
      (whole, list?: string, glyph?: string, letter?: string) => {
        if (list !== undefined)
          return `[${list.replace(/<([0-9a-fA-F]{4})>/g, (_, code: string) => hex(to(Number.parseInt(code, 16))))}]`;
        return letter ? `${glyph ?? ''}${hex(to(Number.parseInt(letter, 16)))}` : whole;
      },
    ),
  );
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

/** Every small letter stands for another one: the words look like a cipher. */
export function cipher(seed: number): (codePoint: number) => number {
  const shift = 5 + (seed % 17);
  return (code) => {
    if (code >= 97 && code <= 122) return 97 + ((code - 97 + shift) % 26);
    if (code >= 65 && code <= 90) return 65 + ((code - 65 + shift) % 26);
    return code;
  };
}

/** The space is a letter without width: words run into each other. */
export function withoutSpaces(codePoint: number): number {
  return codePoint === 0x20 || codePoint === 0xa0 ? 0x200b : codePoint;
}

/** Bullets come from a symbol font's private corner. */
export function symbolBullets(codePoint: number): number {
  return codePoint === 0x2022 ? 0xf0b7 : codePoint;
}

function hex(codePoint: number): string {
  return `<${codePoint.toString(16).padStart(4, '0')}>`;
}
