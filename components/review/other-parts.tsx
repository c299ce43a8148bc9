import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Framework } from '../../rubric/framework.ts';
import { counted } from '../words.ts';

type Part = Framework['parts'][number];
type Props = {
  parts: readonly Part[];
  /** The part of the criterion that is open. */
  open: string | undefined;
  card: (part: Part) => ComponentChild;
};

/** The parts that this reviewer was not asked to score, folded away; they can be scored all the same. Nothing where there are none. */
export function OtherParts({ parts, open, card }: Props) {
  const isHere = parts.some(({ id }) => id === open);
  const [isOpen, setOpen] = useState(isHere);
  // A key or a finding leads to a criterion in here: what is looked at is never folded away.
  useEffect(() => {
    if (isHere) setOpen(true);
  }, [isHere]);
  if (parts.length === 0) return null;
  return (
    <details
      class="other-parts"
      open={isOpen || isHere}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>Other agencies score these</h3>
        <span class="muted">{counted(parts.length, 'part')}, not counted as yours to score</span>
      </summary>
      <div class="other-parts-cards">{parts.map(card)}</div>
    </details>
  );
}
