import { useId } from 'preact/hooks';
import type { Target } from '../../review/score.ts';
import { useKeptText } from '../session/use-kept-text.ts';
import { useActions } from '../session/use-session.ts';
import { OtherText } from './other-text.tsx';

type Props = { target: Partial<Target>; label: string; text: string };

/** A comment, kept at each pause and on leaving the field, with what it would read like in an export. */
export function CommentField({ target, label, text }: Props) {
  const { comment, masked } = useActions();
  const { own, setOwn, keep, theirs, settle } = useKeptText(text, (written) => comment(target, written));
  const id = useId();
  const exported = masked(own);
  return (
    <div class="comment">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        value={own}
        aria-describedby={`${id}-hint`}
        data-comment
        onInput={(event) => setOwn(event.currentTarget.value)}
        onBlur={keep}
      />
      <OtherText {...{ theirs, settle }} />
      <p id={`${id}-hint`} class="hint">
        {own.trim() === ''
          ? 'Write about the document, not the person. Names and the plan’s words are masked in exports.'
          : exported === undefined
            ? 'Nothing to mask: exports carry it as written.'
            : `In exports: ${exported}`}
      </p>
    </div>
  );
}
