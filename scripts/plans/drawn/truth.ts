import type { Planted } from '../plant/planted.ts';
import type { Printed } from '../invent/provision.ts';

/** The sections of a plan, with H in its two parts. */
export const sectionIds = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const;
export type SectionId = (typeof sectionIds)[number];

export type SectionStatus = 'present' | 'blank' | 'missing' | 'none-identified' | 'unreadable';

/** What a document says, in the form of the corpus’s truth files, so that one scorer serves both. */
export type Truth = {
  kind: 'plan' | 'annual-review' | 'advice' | 'other';
  layout: string;
  format: 'pdf' | 'docx' | 'html';
  producer: string;
  readable: 'yes' | 'partly' | 'no';
  unreadable: { page: number; why: 'scan' | 'ciphered' | 'encrypted' | 'corrupt' }[];
  damage?: string;
  /** Defects that were put in on purpose. */
  planted?: Planted[];
  /** Where a portal page stands, from the folder of the set. */
  file?: string;
  sections: Partial<Record<SectionId, { status: SectionStatus; text: string; partial?: boolean }>>;
  outcomes: {
    section: 'E';
    text: string;
    kind: 'outcome' | 'step';
    isOutcome: boolean;
    printed: number;
    readable?: boolean;
  }[];
  provisions: {
    section: SectionId;
    text: string;
    who: string | null;
    frequency: string | null;
    duration: string | null;
    fieldsAnnotated: boolean;
    printed: number;
    readable?: boolean;
  }[];
};

/**
 * Notes what a layout prints while it prints it. Each method gives back its text, so that what is noted and what is
 * printed cannot drift apart. The truth never comes from the reader that it is there to measure.
 */
export type TruthKeeper = {
  /** The headings of these sections are printed. */
  heads(...ids: SectionId[]): void;
  /** Text that belongs to a section. */
  line(id: SectionId, text: string): string;
  /** The sentence by which a section says that it holds nothing. */
  nil(id: SectionId, text: string): string;
  outcome(text: string): string;
  step(text: string): string;
  provision(id: SectionId, printed: Printed, said: boolean): string;
  /** The finished truth of a plan. */
  close(layout: string): Truth;
};

/** Opens the notes for one plan. */
export function keepTruth(): TruthKeeper {
  const lines = new Map<SectionId, string[]>();
  const status = new Map<SectionId, SectionStatus>();
  const outcomes: Truth['outcomes'] = [];
  const provisions: Truth['provisions'] = [];
  const line = (id: SectionId, text: string) => {
    if (text === '') return text;
    lines.set(id, [...(lines.get(id) ?? []), text]);
    status.set(id, 'present');
    return text;
  };
  const outcome = (text: string, kind: 'outcome' | 'step') => {
    const known = outcomes.find((entry) => entry.text === text);
    if (known) known.printed += 1;
    else outcomes.push({ section: 'E', text, kind, isOutcome: kind === 'outcome', printed: 1 });
    return line('E', text);
  };
  return {
    heads(...ids) {
      for (const id of ids) if (!status.has(id)) status.set(id, 'blank');
    },
    line,
    nil(id, text) {
      lines.set(id, [...(lines.get(id) ?? []), text]);
      if (status.get(id) !== 'present') status.set(id, 'none-identified');
      return text;
    },
    outcome: (text) => outcome(text, 'outcome'),
    step: (text) => outcome(text, 'step'),
    provision(id, { text, who, frequency, duration }, said) {
      const known = provisions.find((entry) => entry.section === id && entry.text === text);
      if (known) known.printed += 1;
      else
        provisions.push({
          section: id,
          text,
          who: who ?? null,
          frequency: frequency ?? null,
          duration: duration ?? null,
          fieldsAnnotated: said,
          printed: 1,
        });
      return line(id, text);
    },
    close: (layout) => ({
      kind: 'plan',
      layout,
      format: 'pdf',
      producer: '',
      readable: 'yes',
      unreadable: [],
      sections: Object.fromEntries(
        sectionIds.map((id) => [
          id,
          { status: status.get(id) ?? 'missing', text: (lines.get(id) ?? []).join('\n') },
        ]),
      ),
      outcomes,
      provisions,
    }),
  };
}

/** The truth of a document that is not a plan: only its kind. */
export function otherTruth(kind: Truth['kind'], layout: string): Truth {
  return {
    kind,
    layout,
    format: 'pdf',
    producer: '',
    readable: 'yes',
    unreadable: [],
    sections: {},
    outcomes: [],
    provisions: [],
  };
}
