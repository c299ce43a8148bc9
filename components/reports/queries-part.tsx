import { useMemo, useState } from 'preact/hooks';
import { paperToText } from '../../exports/paper/paper-to-text.ts';
import { queriesByAuthor, queriesHoldWords, queryList } from '../../exports/reports/query-list.ts';
import type { ReportDesk } from '../session/report-work.ts';
import type { Told } from '../services.ts';
import { Preview } from './preview.tsx';
import { SavePaper } from './save-paper.tsx';

type Props = {
  desk: ReportDesk;
  onDone: (answer: Told<{ name: string }>) => void;
  onSaid: (said: string) => void;
};

/** The questions to one author, or to all under a heading each: as a file, or as text for an e-mail. */
export function QueriesPart({ desk, onDone, onSaid }: Props) {
  const [author, setAuthor] = useState<string>();
  const authors = useMemo(() => [...queriesByAuthor(desk.source).keys()], [desk]);
  const chosen = author !== undefined && authors.includes(author) ? author : undefined;
  const paper = useMemo(() => queryList(desk.source, chosen), [desk, chosen]);
  const copy = async () => {
    const answer = await desk.copy(paperToText(paper));
    onSaid(answer.ok ? 'The questions were copied as text.' : answer.problem.sentence);
  };
  if (authors.length === 0)
    return (
      <p class="report-empty">
        There are no questions yet. Send a query back to its author, then press “Ask its author” there or
        under “Questions to authors”.
      </p>
    );
  return (
    <>
      <p class="notice notice-warn report-holds">{queriesHoldWords}</p>
      {!desk.source.open && (
        <p class="hint">The plan is not open, so the words that are asked about are not in the list.</p>
      )}
      <label class="field">
        For
        <select
          value={chosen ?? ''}
          onChange={(event) =>
            setAuthor(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
          }
        >
          <option value="">All authors, a heading each</option>
          {authors.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <SavePaper {...{ desk, paper, onDone }} kind="queries">
        <button type="button" onClick={() => void copy()}>
          Copy as text for an e-mail
        </button>
      </SavePaper>
      <Preview paper={paper} />
    </>
  );
}
