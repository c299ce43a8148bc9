import type { DocumentKind } from '../plan.ts';
import type { Correction, Unapplied } from './correction.ts';
import type { ToldOf } from './resolve.ts';

/** The corrections that had no effect, in order: also those about sections in a document that has none. */
export function unappliedFor(
  corrections: readonly Correction[],
  { unapplied }: ToldOf,
  kind: DocumentKind,
): Unapplied[] {
  const known = new Set(unapplied.map(({ index }) => index));
  const useless = corrections.flatMap((correction, index): Unapplied[] => {
    if (known.has(index) || kind === 'plan' || isAnyKinds(correction)) return [];
    return correction.kind === 'items' && kind === 'advice' ? [] : [{ index, why: 'no-sections' }];
  });
  return [...unapplied, ...useless].sort((one, other) => one.index - other.index);
}

/** True for what can be said of any document. */
function isAnyKinds({ kind }: Correction): boolean {
  return kind === 'document' || kind === 'confirmed';
}
