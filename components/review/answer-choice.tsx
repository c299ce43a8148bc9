import { type Disposition, dispositions } from '../../review/change.ts';
import type { Finding } from '../../rubric/finding.ts';
import { printedKeys } from '../keys/command-entries.ts';
import { useActions } from '../session/use-session.ts';
import { answerCommands, answerWords, dispositionWords } from '../words.ts';

type Props = {
  finding: Finding;
  answer: Disposition | undefined;
  /** What was answered before the words changed. */
  answeredBefore: Disposition | undefined;
  /** The same words were called a false hit elsewhere: nothing is asked. */
  isBefore: boolean;
};

/** The four answers to a query, one press each; pressing the one that was given takes it back. */
export function AnswerChoice({ finding, answer, answeredBefore, isBefore }: Props) {
  const { dispose, settings } = useActions();
  const keys = printedKeys(settings().keys);
  return (
    <>
      {answeredBefore && answer === undefined && (
        <p class="words-changed">
          <span>
            Answered before as “{dispositionWords[answeredBefore]}”. <strong>The words changed since</strong>,
            so it is asked again.
          </span>
          <button type="button" class="quiet small" onClick={() => dispose(finding, answeredBefore)}>
            The same answer<span class="hidden"> again: {finding.message}</span>
          </button>
        </p>
      )}
      <fieldset class="answers">
        <legend class="hidden">Your answer to: {finding.message}</legend>
        {dispositions.map((one) => (
          <button
            key={one}
            type="button"
            class="answer"
            aria-pressed={answer === one}
            title={[dispositionWords[one], ...(keys.get(answerCommands[one]) ?? [])].join(', key ')}
            onClick={() => dispose(finding, answer === one ? undefined : one)}
          >
            {answerWords[one]}
          </button>
        ))}
        {answer === undefined && isBefore && <span class="muted">As before: false hit</span>}
      </fieldset>
    </>
  );
}
