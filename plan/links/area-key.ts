import { plain } from '../sections/plain.ts';

/** Areas that plans name in several ways (Code of Practice 6.28-6.35), and the strands of health and care. */
const known: [RegExp, string][] = [
  [/\bcommunication\b|\bspeech\b/, 'communication'],
  [/\bcognition\b/, 'cognition'],
  [/\bemotional\b|\bsemh\b/, 'emotional'],
  [/\bsensory\b|\bphysical\b/, 'sensory'],
  [/\bself (?:care|help)\b|^(?:developing )?independence\b/, 'self-care'],
  [/^health(?: ?care)?$/, 'health'],
  [/^(?:social )?care$/, 'care'],
];

const strands: Partial<Record<string, string>> = {
  C: 'health',
  G: 'health',
  D: 'care',
  H1: 'care',
  H2: 'care',
};

/** The area an item stands under, the same for all its names; without one, health and care tell themselves by section. */
export function areaKey(area: string | undefined, section: string | undefined): string | undefined {
  if (area === undefined) return section === undefined ? undefined : strands[section];
  const name = plain(area)
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(?:needs?|difficulties|outcomes?|provision|skills|section|area)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return known.find(([pattern]) => pattern.test(name))?.[1] ?? (name === '' ? undefined : name);
}
