import type { Doubt } from '../../plan/plan.ts';
import { useActions } from '../session/use-session.ts';
import { shortened } from './corrected-word.ts';

/** Where the reader was not sure: the words, the reason, and likely answers that are one press each. */
export function DoubtsList({ doubts }: { doubts: Doubt[] }) {
  const actions = useActions();
  if (doubts.length === 0) return null;
  return (
    <section class="doubts" aria-labelledby="doubts-title">
      <h3 id="doubts-title">The reader was not sure</h3>
      <ul class="plain">
        {doubts.map((doubt) => (
          <li key={doubt.id} class="doubt">
            <p>{doubt.why}</p>
            {doubt.words.slice(0, 3).map((words) => (
              <p key={`${words.block}${words.from}`} class="quote">
                <q>{shortened(words.quote, 140)}</q>{' '}
                <button type="button" class="quiet" onClick={() => void actions.show(words)}>
                  Show<span class="hidden"> ‘{shortened(words.quote, 40)}’ in the document</span>
                </button>
              </p>
            ))}
            <div class="row">
              {doubt.answers.map((answer) => (
                <button
                  key={answer.label}
                  type="button"
                  onClick={() => {
                    void actions.correct(answer.corrections);
                    focusReading();
                  }}
                >
                  {answer.label}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The pressed button goes with its doubt: the focus goes to the card's head, so that the keys go on from there. */
export function focusReading(): void {
  setTimeout(() => document.querySelector<HTMLElement>('#reading > summary')?.focus());
}
