/** The school year as a number, Reception 0 and before it -1; undefined where the words do not tell. */
export function schoolYear(yearGroup: string): number | undefined {
  if (/nursery|pre-?school|early years|^\s*EY(?:FS)?\b|\bN[12]\b/i.test(yearGroup)) return -1;
  if (/reception|\by(?:ea)?r\s+R\b|\byR\b(?!\s*\d)/i.test(yearGroup)) return 0;
  const digits = /\d+/.exec(yearGroup)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
