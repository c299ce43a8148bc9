/** Everyday things that are nobody's name, so that a pseudonym is never mistaken for a person. */
const things = [
  'Anchor',
  'Basket',
  'Beacon',
  'Bridge',
  'Button',
  'Candle',
  'Canvas',
  'Carpet',
  'Compass',
  'Copper',
  'Feather',
  'Garden',
  'Harbour',
  'Kettle',
  'Ladder',
  'Lantern',
  'Marble',
  'Meadow',
  'Mosaic',
  'Orchard',
  'Paddle',
  'Pebble',
  'Pillow',
  'Puzzle',
  'Ribbon',
  'Saddle',
  'Signal',
  'Teapot',
  'Thimble',
  'Tunnel',
  'Velvet',
  'Window',
] as const;

/** A pseudonym for a plan ("Lantern-4821") from any random text, such as the review's id. The same text gives the same pseudonym. */
export function planRefFrom(random: string): string {
  let hash = 2166136261;
  for (const character of random) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  const thing = things[hash % things.length] ?? things[0];
  return `${thing}-${1000 + (Math.floor(hash / things.length) % 9000)}`;
}
