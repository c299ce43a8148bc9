import { render } from 'preact';
import '../../components/styles.ts';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { followLook } from '../../components/settings/follow-look.ts';
import { documentDoor } from '../sidepanel/document-door.ts';
import { browserServices } from '../sidepanel/services.ts';
import { joinOpenPages } from '../../platform/wipe.ts';

await joinOpenPages();

/** The page of all reviews; `?review=ID` opens one. No document is bound to it. */
const services = browserServices(
  {
    ...documentDoor(),
    given: async () => false,
    onTab: () => () => undefined,
    onNews: () => () => undefined,
  },
  (review) => {
    location.search = review === undefined ? '' : `?review=${encodeURIComponent(review)}`;
  },
);
followLook(services.settings);
const app = document.querySelector('#app');
const review = new URLSearchParams(location.search).get('review') ?? undefined;
if (app) render(<Dashboard services={services} review={review} />, app);
