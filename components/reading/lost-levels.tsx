import type { ReviewProps } from '../session/use-session.ts';
import { scoreWord } from '../words.ts';

/** Levels whose outcome or item of provision is not read as one any more: said, and kept. */
export function LostLevels({ state, current }: ReviewProps) {
  const lost = lostLevels({ state, current });
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="lost-title">
      <h3 id="lost-title">Levels without their words</h3>
      <p>
        These levels were given to outcomes or items of provision that are not read as such now. They are
        kept, and stand beside their words again if a correction is removed or the words come back.
      </p>
      <ul>
        {lost.map(({ target, score }) => (
          <li key={`${target.criterion}${target.item}`}>
            {target.criterion}: {scoreWord(score, current.scale)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The scores given for items that the open document does not have now. */
export function lostLevels({ state, current }: ReviewProps) {
  const plan = state.document?.plan;
  if (!plan) return [];
  const items = new Set([...plan.needs, ...plan.outcomes, ...plan.provisions].map(({ id }) => id));
  return [...current.state.scores.values()].filter(
    ({ target }) => target.item !== undefined && !items.has(target.item),
  );
}
