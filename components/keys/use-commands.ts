import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { type CommandDesk, createCommandDesk, type Entry, type Handler } from './command-desk.ts';

/** The desk of the window; screens outside a panel (a test of one card) have one that nobody asks. */
export const DeskContext = createContext<CommandDesk>(createCommandDesk());

/** The desk, to run a command by a button: `desk.run('undo', whereOf(element))`. */
export function useDesk(): CommandDesk {
  return useContext(DeskContext);
}

/**
 * Registers what commands do while this component shows. The handlers may be new objects at each drawing; the latest
 * hold. A command of several mounted components goes to the one mounted last that says it is available.
 */
export function useCommands(handlers: readonly Handler[]): void {
  const desk = useDesk();
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => desk.handle(() => latest.current), [desk]);
}

/** Offers places to the command menu while this component shows; `entries` is called when the menu opens. */
export function useEntries(entries: () => readonly Entry[]): void {
  const desk = useDesk();
  const latest = useRef(entries);
  latest.current = entries;
  useEffect(() => desk.offer(() => latest.current()), [desk]);
}
