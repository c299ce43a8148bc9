import type { Grade } from '../../review/grade.ts';
import { commentKey } from '../../review/state.ts';
import type { Criterion } from '../../rubric/framework.ts';
import type { Piece } from '../paper/paper.ts';
import { labelOf } from '../to-audit-return.ts';
import type { ReportSource } from './report-of.ts';

/** The levels given in one part with what was written to them, as a table; nothing where none was given. */
export function levelsOf(source: ReportSource, grade: Grade, part: string): Piece[] {
  const { framework, state, scale } = source;
  const rows = framework.criteria
    .filter((criterion) => criterion.part === part)
    .flatMap((criterion) => {
      const score = grade.scores.get(criterion.id);
      const reason = reasonOf(source, criterion);
      if ((!score || score.kind === 'unscored') && reason === '') return [];
      const given = state.scores.get(`${criterion.id}||`)?.score;
      const pressed =
        given?.kind === 'level' && given.scale === scale.id
          ? scale.steps.find(({ value }) => value === given.value)
          : undefined;
      const level =
        score?.kind === 'level'
          ? `${pressed?.label ?? labelOf(score.level, scale)}${score.from === 'given' ? '' : ` (from its ${score.from})`}`
          : score?.kind === 'na'
            ? 'Not applicable'
            : score?.kind === 'ne'
              ? 'Not evidenced'
              : 'Not scored';
      return [[`${criterion.title} (${criterion.id})`, level, reason]];
    });
  if (rows.length === 0) return [];
  const heads = ['Criterion', 'Level', 'Reason or comment'];
  // A column in which nothing stands takes room from the others.
  const columns = rows.some(([, , reason]) => reason !== '') ? 3 : 2;
  return [
    {
      kind: 'table',
      caption: 'Levels given',
      heads: heads.slice(0, columns),
      rows: rows.map((row) => row.slice(0, columns)),
    },
  ];
}

/** What the reviewer wrote for a criterion, its sections included; for NA and NE the reason. */
function reasonOf({ state }: ReportSource, { id, perSection }: Criterion): string {
  const given = state.scores.get(`${id}||`)?.score;
  const below = (perSection ?? []).flatMap((section) => {
    const text = state.comments.get(commentKey({ criterion: id, section }))?.text;
    return text ? [`Section ${section}: ${text}`] : [];
  });
  return [
    ...(given && given.kind !== 'level' ? [given.reason] : []),
    state.comments.get(commentKey({ criterion: id }))?.text ?? '',
    ...below,
  ]
    .filter((text) => text.trim() !== '')
    .join(' ');
}
