import { useState } from 'preact/hooks';
import { type Command, commandGroups, commands } from '../keys/commands.ts';
import { keyOfCommand, keyProblems } from '../keys/key-map.ts';
import { keyOf, printedKey } from '../keys/key-of.ts';
import { SetCard, type SetProps, SetSwitch } from './set-field.tsx';

const all: readonly Command[] = commands;

/** A key that was pressed for a command and cannot be taken as it is: why, and who has it. */
type Refused = { id: string; key: string; sentence: string; has?: string };

/** Every command with its key: press “Change”, then the key. What speaks against it is said, and nothing is taken away unasked. */
export function KeyTable({ settings, change }: SetProps) {
  const chosen = settings.keys ?? {};
  const [asking, setAsking] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [said, setSaid] = useState<string>();

  const keep = (next: Record<string, string>) =>
    change({ keys: Object.keys(next).length === 0 ? undefined : next });
  const withKey = (id: string, key: string) => {
    const rest = { ...chosen };
    delete rest[id];
    // A command's own key is no choice: it stays the same when the product's keys change.
    return key === (all.find((one) => one.id === id)?.key ?? '') ? rest : { ...rest, [id]: key };
  };
  const set = (command: Command, key: string) => {
    const next = withKey(command.id, key);
    const problem = keyProblems({ ...next, [command.id]: key }).find(
      (one) => one.command === command.id && key !== '',
    );
    setAsking(undefined);
    if (!problem) {
      keep(next);
      setRefused(undefined);
      return setSaid(key === '' ? `${command.title}: no key.` : `${command.title}: ${printedKey(key)}.`);
    }
    const has = all.find((one) => one.id !== command.id && keyOfCommand(one, chosen) === key);
    setRefused({
      id: command.id,
      key,
      sentence: problem.sentence,
      ...(problem.problem === 'taken' && has && !has.fixed ? { has: has.id } : {}),
    });
  };
  const take = ({ id, key, has }: Refused) => {
    keep({ ...withKey(id, key), ...(has === undefined ? {} : { [has]: '' }) });
    setRefused(undefined);
    setSaid('The key was taken over. The other command has none now.');
  };
  const stored = keyProblems(chosen);
  return (
    <SetCard title="Keys" id="keys">
      <p class="muted">
        Press “Change”, then the key. Escape leaves it as it is, Backspace takes the key away. Levels have the
        keys of the scale.
      </p>
      <SetSwitch
        label="Single keys on"
        hint="Off: letters and signs do nothing by themselves, for those who speak to the computer or stumble into keys. Keys with Ctrl or Alt, and the command menu, still work."
        on={!settings.keysOff}
        onSwitch={(on) => change({ keysOff: on ? undefined : true })}
      />
      <SetSwitch
        label="On to the next criterion after a level"
        on={settings.advance === true}
        onSwitch={(on) => change({ advance: on ? true : undefined })}
      />
      {commandGroups.map((group) => (
        <table key={group} class="key-table">
          <caption>{group}</caption>
          <thead class="hidden">
            <tr>
              <th scope="col">Command</th>
              <th scope="col">Key</th>
              <th scope="col">Change it</th>
            </tr>
          </thead>
          <tbody>
            {all
              .filter((command) => command.group === group && command.id !== 'level')
              .map((command) => {
                const key = keyOfCommand(command, chosen);
                const problem =
                  refused?.id === command.id
                    ? refused.sentence
                    : stored.find((one) => one.command === command.id)?.sentence;
                return (
                  <tr key={command.id} data-command={command.id}>
                    <th scope="row">
                      {command.title}
                      {problem && (
                        <span class="key-problem" role="alert">
                          {refused?.id === command.id && (
                            <>
                              <kbd>{printedKey(refused.key)}</kbd>{' '}
                            </>
                          )}
                          {problem}
                          {refused?.id === command.id && refused.has !== undefined && (
                            <button type="button" class="small" onClick={() => take(refused)}>
                              Take it over
                            </button>
                          )}
                        </span>
                      )}
                    </th>
                    <td>
                      {key === undefined ? <span class="muted">none</span> : <kbd>{printedKey(key)}</kbd>}
                    </td>
                    <td>
                      {command.fixed ? (
                        <span class="muted">always</span>
                      ) : (
                        <span class="row">
                          <button
                            type="button"
                            class="small"
                            aria-pressed={asking === command.id}
                            onClick={() => {
                              setRefused(undefined);
                              setAsking(asking === command.id ? undefined : command.id);
                            }}
                            onBlur={() => setAsking((now) => (now === command.id ? undefined : now))}
                            onKeyDown={(event) => {
                              if (asking !== command.id) return;
                              const pressed = pressedFor(event);
                              if (pressed.kind === 'go-on') return;
                              event.preventDefault();
                              event.stopPropagation();
                              if (pressed.kind === 'leave') setAsking(undefined);
                              else set(command, pressed.key);
                            }}
                          >
                            {asking === command.id ? 'Press a key' : 'Change'}
                            <span class="hidden">
                              {asking === command.id ? ', Escape to leave it' : `: ${command.title}`}
                            </span>
                          </button>
                          {chosen[command.id] !== undefined && (
                            <button
                              type="button"
                              class="small quiet"
                              onClick={() => set(command, command.key ?? '')}
                            >
                              Reset<span class="hidden">: {command.title}</span>
                            </button>
                          )}
                        </span>
                      )}
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      ))}
      <button type="button" disabled={settings.keys === undefined} onClick={() => keep({})}>
        Reset all keys
      </button>
      <p class="hidden" role="status">
        {said}
      </p>
    </SetCard>
  );
}

/** What a key pressed while one is asked for means. Keys that only modify another wait for it; Tab goes on as ever. */
function pressedFor(
  event: KeyboardEvent,
): { kind: 'go-on' } | { kind: 'leave' } | { kind: 'key'; key: string } {
  if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Tab'].includes(event.key)) return { kind: 'go-on' };
  if (event.key === 'Escape') return { kind: 'leave' };
  if (event.key === 'Backspace' || event.key === 'Delete') return { kind: 'key', key: '' };
  const key = keyOf(event);
  return key === undefined ? { kind: 'go-on' } : { kind: 'key', key };
}
