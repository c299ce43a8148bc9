import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scale } from '../../rubric/framework.ts';
import { useActions } from '../session/use-session.ts';

type Props = { open: boolean; scale: Scale; onClose: () => void };

/** The keys, with a switch that turns single-letter keys off for those who speak or stumble into them. */
export function HelpDialog({ open, scale, onClose }: Props) {
  const { settings, remember } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const [off, setOff] = useState(settings().keysOff ?? false);
  useEffect(() => {
    if (open) {
      setOff(settings().keysOff ?? false);
      dialog.current?.showModal();
    } else dialog.current?.close();
  }, [open, settings]);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {scale.steps.map((step) => (
          <div key={step.value}>
            <dt>
              <kbd>{step.key}</kbd>
            </dt>
            <dd>{step.label}</dd>
          </div>
        ))}
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={!off}
          onChange={(event) => {
            setOff(!event.currentTarget.checked);
            void remember({ keysOff: !event.currentTarget.checked });
          }}
        />
        Single-key shortcuts on
      </label>
      <button type="button" class="primary" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}

const keys = [
  ['n', 'Not applicable, with a reason'],
  ['e', 'Not evidenced, with a reason'],
  ['c', 'Write a comment'],
  ['j', 'Next criterion'],
  ['k', 'Criterion before'],
  ['u', 'Undo'],
  ['r', 'Redo'],
  ['f', 'Most worth fixing first'],
  ['?', 'These keys'],
] as const;
