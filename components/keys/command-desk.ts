import type { CommandGroup, CommandId } from './commands.ts';

/**
 * Where a key was pressed or the command menu was opened, by the nearest element around the focus that names it:
 * `data-target` (criterion, section or item, as `targetKey` writes it), `data-finding`, `data-annotation`. Without one in
 * focus, `target` is the open criterion (`setOpen`).
 */
export type Where = {
  /** The key that was pressed, as `keyOf` writes it; absent from the menu and from buttons. */
  key?: string;
  element: HTMLElement | undefined;
  target?: string;
  finding?: string;
  annotation?: string;
};

/** What a command does. Where `isAvailable` says no, the key is left to others and the menu does not list it. */
export type Handler = {
  id: CommandId;
  run(where: Where): void;
  isAvailable?(where: Where): boolean;
};

/** A place the command menu can go to: a criterion, a section, a finding, an annotation. */
export type Entry = {
  /** Unique, for "recently used": 'criterion:P-E1'. */
  id: string;
  group: 'Criteria' | 'Sections' | 'Findings' | 'Annotations' | CommandGroup;
  title: string;
  /** Further words it is found by. */
  words?: string;
  /** What stands beside it: how it stands, whose it is. */
  note?: string;
  key?: string;
  run(): void;
};

/** Who does what on the screens that are mounted now. */
export type CommandDesk = {
  /** Registers what commands do, for as long as a screen shows. The latest registered comes first. Returns the way to stop. */
  handle(handlers: () => readonly Handler[]): () => void;
  /** Registers places to go to. `entries` is called when the menu opens. Returns the way to stop. */
  offer(entries: () => readonly Entry[]): () => void;
  /** The handler of a command that is available there, if any. */
  handlerOf(id: CommandId, where: Where): Handler | undefined;
  /** Does it; false where nobody on the screen does. */
  run(id: CommandId, where: Where): boolean;
  entries(): Entry[];
  /** The criterion that is open, by its target: what a key is for where nothing in focus says so. */
  setOpen(target: string | undefined): void;
  whereOf(element: Element | null, key?: string): Where;
};

/** A desk on which nothing is registered. */
export function createCommandDesk(): CommandDesk {
  const handlers: (() => readonly Handler[])[] = [];
  const offers: (() => readonly Entry[])[] = [];
  let open: string | undefined;
  const desk: CommandDesk = {
    handle: (some) => joined(handlers, some),
    offer: (some) => joined(offers, some),
    handlerOf(id, where) {
      for (const some of handlers)
        for (const handler of some())
          if (handler.id === id && handler.isAvailable?.(where) !== false) return handler;
      return undefined;
    },
    run(id, where) {
      const handler = desk.handlerOf(id, where);
      handler?.run(where);
      return handler !== undefined;
    },
    entries: () => [...offers].reverse().flatMap((some) => [...some()]),
    setOpen(target) {
      open = target;
    },
    whereOf(element, key) {
      const nearest = (name: string) =>
        element?.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined;
      return {
        element: element instanceof HTMLElement ? element : undefined,
        ...(key !== undefined && { key }),
        target: nearest('target') ?? open,
        finding: nearest('finding'),
        annotation: nearest('annotation'),
      };
    },
  };
  return desk;
}

/** Adds to the front of a list and gives the way to take it out again. */
function joined<T>(list: T[], one: T): () => void {
  list.unshift(one);
  return () => {
    const at = list.indexOf(one);
    if (at >= 0) list.splice(at, 1);
  };
}
