/** Text made fit for comparing: one kind of quote, dash and space, letter-spaced headings closed up ("S E C T I O N  B"). Case is kept. */
export function plain(text: string): string {
  const level = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00a0/g, ' ');
  const spaced =
    /^(?:\S ){5,}\S?/.test(level.trim()) ||
    /(?:^|\s{2,})(?:\p{L} ){3,}\p{L}(?=\s{2,}|\s*$|\s*:)/u.test(level);
  const closed = (spaced ? closeUp(level) : level).replace(
    spacedWord,
    (_, word, letter, digit) => `${word.replace(/\s/g, '')} ${letter}${digit ?? ''}`,
  );
  return closed.replace(/\s+/g, ' ').trim();
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
