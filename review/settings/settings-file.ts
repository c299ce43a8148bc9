import { type SettingName, type Settings, settingNames, takeSettings } from './settings.ts';

/** Version of the file's shape. A file of a later version is refused with a sentence. */
export const settingsFileVersion = 1;
/** What names a file of ours, so that any other JSON is told from it. */
const settingsFileKind = 'plan-quality-settings';
/** The name a file is saved under. */
export const settingsFileName = 'plan-quality-settings.json';

/** Settings that say who the reviewer is: left out of a file that is given to colleagues. */
export const personalSettings: readonly SettingName[] = ['reviewerId', 'reviewerAgency', 'reviewerRole'];

/** A settings file that was read: what of it can be taken over, and in words what cannot. */
export type SettingsFile = { settings: Settings; notes: string[] };

/** A file's settings, or why it is none, in a sentence. */
export type SettingsRead = { ok: true; value: SettingsFile } | { ok: false; sentence: string };

/** Settings as the text of a file. It holds nothing of any plan or review. */
export function settingsFileOf(settings: Settings, { withPerson }: { withPerson: boolean }): string {
  const kept = Object.entries(settings).filter(
    ([name]) => withPerson || !personalSettings.some((one) => one === name),
  );
  return `${JSON.stringify({ kind: settingsFileKind, version: settingsFileVersion, settings: Object.fromEntries(kept) }, null, 2)}\n`;
}

/** More letters than a file of settings ever has: a longer one is not read. */
const longest = 200_000;

/** Reads a file that may come from anybody: what is not known, does not fit or could do harm is told and left out. */
export function readSettingsFile(text: string): SettingsRead {
  if (text.length > longest) return refused('This file is far too long for settings.');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('This file is no JSON.');
  }
  if (!isRecord(file) || file.kind !== settingsFileKind)
    return refused('This is no settings file of Plan quality.');
  if (holdsDangerous(file))
    return refused('This file holds names that a settings file never has (“__proto__” or the like).');
  if (typeof file.version !== 'number' || file.version > settingsFileVersion)
    return refused('This file comes from a newer version of Plan quality.');
  if (!isRecord(file.settings)) return refused('This file holds no settings.');
  const { settings, unfit, unknown } = takeSettings(file.settings);
  const notes = [
    ...(unknown.length > 0 ? [`Not known here, so left out: ${unknown.map(shown).join(', ')}.`] : []),
    ...(unfit.length > 0
      ? [`Holds something that does not fit, so left out: ${unfit.map((name) => `“${name}”`).join(', ')}.`]
      : []),
  ];
  return { ok: true, value: { settings, notes } };
}

/** The names of settings that a file would change, in the order in which they are shown. What a file does not name stays as it is. */
export function changedBy(now: Settings, file: Settings): SettingName[] {
  return settingNames.filter(
    (name) => file[name] !== undefined && JSON.stringify(file[name]) !== JSON.stringify(now[name]),
  );
}

function refused(why: string): { ok: false; sentence: string } {
  return { ok: false, sentence: `${why} Nothing was changed.` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const dangerous = ['__proto__', 'constructor', 'prototype'];

/** True if any object in it has a key that would reach into the language's own objects. */
function holdsDangerous(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // Settings are three deep; a file that is deeper was made to hurt.
  if (depth > 20) return true;
  return (
    Object.keys(value).some((key) => dangerous.includes(key)) ||
    Object.values(value).some((inner) => holdsDangerous(inner, depth + 1))
  );
}

/** A name from a file, short enough for a line. */
function shown(name: string): string {
  return `“${name.length > 40 ? `${name.slice(0, 40)}…` : name}”`;
}
