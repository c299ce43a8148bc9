/** Most text needs nothing done: printable ASCII with single spaces, which does not begin with single letters. */
const asItIs = /^(?!\S \S )[!-~]+(?: [!-~]+)*$/;

const odd = /[\u00ad\u200b-\u200d\ufeff\u2018\u2019\u02bc\u201c\u201d\u2010-\u2015\u2212\u00a0]/g;
const spacedAtStart = /^\s*(?:\S ){5,}\S?|^(?:\p{L} ){3,}\p{L}(?=\s{2,}|\s*$|\s*:)/u;
const spacedWithin = /\s{2,}(?:\p{L} ){3,}\p{L}(?=\s{2,}|\s*$|\s*:)/u;

/** Text made fit for comparing: one kind of quote, dash and space, letter-spaced headings closed up ("S E C T I O N  B"). Case is kept. */
export function plain(text: string): string {
  if (asItIs.test(text)) return text;
  const level = text.normalize('NFKC').replace(odd, plainSign);
  const spaced = spacedAtStart.test(level) || (/\s\s/.test(level) && spacedWithin.test(level));
  const closed = (spaced ? closeUp(level) : level).replace(
    spacedWord,
    (_, word, letter, digit) => `${word.replace(/\s/g, '')} ${letter}${digit ?? ''}`,
  );
  return closed.replace(/\s+/g, ' ').trim();
}

function plainSign(sign: string): string {
  switch (sign) {
    case '\u2018':
    case '\u2019':
    case '\u02bc':
      return "'";
    case '\u201c':
    case '\u201d':
      return '"';
    case '\u00a0':
      return ' ';
    case '\u00ad':
    case '\u200b':
    case '\u200c':
    case '\u200d':
    case '\ufeff':
      return '';
    default:
      return '-';
  }
}

/** "S E C T I O N B" with single spaces throughout, as a page that drops double spaces prints it. */
const spacedWord = /^(s\s?e\s?c\s?t\s?i\s?o\s?n|p\s?a\s?r\s?t)\s+([A-K])(?:\s?([123]))?(?=\s|[:.)-]|$)/i;

/** Letter-spaced words are parted by two spaces or more, their letters by one; "SECTIONB" is the price where both are one. */
function closeUp(text: string): string {
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => (/^(?:\S )+\S$/.test(word) ? word.replace(/ /g, '') : word))
    .join(' ')
    .replace(/^(section|part)(?=[A-K]\d?\b)/i, '$1 ');
}
