import type { Sure } from '../../finding.ts';

/** From so much probability on an answer is fairly sure, and sure; below, it is not. */
const fairly = 0.55;
const surely = 0.8;

/** How sure an answer is, by the probability of the likeliest. */
export function sureOf(probabilities: readonly number[]): Sure {
  const most = Math.max(...probabilities);
  return most >= surely ? 'sure' : most >= fairly ? 'fairly' : 'unsure';
}
