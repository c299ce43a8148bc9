import type { DocumentDoor, OpenDocument, TabNews, Told } from '../../components/services.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import type { HostCall, HostCalls, HostNews } from '../../platform/calls.ts';
import { documentHost } from '../../platform/document-host.ts';
import { fingerprintOf } from '../../platform/fingerprint.ts';
import { type Opened, openEmptyViewer, openInViewer, openTabDocument } from '../../platform/open-document.ts';
import { onPanelTab, panelTab, showTab, tabWasGiven, watchTab } from '../../platform/tabs.ts';

/** The panel's document: whatever holds it in the tab the panel is bound to. */
export function documentDoor(): DocumentDoor {
  let bound = panelTab();
  const newsListeners = new Set<(news: HostNews) => void>();
  const tabListeners = new Set<(news: TabNews) => void>();
  let stopHearing = () => {};

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
    if (!isNamed) rebind(tab, { tab: 'given' });
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
      const answer = await call('document/read', {});
      if (!answer.ok) return answer;
      if (signal.aborted) return { ok: false, problem: stopped };
      progress('Finding its sections, outcomes and provision.');
      await drawn();
      const { reading, links } = answer.value;
      const plan = buildPlan(reading);
      const fingerprint = await fingerprintOf(plan);
      progress('Checking it against the framework.');
      await drawn();
      return { ok: true, value: { plan, reading, title: reading.title, fingerprint, links } };
    },
    paint: (marks, badges) => call('document/paint', { marks, badges }),
    reveal: (mark) => call('document/reveal', { mark }),
    show: (span) => call('document/show', { span }),
    selection: () => call('document/selection', {}),
    clear: () => call('document/clear', {}),
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

const noTab = {
  code: 'closed',
  sentence:
    'There is no page beside this panel. Nothing was read. Open the plan and press the extension’s button on it.',
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
