/** The fields that have a value: what is not known must not hide what is. */
export function definedOf<T extends object>(part: T): Partial<T> {
  const kept: Partial<T> = { ...part };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}
