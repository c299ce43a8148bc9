import type { CommandDesk, Entry, Where } from './command-desk.ts';
import { type Command, commands } from './commands.ts';
import { type ChosenKeys, keyMap } from './key-map.ts';
import { printedKey } from './key-of.ts';

/** Keys of every command as they hold now, by id, printed; a command may have two, or none. */
export function printedKeys(chosen: ChosenKeys | undefined): ReadonlyMap<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, id] of keyMap(chosen)) keys.set(id, [...(keys.get(id) ?? []), printedKey(key)]);
  return keys;
}

/** The commands that somebody on the screen does there, as entries of the menu. */
export function commandEntries(desk: CommandDesk, where: Where, chosen: ChosenKeys | undefined): Entry[] {
  const keys = printedKeys(chosen);
  const all: readonly Command[] = commands;
  return commands.flatMap(({ id }): Entry[] => {
    const command = all.find((one) => one.id === id);
    // The menu itself, levels (they are listed one by one) and what only keys in one place do are no choices here.
    if (!command || left.has(id) || !desk.handlerOf(id, where)) return [];
    return [
      {
        id: `command:${id}`,
        group: command.group,
        title: command.title,
        key: keys.get(id)?.[0],
        run: () => desk.run(id, where),
      },
    ];
  });
}

const left: ReadonlySet<string> = new Set(['menu', 'level', 'line.next', 'line.previous']);
