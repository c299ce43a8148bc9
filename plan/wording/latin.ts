const small = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f';
const capital = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de';
const letters: Record<string, string> = {
  '\\p{L}': `${capital}${small}`,
  '\\p{Ll}': small,
  '\\p{Lu}': capital,
};

/** Pattern text in which the letters of Latin script stand in for `\p{L}`: plans in England are written in it, names and all. */
export function latinOnly(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(?:L|Ll|Lu)\}|\\.|[[\]]/g, (part) => {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    const range = letters[part];
    return range === undefined ? part : inClass ? range : `[${range}]`;
  });
}

/**
 * A pattern for texts in Latin script. It needs no Unicode flag, under which a pattern that is blind to case takes long to
 * make ready and to run.
 */
export function latin(source: string, flags: string): RegExp {
  return new RegExp(latinOnly(source), flags);
}
