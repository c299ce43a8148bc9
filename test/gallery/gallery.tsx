import { render } from 'preact';
import '../../components/styles.ts';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { followLook } from '../../components/settings/follow-look.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { WipePage } from '../../components/wipe/wipe-page.tsx';
import { hands } from './hands.ts';
import { states } from './states.ts';

/** Nothing lies here but what is drawn. */
const wipeDoor = {
  liesHere: async () => ({ reviews: 12, portals: 1 }),
  wipe: async () => [],
  openBackup: () => undefined,
  openDashboard: () => undefined,
};

/** Draws the state that the address names (`?state=`), or a list of all. The title says when it stands, or what failed. */
async function draw(app: Element): Promise<void> {
  const name = new URLSearchParams(location.search).get('state');
  const state = states.find((one) => one.name === name);
  if (!state) {
    render(
      <ul>
        {states.map((one) => (
          <li key={one.name}>
            <a href={`?state=${encodeURIComponent(one.name)}`}>{one.name}</a>
          </li>
        ))}
      </ul>,
      app,
    );
    return;
  }
  const made = await state.made();
  followLook(made.services.settings);
  render(
    state.screen === 'wipe' ? (
      <WipePage door={wipeDoor} />
    ) : state.screen === 'settings' ? (
      <SettingsPage
        door={made.services.settings}
        frameworks={made.services.frameworks}
        lock={made.services}
        openDashboard={() => undefined}
      />
    ) : state.screen === 'dashboard' ? (
      <Dashboard services={made.services} />
    ) : (
      <SidePanel services={made.services} />
    ),
    app,
  );
  await state.steps?.(hands(), made);
}

const app = document.querySelector('#app');
if (app)
  draw(app).then(
    () => {
      document.title = 'Drawn';
    },
    (error: unknown) => {
      document.title = `Failed: ${error instanceof Error ? error.message : String(error)}`;
    },
  );
