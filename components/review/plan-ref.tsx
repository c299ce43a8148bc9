import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useActions } from '../session/use-session.ts';

/** The plan's local pseudonym, with a way to choose another. */
export function PlanRef({ planRef }: { planRef: string }) {
  const { rename } = useActions();
  const [text, setText] = useState<string>();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isAsking = text !== undefined;
  const wasAsking = useRef(false);
  useEffect(() => {
    // What had the focus goes with the change of form: it moves to what took its place.
    if (isAsking) {
      field.current?.focus();
      field.current?.select();
    } else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (text === undefined)
    return (
      <div class="plan-ref">
        <h1 tabIndex={-1}>{planRef}</h1>
        <button ref={opener} type="button" class="quiet small" onClick={() => setText(planRef)}>
          Rename<span class="hidden"> this plan reference</span>
        </button>
      </div>
    );
  return (
    <form
      class="plan-ref"
      onSubmit={(event) => {
        event.preventDefault();
        if (rename(text)) setText(undefined);
      }}
    >
      <label for={id}>Plan reference (never a name)</label>
      <input
        ref={field}
        id={id}
        type="text"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">Keep</button>
      <button type="button" class="quiet" onClick={() => setText(undefined)}>
        Cancel
      </button>
    </form>
  );
}
