// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../../../plan/build-plan.ts';
import { findPart } from '../../../../../sources/page/portals/find-part.ts';
import { knownPortals } from '../../../../../sources/page/portals/known-portals.ts';
import { pageOrder } from '../../../../../sources/page/portals/page-order.ts';
import { parsePortal } from '../../../../../sources/page/portals/parse-portal.ts';
import { readHtml } from '../../../../../sources/page/read-html.ts';

const home = path.resolve(import.meta.dirname, '../../../../../sources/page/portals/known');
const folders = readdirSync(home);

type Case = {
  address: string;
  sections: Record<string, string[]>;
  leavesOut: string[];
  links?: string[];
  notVisited: string[];
};

const casesOf = (folder: string) =>
  readdirSync(path.join(home, folder)).filter((name) => name.endsWith('.html'));
const read = (folder: string, name: string) => readFileSync(path.join(home, folder, name), 'utf8');

describe('the folders of portals', () => {
  it('are all in the list, and the list names no other', () => {
    expect(knownPortals.map(({ id }) => id)).toEqual(folders);
  });

  it.each(folders)('%s has address patterns, parts with expected counts, and a case', (folder) => {
    const parsed = parsePortal(JSON.parse(read(folder, 'portal.json')));
    expect(parsed).toMatchObject({ ok: true });
    expect(casesOf(folder), 'a page of ours to read').not.toEqual([]);
  });

  it.each(folders)('%s leaves no part without a case that shows it', (folder) => {
    const seen = new Set<string>();
    const parts = knownPortals.find(({ id }) => id === folder)?.parts ?? [];
    for (const name of casesOf(folder)) {
      const page = new DOMParser().parseFromString(read(folder, name), 'text/html');
      const order = pageOrder(page);
      for (const part of parts) if ((findPart(part, order) ?? []).length > 0) seen.add(part.name);
    }
    expect(parts.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });
});

describe.each(folders.flatMap((folder) => casesOf(folder).map((name) => ({ folder, name }))))(
  '$folder: $name',
  ({ folder, name }) => {
    const wanted: Case = JSON.parse(read(folder, name.replace('.html', '.json')));

    it('is read as written beside it', async () => {
      const { reading, links, portal } = await readHtml(read(folder, name), wanted.address, {
        portals: knownPortals,
      });
      expect(portal?.id).toBe(folder);
      const plan = buildPlan(reading, { kind: 'plan' });
      const found = plan.sections
        .filter(({ text }) => text !== '')
        .map(({ id, text }) => [id, text.split('\n')]);
      expect(Object.fromEntries(found)).toEqual(wanted.sections);
      const all = reading.blocks.map(({ text }) => text).join('\n');
      for (const words of wanted.leavesOut) expect(all).not.toContain(words);
      expect(links.map(({ address }) => address)).toEqual(wanted.links ?? []);
      expect(reading.notVisited.map(({ where }) => where).toSorted()).toEqual(wanted.notVisited.toSorted());
    });

    it('is gone by on its own address only', async () => {
      const { portal } = await readHtml(read(folder, name), 'https://elsewhere.example/', {
        portals: knownPortals,
      });
      expect(portal).toBeUndefined();
    });
  },
);
