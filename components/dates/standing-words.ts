import { inWords } from '../../rubric/dates/calendar.ts';
import { eventWords } from '../../rubric/dates/event-words.ts';
import type { Standing, TimedStep } from '../../rubric/dates/timeline.ts';
import { counted } from '../words.ts';

/** A sign for each standing, beside its words: colour is never the only one. */
export const standingSigns: Record<Standing['kind'], string> = {
  met: '✓',
  missed: '✗',
  open: '…',
  passed: '?',
  'cannot-tell': '?',
  contradicts: '!',
};

/** How a step stands, in a few words: "met (3 days before)", "missed by 9 days". */
export function standingWords({ step, standing }: TimedStep): string {
  switch (standing.kind) {
    case 'met':
      if (step.rule.kind === 'open')
        return standing.spare === 0
          ? 'met (just long enough)'
          : `met (${counted(standing.spare, 'day')} more)`;
      return standing.spare === 0
        ? 'met (on the last day)'
        : `met (${counted(standing.spare, 'day')} before)`;
    case 'missed':
      return step.rule.kind === 'open'
        ? `missed: ${counted(standing.late, 'day')} too short`
        : `missed by ${counted(standing.late, 'day')}`;
    case 'open':
      return standing.dueIn === 0
        ? 'still open: due today'
        : `still open: due in ${counted(standing.dueIn, 'day')}`;
    case 'passed':
      return `cannot tell: no date of ${eventWords(standing.absent)}; the last day was ${counted(standing.ago, 'day')} ago`;
    case 'cannot-tell':
      return `cannot tell: no date of ${eventWords(standing.absent)}`;
    case 'contradicts':
      return 'cannot tell: the dates contradict each other';
  }
}

/** The last compliant date of a step in words; of a time to comment the earliest day on which it may close. */
export function limitWords({ step, limit }: TimedStep): string {
  if (limit === undefined) return '';
  return step.rule.kind === 'open'
    ? `earliest day to close: ${inWords(limit)}`
    : `last day: ${inWords(limit)}`;
}

/** What a limit of the phase transfers must add: local guides often say a day later. */
export function limitNote(id: string): string | undefined {
  if (id === 'T14') return 'The regulation says before 31 March; local guides usually say by 31 March.';
  if (id === 'T15') return 'The regulation says before 15 February; local guides usually say by 15 February.';
  return undefined;
}

/** One line for the folded card. */
export function summaryOf(steps: readonly TimedStep[], toConfirm: number): string {
  const duties = steps.filter(({ advisory }) => !advisory);
  const count = (kind: Standing['kind']) => duties.filter(({ standing }) => standing.kind === kind).length;
  const untold = count('cannot-tell') + count('passed') + count('contradicts');
  return [
    count('missed') > 0 ? `${count('missed')} missed` : '',
    count('met') > 0 ? `${count('met')} met` : '',
    count('open') > 0 ? `${count('open')} open` : '',
    untold > 0 ? `${untold} cannot tell` : '',
    toConfirm > 0 ? `${counted(toConfirm, 'date')} to confirm` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
