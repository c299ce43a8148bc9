import type { Beside, BesideOutcome } from '../../rubric/beside-outcome.ts';
import { useActions } from '../session/use-session.ts';

/** What a person compares an outcome with: the plan's own words of where things stand and of what is hoped for. */
export function BesideList({ beside }: { beside: BesideOutcome }) {
  return (
    <div class="beside">
      <dl>
        <div>
          <dt>Section B says</dt>
          <BesideWords beside={beside.baseline} />
        </div>
        <div>
          <dt>Section A hopes</dt>
          <BesideWords beside={beside.aspiration} />
        </div>
      </dl>
      {'said' in beside.baseline && (
        <p class="beside-question">
          Is this a step beyond it
          {'said' in beside.aspiration ? ', and towards that hope?' : '?'}
        </p>
      )}
    </div>
  );
}

function BesideWords({ beside }: { beside: Beside }) {
  const { show } = useActions();
  if ('none' in beside) return <dd class="muted">{beside.none}</dd>;
  const { words } = beside;
  return (
    <dd>
      <q>{beside.said}</q>
      {words && (
        <>
          {' '}
          <button
            type="button"
            class="link"
            onClick={() => void show({ block: words.block, from: words.from, to: words.to })}
          >
            Show<span class="hidden"> these words of Section A in the document</span>
          </button>
        </>
      )}
    </dd>
  );
}
