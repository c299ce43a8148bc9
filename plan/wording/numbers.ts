const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Pattern text of a number in figures or words ("20", "1.5", "forty-five"), for building larger patterns. */
export const numberPattern = `(?:\\d+(?:\\.\\d+|[½¼¾])?|[½¼¾]|(?:${tens.join('|')})(?:[- ](?:${units.slice(1, 10).join('|')}))?|${[...units].reverse().join('|')})`;

/** The value of a number in figures or words up to 99; undefined for anything else. */
export function numberOf(words: string): number | undefined {
  const text = words.trim().toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const part = fractions[text.slice(-1)];
  if (part !== undefined && /^\d*.$/.test(text)) return Number(text.slice(0, -1)) + part;
  const small = units.indexOf(text);
  if (small >= 0) return small;
  const [head = '', tail] = text.split(/[- ]/);
  const ten = tens.indexOf(head);
  if (ten < 0) return undefined;
  if (tail === undefined) return (ten + 2) * 10;
  const one = units.indexOf(tail);
  return one > 0 ? (ten + 2) * 10 + one : undefined;
}
