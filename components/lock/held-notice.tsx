import type { StoreProblem } from '../../review/reviews.ts';

type Props = { problem: StoreProblem; onWrite: () => void };

/** Changes made just before the lock are not in the store yet. They are held here until they are. */
export function HeldNotice({ problem, onWrite }: Props) {
  return (
    <div class="notice notice-bad lock-held" role="alert">
      <p>
        What you changed just before the lock is not saved yet. It is held in this window: leave it open.{' '}
        {problem.sentence}
      </p>
      <button type="button" class="primary" onClick={onWrite}>
        Save it now
      </button>
    </div>
  );
}
