import { outcomeFacts } from './facts/statement-facts.ts';
import { outcomeNet } from './network/networks.ts';
import { tokensOf } from './network/tokens.ts';

/** Good or poor by its wording alone, as guidance prints its examples: without a person, mostly without a date. */
export function wordingQuality(text: string): 'good' | 'poor' {
  const [, good = 0] = outcomeNet(tokensOf(text), outcomeFacts(text)).quality?.probabilities ?? [];
  return good > 0.5 ? 'good' : 'poor';
}
