/** Fonts whose characters are pictures: the letter in the text layer is not the sign on the page. */
export function isSymbolFont(name: string): boolean {
  return /symbol|wingdings|webdings|dingbats|marlett/i.test(name);
}

/** Private-use codes that Word and its kin write for Symbol and Wingdings signs, and what the signs are. */
const privateUse: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf076': '❖',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf071': '☐',
  '\uf06f': '☐',
  '\uf0a8': '☐',
  '\uf0a3': '☐',
  '\uf072': '☐',
  '\uf0fe': '☒',
  '\uf078': '☒',
  '\uf054': '☒',
  '\uf0fd': '☒',
  '\uf0fc': '✓',
  '\uf050': '✓',
  '\uf052': '☒',
  '\uf0d6': '✓',
  '\uf0fb': '✗',
  '\uf04f': '✗',
  '\uf0f0': '→',
  '\uf020': ' ',
  '\uf02d': '–',
  '\uf0be': '–',
  '\ue00c': '◦',
  '\ue000': '•',
};

/** The same signs where the text layer holds the plain letter and only the font makes it a sign. */
const plainInSymbolFont: Record<string, string> = {
  '·': '•',
  '§': '▪',
  Ø: '➢',
  v: '❖',
  o: '☐',
  q: '☐',
  '¨': '☐',
  '£': '☐',
  þ: '☒',
  x: '☒',
  ý: '☒',
  ü: '✓',
  P: '✓',
  R: '☒',
  û: '✗',
  à: '→',
  l: '●',
  n: '■',
};

/**
 * What a character shows on the page. "Ö" is a tick only in the Symbol font (where its code is the root sign
 * that forms use as a tick); in any other font it is a letter.
 */
export function symbolOf(character: string, font: string): string {
  if (character >= '\ue000' && character <= '\uf8ff') return privateUse[character] ?? '•';
  if (!isSymbolFont(font) || character === '') return character;
  if (/dejavu|segoe|noto|opensymbol|emoji/i.test(font)) return character;
  if (character === 'Ö' || character === '√') return '✓';
  return plainInSymbolFont[character] ?? character;
}
