import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useKeptBeforeLeaving } from '../session/use-session.ts';

/** How long a pause in typing counts as done, in milliseconds, as in other fields. */
const pause = 900;

type Props = { label: string; about: string; text: string; onKeep: (text: string) => void };

/** A text that is kept at each pause and on leaving the field. */
export function KeptField({ label, about, text, onKeep }: Props) {
  const [own, setOwn] = useState(text);
  const kept = useRef(text);
  const id = useId();
  useEffect(() => {
    if (text !== kept.current) setOwn(text);
    kept.current = text;
  }, [text]);
  const keep = () => {
    if (own.trim() === kept.current.trim()) return;
    kept.current = own.trim();
    onKeep(own.trim());
  };
  useEffect(() => {
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  });
  useKeptBeforeLeaving(keep);
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
    </div>
  );
}
