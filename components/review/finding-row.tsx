import { useEffect, useId, useRef } from 'preact/hooks';
import { type Disposition, dispositions } from '../../review/change.ts';
import type { FalseHitBefore } from '../../review/false-hits.ts';
import type { Finding } from '../../rubric/finding.ts';
import { adviceHint } from '../../rubric/advice/advice-hint.ts';
import { CiteButton } from '../case/cite-button.tsx';
import { useActions } from '../session/use-session.ts';
import { dispositionWords } from '../words.ts';
import { SureWord } from './sure-word.tsx';

type Props = {
  finding: Finding;
  answer: Disposition | undefined;
  /** The same words of the same check were called a false hit: it is shown and not asked again. */
  before: FalseHitBefore | undefined;
  gone: boolean;
  /** The part of the document in which the words stand, where it is not the one that is shown. */
  part: string | undefined;
  chosen: boolean;
  isPrinted: boolean;
};

const tones = { query: 'Query', strength: 'Strength', note: 'Note' } as const;

/** One finding: why to look, the plan's words (pressing them shows them in the document), and what the reviewer decides. */
export function FindingRow({ finding, answer, before, gone, part, chosen, isPrinted }: Props) {
  const { reveal, dispose, askAgain, adviceMatches } = useActions();
  const hint = adviceHint(finding, adviceMatches());
  const row = useRef<HTMLLIElement>(null);
  const id = useId();
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li
      ref={row}
      class={`finding finding-${finding.tone}${chosen ? ' chosen' : ''}${before ? ' finding-before' : ''}`}
      data-finding={finding.id}
      tabIndex={-1}
    >
      <p class="finding-message">
        <span class={`tone tone-${finding.tone}`}>{tones[finding.tone]}</span>
        {finding.sure !== undefined && ' '}
        <SureWord sure={finding.sure} />
        {finding.section && <span class="muted"> {finding.section} </span>} {finding.message}
      </p>
      {finding.words && !isPrinted && (
        <button
          type="button"
          class="quote"
          onClick={() => void reveal(finding)}
          disabled={gone || part !== undefined}
        >
          <q>{shortened(finding.words.quote)}</q>
          <span class="quote-go">{whereWord(gone, part)}</span>
        </button>
      )}
      {finding.struck && (
        <p class="struck">
          <span class="hidden">Struck through and still printed: </span>
          <s>{shortened(finding.struck)}</s>
        </p>
      )}
      {finding.alternatives && finding.alternatives.length > 0 && (
        <p class="hint">Other wordings to consider: {finding.alternatives.join('; ')}</p>
      )}
      {before && (
        <p class="before">
          <strong>Marked as a false hit before</strong>, for the same words
          {before.section && ` in Section ${before.section}`}.{' '}
          <button type="button" class="quiet small" onClick={() => askAgain(finding.id)}>
            Ask about them again<span class="hidden">: {finding.message}</span>
          </button>
        </p>
      )}
      {finding.tone === 'query' && (
        <div class="disposition">
          <label for={id}>
            Your answer<span class="hidden"> to: {finding.message}</span>
          </label>
          <select
            id={id}
            value={answer ?? ''}
            onChange={(event) => dispose(finding, dispositionOf(event.currentTarget.value))}
          >
            <option value="">{before ? 'As before: false hit' : 'Not yet answered'}</option>
            {dispositions.map((one) => (
              <option key={one} value={one}>
                {dispositionWords[one]}
              </option>
            ))}
          </select>
          {hint && answer === undefined && <p class="advice-hint">{hint}</p>}
        </div>
      )}
      {finding.words && <CiteButton from={{ finding }} about={finding.message} />}
    </li>
  );
}

/** Longer quotations are cut in the middle: the document shows the whole. */
const longest = 220;

function shortened(quote: string): string {
  if (quote.length <= longest) return quote;
  const head = quote.slice(0, longest / 2).replace(/[^\p{L}\p{N}]*\s\S*$/u, '');
  const tail = quote.slice(-longest / 2).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}

function dispositionOf(value: string): Disposition | undefined {
  return dispositions.find((one) => one === value);
}

function whereWord(gone: boolean, part: string | undefined): string {
  if (part) return `On step “${part}”; open it to see the words`;
  if (part === '') return 'On a part that is not shown; open it to see the words';
  return gone ? 'No longer in the document' : 'Show in the document';
}
