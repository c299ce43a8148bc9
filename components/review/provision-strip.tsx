import type { SeenItem } from '../../review/seen.ts';
import type { CellState, JudgedProvision, ProvisionElement } from '../../rubric/judgement.ts';
import { cellWords, elementWords, specificWords } from '../words.ts';
import { Said } from './said.tsx';
import { SureWord } from './sure-word.tsx';

const signs = { stated: '✓', loose: '~', missing: '✗', 'not-needed': '–', 'cannot-tell': '?' } as const;
const elements: ProvisionElement[] = ['what', 'who', 'howMuch', 'howOften', 'ratio', 'where', 'review'];

/** Good to know, and no fault where they are not said: nobody can insist the less on what is done. */
const extras: ReadonlySet<ProvisionElement> = new Set(['ratio', 'where', 'review']);

/** An element's state as it is shown: an extra that is missing is only not said. */
function shownAs(element: ProvisionElement, state: CellState): { look: CellState; word: string } {
  return state === 'missing' && extras.has(element)
    ? { look: 'not-needed', word: 'not said' }
    : { look: state, word: cellWords[state] };
}

/** What stands where no words can be quoted: an answer from the whole item says so. */
const fromTheWhole = 'Told from the item as a whole; no words of its own can be quoted, so read it yourself.';
const withoutWords: Record<CellState, string> = {
  stated: fromTheWhole,
  loose: fromTheWhole,
  missing: 'No words for it.',
  'not-needed': 'Not needed here.',
  'cannot-tell': 'Cannot be told.',
};

type Props = { item: Extract<SeenItem, { kind: 'provision' }>; judged: JudgedProvision | undefined };

/** One item of provision at a glance: how specific it reads, each element with a sign and a word; the words on demand. */
export function ProvisionStrip({ item, judged }: Props) {
  const needed = elements.filter((element) => item.elements[element] !== 'not-needed');
  const isTold = (element: ProvisionElement) =>
    !(extras.has(element) && item.elements[element] === 'missing');
  const others = elements.filter((element) => item.elements[element] === 'not-needed');
  return (
    <>
      <p class="reads-as">
        <strong>{specificWords[item.specific]}</strong> <SureWord sure={judged?.sure} />
      </p>
      <ul class="strip strip-words">
        {needed.map((element) => {
          const { look, word } = shownAs(element, item.elements[element]);
          return (
            <li key={element} class={`cell cell-${look}`}>
              <span class="cell-name">{elementWords[element]}</span>{' '}
              <span class="cell-word">
                <span aria-hidden="true">{signs[look]} </span>
                {word}
              </span>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <p class="hint">
          Not needed here: {others.map((element) => elementWords[element].toLowerCase()).join(', ')}.
        </p>
      )}
      {judged && (
        <details class="whys">
          <summary>Its words and the reasons</summary>
          <p>
            <Said text={judged.why} /> <SureWord sure={judged.sure} whole />
          </p>
          <dl>
            {needed.filter(isTold).map((element) => (
              <div key={element}>
                <dt>
                  {elementWords[element]}: {shownAs(element, item.elements[element]).word}
                </dt>
                <dd>
                  {judged.strip[element].words ? (
                    <q>{judged.strip[element].words}</q>
                  ) : (
                    withoutWords[judged.strip[element].state]
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
