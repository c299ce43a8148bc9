import type { Sure } from '../../finding.ts';

/** The answer in the middle of the probabilities, for answers that stand in an order: half lies on either side of it. */
export function middle<Answer>(
  probabilities: readonly number[],
  answers: readonly [Answer, ...Answer[]],
): Answer {
  let sum = 0;
  for (const [at, answer] of answers.entries()) {
    sum += probabilities[at] ?? 0;
    if (sum >= 0.5) return answer;
  }
  return answers[answers.length - 1] ?? answers[0];
}

/** The likeliest answer. */
export function likeliest<Answer>(
  probabilities: readonly number[],
  answers: readonly [Answer, ...Answer[]],
): Answer {
  return answers[probabilities.indexOf(Math.max(...probabilities))] ?? answers[0];
}

/** From so much probability on an answer is fairly sure, and sure; below, it is not. */
const fairly = 0.55;
const surely = 0.8;

/** How sure an answer is, by the probability of the likeliest. */
export function sureOf(probabilities: readonly number[]): Sure {
  const most = Math.max(...probabilities);
  return most >= surely ? 'sure' : most >= fairly ? 'fairly' : 'unsure';
}
