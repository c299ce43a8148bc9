import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { commandEntries } from './command-entries.ts';
import type { Entry, Where } from './command-desk.ts';
import { type Findable, findable, findEntries } from './find-entries.ts';
import { keyOf } from './key-of.ts';
import type { ChosenKeys } from './key-map.ts';
import { useDesk } from './use-commands.ts';

type Props = { open: boolean; keys: () => ChosenKeys | undefined; onClose: () => void };

/** More than these are told by their number: whoever types on finds them. */
const mostShown = 40;
/** How far Page Up and Page Down go. */
const page = 8;
/** What was used last, in this window. */
const remembered = 8;

/**
 * Finds any command, criterion, section, finding or annotation by words and goes there: a combobox with a list box in a
 * native dialog (WAI-ARIA practices). The focus stays in the field; Escape closes and gives it back.
 */
export function CommandMenu({ open, keys, onClose }: Props) {
  const desk = useDesk();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const recent = useRef<string[]>([]);
  const [list, setList] = useState<Findable[]>([]);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);

  useEffect(() => {
    if (!open) return dialog.current?.close();
    // Commands are for what had the focus before the field took it.
    const where: Where = desk.whereOf(document.activeElement);
    setList(findable([...commandEntries(desk, where, keys()), ...desk.entries()]));
    setTyped('');
    setAt(0);
    dialog.current?.showModal();
  }, [open]);

  const found = open ? findEntries(list, typed, recent.current) : [];
  const shown = found.slice(0, mostShown);
  const chosen = shown[Math.min(at, shown.length - 1)];

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    recent.current = [entry.id, ...recent.current.filter((one) => one !== entry.id)].slice(0, remembered);
    // The focus goes back to where it was before the entry moves it on.
    dialog.current?.close();
    entry.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = shown.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(last, at + page),
      PageUp: Math.max(0, at - page),
    };
    const to = moves[event.key];
    if (to !== undefined) {
      setAt(Math.max(0, to));
      document.getElementById(`${id}-${Math.max(0, to)}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.isComposing) choose(chosen);
    else if (keyOf(event) === 'Ctrl+k') dialog.current?.close();
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} class="menu" aria-label="Find and do" onClose={onClose}>
      {open && (
        <>
          <label for={`${id}-field`} class="hidden">
            A command, criterion, section, or words of a finding or annotation
          </label>
          <input
            id={`${id}-field`}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            placeholder="Command, criterion, section, words…"
            aria-expanded={shown.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={chosen ? `${id}-${shown.indexOf(chosen)}` : undefined}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div class="menu-list" id={`${id}-list`} role="listbox" aria-label="What was found">
            {shown.map((entry, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
              <div
                key={entry.id}
                id={`${id}-${index}`}
                class="menu-option"
                role="option"
                aria-selected={entry === chosen}
                onClick={() => choose(entry)}
              >
                <span class="menu-title">{entry.title}</span>
                <span class="menu-note">
                  {entry.note ?? entry.group}
                  {entry.key && <kbd>{entry.key}</kbd>}
                </span>
              </div>
            ))}
          </div>
          <p class="menu-count" role="status">
            {countWord(found.length, typed)}
          </p>
        </>
      )}
    </dialog>
  );
}

function countWord(found: number, typed: string): string {
  if (found === 0) return `Nothing holds “${typed.trim()}”. Try fewer or other words.`;
  return found > mostShown
    ? `${found} found, the first ${mostShown} shown: type on to narrow them.`
    : `${found} found.`;
}
