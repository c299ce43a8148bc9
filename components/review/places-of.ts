import type { Finding } from '../../rubric/finding.ts';
import type { Entry } from '../keys/command-desk.ts';
import { judgementOf } from '../session/session-state.ts';
import { shortLabel } from '../words.ts';
import { criterionWord } from './criterion-word.ts';
import { findingWalk } from './finding-walk.ts';
import type { Flow } from './flow.ts';
import { stepsOfLevel } from './giving-commands.ts';
import { focusLater } from './go.ts';
import { partName } from './progress-words.ts';

/** The criteria, sections, findings and levels of a review, for the command menu. */
export function placesOf(flow: Flow): Entry[] {
  const { state, current, criteria } = flow;
  const judgement = judgementOf(state);
  return [
    ...stepsOfLevel(flow).map(
      ({ step, give }): Entry => ({
        id: `level:${step.value}`,
        group: 'Give a level',
        title: `${flow.open}: ${shortLabel(step.label)}`,
        words: 'level',
        note: 'Give a level',
        key: step.key,
        run: give,
      }),
    ),
    ...criteria.map(
      (criterion): Entry => ({
        id: `criterion:${criterion.id}`,
        group: 'Criteria',
        title: `${criterion.id} ${criterion.title}`,
        words: criterion.question,
        note: criterionWord(criterion, current).text,
        run: () => flow.goTo(criterion.id),
      }),
    ),
    ...current.framework.parts
      .filter(({ id }) => criteria.some(({ part }) => part === id))
      .map(
        (part): Entry => ({
          id: `section:${part.id}`,
          group: 'Sections',
          title: part.title,
          note: partName(part) === part.title ? 'Part' : 'Section',
          run: () => goToPart(flow, part.id),
        }),
      ),
    ...(judgement ? findingWalk(judgement, criteria, current.state) : []).map(
      (finding): Entry => ({
        id: `finding:${finding.id}`,
        group: 'Findings',
        title: titleOf(finding),
        words: finding.message,
        note: `${tones[finding.tone]}, ${finding.criterion}${finding.section ? `, Section ${finding.section}` : ''}`,
        run: () => flow.goToFinding(finding),
      }),
    ),
  ];
}

const tones = { query: 'Query', strength: 'Strength', note: 'Note' } as const;
/** Longer quotations are cut: the list shows what tells one from another. */
const longest = 90;

function titleOf({ words, message }: Finding): string {
  if (!words) return message;
  const quote =
    words.quote.length > longest ? `${words.quote.slice(0, longest).replace(/\s\S*$/, '')} …` : words.quote;
  return `“${quote}”`;
}

/** To a part's heading; where only one criterion is shown, to its first. */
export function goToPart(flow: Flow, part: string): void {
  const first = flow.criteria.find((one) => one.part === part);
  if (flow.focusing && first) flow.goTo(first.id);
  else focusLater(`#part-${CSS.escape(part)}-title`);
}
