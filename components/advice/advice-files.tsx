import type { AdviceHeld } from '../session/advice-work.ts';
import { useActions } from '../session/use-session.ts';
import { counted } from '../words.ts';

/** The reports beside the plan, the one being read, and those that were not taken with the reason. */
export function AdviceFiles({ advice }: { advice: AdviceHeld }) {
  const { adviceFile, removeAdvice, reviewAdvice, stopAdvice } = useActions();
  const { documents, reading, problems } = advice;
  return (
    <>
      {documents.length > 0 && (
        <ul class="advice-files" aria-label="Reports beside the plan">
          {documents.map(({ name, plan }) => (
            <li key={name}>
              <span>
                <strong>{name}</strong>{' '}
                <span class="muted">
                  {counted(plan.provisions.length, 'recommendation')}
                  {plan.unread.length > 0 &&
                    `; not read: ${plan.unread.map(({ where }) => where).join(', ')}`}
                </span>
              </span>
              <button type="button" class="quiet small" onClick={() => void removeAdvice(name)}>
                Take away<span class="hidden"> {name}</span>
              </button>
              <button
                type="button"
                class="quiet small review-advice"
                disabled={adviceFile(name) === undefined}
                onClick={() => void reviewAdvice(name)}
              >
                Review this advice too<span class="hidden">: {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {reading && (
        <div class="advice-reading" role="status">
          <p>
            Reading {reading.name}
            {reading.of > 0 && `: page ${reading.page} of ${reading.of}`}
          </p>
          <progress
            aria-label={`Reading ${reading.name}`}
            {...(reading.of > 0 && { max: reading.of, value: reading.page })}
          />
          <button type="button" class="small" onClick={() => stopAdvice()}>
            Stop
          </button>
        </div>
      )}
      {problems.map(({ name, sentence }) => (
        <p key={name} class="notice notice-warn" role="alert">
          <strong>{name}</strong> was not taken. {sentence}
        </p>
      ))}
    </>
  );
}
