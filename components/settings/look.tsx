import { colourChoices, textSizes } from '../../review/settings/settings.ts';
import { SetCard, SetChoice, type SetProps, SetSwitch } from './set-field.tsx';

/** Size of the text and colours, in the panel, the list of reviews and here; colours in the document's marks too. */
export function Look({ settings, change }: SetProps) {
  const { textSize = 100, colours = 'usual' } = settings;
  const setSize = (size: number) => {
    const within = Math.min(textSizes.most, Math.max(textSizes.least, size));
    change({ textSize: within === 100 ? undefined : within });
  };
  return (
    <SetCard title="Text size and colours" id="look">
      <div class="field">
        <label for="text-size">Size of text: {textSize} %</label>
        <div class="size-row">
          <button
            type="button"
            disabled={textSize <= textSizes.least}
            onClick={() => setSize(textSize - textSizes.step)}
          >
            <span aria-hidden="true">−</span>
            <span class="hidden">Smaller</span>
          </button>
          <input
            id="text-size"
            type="range"
            min={textSizes.least}
            max={textSizes.most}
            step={textSizes.step}
            value={textSize}
            aria-valuetext={`${textSize} per cent`}
            onChange={(event) => setSize(Number(event.currentTarget.value))}
          />
          <button
            type="button"
            disabled={textSize >= textSizes.most}
            onClick={() => setSize(textSize + textSizes.step)}
          >
            <span aria-hidden="true">+</span>
            <span class="hidden">Larger</span>
          </button>
        </div>
        <p class="hint">In the panel, the list of reviews and here. The browser’s own zoom works as well.</p>
      </div>
      <SetChoice
        legend="Colours"
        value={colours}
        options={colourChoices.map((value) => ({ value, ...colourWords[value] }))}
        onChoose={(value) => change({ colours: value === 'usual' ? undefined : value })}
      />
      <p class="look-sample">
        <span class="tone tone-query">Query</span> <span class="tone tone-strength">Strength</span>{' '}
        <span class="tone tone-note">Note</span> <span class="cell cell-met">✓ met</span>{' '}
        <span class="cell cell-partly">~ partly</span> <span class="cell cell-not">✗ not met</span>
      </p>
      <p class="hint">
        Light or dark follows your system, and so does reduced motion. Marks are told apart by the shape of
        their line and levels by their words as well.
      </p>
      <SetSwitch
        label="Marks in the document from the start"
        on={!settings.marksOff}
        onSwitch={(on) => change({ marksOff: on ? undefined : true })}
      />
    </SetCard>
  );
}

const colourWords = {
  usual: { title: 'Usual' },
  'colour-blind': {
    title: 'For colour-blind readers',
    hint: 'Orange, blue and purple that stay apart without red and green (deuteranopia, protanopia) or without blue and yellow (tritanopia), in the panel and in the document.',
  },
};
