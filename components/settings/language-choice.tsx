import { SetCard, SetChoice, type SetProps } from './set-field.tsx';

/** How new reviews begin with words about autism. Each review can still say what its own person chose. */
export function LanguageChoice({ settings, change }: SetProps) {
  return (
    <SetCard title="The person’s own words" id="language">
      <p>
        Some people say “autistic person”, others “person with autism”. Only the person’s own choice decides,
        so a review asks once where the plan puts it one way. A plan that puts it the other way is then
        queried.
      </p>
      <SetChoice
        legend="New reviews begin with"
        value={settings.preference ?? 'ask'}
        options={choices}
        onChoose={(value) => change({ preference: value === 'ask' ? undefined : value })}
      />
    </SetCard>
  );
}

const choices = [
  { value: 'ask', title: 'Ask each time', hint: 'Neither is queried until it is known. This is the usual.' },
  {
    value: 'autistic',
    title: '“autistic person”',
    hint: 'The team’s usual: “with autism” is queried until the review says what the person chose.',
  },
  {
    value: 'with autism',
    title: '“person with autism”',
    hint: 'The team’s usual: “autistic person” is queried until the review says what the person chose.',
  },
  { value: 'other', title: 'Do not ask', hint: 'Neither is queried.' },
] as const;
