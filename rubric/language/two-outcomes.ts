/** What the person will do, said a second time with who does it: "..., and she will also ...", "... . He will ...". */
const again =
  /(?:[.;]\s+|,?\s+and\s+)(?:(?:also|then)\s+)?(?:he|she|they|I|[\p{Lu}][\p{L}'’-]+)\s+(?:will|can)\s+(?:also\s+)?(?!then\b)\p{L}[^.;]*/gu;
const before = /\b(?:will|can|to)\s+\p{L}/iu;
/** Words after which a second "will" belongs to the first: a purpose, a condition, a way of telling. */
const bound =
  /\b(?:so|so that|when|if|because|until|that|which|who|what|where|how|and then|after|before)\s*$/i;

/**
 * The words of a second outcome inside one, where who does it is said again; undefined where there is one. Two acts of one
 * routine ("dresses and makes his bed") are one outcome. Each outcome should stand by itself, or nobody can say whether it
 * was met (Code of Practice 9.66 to 9.68).
 */
export function secondOutcome(text: string): string | undefined {
  for (const found of text.matchAll(again)) {
    const first = text.slice(0, found.index);
    if (!before.test(first) || bound.test(first)) continue;
    return found[0].replace(/^[.;,\s]+(?:and\s+)?/, '').trim();
  }
  return undefined;
}
