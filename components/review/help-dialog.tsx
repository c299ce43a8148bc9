import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scale } from '../../rubric/framework.ts';
import { printedKeys } from '../keys/command-entries.ts';
import { type Command, commandGroups, commands } from '../keys/commands.ts';
import { useActions } from '../session/use-session.ts';

type Props = { open: boolean; scale: Scale; onClose: () => void };

/** Every command with its keys, and the switches of the keys: off for those who speak or stumble into them. */
export function HelpDialog({ open, scale, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      {open && <Help {...{ scale, onClose }} />}
    </dialog>
  );
}

function Help({ scale, onClose }: Omit<Props, 'open'>) {
  const { settings, remember } = useActions();
  const [, drawAgain] = useState(0);
  const keys = printedKeys(settings().keys);
  const all: readonly Command[] = commands;
  const levels = scale.steps.map(({ key, label }): [string[], string] => [[key], label]);
  const change = (part: Parameters<typeof remember>[0]) => {
    void remember(part);
    drawAgain((times) => times + 1);
  };
  return (
    <>
      <h2 id="help-title" tabIndex={-1} autofocus>
        Keys
      </h2>
      <p class="hint">
        Keys act on the criterion, item or finding in focus, else on the open criterion. They can be chosen in
        the settings. What says “menu” is found with Ctrl + K, like everything else.
      </p>
      <section>
        <h3>A whole review</h3>
        <ol class="steps-of-review">
          {begin.map(([id, words]) => (
            <li key={id}>
              <kbd>{id === 'level' ? levels.map(([[key]]) => key).join(' ') : keys.get(id)?.[0]}</kbd> {words}
            </li>
          ))}
        </ol>
      </section>
      {commandGroups.map((group) => {
        const own = all
          .filter((command) => command.group === group && command.id !== 'level')
          .map(({ id, title }): [string[], string] => [keys.get(id) ?? [], title]);
        return (
          <section key={group}>
            <h3>{group}</h3>
            <dl class="keys">
              {[...(group === 'Give a level' ? levels : []), ...own].map(([printed, title]) => (
                <div key={title}>
                  <dt>{printed.length > 0 ? printed.map((key) => <kbd key={key}>{key}</kbd>) : 'menu'}</dt>
                  <dd>{title}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <label class="check">
        <input
          type="checkbox"
          checked={!settings().keysOff}
          onChange={(event) => change({ keysOff: !event.currentTarget.checked })}
        />
        Single-key shortcuts on
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={settings().advance === true}
          onChange={(event) => change({ advance: event.currentTarget.checked })}
        />
        After a level given by key, open the next criterion without an answer
      </label>
      <button type="button" class="primary" onClick={onClose}>
        Close
      </button>
    </>
  );
}

/** What a first review needs, in the order it is needed: seven of the fifty. */
const begin: readonly [Command['id'], string][] = [
  ['criterion.to-score', 'opens the next criterion without a level.'],
  ['finding.next', 'goes through what the checks found for it.'],
  ['finding.show', 'shows the words in the document.'],
  ['level', 'gives your level: the checks only suggest.'],
  ['comment', 'writes why; Escape leads back.'],
  ['grades', 'shows what your levels add up to.'],
  ['reports', 'makes the reports. All is saved as you go.'],
];
