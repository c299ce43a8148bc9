import type { KeptText, Settled } from '../session/use-kept-text.ts';

const choices: readonly [Settled, string][] = [
  ['mine', 'Keep mine'],
  ['theirs', 'Take the other'],
  ['both', 'Keep both'],
];

/** Says that a text was changed in another window while it is typed here, shows that text, and asks which stands. */
export function OtherText({ theirs, settle }: Pick<KeptText, 'theirs' | 'settle'>) {
  if (theirs === undefined) return null;
  return (
    <div class="notice notice-warn other-text" role="alert">
      <p>
        This text was changed meanwhile, in another window or by undo. Nothing was overwritten: yours stands
        in the field and is not saved yet. The other reads:
      </p>
      <blockquote>{theirs.trim() === '' ? '(nothing: it was taken away)' : theirs}</blockquote>
      <div class="row">
        {choices.map(([how, words]) => (
          <button key={how} type="button" onClick={() => settle(how)}>
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
