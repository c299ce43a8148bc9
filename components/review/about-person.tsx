import { useState } from 'preact/hooks';
import type { CheckContext } from '../../rubric/finding.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { dayWord } from '../words.ts';

type Person = CheckContext['child'];

/** Who the document is about, as read, for the reviewer to confirm or correct. Names stay in this window. */
export function AboutPerson({ state }: ReviewProps) {
  const { confirmChild } = useActions();
  const [draft, setDraft] = useState<Person>();
  const person = draft ?? state.child;
  const set = (part: Person) => setDraft({ ...person, ...part });
  const known = person.knownAs ?? person.name;
  return (
    <details class="card about">
      <summary>
        <h2>Who it is about</h2>
        <span class="muted">{personLine(person) || 'Not found in the document'}</span>
      </summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          setDraft(undefined);
          void confirmChild(person);
        }}
      >
        <p class="hint">
          The checks for names, pronouns and dates go by this. Names and the date of birth are never stored.
        </p>
        <label>
          Known as
          <input
            type="text"
            autocomplete="off"
            value={known ?? ''}
            onInput={(event) => set({ knownAs: text(event.currentTarget.value) })}
          />
        </label>
        <label>
          Pronouns
          <input
            type="text"
            autocomplete="off"
            placeholder="she/her, he/him, they/them"
            value={person.pronouns ?? ''}
            onInput={(event) => set({ pronouns: text(event.currentTarget.value) })}
          />
        </label>
        <label>
          Date of birth
          <input
            type="date"
            value={person.dob ?? ''}
            onInput={(event) => set({ dob: text(event.currentTarget.value) })}
          />
        </label>
        <label>
          Year group
          <input
            type="text"
            autocomplete="off"
            value={person.yearGroup ?? ''}
            onInput={(event) => set({ yearGroup: text(event.currentTarget.value) })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={person.outOfYear ?? false}
            onChange={(event) => set({ outOfYear: event.currentTarget.checked })}
          />
          Taught outside the usual year group
        </label>
        <label>
          Words the person prefers
          <select
            value={person.preference ?? ''}
            onChange={(event) => set({ preference: preferenceOf(event.currentTarget.value) })}
          >
            <option value="">Not asked yet</option>
            <option value="autistic">“autistic person”</option>
            <option value="with autism">“person with autism”</option>
            <option value="other">Other, or does not apply</option>
          </select>
        </label>
        <button type="submit" class="primary">
          Confirm and check again
        </button>
      </form>
    </details>
  );
}

/** A person in a line: name, pronouns, birth, year group; empty where nothing is known. */
export function personLine(person: Person): string {
  return [
    person.knownAs ?? person.name,
    person.pronouns,
    person.dob && `born ${dayWord(person.dob)}`,
    person.yearGroup,
  ]
    .filter(Boolean)
    .join(', ');
}

function text(value: string): string | undefined {
  return value.trim() === '' ? undefined : value;
}

function preferenceOf(value: string): Person['preference'] {
  return value === 'autistic' || value === 'with autism' || value === 'other' ? value : undefined;
}
