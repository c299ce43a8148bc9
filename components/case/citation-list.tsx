import type { Cited } from '../../review/citation.ts';
import type { CitedWords } from '../session/citing-work.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';

/** Evidence for a criterion that stands in other documents of the case. Nothing where none was cited. */
export function CitationList({ state, current, criterion }: ReviewProps & { criterion: string }) {
  const { goToCited, removeCitation } = useActions();
  const cited = [...current.state.citations].filter(([, citation]) => citation.criterion === criterion);
  if (cited.length === 0) return null;
  return (
    <section class="citations" aria-label={`Cited from other documents for ${criterion}`}>
      <h4>From other documents of the case</h4>
      <ul>
        {cited.map(([id, { from, note }]) => {
          const words = state.citedWords.get(id);
          const name = sourceName(from);
          return (
            <li key={id} class="citation">
              <p class="citation-from">
                From {name}
                {from.section && `, Section ${from.section}`}:
              </p>
              {words?.state === 'words' ? (
                <button type="button" class="quote" onClick={() => void goToCited(id)}>
                  <q>{shortened(words.text)}</q>
                  <span class="quote-go">
                    {words.changed ? 'Changed since it was cited. ' : ''}Go to these words
                  </span>
                </button>
              ) : (
                <p class="muted">{absentWords(words)}</p>
              )}
              {words?.state === 'not-open' && (
                <button type="button" class="small" onClick={() => void goToCited(id)}>
                  Go to its review<span class="hidden">: {from.planRef}</span>
                </button>
              )}
              {note && <p class="citation-note">{note}</p>}
              <button type="button" class="quiet small" onClick={() => removeCitation(id)}>
                Remove<span class="hidden"> the citation from {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "the advice (educational psychology), Kettle-3307": a kind, an agency's usual word and a pseudonym. */
function sourceName({ documentKind, author, planRef }: Cited): string {
  const kind = { plan: 'the plan', advice: 'the advice', 'annual-review': 'the annual review' }[documentKind];
  return `${kind}${author ? ` (${author})` : ''}, ${planRef}`;
}

function absentWords(words: CitedWords | undefined): string {
  switch (words?.state) {
    case 'gone':
      return 'The words that were cited are not in the document any more, or it cannot be told where they are now.';
    case 'deleted':
      return 'Its review was deleted, so its words cannot be shown.';
    default:
      return 'Open that document to see its words.';
  }
}

function shortened(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 300).replace(/\s\S*$/, '')} …`;
}
