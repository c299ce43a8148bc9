/**
 * Characters of the symbol fonts that plans use, by the low byte of their code: Wingdings and Wingdings 2 hold
 * ticks and boxes, Symbol holds the bullet. In a document they stand as U+F0xx or as a plain letter in that font.
 */
const wingdings = new Map([
  [0x6c, '•'],
  [0x6e, '▪'],
  [0x6f, '☐'],
  [0x70, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
  [0x76, '•'],
  [0x77, '•'],
  [0x9e, '•'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd8, '•'],
  [0xe0, '→'],
  [0xf0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
const wingdings2 = new Map([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0x54, '☒'],
  [0x97, '•'],
  [0x98, '•'],
  [0xa3, '☐'],
]);
const symbol = new Map([
  [0xb7, '•'],
  [0xae, '→'],
  [0xb3, '≥'],
  [0xa3, '≤'],
  [0xb1, '±'],
  [0xd6, '✓'],
  [0xb4, '×'],
]);

/** What a character of a symbol font shows; an unknown one shows nothing, as a letter there would be a lie. */
export function symbolShown(font: string, code: number): string {
  const low = code & 0xff;
  if (/wingdings 2/i.test(font)) return wingdings2.get(low) ?? '';
  if (/wingdings|webdings|zapf/i.test(font)) return wingdings.get(low) ?? '';
  return symbol.get(low) ?? (code >= 0xf000 ? '' : String.fromCodePoint(code));
}

/** Whether a font's letters are pictures. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && /^(symbol|webdings|wingdings( [23])?|zapf ?dingbats)$/i.test(font);
}

/** Replaces private-use characters left by symbol fonts whose name is lost; bullets are by far the most common. */
export function withoutPrivateUse(text: string, font = 'Wingdings'): string {
  return text.replace(/[\uf020-\uf0ff]/g, (found) => {
    const code = found.charCodeAt(0);
    return code === 0xf0b7 ? '•' : symbolShown(font, code);
  });
}
