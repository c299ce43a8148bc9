import type {
  DocumentDoor,
  Portal,
  Services,
  Settings,
  TabNews,
  Told,
} from '../../../components/services.ts';
import type { KnownForm } from '../../../plan/corrections/form.ts';
import type { Plan, Span } from '../../../plan/plan.ts';
import type { HostNews, Mark } from '../../../platform/calls.ts';
import { memoryStore } from '../../../platform/reviews/memory-reviews.ts';
import { weakness } from '../../../platform/vault/passphrase.ts';
import type { Retained } from '../../../review/keep-until.ts';
import { listingOf } from '../../../review/listing.ts';
import type { Framework } from '../../../rubric/framework.ts';
import type { Judgement } from '../../../rubric/judgement.ts';
import { fakeGuard, fakeLock } from './fake-lock.ts';
import { fakeTeaching } from './fake-teaching.ts';
import { readingOf } from './reading-of.ts';

/** What a screen is tried with: a plan, what the machine made of it, and what the document answers. */
export type Fake = {
  plan: Plan;
  framework: Framework;
  judgement: Judgement;
  fingerprint?: string;
  read?: DocumentDoor['read'];
  missing?: string[];
  /** What is selected in the document. */
  selected?: Span[];
  /** What a file of advice reads as, by its name. */
  advice?: Record<string, Told<Plan>>;
  /** The judgement made anew each time; `judgement` unless given. */
  judge?: Services['judge'];
};

/** Made-up services over an in-memory store, with what was asked of the document and ways to send news. */
export function fakeServices({
  plan,
  framework,
  judgement,
  fingerprint = 'fingerprint',
  read,
  missing = [],
  selected = [],
  advice = {},
  judge = () => judgement,
}: Fake) {
  const asked: {
    painted: Mark[][];
    revealed: string[];
    cleared: number;
    exported: string[];
    versions: string[];
    copied: string[];
    /** The texts of reports that were saved. */
    saved: string[];
  } = {
    painted: [],
    revealed: [],
    cleared: 0,
    exported: [],
    versions: [],
    copied: [],
    saved: [],
  };
  let news: ((news: HostNews) => void) | undefined;
  let tabs: ((news: TabNews) => void) | undefined;
  let clock = Date.UTC(2026, 2, 2, 9);
  let ids = 0;
  let portals: Portal[] = [];
  let forms: KnownForm[] = [];
  let settings: Settings = {};
  let retained: Retained = { notices: {} };
  const held = new Set<string>();
  const onSettings = new Set<(settings: Settings) => void>();
  const fine = <T>(value: T): Told<T> => ({ ok: true, value });
  const services: Services = {
    ...memoryStore((review) => listingOf(review, framework)),
    lock: fakeLock().lock,
    guard: fakeGuard().door,
    frameworks: [framework],
    judge,
    readAdvice: async (file) => advice[file.name] ?? fine(plan),
    document: {
      read: read ?? (async () => fine({ plan, reading: readingOf(plan), fingerprint, links: [] })),
      paint: async (marks) => {
        asked.painted.push(marks);
        return fine({ missing });
      },
      reveal: async (mark) => {
        asked.revealed.push(mark);
        return fine({ shown: true });
      },
      show: async () => fine({ shown: true }),
      version: async (earlier) => {
        asked.versions.push(earlier ? 'earlier' : 'proposed');
        return fine({ shown: true });
      },
      selection: async () => fine({ spans: selected }),
      clear: async () => {
        asked.cleared += 1;
        return fine({});
      },
      letGo: async () => {
        asked.cleared += 1;
      },
      recognise: async () => fine({}),
      stopRecognising: async () => fine({}),
      markUp: async ({ notes, name }) => {
        if (name !== undefined) asked.exported.push(`marked ${name} ${notes.length}`);
        return fine({ highlights: notes.length, pages: 1, unplaced: 0, signed: false, locked: false });
      },
      openFile: async () => fine({}),
      openDropped: async () => fine({}),
      openLink: async () => fine({}),
      goTo: async () => undefined,
      tab: async () => 1,
      switchTo: async () => fine({}),
      onClosed: () => () => undefined,
      given: async () => false,
      onNews: (listener) => {
        news = listener;
        return () => undefined;
      },
      onTab: (listener) => {
        tabs = listener;
        return () => undefined;
      },
    },
    portals: {
      list: async () => portals,
      current: async () => ({ pattern: 'https://portal.example/*', name: 'portal.example' }),
      add: async (portal) => {
        portals = [...portals, portal];
        return fine(true);
      },
      remove: async (portal) => {
        portals = portals.filter((one) => one.pattern !== portal.pattern);
        return fine(true);
      },
    },
    teaching: fakeTeaching(),
    forms: {
      list: async () => forms,
      write: async (next) => {
        forms = next;
        return fine(true);
      },
    },
    settings: {
      read: async () => settings,
      write: async (next) => {
        settings = next;
        for (const listener of onSettings) listener(next);
        return fine(true);
      },
      onChange: (listener) => {
        onSettings.add(listener);
        return () => onSettings.delete(listener);
      },
      save: (text) => {
        asked.exported.push(text);
        return fine({ name: 'plan-quality-settings.json' });
      },
    },
    exportReviews: async (kind, reviews) => {
      asked.exported.push(`${kind} ${reviews.map((review) => review.id).join(' ')}`);
      return fine({ name: `review.${kind}` });
    },
    whyWeak: (typed) => weakness(typed)?.sentence,
    saveReport: async (file) => {
      asked.exported.push(`${file.type.split(';')[0]} ${file.name}`);
      if ('text' in file) asked.saved.push(file.text);
      return fine({ name: file.name });
    },
    toWord: async (paper) => fine(new TextEncoder().encode(paper.title)),
    exportCheckCounts: (counts) => {
      asked.exported.push(`checks ${counts.map(({ check }) => check).join(' ')}`);
      return fine({ name: 'checks.csv' });
    },
    copy: async (text) => {
      asked.copied.push(text);
      return fine(true);
    },
    openSheet: async () => {
      const root = document.createElement('main');
      document.body.append(root);
      return fine({ root });
    },
    openDashboard: () => undefined,
    openSettings: () => undefined,
    openWipe: () => undefined,
    retention: {
      read: async () => retained,
      write: async (next) => {
        retained = next;
      },
      holdOpen: (review) => {
        held.add(review);
        return () => held.delete(review);
      },
      unlessOpen: async (review, work) => (held.has(review) ? undefined : work()),
    },
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    today: () => '2026-03-02',
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  };
  return {
    services,
    asked,
    tell: (what: HostNews) => news?.(what),
    tellTab: (what: TabNews) => tabs?.(what),
  };
}
