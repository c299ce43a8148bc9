import { render } from 'preact';
import '../../components/styles.ts';
import { WipePage } from '../../components/wipe/wipe-page.tsx';
import { liesHere, wipeDevice } from '../../platform/wipe.ts';

/** The page that deletes everything. It opens no review and joins no other page: it is the one that stays. */
const app = document.querySelector('#app');
if (app)
  render(
    <WipePage
      door={{
        liesHere,
        wipe: wipeDevice,
        openBackup: () => {
          location.href = '/dashboard.html#backup';
        },
        openDashboard: () => {
          location.href = '/dashboard.html';
        },
      }}
    />,
    app,
  );
