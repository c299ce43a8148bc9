import type { ReviewProps } from '../session/use-session.ts';
import { judgementOf } from '../session/session-state.ts';
import { rangeWord } from '../words.ts';
import { passWord } from './criterion-word.ts';

const signs = { Pass: '✓', Fail: '✗', 'To judge': '○', 'Not applicable': '–', 'Not evidenced': '?' } as const;

/** The must-pass criteria as a list of pass or fail, before anything else is scored. */
export function NonNegotiables({
  state,
  current,
  onOpen,
}: ReviewProps & { onOpen: (criterion: string) => void }) {
  const musts = current.framework.criteria.filter((criterion) => criterion.nonNegotiable);
  if (musts.length === 0) return null;
  const words = musts.map((criterion) => passWord(criterion, current));
  const judgement = judgementOf(state);
  return (
    <section class="card musts" aria-labelledby="musts-title">
      <h2 id="musts-title">Must pass</h2>
      <p class="muted">
        {count(words, 'Pass')} pass, {count(words, 'Fail')} fail, {count(words, 'To judge')} to judge. Pass is{' '}
        {rangeWord({ kind: 'range', low: 3, high: 3, why: '' }, current.scale)} or better.
      </p>
      <ul>
        {musts.map((criterion) => {
          const word = passWord(criterion, current);
          const suggested = judgement?.criteria.find(
            (one) => one.criterion === criterion.id && one.section === undefined,
          )?.suggested;
          const lookFirst = word === 'To judge' && suggested?.kind === 'range' && suggested.high <= 2;
          return (
            <li key={criterion.id}>
              <button
                type="button"
                class={`must must-${word.toLowerCase().replace(' ', '-')}`}
                onClick={() => onOpen(criterion.id)}
              >
                <span class="must-sign" aria-hidden="true">
                  {signs[word]}
                </span>
                <span class="must-title">{criterion.title}</span>
                <span class="must-word">
                  {word}
                  {lookFirst && <span class="pill pill-query">look first</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function count(words: string[], word: string): number {
  return words.filter((one) => one === word).length;
}
