import type { SeenItem } from '../../review/seen.ts';
import { hiddenOf, notShownWords } from '../../rubric/evidence/not-shown.ts';
import { sectionsOfPart } from '../badges.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { counted, elementWords, smartWords } from '../words.ts';

const smartPart = 'E';
const provisionParts = ['F', 'G', 'H'];

/** True for parts whose left box only says where SMART is judged. */
export function isStub(part: string): boolean {
  return part !== smartPart && !provisionParts.includes(part);
}

/** The left box of a section's card: SMART for outcomes, what is stated for provision, and why there is nothing for others. */
export function StripBox({ part, state, current }: ReviewProps & { part: string }) {
  const items = current.state.seen?.items ?? [];
  const outcomes = items.filter((item) => item.kind === 'outcome');
  const provisions = items.filter(
    (item) => item.kind === 'provision' && (item.section?.startsWith(part) ?? false),
  );
  const hidden = state.document && notShownWords(hiddenOf(state.document.plan, sectionsOfPart(part)));
  if (part === smartPart) return <SmartBox outcomes={outcomes} hidden={hidden} />;
  if (provisionParts.includes(part)) return <ProvisionBox provisions={provisions} hidden={hidden} />;
  return (
    <div class="box">
      <h4>SMART</h4>
      <p class="muted">Judged on the outcomes in Section E.</p>
    </div>
  );
}

/** `hidden`: why there are none, where the page has not shown the section yet. */
type Hidden = { hidden: string | undefined };

function SmartBox({ outcomes, hidden }: { outcomes: SeenItem[] } & Hidden) {
  return (
    <div class="box">
      <h4>SMART</h4>
      {outcomes.length === 0 ? (
        <p class="muted">{hidden ?? 'No outcome was found.'}</p>
      ) : (
        <>
          <p class="muted">{counted(outcomes.length, 'outcome')}: how many the checks read as met</p>
          <ul class="meters">
            {smartLetters.map((letter) => (
              <Meter
                key={letter}
                short={letter}
                name={smartWords[letter]}
                met={
                  outcomes.filter((item) => item.kind === 'outcome' && item.smart[letter] === 'met').length
                }
                unsure={
                  outcomes.filter((item) => item.kind === 'outcome' && item.smart[letter] === 'cannot-tell')
                    .length
                }
                of={outcomes.length}
              />
            ))}
          </ul>
          <p class="muted">Achievable and relevant: for you to judge, beside each.</p>
        </>
      )}
    </div>
  );
}

function ProvisionBox({ provisions, hidden }: { provisions: SeenItem[] } & Hidden) {
  return (
    <div class="box">
      <h4>Specified</h4>
      {provisions.length === 0 ? (
        <p class="muted">{hidden ?? 'No item of provision was found.'}</p>
      ) : (
        <>
          <p class="muted">{counted(provisions.length, 'item')}: how many state it</p>
          <ul class="meters">
            {elements.map((element) => (
              <Meter
                key={element}
                name={elementWords[element]}
                met={
                  provisions.filter(
                    (item) => item.kind === 'provision' && item.elements[element] === 'stated',
                  ).length
                }
                unsure={
                  provisions.filter(
                    (item) => item.kind === 'provision' && item.elements[element] === 'cannot-tell',
                  ).length
                }
                of={provisions.length}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A and R are for a person to judge: a count of them would be a verdict. */
const smartLetters = ['S', 'M', 'T'] as const;
const elements = ['who', 'howMuch', 'howOften'] as const;

type MeterProps = { short?: string; name: string; met: number; unsure: number; of: number };

function Meter({ short, name, met, unsure, of }: MeterProps) {
  return (
    <li class="meter-row" title={name}>
      <span class="meter-name">
        {short ? <span aria-hidden="true">{short}</span> : name}
        {short && <span class="hidden">{name}</span>}
      </span>
      <span class="meter" aria-hidden="true">
        <span class="meter-met" style={{ width: `${(100 * met) / of}%` }} />
        <span class="meter-unsure" style={{ width: `${(100 * unsure) / of}%` }} />
      </span>
      <span class="meter-count">
        {met}/{of}
        {unsure > 0 && <span class="hidden">, {unsure} cannot tell</span>}
      </span>
    </li>
  );
}
