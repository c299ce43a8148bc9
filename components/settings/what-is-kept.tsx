import { Fragment } from 'preact';
import { usualKeepMonths } from '../../review/settings/settings.ts';
import { permissionWords } from './permissions.ts';
import { SetCard, SetChoice, type SetProps, SetSwitch } from './set-field.tsx';

/** What is kept with a review, and in a sentence each where data lies and what the browser was asked to allow. */
export function WhatIsKept({ settings, change }: SetProps) {
  return (
    <SetCard title="What is kept, and where" id="kept">
      <SetChoice
        legend="The plan’s words"
        value={settings.keepText ? 'words' : 'hashes'}
        options={[
          {
            value: 'hashes',
            title: 'Fingerprints only',
            hint: 'Each word is kept as a number made with a key of this device: a plan that comes again is laid beside what you wrote, and nobody can read the plan from it. Words that were kept before become such numbers when their review is next opened with its plan.',
          },
          {
            value: 'words',
            title: 'The words themselves',
            hint: 'The plan’s text is kept on this device beside its review, so that your notes can be read with their words without the plan. It goes when the review is deleted and is in no export.',
          },
        ]}
        onChoose={(value) => change({ keepText: value === 'words' ? true : undefined })}
      />
      <SetSwitch
        label="Show the time I spend on a review"
        hint="Off unless you switch it on. Time is for you, and in no export."
        on={settings.timed === true}
        onSwitch={(on) => change({ timed: on ? true : undefined })}
      />
      <SetChoice
        legend="How long reviews are kept after their last change"
        value={String(settings.keepMonths ?? usualKeepMonths)}
        options={keepChoices(settings.keepMonths ?? usualKeepMonths)}
        onChoose={(value) => change({ keepMonths: Number(value) })}
      />
      <p class="wipe-door">
        <a href="/wipe.html">Delete everything on this device</a>
      </p>
      <dl class="set-facts">
        <dt>Reviews and settings</dt>
        <dd>lie in this browser on this device, in the extension’s own store; no server has them.</dd>
        <dt>The network</dt>
        <dd>is closed to the extension: the browser itself refuses every request it could make.</dd>
        <dt>The page you are on</dt>
        <dd>is read only after you press the button, and not changed by it.</dd>
        <dt>Portals you added</dt>
        <dd>are the only sites the browser lets it read without the button; “All reviews” lists them.</dd>
        {Object.entries(permissionWords).map(([name, { title, why }]) => (
          <Fragment key={name}>
            <dt>{title}</dt>
            <dd>{why}</dd>
          </Fragment>
        ))}
      </dl>
    </SetCard>
  );
}

/** The choices of months, with one that came from a file among them. Reading a plan again does not count as a change. */
function keepChoices(chosen: number) {
  const months = [...new Set([6, 12, usualKeepMonths, 36, 72, chosen])].filter((one) => one > 0);
  return [
    ...months
      .sort((one, other) => one - other)
      .map((one) => ({
        value: String(one),
        title: `${one} months`,
        ...(one === usualKeepMonths && { hint }),
      })),
    { value: '0', title: 'Until I delete them' },
  ];
}

const hint =
  'The usual: an audit year and its follow-up. From 30 days before, the list of reviews says which will go; nothing goes that was not said at least 14 days earlier, and each can be kept longer.';
