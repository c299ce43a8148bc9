import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stage, Teaching } from './teaching.ts';
import { SectionChoice, sectionsOf, suggestedBy } from './section-choice.tsx';

type Props = { stage: Extract<Stage, { is: 'naming' }>; teaching: Teaching };

/** Says which section the heading and text just pointed at are. */
export function NamePart({ stage: { heading, text }, teaching }: Props) {
  const [value, setValue] = useState(suggestedBy(heading?.says));
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const sections = sectionsOf(value);
  return (
    <form
      ref={box}
      class="card naming"
      onSubmit={(event) => {
        event.preventDefault();
        if (sections) void teaching.name(sections);
      }}
    >
      <h2>Which section is this?</h2>
      {heading && <p>Heading: “{heading.says}”</p>}
      <p>
        Text ({text.words} {text.words === 1 ? 'word' : 'words'}): “{text.says}”
      </p>
      <SectionChoice label="This is" value={value} onChoose={setValue} />
      <div class="row">
        <button type="submit" class="primary" disabled={!sections}>
          Add it
        </button>
        <button type="button" onClick={() => void teaching.point('heading')}>
          Point again
        </button>
      </div>
    </form>
  );
}
