import type { Level } from '../finding.ts';
import type { OutcomeKind } from '../judgement.ts';
import type { SmartLetters } from './smart-rules.ts';

/**
 * A single number for an outcome on the scale of the rating guide: 1 not usable (or not an outcome), 2 rewrite in
 * part, 3 meets the standard, 4 exemplary. The product shows a range instead; this serves measurement.
 */
export function overallLevel(kind: OutcomeKind | 'cannot-tell', letters: SmartLetters, text: string): Level {
  if (kind !== 'outcome') return 1;
  const { S, M, A, R, T } = letters;
  if (S.met === 'not' || (M.met === 'not' && S.met !== 'met')) return 1;
  if (S.met !== 'met' || M.met === 'not' || A.met === 'not' || R.met === 'not' || T.met === 'not') return 2;
  const weak = [M.met, A.met, T.met].filter((met) => met === 'partly').length;
  if (weak >= 2) return 2;
  const personal = /\b(?:I|my)\b/.test(text) || /\bso (?:that )?(?:he|she|they|I)\b/.test(text);
  return weak === 0 && personal ? 4 : 3;
}
