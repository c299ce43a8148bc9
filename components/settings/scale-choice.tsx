import type { Framework } from '../../rubric/framework.ts';
import { SetCard, type SetProps } from './set-field.tsx';

/** The scale new reviews begin with, each with its labels. Levels stay the same underneath: a review can change its scale. */
export function ScaleChoice({ settings, change, framework }: SetProps & { framework: Framework }) {
  const chosen = settings.scale ?? framework.defaultScale;
  return (
    <SetCard title="Scale" id="scale">
      <p class="muted">
        New reviews begin with it. A review can be shown on another scale at any time, under “Grades”.
      </p>
      <fieldset class="set-choice">
        <legend>Levels are shown as</legend>
        {framework.scales.map((scale) => (
          <label key={scale.id} class="check">
            <input
              type="radio"
              name="scale"
              checked={scale.id === chosen}
              onChange={() => change({ scale: scale.id === framework.defaultScale ? undefined : scale.id })}
            />
            <span>
              {scale.title}
              <span class="hint"> {scale.steps.map(({ label }) => label).join(' · ')}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </SetCard>
  );
}
