import type { SettingsDoor } from '../../components/services.ts';
import { saveFile } from '../../platform/save-file.ts';
import { onSettings, readSettings, writeSettings } from '../../platform/settings.ts';
import { parseSettings } from '../../review/settings/settings.ts';
import { settingsFileName } from '../../review/settings/settings-file.ts';

/** The settings kept on this device. */
export function settingsDoor(): SettingsDoor {
  return {
    read: async () => parseSettings(await readSettings()),
    async write(settings) {
      try {
        await writeSettings(settings);
        return { ok: true, value: true };
      } catch {
        // The browser's own sentence names storage quotas and lock files, which help nobody here.
        return { ok: false, problem: notKept };
      }
    },
    onChange: (listener) => onSettings((stored) => listener(parseSettings(stored))),
    save(text) {
      saveFile({ name: settingsFileName, type: 'application/json;charset=utf-8', text });
      return { ok: true, value: { name: settingsFileName } };
    },
  };
}

const notKept = {
  code: 'settings-not-kept',
  sentence:
    'The browser did not keep this setting, so it holds in this window only. Reviews are safe. Try again, or make room on this device.',
};
