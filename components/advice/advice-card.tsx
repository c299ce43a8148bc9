import { useId, useRef, useState } from 'preact/hooks';
import type { AdviceHeld } from '../session/advice-work.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { AdviceFiles } from './advice-files.tsx';
import { AdviceMatches } from './advice-matches.tsx';

/**
 * Professional advice set beside the plan: the reviewer adds reports, they are read on this device, and what the plan
 * gives less of, leaves out or adds is listed as questions. The reports stay in this window's memory.
 */
export function AdviceCard({ state, current }: ReviewProps) {
  const { addAdvice, adviceMatches } = useActions();
  const [dropping, setDropping] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const help = useId();
  const plan = state.document?.plan;
  if (plan?.kind !== 'plan' || current.framework.documentKind !== 'plan' || plan.blocks.length === 0)
    return null;
  const advice = state.advice;
  const matches = adviceMatches();
  const add = (files: FileList | null | undefined) => {
    if (files && files.length > 0) void addAdvice([...files]);
  };
  return (
    <details class="card about advice" id="advice">
      <summary>
        <h2>Advice beside the plan</h2>
        <span class="muted">{summaryOf(advice, matches.length)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button beside it is the first */}
      <div
        class={dropping ? 'about-parts advice-drop dropping' : 'about-parts advice-drop'}
        onDragOver={(event) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          event.preventDefault();
          event.stopPropagation();
          setDropping(true);
        }}
        onDragLeave={(event) => {
          const to = event.relatedTarget;
          if (!(to instanceof Node) || !event.currentTarget.contains(to)) setDropping(false);
        }}
        onDrop={(event) => {
          setDropping(false);
          if (!event.dataTransfer?.files.length) return;
          // Files dropped here are advice, not another plan to open.
          event.preventDefault();
          event.stopPropagation();
          add(event.dataTransfer.files);
        }}
      >
        <p id={help}>
          Add the reports the plan rests on (Section K), as PDF or Word files: pick them or drop them here.
          What they recommend is compared with Sections F, G and H, and you judge each difference.
        </p>
        <p class="hint">
          The reports are read on this device and kept in this window only. Nothing of them is stored or sent;
          close the panel or open another plan and they are gone.
        </p>
        <p>
          <button type="button" aria-describedby={help} onClick={() => picker.current?.click()}>
            Add advice
          </button>
          <input
            ref={picker}
            class="advice-picker"
            type="file"
            multiple
            hidden
            accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            aria-label="Reports of professional advice"
            onChange={(event) => {
              add(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </p>
        {advice && <AdviceFiles advice={advice} />}
        {advice && advice.documents.length > 0 && (
          <AdviceMatches matches={matches} marks={advice.marks} many={advice.documents.length > 1} />
        )}
      </div>
    </details>
  );
}

function summaryOf(advice: AdviceHeld | undefined, lines: number): string {
  if (advice?.reading) return 'Reading';
  const count = advice?.documents.length ?? 0;
  if (count === 0) return 'No advice added yet';
  return `${counted(count, 'report')} · ${counted(lines, 'line')} to compare`;
}
