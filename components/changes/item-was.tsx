import type { ItemChange } from '../../plan/changes/pair-items.ts';
import type { Outcome, Provision } from '../../plan/plan.ts';

/** Under an item that a marked change touches: how it read before, and who, how often or how long that differ. */
export function ItemWas({ before }: { before: ItemChange<Outcome | Provision> | undefined }) {
  if (before?.kind === 'added') return <p class="item-was muted">New in this draft.</p>;
  if (before?.kind !== 'changed') return null;
  const { was, now, fields } = before;
  return (
    <div class="item-was">
      {was.text !== now.text && (
        <p>
          <span class="muted">was:</span> <q>{was.text}</q>
        </p>
      )}
      {fields.map(({ field, was: old, now: next }) => (
        <p key={field}>
          <span class="muted">{fieldWords[field]} was:</span> {old ?? 'not stated'}
          <span class="muted">, now:</span> {next ?? 'not stated'}
        </p>
      ))}
    </div>
  );
}

const fieldWords = { who: 'Who', frequency: 'How often', duration: 'How long', ratio: 'Group size' } as const;
