import type { Derived, ReadsAs, TeachDoor } from '../../../components/services.ts';
import type { PointedAt, TaughtPortal } from '../../../platform/calls.ts';

/** What the page answers while a portal is taught. */
export type FakePage = { picks?: (PointedAt | undefined)[]; derived?: Derived; reads?: ReadsAs };

const derivedFrom: Derived = {
  host: 'plans.harrowmere.example',
  address: 'plans.harrowmere.example/case/*',
  parts: [
    { name: 'Section E', is: 'section', sections: ['E'], selector: '.fold', expect: { least: 1, most: 12 } },
  ],
  alike: [],
};

/** A made-up page to point at and a list that is kept in memory. `keys` are those sent to the page. */
export function fakeTeaching(page: FakePage = {}): TeachDoor & {
  keys: string[];
} {
  const keys: string[] = [];
  const listeners = new Set<() => void>();
  let kept: TaughtPortal[] = [];
  return {
    keys,
    point: async () => {
      const picked = page.picks?.shift();
      return { ok: true, value: picked ? { picked } : {} };
    },
    key: (key) => {
      keys.push(key);
    },
    stop: () => {
      keys.push('stop');
    },
    onOver: () => () => undefined,
    derive: async () => ({ ok: true, value: page.derived ?? derivedFrom }),
    tryOut: async () => ({
      ok: true,
      value: page.reads ?? { sections: [{ id: 'E', says: 'By July 2027', words: 12 }], notVisited: [] },
    }),
    list: async () => kept,
    keep: async (portals) => {
      kept = [...portals];
      for (const listener of listeners) listener();
      return { ok: true, value: true };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    save: (portal) => ({ ok: true, value: { name: `portal-${portal.name}.json` } }),
    readFile: () => ({ ok: false, problem: { code: 'no-portal', sentence: 'This file is no portal.' } }),
  };
}
