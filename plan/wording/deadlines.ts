import { deadlineForms } from './deadline-forms.ts';
import { loosePeriods } from './loose-periods.ts';
import { spokenDeadlines } from './spoken-deadlines.ts';
import { matches, type Phrase, withoutOverlaps } from './phrase.ts';
import { recallWith } from './recall.ts';
import { findTargetDates } from './school-dates.ts';
import type { SchoolContext } from './school-year.ts';
import { isShort } from './seasons.ts';

/** What is known when a deadline is read: the child's stage and the day against which "by Easter" is understood. */
export type DeadlineContext = SchoolContext & { today: string; age?: number };

/**
 * A "by when" in a statement. `ends`: last day that keeps it (ISO), where it can be worked out. `loose`: words that
 * give no fixed day ("by the next review", "over time"). `short`: words of a term or less ("by half term").
 */
export type Deadline = Phrase & {
  ends?: string;
  loose: boolean;
  short: boolean;
  kind: string;
  /** Age in years, for "before I turn 18". */
  age?: number;
};

const allForms = [...deadlineForms, ...spokenDeadlines, ...loosePeriods];

/** Every deadline of a statement in reading order, school dates first, then the looser forms that outcomes use. */
export const findDeadlines = recallWith(
  (about: DeadlineContext) => JSON.stringify(about),
  (text, about): Deadline[] => {
    const found: Deadline[] = [];
    const ends = (iso: string | undefined) => (iso === undefined ? {} : { ends: iso });
    for (const { hint, pattern, make } of allForms)
      if (hint.test(text))
        for (const { groups, ...phrase } of matches(text, pattern))
          found.push({ ...phrase, ...make(groups, about) });
    for (const target of findTargetDates(text, about)) {
      if (/^(?:in|during|over|after)\b/i.test(target.words) && target.kind === 'within') continue;
      const open = /^\s+and beyond\b/i.test(text.slice(target.to));
      const short =
        (target.kind !== 'phase' && isShort(target.ends, about.today)) || /\bweeks?\b/i.test(target.words);
      const age = target.kind === 'age' ? Number(/\d+/.exec(target.words)?.[0]) : undefined;
      found.push({
        from: target.from,
        to: target.to,
        words: target.words,
        kind: target.kind,
        loose: open || target.kind === 'review',
        short,
        ...ends(target.ends),
        ...(age === undefined ? {} : { age }),
      });
    }
    const dated = found.filter((one) => one.ends !== undefined);
    const undated = found.filter((one) => one.ends === undefined);
    return withoutOverlaps([...dated.sort((a, b) => b.to - b.from - (a.to - a.from)), ...undated]);
  },
);
