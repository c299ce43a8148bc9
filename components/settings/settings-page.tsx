import type { Framework } from '../../rubric/framework.ts';
import type { SettingsDoor } from '../services.ts';
import { AgencySections } from './agency-sections.tsx';
import { IncidentStep } from './incident-step.tsx';
import { KeyTable } from './key-table.tsx';
import { PassphrasePart } from '../lock/passphrase-part.tsx';
import type { LockServices } from '../lock/lock-services.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Look } from './look.tsx';
import { ScaleChoice } from './scale-choice.tsx';
import { ShareSettings } from './share-settings.tsx';
import { type Kept, useSettings } from './use-settings.ts';
import { WhatIsKept } from './what-is-kept.tsx';
import { WhoIAm } from './who-i-am.tsx';

type Props = {
  door: SettingsDoor;
  frameworks: readonly Framework[];
  /** The lock on what is stored, and what guards this window. */
  lock: LockServices;
  openDashboard: () => void;
};

/** Everything that can be set, on one page without a save button: each change is kept at once and holds in open panels. */
export function SettingsPage({ door, frameworks, lock, openDashboard }: Props) {
  const { settings, kept, change, replace } = useSettings(door);
  const plan = frameworks.find(({ documentKind }) => documentKind === 'plan');
  return (
    <main class="settings">
      <header class="settings-head">
        <h1 tabIndex={-1}>Settings</h1>
        <p class="muted">
          Kept on this device as you change them, and at once in open panels. There is nothing to save.
        </p>
        <KeptWord kept={kept} />
        <button type="button" class="quiet" onClick={openDashboard}>
          All reviews
        </button>
      </header>
      {settings === undefined ? (
        kept.kind !== 'failed' && <p role="status">Reading the settings.</p>
      ) : (
        <>
          <WhoIAm {...{ settings, change }} />
          {plan && <ScaleChoice {...{ settings, change }} framework={plan} />}
          {plan && <AgencySections {...{ settings, change }} framework={plan} />}
          <Look {...{ settings, change }} />
          <KeyTable {...{ settings, change }} />
          <LanguageChoice {...{ settings, change }} />
          <IncidentStep {...{ settings, change }} />
          <PassphrasePart services={lock} {...{ settings, change }} />
          <WhatIsKept {...{ settings, change }} />
          <ShareSettings {...{ settings, replace, door }} />
        </>
      )}
    </main>
  );
}

/** Said once it is stored; a failure in a sentence that stays. */
function KeptWord({ kept }: { kept: Kept }) {
  if (kept.kind === 'failed')
    return (
      <p class="notice notice-bad" role="alert">
        {kept.sentence}
      </p>
    );
  return (
    <p class="settings-kept" role="status">
      {kept.kind === 'saved' ? '✓ Saved' : ''}
    </p>
  );
}
