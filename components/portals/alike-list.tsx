import { useState } from 'preact/hooks';
import type { Derived, Pointed } from '../services.ts';
import { SectionChoice, sectionsOf, suggestedBy } from './section-choice.tsx';

type Props = { alike: Derived['alike']; onTake: (more: Pointed[]) => void };

/** Headings of the same kind on the page, each to be named without pointing again. */
export function AlikeList({ alike, onTake }: Props) {
  const [chosen, setChosen] = useState<Record<number, string>>({});
  if (alike.length === 0) return null;
  const choiceOf = ({ heading }: Derived['alike'][number]) =>
    chosen[heading.pick] ?? suggestedBy(heading.says);
  const named = alike.flatMap((one): Pointed[] => {
    const sections = sectionsOf(choiceOf(one));
    return sections ? [{ ...one, sections }] : [];
  });
  return (
    <section class="card alike" aria-labelledby="alike-title">
      <h2 id="alike-title">More of the same kind</h2>
      <p class="muted">
        These look like what you pointed at. Name those you know; the rest is left as it is.
      </p>
      <ul>
        {alike.map((one) => (
          <li key={one.heading.pick}>
            <SectionChoice
              label={`“${one.heading.says}” ${one.text.says ? `over “${start(one.text.says)}”` : ''}`}
              value={choiceOf(one)}
              onChoose={(value) => setChosen((before) => ({ ...before, [one.heading.pick]: value }))}
            />
          </li>
        ))}
      </ul>
      <button type="button" class="primary" disabled={named.length === 0} onClick={() => onTake(named)}>
        {named.length === 0 ? 'Add those named' : `Add the ${named.length} named`}
      </button>
    </section>
  );
}

function start(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40).replace(/\s\S*$/, '')} …` : words;
}
