/** Latin letters beyond those of western Europe, where capitals and small ones take turns: "Ł" and "ł", "Š" and "š". */
const further = Array.from({ length: 0x250 - 0x100 }, (_, at) => String.fromCharCode(0x100 + at));
const isCapital = (letter: string) => /\p{Lu}/u.test(letter);
const small = `a-zß-öø-ÿ${further.filter((letter) => !isCapital(letter)).join('')}`;
const capital = `A-ZÀ-ÖØ-Þ${further.filter(isCapital).join('')}`;
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
