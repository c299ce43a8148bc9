import { lookKey } from '../../review/carry.ts';
import { type Target, targetKey } from '../../review/score.ts';
import { commentKey } from '../../review/state.ts';
import { focusLater } from '../review/go.ts';
import { shownOf } from '../session/is-partly.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { numbersOfItems } from './look-again.ts';
import { counted, dispositionWords, scoreWord } from '../words.ts';

/** Levels, comments and answers whose words have no place in the open document: said, kept, and attached again by hand or let go. */
export function LeftBehind({ state, current }: ReviewProps) {
  const left = leftBehind({ state, current });
  const answers = current.state.answersLeft.filter(
    ({ finding, at }) => !current.state.looked.has(lookKey('answer', `${finding} ${at}`)),
  );
  const count = left.length + answers.length;
  if (count === 0) return null;
  const isPartly = shownOf(state.document) === 'partly';
  return (
    <section class="card left-behind" aria-labelledby="left-title">
      <h2 id="left-title" tabIndex={-1}>
        Left behind
      </h2>
      <p>
        {counted(count, 'thing')} you gave or wrote {count === 1 ? 'was' : 'were'} about words that have no
        sure place in the document as it is read now.{' '}
        {isPartly && 'They may stand in a part that was not read yet. '}
        What stands here is kept, counts for nothing while it is here, and goes back by itself when its words
        come back.
      </p>
      <ul>
        {left.map((one) => (
          <LeftRow key={targetKey(one.target)} {...{ state, current, one }} />
        ))}
        {answers.map((answer) => (
          <AnswerRow key={`${answer.finding} ${answer.at}`} answer={answer} />
        ))}
      </ul>
    </section>
  );
}

type Left = ReturnType<typeof leftBehind>[number];

function LeftRow({ state, current, one }: ReviewProps & { one: Left }) {
  const { attach, letGo } = useActions();
  const { target, score, comment } = one;
  const item = target.item ?? '';
  const kind = item.startsWith('p') ? 'provision' : 'outcome';
  const names = numbersOfItems(current.state.seen);
  const free = (current.state.seen?.items ?? []).filter(
    ({ id, kind: of }) =>
      of === kind && ![...current.state.scores.values()].some((given) => given.target.item === id),
  );
  const name = `${target.criterion} ${kind === 'outcome' ? 'on an outcome' : 'on an item of provision'}`;
  return (
    <li class="left">
      <p>
        <strong>{name}</strong>
        {score && <>: {scoreWord(score.score, current.scale)}</>}
      </p>
      {score && score.score.kind !== 'level' && <p class="left-reason">{score.score.reason}</p>}
      {comment && <p class="left-reason">{comment.text}</p>}
      <div class="row">
        {state.document && free.length > 0 && (
          <label>
            <span class="hidden">Attach {name} to</span>
            <select
              value=""
              onChange={(event) => {
                const to = event.currentTarget.value;
                if (to !== '') attach(item, to);
                focusLater('#left-title', '#parts-title');
              }}
            >
              <option value="">Attach to …</option>
              {free.map(({ id }) => (
                <option key={id} value={id}>
                  {names.get(id)}: {textOfItem(state, id)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            letGo(target);
            focusLater('#left-title', '#parts-title');
          }}
        >
          Let go<span class="hidden"> of {name}</span>
        </button>
      </div>
    </li>
  );
}

function AnswerRow({ answer }: { answer: ReviewProps['current']['state']['answersLeft'][number] }) {
  const { looked } = useActions();
  return (
    <li class="left">
      <p>
        <strong>{answer.criterion}</strong>
        {answer.section && <span class="muted"> Section {answer.section}</span>}:{' '}
        {dispositionWords[answer.disposition]}, for words that are not there any more
      </p>
      <button
        type="button"
        class="quiet small"
        onClick={() => {
          looked(lookKey('answer', `${answer.finding} ${answer.at}`), true);
          focusLater('#left-title', '#parts-title');
        }}
      >
        Let go<span class="hidden"> of the answer on {answer.criterion}</span>
      </button>
    </li>
  );
}

/** What was given to or written about items that the open document does not have now; nothing without a document. */
export function leftBehind({ state, current }: ReviewProps) {
  const plan = state.document?.plan;
  if (!plan) return [];
  const items = new Set([...plan.needs, ...plan.outcomes, ...plan.provisions].map(({ id }) => id));
  const { scores, comments } = current.state;
  const targets = new Map<string, Target>();
  for (const [key, { target }] of [...comments, ...scores])
    if (target.item !== undefined && target.criterion !== undefined && !items.has(target.item))
      targets.set(key, { criterion: target.criterion, item: target.item });
  return [...targets].map(([key, target]) => ({
    target,
    score: scores.get(key),
    comment: comments.get(commentKey(target)),
  }));
}

/** The scores given for items that the open document does not have now. */
export function lostLevels(props: ReviewProps) {
  return leftBehind(props).filter(({ score }) => score !== undefined);
}

function textOfItem({ document }: ReviewProps['state'], id: string): string {
  const item = [...(document?.plan.outcomes ?? []), ...(document?.plan.provisions ?? [])].find(
    (one) => one.id === id,
  );
  const text = item?.text ?? '';
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

const longest = 60;
