import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listing } from '../../review/listing.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted, dayWord, kindWords, linkWord } from '../words.ts';

/** Further documents for the case: a file, what the page offers, another tab, or a review that is here already. */
export function AddToCase({ state, current }: ReviewProps) {
  const actions = useActions();
  const [lines, setLines] = useState<Listing[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const links = state.document?.links ?? [];
  const { case: own } = current.state;
  useEffect(() => {
    let isOver = false;
    void actions.listReviews().then((list) => {
      if (!isOver) setLines(list);
    });
    return () => {
      isOver = true;
    };
  }, [state.caseSeen, state.reviewsHere]);
  const others = lines.filter(
    (line) => line.id !== current.review.id && (own === undefined || line.case?.id !== own.id),
  );
  return (
    <div class="add-to-case">
      <h3>Add to this case</h3>
      <p class="hint">
        The plan, its advice and its annual review, each with a review and a framework of its own. Evidence in
        one can be cited in another. A case is known by its name here and a random number, never by the
        child’s name.
      </p>
      <p class="row">
        <button type="button" onClick={() => picker.current?.click()}>
          A PDF or Word file
        </button>
        <input
          ref={picker}
          class="case-picker"
          type="file"
          hidden
          accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-label="A further document of this case"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void actions.openInCase(file);
          }}
        />
        {links.map((link) => (
          <button
            key={link.address}
            type="button"
            onClick={() => {
              actions.wantNextInCase();
              void actions.openLink(link);
            }}
          >
            {linkWord(link)} of this page
          </button>
        ))}
      </p>
      <p>
        <button
          type="button"
          onClick={() => {
            actions.wantNextInCase();
            actions.say('Open the other page and press the extension’s button there.');
          }}
        >
          A page in another tab
        </button>{' '}
        <span class="hint">Press this, go to that tab and press the extension’s button there.</span>
      </p>
      {others.length > 0 && (
        <details class="more">
          <summary>{counted(others.length, 'review')} on this device</summary>
          <ul class="case-others">
            {others.map((line) => (
              <li key={line.id}>
                <button type="button" class="quiet" onClick={() => void actions.joinCase(line.id)}>
                  {line.planRef}: {kindWords[line.documentKind]}, {dayWord(line.updatedAt)}
                  {line.case && `, in case ${line.case.label}`}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
