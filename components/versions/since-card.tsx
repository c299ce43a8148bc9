import type { TextChange } from '../../plan/anchors/what-changed.ts';
import { spansOfRange } from '../../plan/anchors/word-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { shortened } from '../reading/corrected-word.ts';
import { focusLater, lineOf } from '../review/go.ts';
import { wordsHere } from '../session/anchoring-work.ts';
import type { Since } from '../session/since-work.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted, dayWord } from '../words.ts';
import { type Look, lookAgain } from './look-again.ts';
import { percent } from './version-offer.tsx';

type Props = ReviewProps & { onOpen: (criterion: string) => void };

/** A review that was carried over to a new version of its plan: what needs another look, and what changed, by section. */
export function SinceCard({ state, current, onOpen }: Props) {
  const { takeBack, say } = useActions();
  const { version } = current.state;
  if (!version) return null;
  const looks = lookAgain(state, current);
  const left = looks.filter(({ done }) => !done).length;
  const { since } = state;
  return (
    <section class="card since" id="since" aria-labelledby="since-title">
      <h2 id="since-title" tabIndex={-1}>
        What changed since
      </h2>
      <p>
        Carried over from an earlier version on {dayWord(version.at)}
        {since && `: ${percent(since.shared / Math.max(1, since.now))} of the words were there before`}.{' '}
        <strong>{left === 0 ? 'Nothing waits for another look.' : `${left} to look at again.`}</strong>
      </p>
      {looks.length > 0 && (
        <details class="more" open={left > 0}>
          <summary>
            Needs another look: {left} of {looks.length}
          </summary>
          <ul class="look-list">
            {looks.map((look) => (
              <LookRow key={look.key} look={look} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      )}
      {state.document && since && <ChangesBySection since={since} plan={state.document.plan} />}
      {state.document && !since && (
        <p class="hint">
          The words of the earlier version are not on this device any more, so what changed cannot be listed.
        </p>
      )}
      <button
        type="button"
        class="quiet small"
        onClick={() => {
          void takeBack(version.seq).then(() => say('The review is as it was before it was carried over.'));
          focusLater('main h1');
        }}
      >
        This is not a newer version: take it back
      </button>
    </section>
  );
}

function LookRow({ look, onOpen }: { look: Look; onOpen: Props['onOpen'] }) {
  const { looked, revealAnnotation } = useActions();
  const go = () => {
    if (look.annotation !== undefined) return void revealAnnotation(look.annotation);
    if (look.criterion === undefined) return;
    onOpen(look.criterion);
    if (look.item !== undefined)
      focusLater(
        `#criterion-${CSS.escape(look.criterion)} [data-target="${CSS.escape(`${look.criterion}||${look.item}`)}"] input`,
        lineOf(look.criterion),
      );
  };
  return (
    <li class={look.done ? 'look look-done' : 'look'}>
      <label>
        <input
          type="checkbox"
          checked={look.done}
          onChange={(event) => looked(look.key, event.currentTarget.checked)}
        />
        <span>
          <strong>{shortened(look.title, 90)}</strong> <span class="muted">{look.why}</span>
          <span class="hidden"> Looked at again</span>
        </span>
      </label>
      <button type="button" class="quiet small" onClick={go}>
        Go<span class="hidden"> to {look.title}</span>
      </button>
    </li>
  );
}

function ChangesBySection({ since, plan }: { since: Since; plan: Plan }) {
  const sections = Map.groupBy(since.changes, ({ section }) => section ?? '');
  if (since.changes.length === 0) return <p class="muted">Not one word of the text changed.</p>;
  return (
    <details class="more">
      <summary>The changes by section: {counted(since.changes.length, 'paragraph')}</summary>
      {[...sections].map(([section, changes]) => (
        <section key={section} class="since-section">
          <h3>{section === '' ? 'Outside the sections' : `Section ${section}`}</h3>
          <ul>
            {changes.map((change) => (
              <ChangeRow
                key={`${change.kind} ${change.now?.from ?? -1} ${change.before?.from ?? -1}`}
                {...{ change, since, plan }}
              />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

const kindWords = { added: 'Added', removed: 'Taken out', changed: 'Changed', moved: 'Moved' } as const;

function ChangeRow({ change, since, plan }: { change: TextChange; since: Since; plan: Plan }) {
  const { show } = useActions();
  const words = wordsHere(plan);
  const [first] = spansOfRange(words, change.now ?? change.near ?? { from: 0, to: 0 });
  const text = change.now && textOf(plan, words, change.now);
  const gone = change.before && since.words?.slice(change.before.from, change.before.to).join(' ');
  return (
    <li class={`since-change since-${change.kind}`}>
      <p>
        <span class={`pill since-pill-${change.kind}`}>{kindWords[change.kind]}</span>{' '}
        <span class="muted">{countWord(change)}</span>
      </p>
      {change.kind === 'removed' &&
        (gone === undefined ? (
          <p class="hint">Its words were not kept.</p>
        ) : (
          <p>
            <del>{shortened(gone, 180)}</del>
          </p>
        ))}
      {first && (
        <button
          type="button"
          class="quote"
          onClick={() => void show({ block: first.block, from: first.from, to: first.to })}
        >
          {text !== undefined && <q>{shortened(text, 180)}</q>}
          <span class="quote-go">{text === undefined ? 'Show where it stood' : 'Show in the document'}</span>
        </button>
      )}
    </li>
  );
}

function textOf(
  plan: Plan,
  words: ReturnType<typeof wordsHere>,
  range: { from: number; to: number },
): string {
  return spansOfRange(words, range)
    .map(({ block, from, to }) => plan.blocks.find(({ id }) => id === block)?.text.slice(from, to) ?? '')
    .join(' ');
}

function countWord({ kind, added, removed }: TextChange): string {
  if (kind === 'added') return counted(added, 'word');
  if (kind === 'removed') return counted(removed, 'word');
  if (added + removed === 0) return kind === 'moved' ? 'the same words in another place' : '';
  if (removed === 0) return `${counted(added, 'word')} new`;
  return added === 0 ? `${counted(removed, 'word')} gone` : `${counted(added, 'word')} new, ${removed} gone`;
}
