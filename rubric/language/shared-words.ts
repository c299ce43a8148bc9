/** Words too frequent in plans to show a link. */
const common = new Set(
  'the and for with will his her their they she has have been that this from into when what which who each every least more than after before about other them him able wants would like being does not are was were can'.split(
    ' ',
  ),
);

/** Content words two texts share, by their first five letters: a rough stem that joins "travel" and "travels". */
export function sharedWords(a: string, b: string): string[] {
  const stems = (text: string) =>
    new Set(
      (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
        .filter((word) => !common.has(word))
        .map((word) => word.slice(0, 5)),
    );
  const second = stems(b);
  return [...stems(a)].filter((stem) => second.has(stem));
}
