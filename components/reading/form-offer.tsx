import { useState } from 'preact/hooks';
import type { FormOffer as Offered } from '../../plan/corrections/form.ts';
import type { SessionState } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';
import { shortened } from './corrected-word.ts';
import { focusReading } from './doubts-list.tsx';

/** A plan on a form that was corrected before: the same corrections are offered, all or some of them, or none. */
export function FormOffer({ state }: { state: SessionState }) {
  const actions = useActions();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { offer } = state;
  if (!offer) return null;
  const chosen = offer.offers.filter((_offer, index) => !left.has(index));
  const [only] = offer.offers;
  return (
    <section class="notice" aria-labelledby="form-offer-title">
      <h2 id="form-offer-title">A form you know</h2>
      {offer.offers.length === 1 && only ? (
        <p>For a plan on this form you said that {offerWord(only)}. Apply here?</p>
      ) : (
        <fieldset class="offers">
          <legend>For a plan on this form you said the following. Apply here?</legend>
          {offer.offers.map((one, index) => (
            <label key={JSON.stringify(one.known)}>
              <input
                type="checkbox"
                checked={!left.has(index)}
                onChange={(event) => {
                  const next = new Set(left);
                  if (event.currentTarget.checked) next.delete(index);
                  else next.add(index);
                  setLeft(next);
                }}
              />
              {offerWord(one)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            void actions.correct(chosen.map(({ correction }) => correction));
            focusReading();
          }}
        >
          {offer.offers.length === 1 ? 'Apply here' : left.size === 0 ? 'Apply all' : 'Apply the chosen'}
        </button>
        <button
          type="button"
          onClick={() => {
            actions.declineForm();
            focusReading();
          }}
        >
          No
        </button>
      </div>
    </section>
  );
}

function offerWord({ known, words }: Offered): string {
  const quoted = `‘${shortened(words)}’`;
  if (known.kind === 'section-starts') return `${quoted} starts Section ${known.section}`;
  const what = { guidance: 'guidance of the form', letter: 'a letter', report: 'another document' }[
    known.what
  ];
  return `${quoted} is ${what}, not the plan`;
}
