import type { CommandDesk } from './command-desk.ts';
import { type Command, type CommandId, commands } from './commands.ts';
import { type ChosenKeys, keyMap } from './key-map.ts';
import { isSingle, keyOf } from './key-of.ts';
import { levelKeys } from './reserved-keys.ts';

/** What the reviewer set of the keys. */
export type KeySettings = { keys?: ChosenKeys; keysOff?: boolean };

/**
 * Does what a pressed key asks for, if anything; true where something was done and the key belongs to nobody else.
 * Single keys never fire while writing or choosing from a list, nor when they are off; nothing fires inside a dialog,
 * which has keys of its own. A key held down gives no second answer: each is one press of a person.
 */
export function pressed(event: KeyboardEvent, desk: CommandDesk, settings: KeySettings): boolean {
  const key = keyOf(event);
  if (key === undefined || event.defaultPrevented) return false;
  const element = event.target instanceof Element ? event.target : null;
  if (element?.closest('dialog')) return false;
  if (isSingle(key) && (settings.keysOff || isWriting(element))) return false;
  const id = mapOf(settings.keys).get(key) ?? (levelKeys.includes(key) ? 'level' : undefined);
  if (id === undefined) return false;
  if (event.repeat && actors.has(id)) return true;
  return desk.run(id, desk.whereOf(element, key));
}

/** True where keys write or choose: single keys stay what they are there. */
export function isWriting(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

const all: readonly Command[] = commands;
const actors: ReadonlySet<string> = new Set(all.filter(({ acts }) => acts).map(({ id }) => id));

let last: { keys: ChosenKeys | undefined; map: ReadonlyMap<string, CommandId> } | undefined;

/** The map of the last settings is kept: it is asked for at each key. */
function mapOf(keys: ChosenKeys | undefined): ReadonlyMap<string, CommandId> {
  if (!last || last.keys !== keys) last = { keys, map: keyMap(keys) };
  return last.map;
}
