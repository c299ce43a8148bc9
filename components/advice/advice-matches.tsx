import type { AdviceMatch, AdviceVerdict } from '../../rubric/advice/advice-match.ts';
import type { AdviceMark } from '../session/advice-work.ts';
import { MatchItem } from './match-item.tsx';

type Props = {
  matches: readonly AdviceMatch[];
  marks: ReadonlyMap<string, AdviceMark>;
  /** True where the reports have to be told apart. */
  many: boolean;
};

/** Each heading is a question: whether it is so, the reviewer says. */
const groups: { verdict: AdviceVerdict; title: string; about: string; open: boolean }[] = [
  {
    verdict: 'diluted',
    title: 'Diluted?',
    about: 'The plan seems to give less, or to say it less firmly, than was advised.',
    open: true,
  },
  {
    verdict: 'dropped',
    title: 'Dropped?',
    about: 'Advised, and nothing like it was found in the plan.',
    open: true,
  },
  {
    verdict: 'added',
    title: 'Not in the advice?',
    about: 'In the plan, and nothing like it was found in the reports added here.',
    open: false,
  },
  {
    verdict: 'vague',
    title: 'Advice vague',
    about: 'The advice itself leaves it open. Its author is the one to ask; the writer must not fill it in.',
    open: false,
  },
  {
    verdict: 'differs',
    title: 'Different',
    about: 'The two say different things, and neither is plainly more.',
    open: true,
  },
  { verdict: 'more', title: 'More than advised', about: 'The plan gives or says more.', open: false },
  {
    verdict: 'cannot-tell',
    title: 'Cannot tell',
    about: 'The words do not say surely enough which belongs to which.',
    open: false,
  },
  { verdict: 'same', title: 'Same', about: 'Nothing was found that differs.', open: false },
];

/** The comparison by what it suggests; what asks for nothing is folded. */
export function AdviceMatches({ matches, marks, many }: Props) {
  if (matches.length === 0)
    return (
      <p class="muted">
        Nothing could be set side by side: no provision was found in Sections F, G and H, or none in the
        reports.
      </p>
    );
  return (
    <>
      <p class="hint">
        Each heading is a question. “Right” and “Not so” are for your own list in this window; to keep an
        answer with the review, answer the same finding under criterion P-F4.
      </p>
      {groups.map(({ verdict, title, about, open }) => {
        const own = matches.filter((match) => match.verdict === verdict);
        if (own.length === 0) return null;
        return (
          <details key={verdict} class="more advice-group" data-verdict={verdict} open={open}>
            <summary>
              <h3>
                {title} <span class="muted">{own.length}</span>
              </h3>
            </summary>
            <p class="hint">{about}</p>
            <ul class="advice-list">
              {own.map((match) => (
                <MatchItem key={match.id} {...{ match, many }} mark={marks.get(match.id)} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
