import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../plan/plan.ts';
import { keepFocus } from '../keep-focus.ts';
import type { SessionState } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';

/** Pages that look right and have no usable text: their words can be recognised from the picture. */
const pictured: readonly string[] = ['scan', 'ciphered', 'no-spaces'];

/** The offer to recognise the words of scanned pages, and how it goes. Nothing where the document has none. */
export function RecogniseOffer({ state }: { state: SessionState }) {
  const { recognise, stopRecognising } = useActions();
  const plan = state.document?.plan;
  const going = state.recognising;
  const button = useRef<HTMLButtonElement>(null);
  const began = useRef(false);
  useEffect(() => {
    // The button that was pressed goes, and the other takes its place.
    if (going || began.current) keepFocus(button.current);
    began.current = going !== undefined;
  }, [going === undefined]);
  if (!plan || (!going && !hasPictures(plan))) return null;
  if (going)
    return (
      <div class="row">
        <label>
          Recognising words: {going.of === 0 ? 'starting' : `${going.done} of ${going.of} pages done`}{' '}
          <progress max={going.of || 1} value={going.of === 0 ? undefined : going.done} />
        </label>
        <button ref={button} type="button" onClick={() => void stopRecognising()}>
          Stop: keep what is done
        </button>
      </div>
    );
  return (
    <>
      <p>
        Pages that are pictures can be recognised on this device, about 5 seconds a page. Nothing leaves this
        device. Recognised words may be wrong and are marked so.
      </p>
      <button
        ref={button}
        type="button"
        class={plan.blocks.length === 0 ? 'primary big' : undefined}
        onClick={() => void recognise()}
      >
        Recognise their words
      </button>
    </>
  );
}

/** Whether the document has pages whose words could be recognised. */
export function hasPictures(plan: Plan): boolean {
  return plan.source === 'pdf' && plan.unread.some(({ why }) => pictured.includes(why));
}
