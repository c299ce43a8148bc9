import {
  agencies,
  type DetailField,
  type Details,
  documentStatuses,
  modes,
  needCodes,
  settingTypes,
  socialCareStatuses,
} from '../../review/details.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { detailWords } from './detail-words.ts';

/** The details an audit asks for about the document and the reviewer. Each is kept as it is changed; the dates have a card of their own. */
export function AboutReview({ current }: ReviewProps) {
  const { setDetail, remember, followAgency } = useActions();
  const { details } = current.state;
  const keep = <F extends DetailField>(field: F, value: Details[F]) => {
    if (value === undefined) setDetail({}, [field]);
    else setDetail({ [field]: value });
  };
  const { documentKind } = current.review;
  return (
    <details class="card about">
      <summary>
        <h2>Details for the audit</h2>
        <span class="muted">{Object.keys(details).length} filled in</span>
      </summary>
      <div class="fields">
        <DetailChoice
          label="Document status"
          value={details.docStatus}
          options={documentStatuses}
          onChoose={(value) => keep('docStatus', value)}
        />
        {documentKind === 'plan' && (
          <>
            <DetailChoice
              label="New or amended"
              value={details.newOrAmended}
              options={newOrAmended}
              onChoose={(value) => keep('newOrAmended', value)}
            />
            <Count
              label="Age of the plan in months"
              value={details.planAgeMonths}
              onCount={(value) => keep('planAgeMonths', value)}
            />
            <Count
              label="How many times amended"
              value={details.amendmentsCount}
              onCount={(value) => keep('amendmentsCount', value)}
            />
          </>
        )}
        <Text label="Year group" value={details.yearGroup} onText={(value) => keep('yearGroup', value)} />
        <DetailChoice
          label="Primary need"
          value={details.primaryNeed}
          options={needCodes}
          onChoose={(value) => keep('primaryNeed', value)}
        />
        <DetailChoice
          label="Secondary need"
          value={details.secondaryNeed}
          options={needCodes}
          onChoose={(value) => keep('secondaryNeed', value)}
        />
        <DetailChoice
          label="Setting"
          value={details.settingType}
          options={settingTypes}
          onChoose={(value) => keep('settingType', value)}
        />
        <DetailChoice
          label="Social care"
          value={details.socialCareStatus}
          options={socialCareStatuses}
          onChoose={(value) => keep('socialCareStatus', value)}
        />
        {documentKind === 'advice' && (
          <>
            <Text
              label="Agency of the author"
              value={details.agencyOfAuthor}
              onText={(value) => keep('agencyOfAuthor', value)}
            />
            <Text
              label="Role of the author"
              value={details.adviceAuthorRole}
              onText={(value) => keep('adviceAuthorRole', value)}
            />
          </>
        )}
        <fieldset>
          <legend>Reviewer (kept for your next reviews)</legend>
          <Text
            label="Your reference (not your name)"
            value={details.reviewerId}
            onText={(value) => {
              keep('reviewerId', value);
              void remember({ reviewerId: value });
            }}
          />
          <DetailChoice
            label="Agency"
            value={details.reviewerAgency}
            options={agencies}
            onChoose={(value) => {
              keep('reviewerAgency', value);
              followAgency();
              void remember({ reviewerAgency: value });
            }}
          />
          <Text
            label="Role"
            value={details.reviewerRole}
            onText={(value) => {
              keep('reviewerRole', value);
              void remember({ reviewerRole: value });
            }}
          />
          <DetailChoice
            label="Kind of review"
            value={details.mode}
            options={modes}
            onChoose={(value) => {
              keep('mode', value);
              void remember({ mode: value });
            }}
          />
        </fieldset>
      </div>
    </details>
  );
}

const newOrAmended = ['new', 'amended'] as const;

type ChoiceProps<T extends string> = {
  label: string;
  value: T | undefined;
  options: readonly T[];
  name?: string;
  onChoose: (value: T | undefined) => void;
};

/** One of a detail's values, or none of them; `name` is the label's class where it stands outside these details. */
export function DetailChoice<T extends string>({ label, value, options, name, onChoose }: ChoiceProps<T>) {
  return (
    <label class={name}>
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(options.find((option) => option === chosen));
        }}
      >
        <option value="">Not stated</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {detailWords[option] ?? option}
          </option>
        ))}
      </select>
    </label>
  );
}

function Text({
  label,
  value,
  onText,
}: {
  label: string;
  value: string | undefined;
  onText: (value: string | undefined) => void;
}) {
  return (
    <label>
      {label}
      <input
        type="text"
        autocomplete="off"
        value={value ?? ''}
        onChange={(event) => onText(event.currentTarget.value.trim() || undefined)}
      />
    </label>
  );
}

function Count({
  label,
  value,
  onCount,
}: {
  label: string;
  value: number | undefined;
  onCount: (value: number | undefined) => void;
}) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={0}
        value={value ?? ''}
        onChange={(event) =>
          onCount(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))
        }
      />
    </label>
  );
}
