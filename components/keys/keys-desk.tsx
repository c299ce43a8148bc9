import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { createCommandDesk } from './command-desk.ts';
import { type KeySettings, pressed } from './pressed.ts';
import { DeskContext } from './use-commands.ts';

type Props = { settings: () => KeySettings; children: ComponentChildren };

/** The one place that listens for keys: everything inside may register what commands do. */
export function KeysDesk({ settings, children }: Props) {
  const desk = useMemo(createCommandDesk, []);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (pressed(event, desk, settings())) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [desk, settings]);
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}
