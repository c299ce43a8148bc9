import type { DocumentDoor, Services } from '../../components/services.ts';
import { checkCountsCsv } from '../../exports/check-counts-csv.ts';
import { exportFiles } from '../../exports/index.ts';
import { copyText } from '../../platform/copy-text.ts';
import { addPortal, portalOfTab, portals, removePortal } from '../../platform/portals.ts';
import { openSheet } from '../../platform/open-sheet.ts';
import { saveFile } from '../../platform/save-file.ts';
import { saveFiles } from '../../platform/save-files.ts';
import { openSettings } from '../../platform/open-settings.ts';
import { openWipe } from '../../platform/open-wipe.ts';
import { holdOpen, readRetained, unlessOpen, writeRetained } from '../../platform/retention.ts';
import { parseRetained } from '../../review/parse-retained.ts';
import { panelTab } from '../../platform/tabs.ts';
import { frameworks } from '../../rubric/frameworks/index.ts';
import { judge } from '../../rubric/judge.ts';
import { backupDoor, whyWeak } from './backup-door.ts';
import { ownStore } from './own-store.ts';
import { settingsDoor } from './settings-door.ts';
import { teachDoor } from './teach-door.ts';

/** The real services behind the screens of an extension page. */
export function browserServices(document: DocumentDoor, openDashboard: (review?: string) => void): Services {
  const own = ownStore();
  const settings = settingsDoor();
  const teaching = teachDoor(document);
  const retention = {
    read: async () => parseRetained(await readRetained()),
    write: writeRetained,
    holdOpen,
    unlessOpen,
  };
  const now = () => new Date().toISOString();
  const today = () => localDay(new Date());
  const protectedBy = (passphrase?: string) =>
    passphrase === undefined ? undefined : { passphrase, day: today() };
  return {
    ...own,
    backup: backupDoor(own.whole, { ...own, settings, teaching, retention, now, today }),
    frameworks,
    judge,
    readAdvice: async (file, progress, signal) =>
      (await import('./read-advice.ts')).readAdvice(file, progress, signal),
    document,
    portals: {
      list: portals,
      async current() {
        const tab = await panelTab();
        return tab === undefined ? undefined : portalOfTab(tab);
      },
      add: async (portal) =>
        (await addPortal(portal)) ? { ok: true, value: true } : { ok: false, problem: notAdded },
      remove: async (portal) => ({ ok: true, value: await removePortal(portal) }),
    },
    teaching,
    settings,
    async exportReviews(kind, reviews, passphrase) {
      const files = exportFiles(kind, reviews, frameworks);
      return files.length > 0
        ? saveFiles(files, protectedBy(passphrase))
        : { ok: false, problem: noFramework };
    },
    whyWeak,
    saveReport: (file, passphrase) => saveFiles([file], protectedBy(passphrase)),
    async toWord(paper) {
      try {
        const { paperToWord } = await import('../../exports/paper/paper-to-word.ts');
        return { ok: true, value: await paperToWord(paper) };
      } catch (error) {
        // After an update of the extension its older parts can no longer be loaded.
        const why = error instanceof Error ? error.message : String(error);
        return { ok: false, problem: { code: 'no-word', sentence: notAsWord(why) } };
      }
    },
    exportCheckCounts(counts) {
      const file = checkCountsCsv(counts);
      saveFile(file);
      return { ok: true, value: { name: file.name } };
    },
    copy: async (text) =>
      (await copyText(text)) ? { ok: true, value: true } : { ok: false, problem: notCopied },
    async openSheet(title) {
      const root = await openSheet(title);
      return root ? { ok: true, value: { root } } : { ok: false, problem: noSheet };
    },
    openDashboard,
    openSettings: () => void openSettings(),
    openWipe: () => void openWipe(),
    retention,
    now,
    today,
    newId: () => crypto.randomUUID(),
  };
}

function notAsWord(why: string): string {
  return `The Word file could not be made (${why}). Nothing was saved, and your review is safe. Save it as HTML, or reload this panel and try again.`;
}

const notAdded = {
  code: 'not-added',
  sentence:
    'The portal was not added. Nothing was changed: press the extension’s button on each page to read it.',
};

const noSheet = {
  code: 'no-sheet',
  sentence: 'The browser did not open a tab for it. Nothing was changed: it can be read here, in the panel.',
};

const notCopied = {
  code: 'not-copied',
  sentence:
    'The browser did not let the question be copied. Nothing was changed: select its words and copy them by hand.',
};

const noFramework = {
  code: 'no-framework',
  sentence: 'The framework of this review is not here, so it could not be exported. The review is safe.',
};

/** The reviewer's own day, not Greenwich's: a plan dated today is not in the future late in the evening. */
function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
