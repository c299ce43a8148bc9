import { maskWithoutPlan } from '../../review/mask.ts';
import { agencies, modes } from '../../review/details.ts';
import { DetailChoice } from '../review/about-review.tsx';
import { SetCard, SetField, type SetProps } from './set-field.tsx';

/** Who new reviews are by. The same fields stand in a review, under “Details for the audit”. */
export function WhoIAm({ settings, change }: SetProps) {
  const { reviewerId = '' } = settings;
  return (
    <SetCard title="Who I am" id="who">
      <p class="muted">
        New reviews begin with this; one already begun keeps what it was begun with. It leaves with every
        export, so use a reference and never your name.
      </p>
      <SetField
        label="Your reference (not your name)"
        value={settings.reviewerId}
        most={60}
        onText={(value) => change({ reviewerId: value })}
      />
      {maskWithoutPlan(reviewerId) !== reviewerId && (
        <p class="notice notice-warn" role="status">
          This looks as if it identified somebody. In exports it reads “{maskWithoutPlan(reviewerId)}”.
        </p>
      )}
      <DetailChoice
        name="field"
        label="Agency"
        value={settings.reviewerAgency}
        options={agencies}
        onChoose={(value) => change({ reviewerAgency: value })}
      />
      <SetField
        label="Role"
        value={settings.reviewerRole}
        most={100}
        onText={(value) => change({ reviewerRole: value })}
      />
      <DetailChoice
        name="field"
        label="Kind of review"
        value={settings.mode}
        options={modes}
        onChoose={(value) => change({ mode: value })}
      />
    </SetCard>
  );
}
