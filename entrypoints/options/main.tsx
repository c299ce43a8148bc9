import { render } from 'preact';
import '../../components/styles.ts';
import { followLook } from '../../components/settings/follow-look.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { frameworks } from '../../rubric/frameworks/index.ts';
import { openWipe } from '../../platform/open-wipe.ts';
import { ownStore } from '../sidepanel/own-store.ts';
import { settingsDoor } from '../sidepanel/settings-door.ts';
import { joinOpenPages } from '../../platform/wipe.ts';

await joinOpenPages();

/** The settings in a tab of their own; the browser's own list of extensions opens it too. */
const settings = settingsDoor();
followLook(settings);
const app = document.querySelector('#app');
if (app)
  render(
    <SettingsPage
      door={settings}
      frameworks={frameworks}
      lock={{ ...ownStore(), settings, openWipe: () => void openWipe() }}
      openDashboard={() => {
        location.href = '/dashboard.html';
      }}
    />,
    app,
  );
