import { type Command, type CommandId, commands } from './commands.ts';
import { reservedFor } from './reserved-keys.ts';

/** Keys chosen in place of those that come with the product, by command id; an empty text is no key. As in `Settings.keys`. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** Something wrong with the chosen keys, in a sentence to show beside the command. */
export type KeyProblem = {
  command: string;
  key: string;
  problem: 'taken' | 'reserved' | 'unknown';
  sentence: string;
};

/** The key of a command as chosen, else as it comes; undefined for none. */
export function keyOfCommand(command: Command, chosen: ChosenKeys = {}): string | undefined {
  const own = command.fixed ? undefined : chosen[command.id];
  return own === undefined ? command.key : own === '' ? undefined : own;
}

/**
 * Command by key. A chosen key that `keyProblems` speaks against does not count, so that no choice can take a level's key
 * or leave a command unreachable; a second key (`also`) gives way to a chosen one.
 */
export function keyMap(chosen: ChosenKeys = {}): ReadonlyMap<string, CommandId> {
  const bad = new Set(keyProblems(chosen).map(({ command }) => command));
  const good = Object.fromEntries(Object.entries(chosen).filter(([id]) => !bad.has(id)));
  const map = new Map<string, CommandId>();
  for (const command of commands) {
    const key = keyOfCommand(command, good);
    if (key !== undefined && !map.has(key)) map.set(key, command.id);
  }
  const all: readonly Command[] = commands;
  for (const [index, { also }] of all.entries()) {
    const id = commands[index]?.id;
    if (id !== undefined && also !== undefined && !map.has(also)) map.set(also, id);
  }
  return map;
}

/** What speaks against each chosen key: it is no key, it belongs to levels, writing or the browser, or another command has it. */
export function keyProblems(chosen: ChosenKeys): KeyProblem[] {
  const all: readonly Command[] = commands;
  return Object.entries(chosen).flatMap(([id, key]): KeyProblem[] => {
    const command = all.find((one) => one.id === id);
    // A command of another version of the product is kept and does nothing.
    if (!command || key === '') return [];
    if (command.fixed)
      return [
        { command: id, key, problem: 'reserved', sentence: `“${command.title}” always has ${command.key}.` },
      ];
    const reserved = reservedFor(key);
    if (reserved) return [{ command: id, key, ...reserved }];
    const other = all.find((one) => one.id !== id && keyOfCommand(one, chosen) === key);
    return other
      ? [
          {
            command: id,
            key,
            problem: 'taken',
            sentence: `“${other.title}” has this key too. Choose another for one of them.`,
          },
        ]
      : [];
  });
}
