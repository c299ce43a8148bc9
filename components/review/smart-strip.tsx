import type { SeenItem } from '../../review/seen.ts';
import type { BesideOutcome } from '../../rubric/beside-outcome.ts';
import type { JudgedOutcome, Met, SmartLetter } from '../../rubric/judgement.ts';
import { kindReadWords, metWords, smartWords } from '../words.ts';
import { BesideList } from './beside-list.tsx';
import { Said } from './said.tsx';
import { SureWord } from './sure-word.tsx';

const signs = { met: '✓', partly: '~', not: '✗', 'cannot-tell': '?', 'to-judge': '?' } as const;
const letters = ['S', 'M', 'A', 'R', 'T'] as const;

/** Whether an outcome can be reached and matters is for a person: the checks only say where their words speak against it. */
function shownAs(letter: SmartLetter, met: Met): Met | 'to-judge' {
  const isPersons = letter === 'A' || letter === 'R';
  return isPersons && (met === 'met' || met === 'cannot-tell') ? 'to-judge' : met;
}

/** What is left to a person is not explained away: no reason of the machine's stands there. */
const toJudge: Partial<Record<SmartLetter, string>> = {
  A: 'Is it a step beyond what Section B describes, and can it be reached with the provision in this plan?',
  R: 'Does it matter to the person and their family, and does it answer a need?',
};

const shownWords = { ...metWords, 'to-judge': 'you judge' } as const;

type Props = {
  item: Extract<SeenItem, { kind: 'outcome' }>;
  judged: JudgedOutcome | undefined;
  /** The letters this criterion asks about: they stand out. */
  asked: readonly SmartLetter[];
  /** What to compare with, where the outcome's words are at hand. */
  beside: BesideOutcome | undefined;
};

/** One outcome at a glance: what it reads as where that is no outcome, then letter by letter; the words on demand. */
export function SmartStrip({ item, judged, asked, beside }: Props) {
  const read = kindReadWords(item.class);
  const compares = asked.includes('A') || asked.includes('R');
  return (
    <>
      {read && (
        <p class="reads-as">
          <strong>{read}</strong> <SureWord sure={judged?.sure} />
        </p>
      )}
      {!read && judged?.sure === 'unsure' && (
        <p class="reads-as">
          Reads as an outcome, <SureWord sure={judged.sure} />
        </p>
      )}
      <ul class="strip strip-smart">
        {letters.map((letter) => {
          const shown = shownAs(letter, item.smart[letter]);
          return (
            <li key={letter} class={`cell cell-${shown}${asked.includes(letter) ? ' cell-asked' : ''}`}>
              <span class="cell-name" aria-hidden="true">
                {letter} {signs[shown]}
              </span>
              <span class="hidden">{smartWords[letter]}: </span>
              <span class="cell-word">{shownWords[shown]}</span>
              {shown !== 'to-judge' && <SureWord sure={judged?.smart[letter].sure} />}
            </li>
          );
        })}
      </ul>
      {beside && compares && <BesideList beside={beside} />}
      {judged && (
        <details class="whys">
          <summary>Its words and the reasons</summary>
          <dl>
            <div>
              <dt>
                {read ?? 'Reads as an outcome'} <SureWord sure={judged.sure} whole />
              </dt>
              <dd>
                <Said text={judged.kindWhy} />
              </dd>
            </div>
            {letters.map((letter) => (
              <div key={letter}>
                <dt>
                  {smartWords[letter]}: {shownWords[shownAs(letter, item.smart[letter])]}{' '}
                  {shownAs(letter, item.smart[letter]) !== 'to-judge' && (
                    <SureWord sure={judged.smart[letter].sure} whole />
                  )}
                </dt>
                <dd>
                  {shownAs(letter, item.smart[letter]) === 'to-judge' ? (
                    toJudge[letter]
                  ) : (
                    <Said text={judged.smart[letter].why} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {beside && !compares && <BesideList beside={beside} />}
        </details>
      )}
    </>
  );
}
