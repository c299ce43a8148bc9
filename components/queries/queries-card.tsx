import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { authorsOf } from '../../exports/reports/authors.ts';
import { paperToText } from '../../exports/paper/paper-to-text.ts';
import { queriesByAuthor, queryList } from '../../exports/reports/query-list.ts';
import { useCommands } from '../keys/use-commands.ts';
import { focusLater } from '../review/go.ts';
import { judgementOf } from '../session/session-state.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { statusOf } from '../../review/query.ts';
import { counted } from '../words.ts';
import { QueryRow } from './query-row.tsx';

/** Questions to the authors of the advice, by author: put, told when overdue, answered. */
export function QueriesCard({ state, current }: ReviewProps) {
  const {
    reportDesk,
    unaskedFindings,
    askAllAuthors,
    askAuthor,
    askAboutAnnotation,
    markAsked,
    copy,
    say,
    get,
    today,
  } = useActions();
  const [isOpen, setOpen] = useState(false);
  const { queries } = current.state;
  const all = [...queries.values()];
  const authors = new Set(all.map(({ to }) => to)).size;
  const overdue = all.filter((query) => statusOf(query, today()) === 'overdue').length;
  // Their words are looked up only where they are shown.
  const source = isOpen ? reportDesk()?.source : undefined;
  const byAuthor = source ? [...queriesByAuthor(source)] : [];
  const waiting = unaskedFindings().length;
  const plan = state.document?.plan;
  const named = useMemo(() => (plan ? authorsOf(plan) : []), [plan]);
  const finding = (id: string | undefined) => judgementOf(state)?.findings.find((one) => one.id === id);
  useCommands([
    {
      id: 'query.make',
      run: ({ finding: id, annotation }) => {
        const found = finding(id ?? get().chosen);
        if (annotation !== undefined) askAboutAnnotation(annotation);
        else if (found) askAuthor(found);
      },
      isAvailable: ({ finding: id, annotation }) =>
        annotation !== undefined || finding(id ?? get().chosen) !== undefined,
    },
    {
      id: 'queries',
      run: () => {
        setOpen(true);
        focusLater('#queries-title');
      },
    },
  ]);
  const count = useRef(all.length);
  useEffect(() => {
    // What had the focus went with the question that was deleted.
    if (all.length < count.current && document.activeElement === document.body) focusLater('#queries-title');
    count.current = all.length;
  }, [all.length]);
  const copyFor = async (author: string) => {
    if (source && (await copy(paperToText(queryList(source, author)))))
      say(`The questions to: ${author} were copied as text.`);
  };
  return (
    <section class="card queries" id="queries" aria-labelledby="queries-title">
      <h2 id="queries-title" tabIndex={-1}>
        Questions to authors
      </h2>
      {overdue > 0 && (
        <p class="query-overdue-line">
          {counted(overdue, 'answer')} {overdue === 1 ? 'is' : 'are'} overdue.
        </p>
      )}
      {waiting > 0 && (
        <div class="row">
          <button type="button" onClick={askAllAuthors}>
            Make {waiting === 1 ? 'a question' : `${waiting} questions`} of what was sent back
          </button>
        </div>
      )}
      {all.length === 0 ? (
        <p class="hint">
          None yet. Answer a finding with “Back to its author”, then press “Ask its author” beside it (key W).
          An annotation can be asked about too.
        </p>
      ) : (
        <details class="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {counted(all.length, 'question')} to {counted(authors, 'author')}
          </summary>
          {isOpen &&
            byAuthor.map(([author, own]) => {
              const unasked = own.filter(({ status }) => status === 'to-ask').map(({ id }) => id);
              return (
                <section key={author} class="query-group" aria-label={`Questions to: ${author}`}>
                  <h3>{author}</h3>
                  <div class="row">
                    <button type="button" class="small" onClick={() => void copyFor(author)}>
                      Copy as text for an e-mail<span class="hidden">, {author}</span>
                    </button>
                    {unasked.length > 1 && (
                      <button type="button" class="small" onClick={() => markAsked(unasked)}>
                        All asked today<span class="hidden">, {author}</span>
                      </button>
                    )}
                  </div>
                  <ul class="query-list">
                    {own.map((query) => (
                      <QueryRow key={query.id} {...{ query, named }} />
                    ))}
                  </ul>
                </section>
              );
            })}
        </details>
      )}
    </section>
  );
}
