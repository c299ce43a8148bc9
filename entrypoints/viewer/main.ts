import { takeFile } from '../../platform/hand-over.ts';
import { openPanelHere, ownTab } from '../../platform/press.ts';
import { part } from './parts.ts';
import { Viewer } from './viewer.ts';
import { hostViewer } from './viewer-host.ts';

const token = new URLSearchParams(location.search).get('file');
const viewer = new Viewer({
  progress: (page, done, of) => host.progress(page, done, of),
  ended: (shown, sentence) => host.recognised(shown !== undefined, sentence),
});
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
);
viewer.onChanged(() => {
  host.off();
  host.changed();
});
part('review', HTMLButtonElement).addEventListener('click', () => openPanelHere(tab));
