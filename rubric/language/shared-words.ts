import { recall } from '../../plan/wording/recall.ts';

/** Words too frequent in plans to show a link. */
const common = new Set(
  'the and for with will his her their they she has have been that this from into when what which who each every least more than after before about other them him able wants would like being does not are was were can'.split(
    ' ',
  ),
);

/** The content words of a text by their first five letters: a rough stem that joins "travel" and "travels". */
export const stemsOf = recall((text: string): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    if (!common.has(word)) stems.add(word.slice(0, 5));
  return stems;
});

/** The stems that two texts share. */
export function sharedWords(a: string, b: string): string[] {
  const second = stemsOf(b);
  return [...stemsOf(a)].filter((stem) => second.has(stem));
}
