import type { Sure } from '../../finding.ts';

/** From so much probability on an answer is fairly sure, and sure; below, it is not. */
const fairly = 0.55;
const surely = 0.8;

/** How sure an answer is, by its own probability: what is shown against the likeliest answer is never called sure. */
export function sureOf(probability: number | undefined = 0): Sure {
  return probability >= surely ? 'sure' : probability >= fairly ? 'fairly' : 'unsure';
}
