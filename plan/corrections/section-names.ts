import type { SectionId } from '../plan.ts';

/** The sections by their letters and short statutory titles (SEND Regulations 2014, reg 12(1)), as the reader knows them best. */
export const sectionNames: Record<SectionId, string> = {
  A: 'Views, interests and aspirations',
  B: 'Special educational needs',
  C: 'Health care needs',
  D: 'Social care needs',
  E: 'Outcomes',
  F: 'Special educational provision',
  G: 'Health care provision',
  H1: 'Social care provision that must be made',
  H2: 'Other social care provision',
  I: 'Placement',
  J: 'Personal budget',
  K: 'Advice and information',
};

/** "Section E: Outcomes". */
export function sectionTitle(id: SectionId): string {
  return `Section ${id}: ${sectionNames[id]}`;
}
