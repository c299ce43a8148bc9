import type { Level } from '../finding.ts';
import { outcomeFacts } from './facts/statement-facts.ts';
import { middle } from './network/middle.ts';
import { outcomeNet } from './network/networks.ts';
import { tokensOf } from './network/tokens.ts';
import { overallLevel } from './overall-level.ts';
import { onItsDay, type SmartContext, type SmartLetters } from './smart.ts';

/** How much of the answer the trained judge has; the rest follows from the letters. */
const ownShare = 0.7;

/**
 * A single number for an outcome on the scale of the rating guide, by the trained judge's own reading and by what follows
 * from the letters. The product shows a range instead; this serves measurement.
 */
export function outcomeLevel(
  text: string,
  context: SmartContext,
  letters: SmartLetters,
): Level | 'cannot-tell' {
  const { kind = 'outcome', baseline } = context;
  if (kind === 'cannot-tell') return kind;
  const followed = overallLevel(kind, letters, text);
  if (kind !== 'outcome') return followed;
  const told = outcomeNet(
    tokensOf(text),
    outcomeFacts(text, onItsDay(context)),
    baseline === undefined ? undefined : tokensOf(baseline),
  ).overall;
  if (!told) return followed;
  const shares = levels.map(
    (level, at) => ownShare * (told.probabilities[at] ?? 0) + (level === followed ? 1 - ownShare : 0),
  );
  return levels[middle(shares)] ?? followed;
}

const levels = [1, 2, 3, 4] as const;
