import { useId, useState } from 'preact/hooks';
import { authorRoles } from '../../exports/reports/authors.ts';

type Props = {
  to: string;
  /** Roles that the plan's own list of advice names: offered first. */
  named: readonly string[];
  about: string;
  /** Says whether the role was taken. */
  onChoose: (to: string) => boolean;
};

const other = '…';

/** Who a question is put to: a role or an agency, from a list or typed. */
export function AuthorChoice({ to, named, about, onChoose }: Props) {
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const rest = authorRoles.filter((role) => !named.includes(role));
  const known = [...named, ...rest].includes(to);
  if (typed !== undefined)
    return (
      <form
        class="query-author"
        onSubmit={(event) => {
          event.preventDefault();
          if (onChoose(typed)) setTyped(undefined);
        }}
      >
        <label for={id}>
          Role or agency, never a name<span class="hidden"> {about}</span>
        </label>
        <input id={id} type="text" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <div class="row">
          <button type="submit">Keep</button>
          <button type="button" class="quiet" onClick={() => setTyped(undefined)}>
            Leave as it was
          </button>
        </div>
      </form>
    );
  return (
    <div class="query-author">
      <label for={id}>
        To<span class="hidden"> {about}</span>
      </label>
      <select
        id={id}
        value={to}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === other) setTyped('');
          else onChoose(value);
        }}
      >
        {!known && <option value={to}>{to}</option>}
        {named.length > 0 && (
          <optgroup label="In this plan’s list of advice">
            {named.map((role) => (
              <option key={role} value={role}>
                {role}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="Others">
          {rest.map((role) => (
            <option key={role} value={role}>
              {role}
            </option>
          ))}
        </optgroup>
        <option value={other}>Another role…</option>
      </select>
    </div>
  );
}
