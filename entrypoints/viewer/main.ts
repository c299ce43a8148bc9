import { takeFile } from '../../platform/hand-over.ts';
import { openPanelHere, ownTab } from '../../platform/press.ts';
import { onSettings, readSettings } from '../../platform/settings.ts';
import { joinOpenPages } from '../../platform/wipe.ts';
import { readViewerLook } from '../../platform/viewer-look.ts';
import { parseSettings } from '../../review/settings/settings.ts';
import { part } from './parts.ts';
import { ReadingDesk } from './reading-desk.ts';
import { Viewer } from './viewer.ts';
import { hostViewer } from './viewer-host.ts';

await joinOpenPages();
const token = new URLSearchParams(location.search).get('file');
const desk = new ReadingDesk();
const heedSettings = (settings: unknown) => desk.setSingles(parseSettings(settings).keysOff !== true);
void readViewerLook().then((look) => desk.restore(look));
void readSettings().then(heedSettings);
onSettings(heedSettings);
const viewer = new Viewer(
  {
    progress: (page, done, of) => host.progress(page, done, of),
    ended: (shown, sentence) => host.recognised(shown !== undefined, sentence),
  },
  desk,
);
const tab = await ownTab();
const coming = token ? takeFile(token) : undefined;
const handed = coming?.then((file) => {
  if (file) return viewer.open(file);
  viewer.tell(
    'The document is no longer held, because this page was reloaded. Choose it again or drop it here.',
  );
});
const host = hostViewer(
  tab,
  async () => {
    await handed;
    return viewer.shown();
  },
  viewer.recognition,
  (marks, badges) => desk.painted(marks, badges),
);
const guarded = import('./guard-viewer.ts').then(({ guardViewer }) => guardViewer(viewer));
viewer.onChanged(() => {
  host.off();
  host.changed();
  void guarded.then((guard) => guard.changed());
});
part('review', HTMLButtonElement).addEventListener('click', () => openPanelHere(tab));
