import { useId } from 'preact/hooks';
import { OtherText } from '../review/other-text.tsx';
import { useKeptText } from '../session/use-kept-text.ts';

type Props = { label: string; about: string; text: string; onKeep: (text: string) => void };

/** A text that is kept at each pause and on leaving the field. */
export function KeptField({ label, about, text, onKeep }: Props) {
  const { own, setOwn, keep, theirs, settle } = useKeptText(text, onKeep);
  const id = useId();
  return (
    <div class="query-field">
      <label for={id}>
        {label}
        <span class="hidden"> {about}</span>
      </label>
      <textarea
        id={id}
        rows={2}
        value={own}
        onInput={(event) => setOwn(event.currentTarget.value)}
        onBlur={keep}
      />
      <OtherText {...{ theirs, settle }} />
    </div>
  );
}
