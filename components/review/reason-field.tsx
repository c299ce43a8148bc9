import { useKeptText } from '../session/use-kept-text.ts';
import { useEffect, useId, useRef } from 'preact/hooks';
import { OtherText } from './other-text.tsx';

type Props = {
  kind: 'na' | 'ne';
  reason: string;
  /** When this answer is usual, from the framework. */
  hint?: string;
  focus: boolean;
  onReason: (reason: string) => void;
};

const asks = {
  na: 'Why does this not apply?',
  ne: 'What could you not tell from this document?',
} as const;

/** The reason for "not applicable" or "not evidenced". The answer counts once there is a reason. */
export function ReasonField({ kind, reason, hint, focus, onReason }: Props) {
  const {
    own: text,
    setOwn: setText,
    keep,
    theirs,
    settle,
  } = useKeptText(
    reason,
    (written) => {
      if (written !== '') onReason(written);
    },
    { atPauses: false },
  );
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <div class="reason">
      <label for={id}>{asks[kind]}</label>
      <input
        id={id}
        ref={field}
        type="text"
        value={text}
        required
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <OtherText {...{ theirs, settle }} />
      <p id={`${id}-hint`} class="hint">
        {text.trim() === '' ? 'Counts once you give a reason.' : ''} {hint}
      </p>
    </div>
  );
}
