import { useEffect, useRef } from 'preact/hooks';
import type { PointerKey } from '../../platform/calls.ts';
import type { Stage, TeachState, Teaching } from './teaching.ts';

type Props = { stage: Extract<Stage, { is: 'pointing' }>; over: TeachState['over']; teaching: Teaching };

/** While something is pointed at in the page: what is outlined, and the keys and buttons that move the outline from here. */
export function PointingBox({ stage, over, teaching }: Props) {
  const pad = useRef<HTMLDivElement>(null);
  useEffect(() => pad.current?.focus(), [stage.at]);
  const press = (key: PointerKey) => () => teaching.key(key);
  return (
    <section class="card pointing" aria-labelledby="pointing-title">
      <h2 id="pointing-title">{asked[stage.at]}</h2>
      {stage.heading && <p class="muted">Heading: “{stage.heading.says}”</p>}
      <p>Click it on the page, or stay here and use the keys. Nothing on the page is pressed or changed.</p>
      <div
        ref={pad}
        class="pad"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the outline while this has the focus.
        tabIndex={0}
        aria-label="Move the outline: up for more around it, down for less, left and right for what is beside it. Enter picks, Escape ends."
        onKeyDown={(event) => {
          const key = pointerKeys.find((name) => name === event.key);
          if (!key || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          teaching.key(key);
        }}
      >
        <kbd>↑</kbd> more <kbd>↓</kbd> less <kbd>←</kbd> <kbd>→</kbd> beside <kbd>Enter</kbd> picks{' '}
        <kbd>Esc</kbd> ends
      </div>
      <p role="status" class="outlined">
        {over
          ? `Outlined: ${over.kind}, ${over.words} ${over.words === 1 ? 'word' : 'words'}: ${over.says}`
          : 'Nothing is outlined yet.'}
      </p>
      <div class="row">
        <button type="button" onClick={press('ArrowUp')}>
          More
        </button>
        <button type="button" onClick={press('ArrowDown')}>
          Less
        </button>
        <button type="button" onClick={press('ArrowLeft')}>
          Before
        </button>
        <button type="button" onClick={press('ArrowRight')}>
          After
        </button>
        <button type="button" class="primary" onClick={press('Enter')}>
          Pick what is outlined
        </button>
      </div>
      <div class="row">
        {stage.at === 'heading' && (
          <button type="button" class="quiet" onClick={() => void teaching.withoutHeading()}>
            It has no heading
          </button>
        )}
        <button type="button" class="quiet" onClick={teaching.stopPointing}>
          Stop pointing
        </button>
      </div>
    </section>
  );
}

const pointerKeys: readonly PointerKey[] = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Enter',
  'Escape',
];

const asked = {
  heading: 'Point at the heading of a section',
  text: 'Point at the text of that section, the whole of it',
  part: 'Point at what is not the plan',
};
