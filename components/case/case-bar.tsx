import { useId, useState } from 'preact/hooks';
import type { CaseMember, CaseSeen } from '../session/case-work.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { kindWords } from '../words.ts';
import { AddToCase } from './add-to-case.tsx';

/** The documents of one child under the header: where each review stands, which is open, one press to another. */
export function CaseBar({ state, current }: ReviewProps) {
  const actions = useActions();
  const { caseSeen } = state;
  const members = caseSeen?.members ?? [];
  return (
    <>
      <details class="card about case" id="case">
        <summary>
          <h2>{caseSeen ? `Case ${caseSeen.label}` : 'Case'}</h2>
          <span class="muted">
            {caseSeen ? membersLine(members, current.review.id) : 'This document alone'}
          </span>
        </summary>
        <div class="about-parts">
          {caseSeen && <CaseName seen={caseSeen} />}
          <AddToCase {...{ state, current }} />
          {caseSeen && (
            <button type="button" class="quiet small" onClick={() => actions.leaveCase()}>
              Take this review out of the case
            </button>
          )}
        </div>
      </details>
      {caseSeen && (
        <nav class="case-bar" aria-label={`Documents of the case ${caseSeen.label}`}>
          <ul>
            {members.map((member) => (
              <li key={member.review}>
                <MemberButton member={member} current={current} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      {caseSeen && !state.document && (
        <p class="notice case-closed">
          This document is not open in this window. Open its page and press the extension’s button there, or{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              void actions.openFile();
            }}
          >
            open its PDF or Word file
          </button>
          . Levels and comments can be changed without it.
        </p>
      )}
    </>
  );
}

function MemberButton({ member, current }: { member: CaseMember; current: ReviewProps['current'] }) {
  const { switchTo } = useActions();
  const isHere = member.review === current.review.id;
  const planRef = isHere ? current.state.planRef : member.planRef;
  const scored = isHere ? member.of - current.grade.unscored.length : member.scored;
  return (
    <button
      type="button"
      class="case-member"
      aria-current={isHere ? 'true' : undefined}
      onClick={() => void switchTo(member.review)}
    >
      <span class="case-kind">{kindWords[member.kind]}</span>
      <span class="case-ref">{planRef}</span>
      <span class="case-facts">
        {scored} of {member.of}; {isHere ? 'on the screen' : member.standing === 'open' ? 'open' : 'not open'}
      </span>
    </button>
  );
}

/** The pseudonym of the case, with a way to choose another. */
function CaseName({ seen }: { seen: CaseSeen }) {
  const { nameCase } = useActions();
  const [text, setText] = useState<string>();
  const id = useId();
  return (
    <form
      class="row case-name"
      onSubmit={async (event) => {
        event.preventDefault();
        if (text === undefined || (await nameCase(text))) setText(undefined);
      }}
    >
      <label for={id}>Name of the case (never a person’s name)</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={text ?? seen.label}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="small" disabled={text === undefined || text.trim() === seen.label}>
        Keep
      </button>
    </form>
  );
}

function membersLine(members: readonly CaseMember[], own: string): string {
  const others = members.filter(({ review }) => review !== own);
  if (others.length === 0) return 'This document alone';
  return `with ${others.map(({ kind }) => kindWords[kind].replace(/^(?!EHC)./, (first) => first.toLowerCase())).join(', ')}`;
}
