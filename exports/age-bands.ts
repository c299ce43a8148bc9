/** Year group, key stage and age band, told from what the plan prints: the return carries no date of birth. */
export type Stage = { keyStage?: string; ageBand?: '0-4' | '5-10' | '11-15' | '16-18' | '19-25' };

/** The year group alone of what a plan prints or a reviewer typed ("Year 5, Oak class" is "Year 5"); undefined where there is none in it. */
export function yearGroupOf(printed: string | undefined): string | undefined {
  const text = (printed ?? '').trim();
  const group =
    /\b(?:16|19)\s*(?:-|–|to)\s*(?:19|25)\b|\b(?:N\.?C\.?\s*)?(?:years?|yr)\s*(?:group\s*)?(?:\d{1,2}|R)\b|\bY(?:\d{1,2}|R)\b|\b(?:reception|nursery|pre-?school|early years|EYFS|EY|N[12])\b|\b(?:key stage|KS)\s*\d\b|\bpost[- ]?(?:16|19)\b|^\d{1,2}$/i;
  return group.exec(text)?.[0];
}

/**
 * Key stage and age band of a printed year group ("Year 5", "Reception", "Y10", "16-19"). Nothing where it cannot be told.
 * Key stages end with Years 2, 6, 9, 11 and 13 (Education Act 2002, s.82 and usual practice).
 */
export function stageOf(yearGroup: string | undefined): Stage {
  const text = (yearGroup ?? '').trim().toLowerCase();
  if (/^(reception|y(?:ear)?\s*r|y0|year 0)$/.test(text)) return { keyStage: 'EYFS', ageBand: '0-4' };
  if (/nursery|pre-?school|^ey(fs)?$|early years/.test(text)) return { keyStage: 'EYFS', ageBand: '0-4' };
  if (/^16\s*(?:-|–|to)\s*19$/.test(text)) return { keyStage: 'KS5', ageBand: '16-18' };
  if (/^19\s*(?:-|–|to)\s*25$/.test(text)) return { ageBand: '19-25' };
  const year = /^(?:n\.?c\.?\s*)?(?:y|yr|years?)?\s*(?:group\s*)?(\d{1,2})$/.exec(text)?.[1];
  return year === undefined ? {} : ofYear(Number(year));
}

function ofYear(year: number): Stage {
  if (year >= 1 && year <= 2) return { keyStage: 'KS1', ageBand: '5-10' };
  if (year >= 3 && year <= 6) return { keyStage: 'KS2', ageBand: '5-10' };
  if (year >= 7 && year <= 9) return { keyStage: 'KS3', ageBand: '11-15' };
  if (year >= 10 && year <= 11) return { keyStage: 'KS4', ageBand: '11-15' };
  if (year >= 12 && year <= 13) return { keyStage: 'KS5', ageBand: '16-18' };
  return year === 14 ? { ageBand: '16-18' } : {};
}
