import { type Grade, gradeOf } from '../../review/grade.ts';
import { maskWithoutPlan, withheld } from '../../review/mask.ts';
import { commentKey } from '../../review/state.ts';
import { labelOf } from '../to-audit-return.ts';
import type { ReportSource } from '../reports/report-of.ts';
import { plainPart, plainThing, type Reader, saidTo } from './plain-words.ts';
import { rightOf } from './rights.ts';

/** What the reviewer chose for the family's summary. `told`: keys of `offered` to put in; `levels`: name the level of each part. */
export type FamilyChoices = { reader: Reader; levels: boolean; told: ReadonlySet<string> };

/** Something the reviewer wrote that may go into the summary, in its masked form. */
export type Offered = { key: string; part: string; mark: 'strength' | 'clearer' | 'comment'; text: string };

/**
 * What may be put into the summary for a family: strengths, concerns, questions and comments that the reviewer wrote, each
 * masked. What could not be checked for names is not offered.
 */
export function offeredToFamily({ state, framework }: Pick<ReportSource, 'state' | 'framework'>): Offered[] {
  const partOf = (criterion: string | undefined) =>
    framework.criteria.find(({ id }) => id === criterion)?.part;
  const sectionPart = (section: string | undefined) =>
    framework.parts.find(({ id }) => id === section || id === section?.slice(0, 1))?.id;
  const annotations = [...state.annotations].map(
    ([key, { mark, criterion, section, forExport }]): Offered => ({
      key: `annotation ${key}`,
      part: sectionPart(section) ?? partOf(criterion) ?? 'whole',
      mark: mark === 'strength' ? 'strength' : mark === 'comment' ? 'comment' : 'clearer',
      text: forExport,
    }),
  );
  const comments = [...state.comments.values()].map(
    ({ target, forExport }): Offered => ({
      key: `comment ${commentKey(target)}`,
      part: partOf(target.criterion) ?? 'whole',
      mark: 'comment',
      text: forExport,
    }),
  );
  return [...annotations, ...comments]
    .filter(({ text }) => text.trim() !== '' && text !== withheld)
    .map((one) => ({ ...one, text: maskWithoutPlan(one.text) }));
}

/**
 * The summary for a family as text to be looked over and changed: "# " begins a heading, "- " a point. Made from the levels
 * given and from what was chosen, and from nothing else; where there is nothing, it says so. Names no one.
 */
export function familyDraft(source: ReportSource, choices: FamilyChoices): string {
  const { framework, state } = source;
  const grade = gradeOf(framework, state);
  const say = (text: string) => saidTo(choices.reader, text);
  const told = offeredToFamily(source).filter(({ key }) => choices.told.has(key));
  const strong = framework.parts.flatMap(({ id }) => partLines(source, grade, id, 'strength', told, say));
  const clearer = framework.parts.flatMap(({ id }) => partLines(source, grade, id, 'clearer', told, say));
  const remarks = told.filter(({ mark }) => mark === 'comment').map(({ text }) => `- ${text}`);
  const right = rightOf(framework, state);
  const kind = { plan: 'plan', advice: 'report', 'annual-review': 'review report' }[framework.documentKind];
  return [
    '# What this is',
    say(
      `This tells you what came out of a review of {your child’s|your} ${kind}. A review looks at how well the ${kind} is written. It does not look at how well {your child is|you are} doing. It does not change the ${kind}.`,
    ),
    '',
    '# What is strong',
    ...(strong.length > 0
      ? ['The reviewers said that these things are clear.', ...strong]
      : ['The reviewers have not named anything here yet.']),
    '',
    '# What should be made clearer',
    ...(clearer.length > 0
      ? ['The reviewers asked the writer to look at these things again.', ...clearer]
      : ['The reviewers have not asked for any changes yet.']),
    ...(remarks.length > 0 ? ['', '# What else the reviewers said', ...remarks] : []),
    ...(choices.levels ? ['', '# How each part was judged', ...levelLines(source, grade, say)] : []),
    '',
    '# What happens next',
    say(
      `The reviewers tell the writer what they found. The council then decides what to change in the ${kind}. This summary does not change any help that {your child gets|you get} now.`,
    ),
    '',
    '# Who to ask',
    'You can ask the SEND team at your council. You can also ask SENDIASS. That is a local advice service that does not take sides.',
    '',
    '# Your rights',
    `${right.sentence} (Where this comes from: ${right.source}. This is not legal advice.)`,
  ].join('\n');
}

/** The points of one part: what was given good or better, or less, in plain words, and what was chosen of the reviewers' own. */
function partLines(
  { framework }: ReportSource,
  grade: Grade,
  part: string,
  which: 'strength' | 'clearer',
  told: readonly Offered[],
  say: (text: string) => string,
): string[] {
  const things = framework.criteria
    .filter((criterion) => criterion.part === part)
    .flatMap(({ id }) => {
      const score = grade.scores.get(id);
      if (score?.kind !== 'level' || score.level >= 3 !== (which === 'strength')) return [];
      return [say(plainThing(framework, id))];
    });
  const own = told.filter((one) => one.part === part && one.mark === which).map(({ text }) => text);
  const title = say(plainPart(framework, part));
  return [
    ...(things.length > 0 ? [`- ${title}: ${things.join('; ')}.`] : []),
    ...own.map((text) => `- ${title}, in the reviewers’ own words: ${text}`),
  ];
}

function levelLines(
  { scale, framework }: ReportSource,
  grade: Grade,
  say: (text: string) => string,
): string[] {
  const { parts } = grade;
  const lines = parts.flatMap((part) =>
    part.grade.kind === 'level'
      ? [`- ${say(plainPart(framework, part.part))}: ${labelOf(part.grade.level, scale)}`]
      : [],
  );
  return lines.length > 0 ? lines : ['No part has a level yet.'];
}
