import type { MaskedDraft } from '../../exports/family/masked-draft.ts';
import { removedWords } from '../leaving/leaving-words.ts';
import { counted } from '../words.ts';

/** What was taken out of a text before it goes to a family, and what nobody can be sure of: for the reviewer's eyes alone. */
export function FamilyChecked({ masked: { removed, unsure } }: { masked: MaskedDraft }) {
  return (
    <div class="family-checked" role="status">
      {unsure.length > 0 && (
        <section class="notice notice-warn" aria-labelledby="family-unsure">
          <h3 id="family-unsure">Look at these: nobody can be sure of them</h3>
          <ul>
            {unsure.map(({ written, why }, at) => (
              <li key={`${at} ${written}`}>
                <mark>{written}</mark> <span class="muted">{why}</span>
              </li>
            ))}
          </ul>
          <p class="hint">Change the text above where they could tell somebody who is meant.</p>
        </section>
      )}
      {removed.length > 0 && (
        <section class="notice" aria-labelledby="family-removed">
          <h3 id="family-removed">Taken out: {counted(removed.length, 'place')}</h3>
          <ul>
            {removed.map(({ kind, written, from }, at) => (
              <li key={`${at} ${from}`}>
                <strong>{removedWords[kind]}</strong>: <q>{written}</q>
              </li>
            ))}
          </ul>
          <p class="hint">Shown to you alone; the file does not hold these words.</p>
        </section>
      )}
      {removed.length === 0 && unsure.length === 0 && (
        <p class="hint">✓ Nothing was taken out, and there is nothing to be unsure of.</p>
      )}
    </div>
  );
}
