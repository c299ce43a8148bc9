import { useState } from 'preact/hooks';
import type { Change, Changes } from '../../plan/changes/list-changes.ts';
import { changedWords } from '../../plan/changes/changed-words.ts';
import { useActions } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { ShowMore } from '../review/show-more.tsx';

const shownAtFirst = 12;

/** The marked changes in reading order, of one section or all; each leads to its place in the document. */
export function ChangeList({ changes }: { changes: Changes }) {
  const [section, setSection] = useState('all');
  const [all, setAll] = useState(false);
  const wanted = changes.changes.filter(
    (change) => section === 'all' || (change.section ?? 'none') === section,
  );
  const outside = changes.changes.filter((change) => !change.section).length;
  const shown = all ? wanted : wanted.slice(0, shownAtFirst);
  return (
    <>
      <label class="row">
        Section
        <select
          value={section}
          onChange={(event) => {
            setSection(event.currentTarget.value);
            setAll(false);
          }}
        >
          <option value="all">All ({changes.changes.length})</option>
          {changes.sections.map(({ id, added, deleted, reworded }) => (
            <option key={id} value={id}>
              {id} ({added + deleted + reworded})
            </option>
          ))}
          {outside > 0 && <option value="none">Outside the sections ({outside})</option>}
        </select>
      </label>
      <ol class="change-list">
        {shown.map((change) => (
          <OneChange key={change.block} change={change} />
        ))}
      </ol>
      {shown.length < wanted.length && (
        <ShowMore
          label={counted(wanted.length - shown.length, 'more change')}
          shown={shown.length}
          onMore={() => setAll(true)}
        />
      )}
    </>
  );
}

const kindWords = { added: 'Added', deleted: 'Deleted', reworded: 'Reworded' } as const;

function OneChange({ change }: { change: Change }) {
  const { show } = useActions();
  return (
    <li>
      <p class="change-head">
        <strong>{kindWords[change.kind]}</strong>
        {change.section && <span class="muted"> Section {change.section}</span>}
      </p>
      <p class="change-words">
        {changedWords(change.before, change.after).map(({ kind, text }, index) =>
          kind === 'same' ? (
            shortened(text)
          ) : kind === 'added' ? (
            <ins key={`${index}`}>{text}</ins>
          ) : (
            <del key={`${index}`}>{text}</del>
          ),
        )}
      </p>
      <button type="button" onClick={() => void show(change.at)}>
        {change.after === '' ? 'Show where it stood' : 'Show in the document'}
      </button>
    </li>
  );
}

/** Words that stayed are there for their neighbours only: the middle of a long stretch is left out. */
function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 55)} … ${text.slice(-55)}`;
}
