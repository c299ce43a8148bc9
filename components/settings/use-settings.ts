import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings, SettingsDoor } from '../services.ts';

/** Whether what is on the screen is kept. "Saved" is said only after it is stored. */
export type Kept = { kind: 'as-it-was' } | { kind: 'saved' } | { kind: 'failed'; sentence: string };

/** The settings on the screen, and the ways to change them; undefined until they were read. */
export type SettingsInHand = {
  settings: Settings | undefined;
  kept: Kept;
  /** Keeps these; a value of `undefined` goes back to how the product comes. */
  change(part: Partial<Settings>): void;
  /** Keeps these in place of all before, as taking a file over and its undoing do. */
  replace(settings: Settings): void;
};

/** Settings that are kept as they are changed, one after the other, and follow what other windows keep. */
export function useSettings(door: SettingsDoor): SettingsInHand {
  const [settings, setSettings] = useState<Settings>();
  const [kept, setKept] = useState<Kept>({ kind: 'as-it-was' });
  /** The newest, also between two drawings. */
  const latest = useRef<Settings>({});
  const writing = useRef(Promise.resolve());
  const waiting = useRef(0);

  useEffect(() => {
    const take = (next: Settings) => {
      // What is being written here is newer than what another write tells of.
      if (waiting.current > 0) return;
      latest.current = next;
      setSettings(next);
    };
    door.read().then(take, () => setKept(notRead));
    return door.onChange(take);
  }, [door]);

  const replace = (next: Settings) => {
    latest.current = next;
    setSettings(next);
    waiting.current += 1;
    writing.current = writing.current.then(async () => {
      const answer = await door.write(next);
      waiting.current -= 1;
      setKept(answer.ok ? { kind: 'saved' } : { kind: 'failed', sentence: answer.problem.sentence });
    });
  };
  return {
    settings,
    kept,
    replace,
    change: (part) => replace(without(latest.current, part)),
  };
}

const notRead: Kept = {
  kind: 'failed',
  sentence:
    'The browser did not hand out the settings kept on this device, so none are shown. Nothing was changed. Reload this page to try again.',
};

/** The settings with some changed; what is set to nothing goes. */
function without(settings: Settings, part: Partial<Settings>): Settings {
  const next = { ...settings, ...part };
  for (const [name, value] of Object.entries(part))
    if (value === undefined) Reflect.deleteProperty(next, name);
  return next;
}
