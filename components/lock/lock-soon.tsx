type Props = { seconds: number; onGoOn: () => void };

/** Says that nobody was there and counts down to the lock. Any key or press puts it off; a screen reader hears it twice. */
export function LockSoon({ seconds, onGoOn }: Props) {
  return (
    <section class="notice notice-warn lock-soon" aria-label="Locks soon">
      <p>
        <strong>Locks in {seconds === 1 ? '1 second' : `${seconds} seconds`}</strong>, since nobody was here.
        Press any key to go on. Comments are kept; hand in what stands in an open form, or it is lost.
      </p>
      <button type="button" onClick={onGoOn}>
        Go on
      </button>
      <p class="hidden" role="alert">
        {seconds > 10
          ? 'The reviews lock in under a minute, since nobody was here. Press any key to go on.'
          : 'The reviews lock in under ten seconds.'}
      </p>
    </section>
  );
}
