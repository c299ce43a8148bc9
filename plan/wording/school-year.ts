/** What is known of the child and the document when a school date is turned into a calendar date. Dates are ISO. */
export type SchoolContext = {
  dob?: string;
  /** As printed: "Year 4", "Reception", "4". */
  yearGroup?: string;
  documentDate?: string;
  /** Taught outside the year group of their age: the printed year group then counts, not the date of birth. */
  outOfYear?: boolean;
};

/** Year group from print: 0 for Reception, -1 for Nursery, undefined where it says neither. */
export function yearGroupNumber(printed: string): number | undefined {
  if (/\breception\b|\bYR\b|\bFS2\b/i.test(printed)) return 0;
  if (/\bnursery\b|\bpre-?school\b|\bFS1\b/i.test(printed)) return -1;
  const found = /^\s*(\d{1,2})\s*$|\b(?:year|yr|y|nc\s*year)\s*(?:group\s*)?(\d{1,2})\b/i.exec(printed);
  const value = found ? Number(found[1] ?? found[2]) : undefined;
  return value !== undefined && value <= 14 ? value : undefined;
}

/** The calendar year in which the school year of a day ends: school years start on 1 September. */
export function schoolYearEnd(iso: string): number {
  return Number(iso.slice(0, 4)) + (iso.slice(5, 7) >= '09' ? 1 : 0);
}

/** The year group of a child of that birth date on a day: Year n is the school year in which they turn n + 5 by 31 August. */
export function yearGroupOn(dob: string, iso: string): number {
  return schoolYearEnd(iso) - schoolYearEnd(dob) - 5;
}

/** The last day (31 August) of the school year in which the child is in Year `year`; undefined where too little is known. */
export function endOfYearGroup(year: number, about: SchoolContext): string | undefined {
  const printed = about.yearGroup === undefined ? undefined : yearGroupNumber(about.yearGroup);
  const byPrint =
    printed !== undefined && about.documentDate !== undefined
      ? schoolYearEnd(about.documentDate) + year - printed
      : undefined;
  const byBirth = about.dob === undefined ? undefined : schoolYearEnd(about.dob) + year + 5;
  const ends = about.outOfYear ? (byPrint ?? byBirth) : (byBirth ?? byPrint);
  return ends === undefined ? undefined : `${ends}-08-31`;
}
