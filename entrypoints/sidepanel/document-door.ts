import type { DocumentDoor, OpenDocument, TabNews, Told } from '../../components/services.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import type { HostCall, HostCalls, HostNews } from '../../platform/calls.ts';
import { documentHost } from '../../platform/document-host.ts';
import { fingerprintOf } from '../../platform/fingerprint.ts';
import { type Opened, openEmptyViewer, openInViewer, openTabDocument } from '../../platform/open-document.ts';
import { askViewer } from '../../platform/viewer-calls.ts';
import { type Gathering, gathering } from './gathering.ts';
import { allPortals } from './teach-door.ts';
import {
  keepPanelTab,
  onPanelTab,
  onTabClosed,
  panelTab,
  showTab,
  tabWasGiven,
  watchTab,
} from '../../platform/tabs.ts';

/** The panel's document: whatever holds it in the tab the panel is bound to. */
export function documentDoor(): DocumentDoor {
  let bound = panelTab();
  const newsListeners = new Set<(news: HostNews) => void>();
  const tabListeners = new Set<(news: TabNews) => void>();
  let stopHearing = () => {};
  /** What was gathered of each tab's document; coming back to one goes on where it was left. */
  const gatherings = new Map<string, Gathering>();
  let gathered = gathering();

  const isNamed = new URLSearchParams(location.search).has('tab');
  const tellTabs = (news: TabNews) => {
    for (const listener of tabListeners) listener(news);
  };
  const hear = (tab: number | undefined) => {
    stopHearing();
    if (tab === undefined) return;
    const stopNews = documentHost(tab).onNews((news) => {
      for (const listener of newsListeners) listener(news);
    });
    const stopWatching = watchTab(tab, (seen) => {
      // A panel opened as a tab of its own is always beside another tab: nothing to tell.
      if (!isNamed || seen === 'closed') tellTabs({ tab: seen });
    });
    stopHearing = () => {
      stopNews();
      stopWatching();
    };
  };
  void bound.then(hear);
  const rebind = (tab: number, news: TabNews) => {
    bound = Promise.resolve(tab);
    hear(tab);
    tellTabs(news);
  };
  onPanelTab((tab) => {
    // A panel bound by its address stays with its tab.
    if (isNamed) return;
    void bound.then((before) => rebind(tab, { tab: 'given', ...(before === tab && { again: true }) }));
  });

  async function call<C extends HostCall>(
    name: C,
    request: HostCalls[C]['request'],
  ): Promise<Told<HostCalls[C]['answer']>> {
    const tab = await bound;
    if (tab === undefined) return { ok: false, problem: noTab };
    return documentHost(tab).call(name, request);
  }

  return {
    async read(progress, signal): Promise<Told<OpenDocument>> {
      progress('Reading the document.');
      // The tab the reading comes from, whatever the panel is given meanwhile: two tabs' pages are never one document.
      const tab = await bound;
      if (tab === undefined) return { ok: false, problem: noTab };
      const answer = await documentHost(tab).call('document/read', { portals: await allPortals() });
      if (!answer.ok) return answer;
      if (signal.aborted || tab !== (await bound)) return { ok: false, problem: stopped };
      progress('Finding its sections, outcomes and provision.');
      await drawn();
      if (signal.aborted) return { ok: false, problem: stopped };
      const { links, origin, portal } = answer.value;
      const where = `${tab} ${origin ?? ''}`;
      const own = gatherings.get(where) ?? gathering();
      gatherings.set(where, own);
      gathered = own;
      const found = own.add(answer.value.reading, where);
      if (typeof found !== 'object') return { ok: false, problem: nothingShown[found ?? 'elsewhere'] };
      const { reading, visits, view } = found;
      const plan = buildPlan(reading);
      const fingerprint = await fingerprintOf(plan);
      progress('Checking it against the framework.');
      await drawn();
      return {
        ok: true,
        value: {
          plan,
          reading,
          title: reading.title,
          fingerprint,
          links,
          visits,
          ...(view && { view }),
          ...(portal && { portal }),
        },
      };
    },
    async paint(marks, badges, inks) {
      const here = marks.flatMap((mark) => {
        const span = gathered.toPage(mark.span);
        return span ? [{ ...mark, span }] : [];
      });
      const badgesHere = badges.flatMap((badge) => {
        const span = gathered.toPage({ block: badge.block, from: 0, to: 0 });
        return span ? [{ ...badge, block: span.block }] : [];
      });
      const answer = await call('document/paint', {
        marks: here,
        badges: badgesHere,
        ...(inks && { inks }),
      });
      const shown = new Set(here.map(({ id }) => id));
      const elsewhere = marks
        .filter(({ id }) => !shown.has(id))
        .map(({ id, span }) => ({ mark: id, part: gathered.partOf(span.block) ?? '' }));
      return answer.ok ? { ok: true, value: { missing: answer.value.missing, elsewhere } } : answer;
    },
    reveal: (mark) => call('document/reveal', { mark }),
    async show(span) {
      const here = gathered.toPage(span);
      if (here) return call('document/show', { span: here });
      return { ok: true, value: { shown: false, part: gathered.partOf(span.block) ?? '' } };
    },
    async selection() {
      const answer = await call('document/selection', {});
      return answer.ok ? { ok: true, value: { spans: answer.value.spans.map(gathered.fromPage) } } : answer;
    },
    version: (earlier) => call('document/version', { earlier }),
    clear: () => call('document/clear', {}),
    async letGo() {
      gatherings.clear();
      gathered = gathering();
      await call('document/clear', {});
    },
    recognise: () => call('document/recognise', {}),
    stopRecognising: () => call('document/stop-recognising', {}),
    async markUp(request) {
      const tab = await bound;
      return tab === undefined ? { ok: false, problem: noTab } : askViewer(tab, request);
    },
    // The panel does not hear its own messages, so it binds itself to what it opened.
    async openFile() {
      const opened = await openEmptyViewer();
      if (opened.ok) rebind(opened.tab, { tab: 'awaits-file' });
      return told(opened);
    },
    async openDropped(file) {
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) return { ok: false, problem: notTaken };
      const opened = await openInViewer({ name: file.name, bytes: new Uint8Array(bytes) });
      if (opened.ok) rebind(opened.tab, { tab: 'given' });
      return told(opened);
    },
    async openLink(link) {
      const tab = await bound;
      if (tab === undefined) return { ok: false, problem: noTab };
      const opened = await openTabDocument(tab, link?.address);
      if (opened.ok) rebind(opened.tab, { tab: 'given' });
      return told(opened);
    },
    async goTo() {
      const tab = await bound;
      if (tab !== undefined) await showTab(tab);
    },
    tab: () => bound,
    async switchTo(tab) {
      if (!(await showTab(tab))) return { ok: false, problem: tabGone };
      await keepPanelTab(tab);
      bound = Promise.resolve(tab);
      hear(tab);
      return { ok: true, value: true };
    },
    onClosed: (listener) =>
      onTabClosed((tab) => {
        for (const where of gatherings.keys()) if (where.startsWith(`${tab} `)) gatherings.delete(where);
        listener(tab);
      }),
    onNews(listener) {
      newsListeners.add(listener);
      return () => {
        newsListeners.delete(listener);
      };
    },
    onTab(listener) {
      tabListeners.add(listener);
      return () => {
        tabListeners.delete(listener);
      };
    },
    given: tabWasGiven,
  };
}

/** A page that shows no document, where none was read before. */
const nothingShown = {
  'signed-out': {
    code: 'signed-out',
    sentence:
      'The portal asks you to sign in, so there is no plan on this page. Sign in, open the plan, then read it.',
  },
  'timed-out': {
    code: 'signed-out',
    sentence:
      'The portal has signed you out, so there is no plan on this page. Sign in, open the plan, then read it.',
  },
  failed: {
    code: 'page-failed',
    sentence: 'The portal shows an error and no plan. Nothing was read. Go back to the plan, then read it.',
  },
  elsewhere: {
    code: 'page-failed',
    sentence: 'This page shows no plan. Nothing was read. Open the plan, then read it.',
  },
};

const noTab = {
  code: 'closed',
  sentence:
    'There is no page beside this panel. Nothing was read. Open the plan and press the extension’s button on it.',
};

const tabGone = {
  code: 'closed',
  sentence: 'That document’s tab was closed. Its review is safe. Open the document again to see its words.',
};

const notTaken = {
  code: 'failed',
  sentence: 'The file could not be taken from the disk. Nothing was read. Choose it again.',
};

const stopped = { code: 'stopped', sentence: 'Reading was stopped. Nothing was changed.' };

/** Lets the browser draw the step before the next one keeps it busy. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function told(opened: Opened): Told<unknown> {
  return opened.ok ? { ok: true, value: opened.tab } : opened;
}
