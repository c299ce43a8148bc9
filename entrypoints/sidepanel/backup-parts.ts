import type { Services } from '../../components/services.ts';
import type { BackupPart } from '../../platform/backup/part.ts';
import { readViewerLook, writeViewerLook } from '../../platform/viewer-look.ts';
import { parsePortal } from '../../sources/page/portals/parse-portal.ts';
import { parseSettings } from '../../review/settings/settings.ts';
import { parseRetained } from '../../review/parse-retained.ts';
import { isSame } from '../../review/backup/foretell.ts';
import { parseForms } from './parse-forms.ts';

/** What a backup holds beside the reviews. A room that keeps something new adds one here. */
export function backupParts({
  settings,
  forms,
  teaching,
  retention,
}: Pick<Services, 'settings' | 'forms' | 'teaching' | 'retention'>): BackupPart[] {
  return [
    {
      name: 'settings',
      title: 'Settings',
      how: 'takes',
      read: async () => nothingEmpty(await settings.read()),
      foretell: async (value) =>
        isSame(await settings.read(), parseSettings(value)) ? undefined : 'they replace the settings here',
      async put(value) {
        const before = await settings.read();
        const put = await settings.write(parseSettings(value));
        return put.ok ? { ok: true, value: { undo: async () => void (await settings.write(before)) } } : put;
      },
    },
    adding({
      name: 'taught-portals',
      title: 'Taught portals',
      list: () => teaching.list(),
      parse: (value) =>
        listOf(value).flatMap((one) => {
          const parsed = parsePortal(one);
          return parsed.ok ? [parsed.portal] : [];
        }),
      keep: (all) => teaching.keep(all),
    }),
    adding({
      name: 'forms',
      title: 'Forms you corrected',
      list: () => forms.list(),
      parse: parseForms,
      keep: (all) => forms.write(all),
    }),
    noticesPart(retention),
    {
      name: 'viewer-look',
      title: 'Look of the viewer',
      how: 'takes',
      read: async () => nothingEmpty(await readViewerLook()),
      foretell: async (value) =>
        isSame(await readViewerLook(), value) ? undefined : 'it replaces the look here',
      async put(value) {
        const before = await readViewerLook();
        // What does not fit is left out whenever it is read.
        await writeViewerLook(typeof value === 'object' && value !== null ? value : {});
        return { ok: true, value: { undo: () => writeViewerLook(before) } };
      },
    },
  ];
}

/**
 * The days on which reviews were first said to expire. Taken only where the reviewer chooses it: a review that was put back
 * without them is announced anew, and so never goes sooner. What the device knows of its own clock is not carried.
 */
function noticesPart(retention: Services['retention']): BackupPart {
  const fresh = async (value: unknown) => {
    const here = (await retention.read()).notices;
    const { notices } = parseRetained({ notices: value });
    return Object.entries(notices).filter(([review]) => !Object.hasOwn(here, review));
  };
  return {
    name: 'notices',
    title: 'Days on which reviews were said to expire',
    how: 'takes',
    async read() {
      return nothingEmpty((await retention.read()).notices);
    },
    async foretell(value) {
      const count = (await fresh(value)).length;
      return count > 0 ? `${count} would be added; without them the notice begins anew` : undefined;
    },
    async put(value) {
      const added = await fresh(value);
      const before = await retention.read();
      await retention.write({ ...before, notices: { ...before.notices, ...Object.fromEntries(added) } });
      const undo = async () => {
        const now = await retention.read();
        const ids = new Set(added.map(([review]) => review));
        const notices = Object.entries(now.notices).filter(([review]) => !ids.has(review));
        await retention.write({ ...now, notices: Object.fromEntries(notices) });
      };
      return { ok: true, value: { undo } };
    },
  };
}

type Listed<T> = {
  name: string;
  title: string;
  list(): Promise<T[]>;
  parse(value: unknown): T[];
  keep(all: T[]): ReturnType<Services['forms']['write']>;
};

/** A list of things with an id: those that are not here are added, those that are stay as they are. */
function adding<T extends { id: string }>({ name, title, list, parse, keep }: Listed<T>): BackupPart {
  const fresh = async (value: unknown) => {
    const here = new Set((await list()).map(({ id }) => id));
    return parse(value).filter(({ id }) => !here.has(id));
  };
  return {
    name,
    title,
    how: 'adds',
    async read() {
      const all = await list();
      return all.length > 0 ? all : undefined;
    },
    async foretell(value) {
      const count = (await fresh(value)).length;
      return count > 0 ? `${count} would be added` : undefined;
    },
    async put(value) {
      const added = await fresh(value);
      const put = await keep([...(await list()), ...added]);
      if (!put.ok) return put;
      const ids = new Set(added.map(({ id }) => id));
      const undo = async () => void (await keep((await list()).filter(({ id }) => !ids.has(id))));
      return { ok: true, value: { undo } };
    },
  };
}

function nothingEmpty(value: object): unknown {
  return Object.keys(value).length > 0 ? value : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
