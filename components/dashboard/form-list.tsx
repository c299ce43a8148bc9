import { useEffect, useRef, useState } from 'preact/hooks';
import type { KnownForm } from '../../plan/corrections/form.ts';
import { keepFocus } from '../keep-focus.ts';
import type { FormDoor } from '../services.ts';
import { counted, dayWord } from '../words.ts';

/** Forms on which the reading was corrected, each with a way to forget it. None of their words is stored, so they go by what was said. */
export function FormList({ forms }: { forms: FormDoor }) {
  const [known, setKnown] = useState<KnownForm[]>([]);
  const [problem, setProblem] = useState<string>();
  const [forgotten, setForgotten] = useState<KnownForm>();
  const undo = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (forgotten) keepFocus(undo.current);
  }, [forgotten]);
  useEffect(() => {
    void forms.list().then(setKnown);
  }, [forms]);
  const write = async (list: KnownForm[]) => {
    const answer = await forms.write(list);
    setProblem(answer.ok ? undefined : answer.problem.sentence);
    setKnown(await forms.list());
    return answer.ok;
  };
  const forget = async (form: KnownForm) => {
    if (await write(known.filter((one) => one.id !== form.id))) setForgotten(form);
  };
  const putBack = async (form: KnownForm) => {
    if (!(await write([form, ...known.filter((one) => one.id !== form.id)]))) return;
    setForgotten(undefined);
    title.current?.focus();
  };
  if (known.length === 0 && !forgotten) return null;
  return (
    <section class="portals" aria-labelledby="forms-title">
      <h2 id="forms-title" ref={title} tabIndex={-1}>
        Forms you corrected
      </h2>
      <p class="muted">
        When a plan on one of these forms is opened, the same corrections are offered. None of the form’s
        words are kept.
      </p>
      {problem && <p role="alert">{problem}</p>}
      {forgotten && (
        <div class="notice" role="status">
          <p>The form was forgotten: {formWord(forgotten)}. Reviews keep the corrections made in them.</p>
          <button ref={undo} type="button" onClick={() => void putBack(forgotten)}>
            Put it back
          </button>
        </div>
      )}
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
