import { useState } from 'preact/hooks';
import type { ChangeCounts } from '../../plan/changes/list-changes.ts';
import type { PlanView } from '../../plan/changes/read-versions.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { ChangeList } from './change-list.tsx';
import { EarlierText } from './earlier-text.tsx';
import { versionsOf } from './versions-of.ts';

/**
 * A draft that marks its changes: how many, a switch between the versions that it holds, and the changes by section.
 * Findings and levels are always about the proposed text.
 */
export function ChangesCard({ state, current }: ReviewProps) {
  const { lookAtVersion, say } = useActions();
  const [open, setOpen] = useState(false);
  const versions = versionsOf({ state, current });
  if (!versions?.changes) return null;
  const { views, changes } = versions;
  const shown = views.find(({ id }) => id === state.version);
  const look = (id: PlanView['id'] | undefined) => {
    void lookAtVersion(id);
    const title = views.find((view) => view.id === id)?.title ?? 'As proposed';
    say(`Text shown: ${title}. Findings and levels are about the proposed text.`);
  };
  return (
    <section class="card changes" id="changes" aria-label="Marked changes">
      <h2>Marked changes</h2>
      <p>{countsWord(changes.total)}</p>
      <fieldset class="versions">
        <legend>Show the text</legend>
        <Choice id={undefined} title="As proposed" {...{ shown, look }} />
        {views.map(({ id, title }) => (
          <Choice key={id} {...{ id, title, shown, look }} />
        ))}
      </fieldset>
      {views.length === 1 && looksLikeAppeal(versions.plan.blocks) && (
        <p class="hint">
          This looks like a working document of an appeal, but no key to its formatting was found. So whose
          wording stands where cannot be told: only the proposed text and the earlier one are shown.
        </p>
      )}
      {shown && (
        <>
          <p class="notice">
            Findings and levels are about the proposed text, so nothing is painted in the document while you
            look at another version. Choose “As proposed” to go on.
          </p>
          <EarlierText view={shown} />
        </>
      )}
      <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>The changes one by one</summary>
        {open && <ChangeList changes={changes} />}
      </details>
    </section>
  );
}

type ChoiceProps = {
  id: PlanView['id'] | undefined;
  title: string;
  shown: PlanView | undefined;
  look: (id: PlanView['id'] | undefined) => void;
};

function Choice({ id, title, shown, look }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="version" checked={shown?.id === id} onChange={() => look(id)} />
      {title}
    </label>
  );
}

/** "This draft marks 42 changes: 30 added, 12 deleted." */
export function countsWord({ added, deleted, reworded }: ChangeCounts): string {
  const parts = [
    added > 0 ? `${added} added` : '',
    deleted > 0 ? `${deleted} deleted` : '',
    reworded > 0 ? `${reworded} reworded` : '',
  ].filter(Boolean);
  return `This draft marks ${counted(added + deleted + reworded, 'change')}: ${parts.join(', ')}.`;
}

/** A document of an appeal by its own title; it prints the parties' wordings side by side. */
function looksLikeAppeal(blocks: readonly { text: string }[]): boolean {
  return blocks.slice(0, 30).some(({ text }) => /\bworking document\b|\btribunal\b/i.test(text));
}
