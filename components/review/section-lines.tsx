import { useState } from 'preact/hooks';
import { type SectionLine, sectionLines } from '../../review/section-lines.ts';
import { judgementOf } from '../session/session-state.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { EvidenceList } from './evidence-list.tsx';

/** Every section in one line of counts, each opening what was found in it. Never a score. */
export function SectionLines({ state, current }: ReviewProps) {
  const { seen } = current.state;
  const lines = seen ? sectionLines(seen) : [];
  if (lines.length === 0) return null;
  const unread = lines.filter((line) => line.state === 'not-read').length;
  return (
    <details class="card about lines">
      <summary>
        <h2>Each section in one line</h2>
        <span class="muted">
          {unread > 0 ? `${counted(unread, 'section')} not read` : 'Counts, never a score'}
        </span>
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line.section ?? 'all'}>
            <Line {...{ state, current, line }} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ state, current, line }: ReviewProps & { line: SectionLine }) {
  const [open, setOpen] = useState(false);
  const name = line.section === undefined ? 'Whole document' : `Section ${line.section}`;
  const judgement = judgementOf(state);
  const said = (
    <>
      <strong>{name}</strong>: {line.words}
    </>
  );
  if (line.state !== 'read') return <p class={`line line-${line.state}`}>{said}</p>;
  return (
    <details class="line line-read whys" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{said}</span>
      </summary>
      {open &&
        (judgement ? (
          <EvidenceList
            findings={judgement.findings.filter(
              ({ section }) => line.section === undefined || section === line.section,
            )}
            answers={current.state.dispositions}
            answeredBefore={current.state.answeredBefore}
            missing={state.missing}
            onOtherPart={state.onOtherPart}
          />
        ) : (
          <p class="muted">Open the plan to see its words and what the checks find in them.</p>
        ))}
    </details>
  );
}
