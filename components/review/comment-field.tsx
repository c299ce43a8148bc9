import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Target } from '../../review/score.ts';
import { useActions, useKeptBeforeLeaving } from '../session/use-session.ts';

/** How long a pause in typing counts as done: long enough not to store every letter, short enough to lose nothing. */
const pause = 900;

type Props = { target: Partial<Target>; label: string; text: string };

/** A comment, kept at each pause and on leaving the field, with what it would read like in an export. */
export function CommentField({ target, label, text }: Props) {
  const { comment, masked } = useActions();
  const [own, setOwn] = useState(text);
  const kept = useRef(text);
  const id = useId();
  useEffect(() => {
    // Undo, redo or another window changed it.
    if (text !== kept.current) setOwn(text);
    kept.current = text;
  }, [text]);
  const keep = () => {
    if (own.trim() === kept.current.trim()) return;
    kept.current = own.trim();
    comment(target, own);
  };
  useEffect(() => {
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  });
  useKeptBeforeLeaving(keep);
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
