type Standing = { block: string; from: number };

/** Sorts by where words stand in the document. Block ids count up in reading order ("b2" before "b10"). */
export function inReadingOrder<T>(things: T[], where: (thing: T) => Standing): T[] {
  const key = (thing: T): [number, number] => {
    const { block, from } = where(thing);
    return [Number(block.replace(/\D+/g, '')) || 0, from];
  };
  return [...things].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a[0] - b[0] || a[1] - b[1];
  });
}
