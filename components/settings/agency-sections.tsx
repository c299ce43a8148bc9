import { agencies } from '../../review/details.ts';
import { shortPart } from '../../review/own-parts.ts';
import type { Framework } from '../../rubric/framework.ts';
import { detailWords } from '../review/detail-words.ts';
import type { Settings } from '../services.ts';
import { SetCard, type SetProps } from './set-field.tsx';

type Agency = (typeof agencies)[number];

/** An example of how agencies share a plan out, to begin from. Ours: no guidance says who scores what. */
const example: NonNullable<Settings['sectionsByAgency']> = {
  'educational-psychology': ['whole', 'A', 'B', 'E', 'F'],
  health: ['whole', 'A', 'C', 'E', 'G'],
  'social-care': ['whole', 'A', 'D', 'E', 'H'],
  setting: ['whole', 'A', 'B', 'E', 'F', 'I'],
  'parent-carer-forum': ['whole', 'A', 'E'],
};

/** Which sections of a plan reviewers of each agency score: a line an agency, a tick a section. All where nothing was changed. */
export function AgencySections({ settings, change, framework }: SetProps & { framework: Framework }) {
  const set = settings.sectionsByAgency ?? {};
  const all = framework.parts.map(({ id }) => id);
  const keep = (agency: Agency, chosen: string[]) => {
    const rest = Object.entries(set).filter(([name]) => name !== agency);
    // All, or none at all, is how the product comes: nobody can be asked to score nothing.
    const next = chosen.length === 0 || chosen.length === all.length ? rest : [...rest, [agency, chosen]];
    change({ sectionsByAgency: next.length === 0 ? undefined : Object.fromEntries(next) });
  };
  return (
    <SetCard title="Which sections a reviewer scores" id="sections">
      <p>
        Every agency scores every section unless you say otherwise here. In a plan’s review, the others are
        folded away under “Other agencies score these” and do not count as still to score. They can be scored
        all the same, and the review keeps which sections it was asked for.
      </p>
      <div class="agencies">
        {agencies.map((agency) => (
          <fieldset key={agency} class="agency">
            <legend>
              {detailWords[agency] ?? agency}
              <span class="hint"> {summaryOf(set[agency], all)}</span>
            </legend>
            {framework.parts.map((part) => {
              const chosen = set[agency] ?? all;
              return (
                <label key={part.id} class="agency-part" title={part.title}>
                  <input
                    type="checkbox"
                    aria-label={`${part.title}, ${detailWords[agency] ?? agency}`}
                    checked={chosen.includes(part.id)}
                    onChange={(event) => {
                      const on = event.currentTarget.checked;
                      keep(
                        agency,
                        all.filter((id) => (id === part.id ? on : chosen.includes(id))),
                      );
                    }}
                  />
                  <span aria-hidden="true">{shortPart(part.id)}</span>
                </label>
              );
            })}
          </fieldset>
        ))}
      </div>
      <p class="hint">
        The example gives health Sections C and G, social care D and H, psychologists and settings B and F,
        and everybody the whole plan, A and E. It is only somewhere to begin: agree yours together.
      </p>
      <div class="row">
        <button type="button" onClick={() => change({ sectionsByAgency: example })}>
          Begin from the example
        </button>
        <button
          type="button"
          disabled={settings.sectionsByAgency === undefined}
          onClick={() => change({ sectionsByAgency: undefined })}
        >
          Everybody scores everything
        </button>
      </div>
    </SetCard>
  );
}

function summaryOf(chosen: readonly string[] | undefined, all: readonly string[]): string {
  return chosen ? `${chosen.length} of ${all.length} parts` : 'all';
}
