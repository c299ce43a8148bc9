import type { Plan } from '../../plan/plan.ts';
import type { AnotherChild } from '../../review/incident.ts';
import type { Finding } from '../../rubric/finding.ts';
import { shortPart } from '../../review/own-parts.ts';
import type { Current } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { LaterForm } from './later-form.tsx';

type Props = { ask: AnotherChild; more: number; current: Current; plan: Plan | undefined };

/** What was seen and where, and the one question that a person answers before the review goes on. */
export function AskAnotherChild({ ask, more, current, plan }: Props) {
  const actions = useActions();
  const sections = [...new Set(ask.findings.map(({ section }) => section))];
  return (
    <section class="card incident" aria-labelledby="incident-title">
      <h1 id="incident-title" tabIndex={-1}>
        Is this another child’s data?
      </h1>
      <p>
        The name <strong>“{ask.name}”</strong> stands in{' '}
        {sections.map((section) => (section ? sectionWords(section) : 'a header or footer')).join(', ')},{' '}
        where this child’s name would be{ask.findings.length > 1 && `, in ${ask.findings.length} places`}.{' '}
        {plan?.child.name !== undefined && `This plan is about ${plan.child.name}. `}
        Please look before anything else: if it is, it may have to be reported.
      </p>
      <ul class="incident-where">
        {ask.findings.slice(0, mostShown).map((finding) => (
          <li key={finding.id}>
            <q>{aroundOf(finding, plan)}</q>{' '}
            <button type="button" class="link" onClick={() => void actions.reveal(finding)}>
              Show it in the document
              <span class="hidden">
                {finding.section ? `, ${sectionWords(finding.section)}` : ', header or footer'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="incident-answers">
        <button type="button" class="primary" onClick={() => actions.isAnotherChild(ask)}>
          Yes, it is another child’s data
        </button>
        <button type="button" onClick={() => actions.isMistakeOfCheck(ask)}>
          No, it is a mistake of the check
        </button>
        <button type="button" onClick={() => actions.isOnlySlip(ask)}>
          No, only a slip, to be put right
        </button>
      </div>
      <p class="hint">
        Your levels and comments are kept, and what you were writing is still there.
        {more > 0 && ` ${counted(more, 'more name', 'more names')} to look at after this.`}
        {current.canUndo && ' An answer can be undone.'}
      </p>
      <LaterForm
        summary="I cannot say now"
        label="Why it has to wait"
        button="Set it aside and go on"
        onLater={(reason) => actions.decideLater(ask, reason)}
      />
    </section>
  );
}

/** The words around a name, as they stand in the document; on this screen only. */
function aroundOf({ words }: Finding, plan: Plan | undefined): string {
  const text = words && plan?.blocks.find(({ id }) => id === words.block)?.text;
  if (!words || !text) return words?.quote ?? '';
  const before =
    text
      .slice(0, words.from)
      .split(/(?<=[.!?])\s/)
      .at(-1) ?? '';
  const after = text.slice(words.to).split(/(?<=[.!?])\s/)[0] ?? '';
  const head = before.length > reach ? `… ${before.slice(-reach).replace(/^\S*\s/, '')}` : before;
  const tail = after.length > reach ? `${after.slice(0, reach).replace(/\s\S*$/, '')} …` : after;
  return `${head}${words.quote}${tail}`;
}

/** So many characters on either side of a name show what is said of its bearer. */
const reach = 120;

/** A section as a reader knows it: "Section B", "the whole plan". */
export function sectionWords(section: string): string {
  return section.length <= 2 ? `Section ${section}` : shortPart(section).toLowerCase();
}

/** So many places are offered one by one; the count says how many there are. */
const mostShown = 5;
