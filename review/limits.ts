import type { Framework } from '../rubric/framework.ts';
import type { GradeValue, PartGrade } from './grade.ts';
import { confirmedIncidents } from './incident.ts';
import type { CriterionScore } from './roll-up.ts';
import type { ReviewState } from './state.ts';

/** A limiting rule that fired: the framework's sentence, the cap, and what set it off. */
export type Fired = { id: string; sentence: string; cap: number; because: string };

/** A limiting rule about a finding nobody has answered yet. */
export type Waiting = { id: string; sentence: string; findings: number };

/** What limiting rules look at: the levels given and the grades they add up to before any cap. */
export type GradeSoFar = {
  framework: Framework;
  scores: Map<string, CriterionScore>;
  parts: PartGrade[];
  state: ReviewState;
  uncapped: GradeValue;
};

type Limit = Framework['rules']['limits'][number];

/**
 * The limiting rules that fire on what a person has given. A rule about a finding fires only when the reviewer has
 * accepted such a finding or sent it back: a machine's finding alone never lowers a grade.
 */
export function firedLimits(soFar: GradeSoFar): Fired[] {
  return soFar.framework.rules.limits.flatMap((limit) => {
    const because = reason(limit, soFar);
    return because === undefined ? [] : [{ id: limit.id, sentence: limit.sentence, cap: limit.cap, because }];
  });
}

/** Rules about findings that were shown and have no answer yet. */
export function waitingLimits(framework: Framework, state: ReviewState): Waiting[] {
  return framework.rules.limits.flatMap((limit) => {
    if (limit.when.kind !== 'finding') return [];
    const { type } = limit.when;
    const shown = (state.seen?.findings ?? [])
      .filter((finding) => finding.type === type)
      .reduce((sum, finding) => sum + finding.count, 0);
    const answered = [...state.dispositions.values()].filter((answer) => answer.type === type).length;
    const open = shown - answered;
    return open > 0 ? [{ id: limit.id, sentence: limit.sentence, findings: open }] : [];
  });
}

function reason(limit: Limit, { framework, scores, parts, state, uncapped }: GradeSoFar): string | undefined {
  const { when } = limit;
  switch (when.kind) {
    case 'statutory-at': {
      const low = framework.criteria.filter((criterion) => {
        const score = scores.get(criterion.id);
        return criterion.statutory && score?.kind === 'level' && score.level <= when.level;
      });
      return low.length > 0
        ? low.map((criterion) => `${criterion.id} ${criterion.title}`).join('; ')
        : undefined;
    }
    case 'part-at': {
      const low = parts.filter(
        (part) =>
          when.parts.includes(part.part) && part.grade.kind === 'level' && part.grade.level <= when.level,
      );
      return low.length > 0 ? low.map((part) => part.title).join('; ') : undefined;
    }
    case 'finding': {
      if (when.type === 'wrong-name') {
        const confirmed = confirmedIncidents(state);
        return confirmed > 0
          ? `${confirmed} ${confirmed === 1 ? 'place' : 'places'} you confirmed`
          : undefined;
      }
      const accepted = [...state.dispositions.values()].filter(
        (answer) =>
          answer.type === when.type &&
          (answer.disposition === 'accept' || answer.disposition === 'return-to-author'),
      );
      return accepted.length > 0
        ? `${accepted.length} ${accepted.length === 1 ? 'finding' : 'findings'} you accepted`
        : undefined;
    }
    case 'top-needs': {
      if (uncapped.kind !== 'level' || uncapped.level < 4) return undefined;
      const short = parts.filter((part) => {
        if (part.grade.kind === 'not-applicable') return false;
        if (when.parts.includes(part.part)) return part.grade.kind !== 'level' || part.grade.level < 4;
        return part.grade.kind === 'level' && part.grade.level < when.minimum;
      });
      return short.length > 0 ? short.map((part) => part.title).join('; ') : undefined;
    }
  }
}
