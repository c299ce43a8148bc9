import type { SeenItem } from '../../review/seen.ts';
import type { Judgement } from '../../rubric/judgement.ts';
import { elementWords, smartWords } from '../words.ts';

const metSigns = { met: '✓', partly: '~', not: '✗', 'cannot-tell': '?' } as const;
const metWords = { met: 'met', partly: 'partly', not: 'not met', 'cannot-tell': 'cannot tell' } as const;
const cellSigns = { stated: '✓', loose: '~', missing: '✗', 'not-needed': '–', 'cannot-tell': '?' } as const;
const cellWords = {
  stated: 'stated',
  loose: 'loose',
  missing: 'missing',
  'not-needed': 'not needed',
  'cannot-tell': 'cannot tell',
} as const;

/** The strip of one outcome (S M A R T) or one provision (what to review): a sign and a word for each, reasons on demand. */
export function ItemStrip({ item, judgement }: { item: SeenItem; judgement: Judgement | undefined }) {
  if (item.kind === 'outcome') {
    const judged = judgement?.outcomes.find((one) => one.id === item.id);
    return (
      <>
        <p class="item-class">
          The checks read it as: <strong>{item.class === 'cannot-tell' ? 'cannot tell' : item.class}</strong>
          {judged && <span class="muted"> ({judged.kindWhy})</span>}
        </p>
        <ul class="strip">
          {smartLetters.map((letter) => (
            <li key={letter} class={`cell cell-${item.smart[letter]}`}>
              <span aria-hidden="true">
                {letter} {metSigns[item.smart[letter]]}
              </span>
              <span class="hidden">
                {smartWords[letter]}: {metWords[item.smart[letter]]}
              </span>
            </li>
          ))}
        </ul>
        {judged && (
          <details class="whys">
            <summary>Why</summary>
            <dl>
              {smartLetters.map((letter) => (
                <div key={letter}>
                  <dt>
                    {smartWords[letter]}: {metWords[item.smart[letter]]}
                  </dt>
                  <dd>{judged.smart[letter].why}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </>
    );
  }
  const judged = judgement?.provisions.find((one) => one.id === item.id);
  return (
    <>
      <ul class="strip strip-words">
        {elements.map((element) => (
          <li key={element} class={`cell cell-${item.elements[element]}`}>
            {elementWords[element]} <span aria-hidden="true">{cellSigns[item.elements[element]]}</span>
            <span class="hidden">: {cellWords[item.elements[element]]}</span>
          </li>
        ))}
      </ul>
      {judged && (
        <details class="whys">
          <summary>
            {item.specific === 'cannot-tell'
              ? 'Cannot tell how specific'
              : `Read as ${specificWords[item.specific]}`}
          </summary>
          <p>{judged.why}</p>
          <dl>
            {elements.map((element) => (
              <div key={element}>
                <dt>
                  {elementWords[element]}: {cellWords[item.elements[element]]}
                </dt>
                <dd>{judged.strip[element].words ?? ''}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
const elements = ['what', 'who', 'howMuch', 'howOften', 'ratio', 'where', 'review'] as const;
const specificWords = { specific: 'specific', partly: 'partly specific', vague: 'vague' } as const;
