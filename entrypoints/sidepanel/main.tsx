import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles.ts';
import { followLook } from '../../components/settings/follow-look.ts';
import { SidePanel } from '../../components/side-panel.tsx';
import { frameworkFor } from '../../rubric/frameworks/index.ts';
import { documentDoor } from './document-door.ts';
import { rehearsedJudge } from './rehearsed-judge.ts';
import { browserServices } from './services.ts';
import { joinOpenPages } from '../../platform/wipe.ts';

await joinOpenPages();

/** The side panel (Firefox: sidebar); with `?tab=` it is bound to that tab and may stand in a tab of its own. */
const real = browserServices(documentDoor(), (review) => {
  const query = review === undefined ? '' : `?review=${encodeURIComponent(review)}`;
  void browser.tabs.create({ url: new URL(`/dashboard.html${query}`, location.origin).href });
});
const framework = frameworkFor('plan');
const services = framework ? { ...real, judge: rehearsedJudge(framework, real.today) } : real;
followLook(services.settings);
const app = document.querySelector('#app');
if (app) render(<SidePanel services={services} />, app);
