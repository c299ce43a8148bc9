import { counted } from '../words.ts';

type Props = { name: string; value: unknown };

/** One field of a JSON file with all that is below it; lists and groups are folded, and nothing is left out. */
export function FieldView({ name, value }: Props) {
  if (typeof value !== 'object' || value === null)
    return (
      <dl class="leaving-fields">
        <div>
          <dt>{fieldWords(name)}</dt>
          <dd>{String(value)}</dd>
        </div>
      </dl>
    );
  const entries = Object.entries(value);
  const simple = entries.filter(([, one]) => typeof one !== 'object' || one === null);
  const deep = entries.filter(([, one]) => typeof one === 'object' && one !== null);
  const inside = (
    <>
      {simple.length > 0 && (
        <dl class="leaving-fields">
          {simple.map(([key, one]) => (
            <div key={key}>
              <dt>{fieldWords(key)}</dt>
              <dd>{String(one)}</dd>
            </div>
          ))}
        </dl>
      )}
      {deep.map(([key, one]) => (
        <FieldView key={key} name={key} value={one} />
      ))}
    </>
  );
  if (name === '') return <div class="leaving-group">{inside}</div>;
  if (entries.length === 0)
    return (
      <p class="leaving-none">
        {fieldWords(name)}: <span class="muted">none</span>
      </p>
    );
  return (
    <details class="leaving-group">
      <summary>
        {fieldWords(name)} <span class="muted">{sizeWord(value)}</span>
      </summary>
      {inside}
    </details>
  );
}

function sizeWord(value: object): string {
  if (Array.isArray(value)) return counted(value.length, 'entry', 'entries');
  return 'planRef' in value ? String(value.planRef) : counted(Object.keys(value).length, 'field');
}

/** A field's name as words: "statedGrade" is "stated grade", and an entry of a list is counted from 1. */
function fieldWords(name: string): string {
  if (/^\d+$/.test(name)) return String(Number(name) + 1);
  return name.replace(
    /([a-z])([A-Z])/g,
    (_whole, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}
