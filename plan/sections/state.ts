import type { SectionId } from '../plan.ts';
import type { Area, Strand } from './areas.ts';
import type { Column } from './columns.ts';
import type { Phase } from './labels.ts';

/** Where the reader of a plan stands: what the last headings and labels said about the text that follows. */
export type State = {
  /** Sections that the last heading named; empty before the first and after the last. */
  sections: SectionId[];
  strand: Strand;
  phase?: Phase;
  area?: string;
  label?: string;
  /** An area of need was named since the last section heading. */
  areaSeen: boolean;
  zone: 'front' | 'plan' | 'sign-off' | 'outside';
  /** Heading level and size of the last section heading, to tell what stands beside it from what stands under it. */
  rank?: { level?: number; size?: number };
  columns?: { map: Map<number, Column>; width: number; table: string };
  field?: string;
  /** What the portal's description said of the last block, as one word; absent where nothing was said. */
  taught?: string;
  /** Section K has printed its table. */
  listed?: boolean;
  /** Row of the provision on a card whose further rows say who and how often. */
  card?: number;
  /** Sections entered so far. */
  seen: Set<SectionId>;
};

/** The state at the top of a document: no section yet, in the front matter. */
export function startState(): State {
  return { sections: [], strand: 'education', areaSeen: false, zone: 'front', seen: new Set() };
}

const strands: Partial<Record<SectionId, Strand>> = {
  C: 'health',
  G: 'health',
  D: 'care',
  H1: 'care',
  H2: 'care',
};

/** A section heading was read: what was known of areas and labels no longer holds. */
export function enterSections(state: State, sections: SectionId[]): void {
  state.sections = sections;
  state.strand = strandOfSection(sections[0] ?? 'A');
  state.zone = 'plan';
  state.areaSeen = false;
  delete state.phase;
  delete state.area;
  delete state.label;
  delete state.listed;
  for (const section of sections) state.seen.add(section);
}

/** Column heads name sections while an area may stay open above them: only the sections change. */
export function leaveFor(state: State, sections: SectionId[]): void {
  state.sections = [...new Set(sections)];
  state.zone = 'plan';
  delete state.phase;
}

/** Goes on under an area heading: what was labelled before it no longer holds. */
export function enterArea(state: State, area: Area): void {
  state.area = area.name;
  state.strand = area.strand;
  state.areaSeen = true;
  delete state.phase;
  delete state.label;
}

/** Sections that text belongs to here, from the sections named above it and what the nearest label or column says it is. */
export function sectionsHere(
  state: State,
  phase: Phase | undefined = state.phase,
  strand: Strand = state.strand,
): SectionId[] {
  const named = state.sections;
  if (named.length === 0 && !state.areaSeen) return [];
  const among = (...ids: SectionId[]) => named.filter((section) => ids.includes(section));
  const onlyA = named.length === 1 && named[0] === 'A' && !state.areaSeen;
  const fixed = named.length === 1 && (among('I', 'J', 'K').length === 1 || Boolean(state.taught));
  if ((fixed && !(state.taught && phase === 'monitoring')) || (onlyA && phase !== 'monitoring')) return named;
  switch (phase) {
    case 'monitoring':
    case 'aspirations':
      return [];
    case 'needs':
    case 'strengths': {
      const own = among('B', 'C', 'D');
      return own.length > 0 ? own.slice(0, 1) : [needsOf(strand)];
    }
    case 'outcomes':
    case 'steps':
      return ['E'];
    case 'provision': {
      const own = among('F', 'G', 'H1', 'H2');
      if (own.length === 1 || (own.length > 0 && own.every((section) => section.startsWith('H')))) return own;
      return provisionOf(strand);
    }
    case undefined:
      return named.length === 2 && named[0] === 'H1' ? named : named.slice(0, 1);
  }
}

/** True in Sections I, J and K: their text has no areas, phases or columns of other sections. */
export function isFixed(state: State): boolean {
  const [first, second] = state.sections;
  return second === undefined && (first === 'I' || first === 'J' || first === 'K');
}

/** The section that needs of a strand belong to. */
export function needsOf(strand: Strand): SectionId {
  return strand === 'health' ? 'C' : strand === 'care' ? 'D' : 'B';
}

/** The sections that provision of a strand belongs to. */
export function provisionOf(strand: Strand): SectionId[] {
  return strand === 'health' ? ['G'] : strand === 'care' ? ['H1', 'H2'] : ['F'];
}

/** The strand (education, health, care) a section belongs to. */
export function strandOfSection(section: SectionId): Strand {
  return strands[section] ?? 'education';
}

/** The phase and strand that a section's title stands for when it is printed as a label inside a table or under an area. */
export function phaseOfSection(section: SectionId): { phase: Phase; strand?: Strand } | undefined {
  if (section === 'B' || section === 'C' || section === 'D')
    return { phase: 'needs', ...(strands[section] && { strand: strands[section] }) };
  if (section === 'E') return { phase: 'outcomes' };
  if (section === 'F' || section === 'G' || section === 'H1' || section === 'H2')
    return { phase: 'provision', ...(strands[section] && { strand: strands[section] }) };
  return undefined;
}
