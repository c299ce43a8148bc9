import { useEffect, useState } from 'preact/hooks';
import type { KnownForm } from '../../plan/corrections/form.ts';
import type { FormDoor } from '../services.ts';
import { counted, dayWord } from '../words.ts';

/** Forms on which the reading was corrected, each with a way to forget it. None of their words is stored, so they go by what was said. */
export function FormList({ forms }: { forms: FormDoor }) {
  const [known, setKnown] = useState<KnownForm[]>([]);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    void forms.list().then(setKnown);
  }, [forms]);
  const forget = async (form: KnownForm) => {
    const answer = await forms.write(known.filter((one) => one.id !== form.id));
    if (!answer.ok) setProblem(answer.problem.sentence);
    setKnown(await forms.list());
  };
  if (known.length === 0) return null;
  return (
    <section class="portals" aria-labelledby="forms-title">
      <h2 id="forms-title">Forms you corrected</h2>
      <p class="muted">
        When a plan on one of these forms is opened, the same corrections are offered. Only hashes of the
        form’s headings are kept.
      </p>
      {problem && <p role="alert">{problem}</p>}
      <ul>
        {known.map((form) => (
          <li key={form.id} class="row">
            <span>
              {formWord(form)}{' '}
              <span class="muted">
                {counted(form.heads.length, 'heading')}, last corrected {dayWord(form.savedOn)}
              </span>
            </span>
            <button type="button" class="quiet" onClick={() => void forget(form)}>
              Forget<span class="hidden"> this form: {formWord(form)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function formWord({ corrections }: KnownForm): string {
  const starts = corrections.flatMap((one) => (one.kind === 'section-starts' ? [one.section] : []));
  const out = corrections.length - starts.length;
  return [
    starts.length > 0 ? `Where Section ${starts.join(', ')} starts` : '',
    out > 0 ? `${counted(out, 'place')} that ${out === 1 ? 'is' : 'are'} not the plan` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
