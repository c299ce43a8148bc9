import type { Doubt, DocumentKind } from '../plan.ts';
import { type DoubtView, doubtOf, wholeOf } from './doubt-view.ts';

const names: Record<DocumentKind, string> = {
  plan: 'an EHC plan',
  advice: 'professional advice',
  'annual-review': 'an annual review',
  other: 'another document',
  unknown: 'a document of a kind that could not be told',
};

/** The kind of document was told by a narrow lead over another. */
export function thinKind({ kind, rival, blocks, told }: DoubtView): Doubt[] {
  const first = blocks.find(({ text }) => text !== '');
  if (!first || rival === undefined || rival === kind || told.kind) return [];
  return [
    doubtOf('kind', {
      words: [wholeOf(first)],
      why: `This was read as ${names[kind]}. Nearly as much in it speaks for ${names[rival]}.`,
      answers: [{ label: `It is ${names[rival]}`, corrections: [{ kind: 'document', is: rival }] }],
      right: `It is ${names[kind]}`,
    }),
  ];
}
