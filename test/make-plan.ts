import type { Block } from '../plan/block.ts';
import { findLinks } from '../plan/links/find-links.ts';
import type {
  AdviceRow,
  Fact,
  Need,
  Outcome,
  Part,
  Plan,
  Progress,
  Provision,
  Section,
  SectionId,
  SectionStatus,
  SignOff,
  Words,
} from '../plan/plan.ts';
import { sectionIds } from '../plan/plan.ts';
import { ownWords } from '../plan/sections/own-words.ts';
import type { Placed } from '../plan/sections/placed.ts';
import type { Check, CheckContext } from '../rubric/finding.ts';

/** A section: its lines (one block each), or a status for one without words. */
type GivenSection = string | { status: SectionStatus; text?: string; mergedWith?: SectionId[] };
type GivenItem<T> = string | (Partial<T> & { text: string });

export type Given = Partial<
  Omit<
    Plan,
    | 'sections'
    | 'needs'
    | 'outcomes'
    | 'provisions'
    | 'facts'
    | 'parts'
    | 'advice'
    | 'progress'
    | 'signOff'
    | 'guidance'
  >
> & {
  sections?: Partial<Record<SectionId, GivenSection>>;
  needs?: GivenItem<Need>[];
  outcomes?: GivenItem<Outcome>[];
  provisions?: GivenItem<Provision>[];
  /** Label and value; an ISO value is a date as well. */
  facts?: Record<string, string>;
  /** Title and text of each heading of advice or a review. */
  parts?: Record<string, string>;
  advice?: (Partial<AdviceRow> & { text: string })[];
  progress?: (Partial<Omit<Progress, 'proposed'>> & { outcome: string; proposed?: string })[];
  signOff?: Omit<SignOff, 'words'>;
  /** Lines of guidance printed in the document. */
  guidanceLines?: string[];
  /** Blocks with marked changes: what stood and what stands. */
  changes?: { was: string; text: string; section?: SectionId }[];
};

/** Neutral words for every section, for checks that need a whole plan: spread it, then replace what matters. */
export const everySection: Record<SectionId, string> = {
  A: 'Orla likes drawing and swimming. Her mother hopes she will make friends.',
  B: 'Orla finds it hard to follow spoken instructions with more than one step.',
  C: 'Orla has asthma, which makes her tired after games.',
  D: 'Orla needs help to join in with children near her home.',
  E: 'By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.',
  F: 'A teaching assistant will go over instructions with Orla 1:1 for 10 minutes each day.',
  G: 'The asthma nurse will see Orla twice a year.',
  H1: 'A short breaks worker will go with Orla to a club for 2 hours each week.',
  H2: 'No other social care provision is required.',
  I: 'Orla will attend a mainstream primary school.',
  J: 'There is no direct payment.',
  K: 'Educational psychologist, 12 March 2026.',
};

/** A plan that states only what matters to a test. Sections not given are missing. */
export function makePlan(given: Given = {}): Plan {
  const blocks: Block[] = [];
  const addBlock = (block: Partial<Block> & { text: string }): Block => {
    const made: Block = {
      kind: 'paragraph',
      ...block,
      id: `b${blocks.length + 1}`,
      place: { kind: 'word', paragraph: blocks.length },
    };
    blocks.push(made);
    return made;
  };
  const wordsOf = (block: Block): Words => ({
    block: block.id,
    from: 0,
    to: block.text.length,
    quote: block.text,
  });

  const facts: Fact[] = Object.entries(given.facts ?? {}).map(([label, value]) => ({
    label,
    value,
    words: wordsOf(addBlock({ text: `${label}: ${value}` })),
    ...(/^\d{4}-\d\d-\d\d$/.test(value) ? { date: value } : {}),
  }));

  const kind = given.kind ?? 'plan';
  const sections: Section[] =
    kind !== 'plan'
      ? []
      : sectionIds.map((id) => {
          const value = given.sections?.[id];
          const bare: Section = {
            id,
            status: 'missing',
            text: '',
            spans: [],
            headings: [],
            identified: 'none',
            mergedWith: [],
          };
          if (value === undefined) return bare;
          const text = typeof value === 'string' ? value : (value.text ?? '');
          const status = typeof value === 'string' ? (value.trim() ? 'present' : 'blank') : value.status;
          if (status === 'missing') return bare;
          const heading = addBlock({ text: `Section ${id}`, kind: 'heading', level: 2 });
          const lines = text
            .split('\n')
            .filter((line) => line.trim())
            .map((line) => addBlock({ text: line }));
          return {
            ...bare,
            status,
            text: lines.map((line) => line.text).join('\n'),
            spans: lines.map((line) => ({ block: line.id, from: 0, to: line.text.length })),
            headings: [heading.id],
            identified: 'letter',
            mergedWith: (typeof value === 'string' ? undefined : value.mergedWith) ?? [],
          };
        });

  /** The block that holds an item's text in its section; where there is none, one is added to the section. */
  const placeItem = (id: SectionId, text: string): Words => {
    const section = sections.find((candidate) => candidate.id === id);
    for (const span of section?.spans ?? []) {
      const block = blocks.find((candidate) => candidate.id === span.block);
      const from = block?.text.indexOf(text) ?? -1;
      if (block && from >= 0) return { block: block.id, from, to: from + text.length, quote: text };
    }
    const block = addBlock({ text });
    if (section) {
      section.status = 'present';
      section.text = section.text ? `${section.text}\n${text}` : text;
      section.spans.push({ block: block.id, from: 0, to: text.length });
    }
    return wordsOf(block);
  };

  const needs = (given.needs ?? []).map((item, index): Need => {
    const need: Partial<Need> & { text: string } = typeof item === 'string' ? { text: item } : item;
    const section = need.section ?? 'B';
    return { id: `n${index + 1}`, section, words: [placeItem(section, need.text)], rows: [], ...need };
  });
  const outcomes = (given.outcomes ?? []).map((item, index): Outcome => {
    const outcome: Partial<Outcome> & { text: string } = typeof item === 'string' ? { text: item } : item;
    return {
      id: `o${index + 1}`,
      section: 'E',
      words: [placeItem('E', outcome.text)],
      printedAs: 'outcome',
      printed: 1,
      rows: [],
      ...outcome,
    };
  });
  const provisions = (given.provisions ?? []).map((item, index): Provision => {
    const provision: Partial<Provision> & { text: string } = typeof item === 'string' ? { text: item } : item;
    const section = provision.section ?? 'F';
    return {
      id: `p${index + 1}`,
      section,
      words: [placeItem(section, provision.text)],
      printed: 1,
      rows: [],
      ...provision,
    };
  });

  const placed = [...needs, ...outcomes, ...provisions].map((item): Placed => {
    const block = blocks.find(({ id }) => id === item.words[0]?.block);
    if (!block) throw new Error(`"${item.text}" has no block`);
    return {
      block,
      role: 'content',
      sections: item.section ? [item.section] : [],
      own: ownWords(block),
      ...(item.area && { area: item.area }),
      ...item.rows[0],
    };
  });

  const parts: Part[] = Object.entries(given.parts ?? {}).map(([title, text]) => {
    const heading = addBlock({ text: title, kind: 'heading', level: 2 });
    const lines = text
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => addBlock({ text: line }));
    return {
      title,
      level: 2,
      heading: heading.id,
      spans: lines.map((line) => ({ block: line.id, from: 0, to: line.text.length })),
      text: lines.map((line) => line.text).join('\n'),
    };
  });

  for (const change of given.changes ?? []) {
    const block = addBlock({ text: change.text, was: change.was });
    const section = sections.find((candidate) => candidate.id === change.section);
    section?.spans.push({ block: block.id, from: 0, to: change.text.length });
  }

  const advice = (given.advice ?? []).map(
    (row): AdviceRow => ({ ...row, words: row.words ?? [placeItem('K', row.text)] }),
  );
  const progress = (given.progress ?? []).map((row): Progress => {
    const { proposed, ...rest } = row;
    return {
      ...rest,
      words: wordsOf(addBlock({ text: row.outcome })),
      ...(proposed ? { proposed: wordsOf(addBlock({ text: proposed })) } : {}),
    };
  });
  const guidance: Words[] = (given.guidanceLines ?? []).map((line) => wordsOf(addBlock({ text: line })));
  const signOff = given.signOff
    ? { ...given.signOff, words: wordsOf(addBlock({ text: `Signed ${given.signOff.name ?? ''}` })) }
    : undefined;

  return {
    kind,
    status: given.status ?? 'draft',
    child: given.child ?? { name: 'Orla', pronouns: 'she/her' },
    sections,
    needs,
    outcomes,
    provisions,
    links: given.links ?? findLinks(placed, { needs, outcomes, provisions }, blocks),
    parts,
    facts,
    advice,
    progress,
    ...(signOff ? { signOff } : {}),
    guidance,
    blocks: given.blocks ?? blocks,
    furniture: given.furniture ?? [],
    source: given.source ?? 'word',
    ...(given.pages ? { pages: given.pages } : {}),
    unread: given.unread ?? [],
    notVisited: given.notVisited ?? [],
  };
}

/** A context for a check, with the day and the child the plan states unless given. */
export function makeContext(plan: Plan, given: Partial<CheckContext> = {}): CheckContext {
  return { today: '2026-06-15', child: plan.child, sections: [], ...given };
}

/** What a check suggests for a plan, short for tables: "3-4", or "none". */
export function suggestionOf(
  check: Check,
  given: Given,
  { options = {}, ...context }: Partial<CheckContext> & { options?: Record<string, unknown> } = {},
): string {
  const plan = makePlan(given);
  const { suggested } = check(plan, makeContext(plan, context), options);
  return suggested.kind === 'none' ? 'none' : `${suggested.low}-${suggested.high}`;
}

/** The words a check found, of one type or tone where given; '' where a finding has no words. */
export function quotesOf(check: Check, given: Given, kind?: string): string[] {
  const plan = makePlan(given);
  return check(plan, makeContext(plan), {})
    .findings.filter((finding) => kind === undefined || finding.type === kind || finding.tone === kind)
    .map((finding) => finding.struck ?? finding.words?.quote ?? '');
}
