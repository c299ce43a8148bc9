import type { Correction } from '../../plan/corrections/correction.ts';
import type { Plan, SectionId } from '../../plan/plan.ts';
import { counted, kindWords } from '../words.ts';

/** What came of a correction, for the live region: "Section E now starts at ‘My goals’: 6 outcomes found." */
export function correctedWord(correction: Correction, plan: Plan): string {
  switch (correction.kind) {
    case 'document':
      return correction.is
        ? `This is now read as: ${kindWords[correction.is]}.`
        : 'The status of the document was set.';
    case 'section-starts': {
      const { section } = correction;
      const start = startWords(plan, section);
      return `Section ${section} now starts ${start ? `at ‘${start}’` : 'there'}: ${holds(plan, section)}.`;
    }
    case 'belongs':
      return `These words are now part of Section ${correction.section}: ${holds(plan, correction.section)}.`;
    case 'not-plan':
      return 'These words are no longer read as part of the plan.';
    case 'items':
      return `${itemsWord(correction)} ${counted(plan.outcomes.length, 'outcome')} and ${counted(plan.provisions.length, 'item')} of provision are read now.`;
    case 'confirmed':
      return 'Noted: it was read right.';
  }
}

/** What a section holds, counted: "6 outcomes found", "4 items of provision found", or how it stands. */
export function holds(plan: Plan, id: SectionId): string {
  const section = plan.sections.find((one) => one.id === id);
  if (!section || section.status === 'missing') return 'it is still missing';
  if (id === 'E') return `${counted(plan.outcomes.length, 'outcome')} found`;
  if (id === 'F' || id === 'G' || id === 'H1' || id === 'H2') {
    const items = plan.provisions.filter((item) => item.section === id).length;
    return `${counted(items, 'item')} of provision found`;
  }
  return section.text === '' ? 'no text found' : `${counted(section.text.split(/\s+/).length, 'word')} found`;
}

/** The words a section starts with: its heading, or its own first words, shortened. */
export function startWords(plan: Plan, id: SectionId): string | undefined {
  const section = plan.sections.find((one) => one.id === id);
  const block = section?.headings[0] ?? section?.spans[0]?.block;
  const text = plan.blocks.find((one) => one.id === block)?.text;
  return text === undefined ? undefined : shortened(text);
}

/** The first words of a text, cut after a word with an ellipsis where it is long. */
export function shortened(text: string, most = 60): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

function itemsWord({ as, each }: Extract<Correction, { kind: 'items' }>): string {
  if (as === 'none') return 'These words are no longer read as an item.';
  const what = { outcome: 'outcome', step: 'step', provision: 'item of provision' }[as];
  return each === 'one'
    ? `These words are now one ${what}.`
    : `Each is now ${what === 'outcome' ? 'an' : 'a'} ${what} of its own.`;
}
