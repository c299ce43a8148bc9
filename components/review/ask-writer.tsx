import { useEffect, useState } from 'preact/hooks';
import { useActions } from '../session/use-session.ts';

/** How long the button says that it copied, in milliseconds. */
const shownFor = 4000;

type Props = {
  questions: readonly string[] /** Where the item stands, to go with the copy: "Section E, outcome 3". */;
  about: string;
};

/** What is missing, as a question to the writer, with a way to take it along. Nothing where nothing is missing. */
export function AskWriter({ questions, about }: Props) {
  const { copy } = useActions();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [copied]);
  if (questions.length === 0) return null;
  const asked = questions.join(' ');
  return (
    <div class="ask">
      <p>
        <span class="ask-name">To ask the writer: </span>
        {asked}
      </p>
      <button
        type="button"
        class="quiet small"
        onClick={() => void copy(`${about}: ${asked}`).then((done) => setCopied(done))}
      >
        {copied ? 'Copied' : questions.length === 1 ? 'Copy the question' : 'Copy the questions'}
        <span class="hidden"> about {about}</span>
      </button>
    </div>
  );
}
