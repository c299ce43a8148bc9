import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { dayWord } from '../words.ts';

/** The open document looks like a newer version of a plan that was reviewed here: its review can go on. Never without being asked. */
export function VersionOffer({ state, current }: ReviewProps) {
  const actions = useActions();
  const { newerOf } = state;
  if (!newerOf || current.saving.kind !== 'nothing-yet') return null;
  return (
    <section class="notice" aria-labelledby="version-offer-title">
      <h2 id="version-offer-title">A plan you know?</h2>
      <p>
        This looks like another version of <strong>{newerOf.planRef}</strong>, last worked on{' '}
        {dayWord(newerOf.updatedAt)}: {percent(newerOf.share)} of its words are the same. Carry that review
        over?
      </p>
      <p class="hint">
        Levels, comments and annotations go with their words. Where words changed you are asked to look again;
        nothing is lost.
      </p>
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() => {
            void actions.carryOver().then(() => {
              setTimeout(() =>
                (
                  document.querySelector<HTMLElement>('#since-title') ??
                  document.querySelector<HTMLElement>('main h1')
                )?.focus(),
              );
            });
          }}
        >
          Carry it over
        </button>
        <button
          type="button"
          onClick={() => {
            actions.beginAnew();
            document.querySelector<HTMLElement>('main h1')?.focus();
          }}
        >
          Begin anew
        </button>
      </div>
    </section>
  );
}

/** A share in whole per cent, never rounded up to all. */
export function percent(share: number): string {
  return `${Math.min(share < 1 ? 99 : 100, Math.round(share * 100))} %`;
}
