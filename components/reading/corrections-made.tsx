import { useMemo } from 'preact/hooks';
import { type BlockMarks, blockMarks } from '../../plan/corrections/block-marks.ts';
import type { BlockMark, Correction, UnappliedWhy } from '../../plan/corrections/correction.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted, kindWords, statusWords } from '../words.ts';
import { shortened } from './corrected-word.ts';
import { focusReading } from './doubts-list.tsx';

/** The corrections in force, each with the way to take it back, and those that could not be applied with their reason. */
export function CorrectionsMade({ state, current }: ReviewProps) {
  const actions = useActions();
  const { corrections } = current.state;
  const plan = state.document?.plan;
  const marks = useMemo(() => blockMarks(plan?.blocks ?? []), [plan]);
  if (!plan || corrections.length === 0) return null;
  const unapplied = new Map((plan.corrected?.unapplied ?? []).map(({ index, why }) => [index, why]));
  return (
    <section aria-labelledby="corrections-title">
      <h3 id="corrections-title">{counted(corrections.length, 'correction')} made</h3>
      <ul class="plain">
        {corrections.map(({ seq, correction }, index) => {
          const why = unapplied.get(index);
          const said = correctionWord(correction, plan, marks);
          return (
            <li key={seq} class="correction">
              <span>
                {said}
                {why && <strong class="not-applied"> Could not be applied: {whyWords[why]}</strong>}
              </span>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  void actions.removeCorrection(seq);
                  focusReading();
                }}
              >
                Remove<span class="hidden">: {said}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const whyWords: Record<UnappliedWhy, string> = {
  gone: 'its words are no longer in the document.',
  ambiguous: 'its words now stand in several places, and nobody can tell which is meant.',
  changed: 'lines came or went between its first words and its last.',
  overruled: 'a later correction says something else of the same words.',
  'no-sections': 'a document of this kind has no lettered sections.',
};

/** A correction in words, quoted from the open document: nothing of it is stored. */
export function correctionWord(correction: Correction, plan: Plan, marks: BlockMarks): string {
  const quoted = (mark: BlockMark | undefined) => quotedAt(plan, marks, mark);
  switch (correction.kind) {
    case 'document':
      return [
        correction.is ? `The document is: ${kindWords[correction.is]}.` : '',
        correction.status ? `Its status is: ${statusWords[correction.status]}.` : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'section-starts':
      return `Section ${correction.section} starts at ${quoted(correction.at)}.`;
    case 'belongs':
      return `Text of Section ${correction.section}: ${quoted(correction.where[0]?.first)}.`;
    case 'not-plan':
      return `Not part of the plan (${correction.what}): ${quoted(correction.where[0]?.first)}.`;
    case 'items': {
      const what = { outcome: 'outcome', step: 'step', provision: 'provision', none: 'no item' }[
        correction.as
      ];
      const many = correction.each === 'one' && correction.where.length > 1 ? 'One ' : '';
      return `${many}${many ? what : what.charAt(0).toUpperCase() + what.slice(1)}: ${quoted(correction.where[0]?.first)}.`;
    }
    case 'confirmed':
      return 'A place where the reader was not sure was read right.';
  }
}

function quotedAt(plan: Plan, marks: BlockMarks, mark: BlockMark | undefined): string {
  const found = mark && marks.find(mark);
  const text = found?.ok ? plan.blocks[found.index]?.text : undefined;
  return text === undefined ? 'words that are not found now' : `‘${shortened(text, 50)}’`;
}
