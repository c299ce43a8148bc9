import { useEffect, useId, useState } from 'preact/hooks';
import type { Score, Target } from '../../review/score.ts';
import { targetKey } from '../../review/score.ts';
import type { Level, Suggestion } from '../../rubric/finding.ts';
import type { Criterion, Scale } from '../../rubric/framework.ts';
import { useActions } from '../session/use-session.ts';
import { levelWord, shortLabel } from '../words.ts';
import { ReasonField } from './reason-field.tsx';

type Props = {
  target: Target;
  /** What the group is for, for screen readers: "Level for P-E1". */
  legend: string;
  score: Score | undefined;
  scale: Scale;
  suggested: Suggestion | undefined;
  /** With descriptors each step is a row with its text; without, a small button. */
  descriptors?: Criterion['levels'];
  notApplicable?: string;
  /** A kind chosen by key, waiting for its reason. */
  asking?: 'na' | 'ne';
};

/** The steps of the scale with "not applicable" and "not evidenced" as one radio group. The two ask for a reason first. */
export function LevelChoice({
  target,
  legend,
  score,
  scale,
  suggested,
  descriptors,
  notApplicable,
  asking,
}: Props) {
  const { give } = useActions();
  const [waiting, setWaiting] = useState<'na' | 'ne' | undefined>(asking);
  /** A key or a click asks for the reason at once; arrowing through the group must not take the focus away. */
  const [focus, setFocus] = useState(asking !== undefined);
  useEffect(() => {
    setWaiting(asking);
    setFocus(asking !== undefined);
  }, [asking]);
  const name = useId();
  const chosen = stepChosen(score, scale);
  const kind = waiting ?? (score?.kind === 'level' ? undefined : score?.kind);
  const reason = score && score.kind !== 'level' && score.kind === kind ? score.reason : '';
  return (
    <fieldset
      class={descriptors ? 'levels levels-rows' : 'levels levels-small'}
      data-target={targetKey(target)}
    >
      <legend class={descriptors ? undefined : 'hidden'}>{legend}</legend>
      <div class="level-steps">
        {scale.steps.map((step, index) => (
          <label
            key={step.value}
            class={isSuggested(step.level, suggested) ? 'level suggested' : 'level'}
            title={descriptors ? undefined : step.label}
          >
            <input
              type="radio"
              name={name}
              value={step.value}
              checked={waiting === undefined && chosen === step.value}
              onChange={() => {
                setWaiting(undefined);
                give(target, { kind: 'level', level: levelOf(step.level), value: step.value });
              }}
            />
            {descriptors ? (
              <span class="level-text">
                <span class="level-name">
                  <kbd>{step.key}</kbd> {step.label}
                  {isSuggested(step.level, suggested) && ' '}
                  {isSuggested(step.level, suggested) && <span class="pill pill-suggested">suggested</span>}
                </span>
                {isFirstOfLevel(index, scale) && (
                  <span class="level-descriptor">{descriptorOf(step.level, scale, descriptors)}</span>
                )}
              </span>
            ) : (
              <span class="level-name">
                {step.value.length > 6 ? shortLabel(step.label) : step.value}
                <span class="hidden">
                  {' '}
                  {shortLabel(step.label)}
                  {isSuggested(step.level, suggested) ? ', suggested' : ''}
                </span>
              </span>
            )}
          </label>
        ))}
        {(['na', 'ne'] as const).map((one) => (
          <label key={one} class="level level-none">
            <input
              type="radio"
              name={name}
              value={one}
              checked={kind === one}
              onClick={(event) => setFocus(event.detail > 0)}
              onChange={() => setWaiting(one)}
            />
            <span class="level-name">
              {descriptors ? (
                <>
                  <kbd>{one === 'na' ? 'n' : 'e'}</kbd> {one === 'na' ? 'Not applicable' : 'Not evidenced'}
                </>
              ) : (
                <>
                  {one.toUpperCase()}
                  <span class="hidden"> {one === 'na' ? 'not applicable' : 'not evidenced'}</span>
                </>
              )}
            </span>
          </label>
        ))}
      </div>
      {kind && (
        <ReasonField
          key={kind}
          kind={kind}
          reason={reason}
          hint={kind === 'na' ? notApplicable : undefined}
          focus={waiting !== undefined && focus}
          onReason={(text) => {
            setWaiting(undefined);
            give(target, { kind, reason: text });
          }}
        />
      )}
      {(score || waiting) && (
        <button
          type="button"
          class="quiet small"
          onClick={(event) => {
            // This button goes with the answer: the focus stays with the choice.
            event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
            setWaiting(undefined);
            if (score) give(target, undefined);
          }}
        >
          Take back<span class="hidden"> the answer: {legend}</span>
        </button>
      )}
    </fieldset>
  );
}

/** The value of the step to show as chosen: what was pressed on this scale, else the step that stands for the level. */
function stepChosen(score: Score | undefined, scale: Scale): string | undefined {
  if (score?.kind !== 'level') return undefined;
  if (score.scale === scale.id) return score.value;
  const word = levelWord(score.level, scale);
  return scale.steps.find((step) => shortLabel(step.label) === word)?.value;
}

function isSuggested(level: number, suggested: Suggestion | undefined): boolean {
  return suggested?.kind === 'range' && level >= suggested.low && level <= suggested.high;
}

/** Steps of one level share a descriptor (nought to ten has several a level): it is printed at the first. */
function isFirstOfLevel(index: number, scale: Scale): boolean {
  return scale.steps[index]?.level !== scale.steps[index - 1]?.level;
}

/** The descriptor of a level; the top step of a short scale stands for the levels above it too. */
function descriptorOf(level: number, scale: Scale, descriptors: Criterion['levels']): string {
  const top = Math.max(...scale.steps.map((step) => step.level));
  const own = descriptors[keyOf(level)];
  return level === top && top < 4 ? `${own} Or better: ${descriptors['4']}` : own;
}

function keyOf(level: number): '1' | '2' | '3' | '4' {
  return level >= 4 ? '4' : level >= 3 ? '3' : level >= 2 ? '2' : '1';
}

/** A step's level as one of the four. */
export function levelOf(level: number): Level {
  return level >= 4 ? 4 : level >= 3 ? 3 : level >= 2 ? 2 : 1;
}
