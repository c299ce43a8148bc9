import { firstThings } from '../../rubric/first-things.ts';
import { dismissedOf, judgementOf } from '../session/session-state.ts';
import type { ReviewProps } from '../session/use-session.ts';

type Props = ReviewProps & { onGo: (criterion: string, finding: string | undefined) => void };

/** The three things most worth putting right first, each with why and a way there. Nothing without an open document. */
export function FirstThings({ state, current, onGo }: Props) {
  const judgement = judgementOf(state);
  if (!judgement) return null;
  const { dispositions } = current.state;
  const things = firstThings(judgement, current.framework, dismissedOf(judgement, dispositions));
  return (
    <section class="card firsts" aria-labelledby="firsts-title">
      <h2 id="firsts-title" tabIndex={-1}>
        Most worth fixing first
      </h2>
      {things.length === 0 ? (
        <p class="muted">
          No query is open. The checks see only what words show: whether the plan is good is for you to say.
        </p>
      ) : (
        <ol>
          {things.map(({ id, criterion, sentence, why, findings }) => {
            const accepted = findings.filter((one) => dispositions.has(one)).length;
            const next = findings.find((one) => !dispositions.has(one)) ?? findings[0];
            return (
              <li key={id}>
                <button type="button" class="first" onClick={() => onGo(criterion, next)}>
                  <span class="first-what">{sentence}</span>
                  <span class="first-why">
                    {why}
                    {accepted > 0 && ` You have answered ${accepted} of ${findings.length}.`}{' '}
                    <span class="first-go">Go to {criterion}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
