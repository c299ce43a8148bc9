/**
 * What is kept of the paragraphs of one review's plan: hashes alone, with the plan's fingerprint to tell the same plan
 * again. `key`: the id of the key they were made with; absent for the one that was never given an id.
 */
export type ParagraphMarks = { review: string; fingerprint: string; marks: string[]; key?: string };

/** Bytes kept of each hash: 128 bits, so that no two of some million paragraphs are taken for one. */
const bytes = 16;

/** The marks of these texts under a key, in their order: HMAC-SHA-256, the first 16 bytes in hex. */
export async function marksOf(key: CryptoKey, texts: readonly string[]): Promise<string[]> {
  const encoder = new TextEncoder();
  const digests = await Promise.all(
    texts.map((text) => crypto.subtle.sign('HMAC', key, encoder.encode(text))),
  );
  return digests.map((digest) =>
    [...new Uint8Array(digest, 0, bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
}

/**
 * For each text, given by its marks under every key in use, the reviews of other plans that hold it, one for each plan.
 * `own`: the review and document asked about.
 */
export function reviewsWith(
  texts: readonly (readonly string[])[],
  kept: readonly ParagraphMarks[],
  own: { review: string; fingerprint: string },
): string[][] {
  const before = kept.find(({ review }) => review === own.review)?.fingerprint;
  const plans = new Map<string, ParagraphMarks>();
  for (const one of kept)
    if (one.fingerprint !== own.fingerprint && one.fingerprint !== before && !plans.has(one.fingerprint))
      plans.set(one.fingerprint, one);
  const holders = new Map<string, string[]>(texts.flat().map((mark) => [mark, []]));
  for (const { review, marks: theirs } of plans.values())
    for (const mark of new Set(theirs)) holders.get(mark)?.push(review);
  return texts.map((marks) => [...new Set(marks.flatMap((mark) => holders.get(mark) ?? []))]);
}
