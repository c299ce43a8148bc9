import { useId } from 'preact/hooks';
import { type QueryAsked, queryStatusWords } from '../../exports/reports/query-list.ts';
import { useActions } from '../session/use-session.ts';
import { dayWord } from '../words.ts';
import { AuthorChoice } from './author-choice.tsx';
import { KeptField } from './kept-field.tsx';

type Props = { query: QueryAsked; named: readonly string[] };

/** One question: the words it is about, what is asked of whom and by when, and the answer when it comes. */
export function QueryRow({ query, named }: Props) {
  const { editQuery, markAsked, removeQuery } = useActions();
  const day = useId();
  const { id, status } = query;
  const about = `about ${query.where ?? 'the plan'}: ${query.question.slice(0, 60)}`;
  return (
    <li class="query" data-query={id}>
      <p class="query-line">
        <span class={`query-status query-${status}`}>{queryStatusWords[status]}</span>{' '}
        <span class="muted">{query.where}</span>
        {query.askedOn !== undefined && <span class="muted"> Asked {dayWord(query.askedOn)}.</span>}
      </p>
      {query.words !== undefined && (
        <p class="query-words">
          <q>{query.words}</q>
        </p>
      )}
      <AuthorChoice to={query.to} {...{ named, about }} onChoose={(to) => editQuery(id, { to })} />
      <KeptField
        label="Question"
        about={about}
        text={query.question}
        onKeep={(question) => editQuery(id, { question })}
      />
      <div class="row">
        {query.askedOn === undefined ? (
          <button type="button" onClick={() => markAsked([id])}>
            Asked today<span class="hidden"> {about}</span>
          </button>
        ) : (
          <button
            type="button"
            class="quiet small"
            onClick={() => editQuery(id, { askedOn: null, wantedBy: null })}
          >
            Not asked after all<span class="hidden"> {about}</span>
          </button>
        )}
        <label class="query-day" for={day}>
          Answer wanted by<span class="hidden"> {about}</span>
        </label>
        <input
          id={day}
          type="date"
          value={query.wantedBy ?? ''}
          onChange={(event) => editQuery(id, { wantedBy: event.currentTarget.value || null })}
        />
      </div>
      {query.askedOn !== undefined && (
        <KeptField
          label="Answer"
          about={about}
          text={query.answer ?? ''}
          onKeep={(answer) => editQuery(id, { answer })}
        />
      )}
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={query.closed === true}
            onChange={(event) => editQuery(id, { closed: event.currentTarget.checked })}
          />
          Settled<span class="hidden"> {about}</span>
        </label>
        <button type="button" class="quiet small danger" onClick={() => removeQuery(id)}>
          Delete<span class="hidden"> the question {about}</span>
        </button>
      </div>
    </li>
  );
}
