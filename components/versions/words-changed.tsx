import { lookKey } from '../../review/carry.ts';
import { type Target, targetKey } from '../../review/score.ts';
import { useActions } from '../session/use-session.ts';
import type { ReviewProps } from '../session/use-session.ts';

type Props = Pick<ReviewProps, 'current'> & { target: Target; name: string };

/** Beside a level or a comment that was given on other words than those of now. */
export function WordsChanged({ current, target, name }: Props) {
  const { looked } = useActions();
  const key = targetKey(target);
  const { scores, comments } = current.state;
  if (!(scores.get(key)?.wordsChanged ?? comments.get(key)?.wordsChanged)) return null;
  return (
    <p class="words-changed">
      <span>
        <strong>Words changed: look again.</strong> The {scores.has(key) ? 'level' : 'comment'} was given on
        others.
      </span>
      <button
        type="button"
        class="quiet small"
        onClick={(event) => {
          // This button goes with the mark: the focus stays with the levels.
          event.currentTarget.closest('.item')?.querySelector<HTMLElement>('.levels input')?.focus();
          looked(lookKey('level', key), true);
        }}
      >
        It still stands<span class="hidden">: {name}</span>
      </button>
    </p>
  );
}
