import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../keep-focus.ts';
import type { CaseQuestion } from '../session/case-work.ts';
import { useActions } from '../session/use-session.ts';
import { kindWords } from '../words.ts';

/** Asks whether two documents are about one child: offered where they seem to be, a warning where they may not be. */
export function AskCase({ question }: { question: CaseQuestion }) {
  const { joinCase, declineCase } = useActions();
  const { review, planRef, kind, compared, leaves, asked } = question;
  const yes = useRef<HTMLButtonElement>(null);
  const isDoubtful = compared.answer !== 'same';
  useEffect(() => {
    if (asked) keepFocus(yes.current);
  }, [asked, review]);
  const name = `${kindWords[kind]} (${planRef})`;
  return (
    <div
      class={compared.answer === 'different' ? 'notice notice-warn ask-case' : 'notice ask-case'}
      role={asked ? 'alert' : 'status'}
    >
      <p>
        {compared.answer === 'same' && (
          <>
            <strong>About the same child as {name}?</strong> {compared.why} Review both as one case?
          </>
        )}
        {compared.answer === 'different' && (
          <>
            <strong>This may be another child.</strong> {compared.why} Join {name} to the same case all the
            same?
          </>
        )}
        {compared.answer === 'cannot-tell' && (
          <>
            <strong>Is {name} about the same child?</strong> {compared.why}
          </>
        )}
        {leaves !== undefined && ` It belongs to the case ${leaves} and would leave it.`}
      </p>
      <div class="row">
        <button ref={yes} type="button" onClick={() => void joinCase(review, true)}>
          {isDoubtful ? 'The same child: join them' : 'Join as one case'}
        </button>
        <button type="button" class="quiet" onClick={() => declineCase()}>
          {isDoubtful ? 'Keep them apart' : 'Not now'}
        </button>
      </div>
    </div>
  );
}
