/** So many texts are kept: enough for the steps that look at one sentence in turn, too few to keep a plan in memory. */
const kept = 24;

/**
 * The same function with the answers for the last few texts at hand: reading and judging ask several times in a row for
 * what one sentence says. Answers are shared, so callers must not change them.
 */
export function recall<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = find(text);
    const [oldest] = answers.keys();
    if (answers.size >= kept && oldest !== undefined) answers.delete(oldest);
    answers.set(text, answer);
    return answer;
  };
}
