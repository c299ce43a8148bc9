import { useEffect, useRef } from 'preact/hooks';
import type { Disposition } from '../../review/change.ts';
import type { FalseHitBefore } from '../../review/false-hits.ts';
import type { Finding } from '../../rubric/finding.ts';
import { adviceHint } from '../../rubric/advice/advice-hint.ts';
import { CiteButton } from '../case/cite-button.tsx';
import { AskAuthor } from '../queries/ask-author.tsx';
import { useActions } from '../session/use-session.ts';
import { AnswerChoice } from './answer-choice.tsx';
import { SureWord } from './sure-word.tsx';

type Props = {
  finding: Finding;
  answer: Disposition | undefined;
  /** What was answered before the words changed: shown, and asked again. */
  answeredBefore: Disposition | undefined;
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
export function FindingRow(props: Props) {
  const { finding, answer, answeredBefore, before, gone, part, chosen, isPrinted } = props;
  const { reveal, askAgain, adviceMatches } = useActions();
  const hint = adviceHint(finding, adviceMatches());
  const row = useRef<HTMLLIElement>(null);
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
          <AnswerChoice {...{ finding, answer, answeredBefore }} isBefore={before !== undefined} />
          {hint && answer === undefined && <p class="advice-hint">{hint}</p>}
          {answer === 'return-to-author' && <AskAuthor finding={finding} />}
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

function whereWord(gone: boolean, part: string | undefined): string {
  if (part) return `On step “${part}”; open it to see the words`;
  if (part === '') return 'On a part that is not shown; open it to see the words';
  return gone ? 'No longer in the document' : 'Show in the document';
}
