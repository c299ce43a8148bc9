import type { Span } from '../../plan/plan.ts';
import type { PlanAtHand, ReportSource } from './report-of.ts';
import { questionsOf } from './writers-entries.ts';

/** A comment for the marked-up copy of a PDF: the words it stands on, its text and what it is for, which is its colour. */
export type PlanNote = { spans: Span[]; text: string; tone: 'query' | 'strength' | 'question' | 'comment' };

/**
 * What goes into the marked-up copy: each query the reviewer accepted or sent back, and each annotation, with the words as
 * they now stand. What was justified, a false hit or not decided on is left out; what has no words has no place on a page.
 */
export function pdfNotes({ state }: ReportSource, open: PlanAtHand): PlanNote[] {
  const queries = [...state.queries.values()];
  const findings = open.judgement.findings.flatMap((finding): PlanNote[] => {
    const answer = state.dispositions.get(finding.id)?.disposition;
    if (!finding.words || (answer !== 'accept' && answer !== 'return-to-author')) return [];
    const { block, from, to } = finding.words;
    const asked = queries.filter((query) => query.finding === finding.id);
    const questions = finding.item === undefined ? [] : questionsOf(finding.item, open);
    const lines = [
      `${finding.criterion}: ${finding.message}`,
      ...(finding.alternatives?.length
        ? [`Other wordings to consider: ${finding.alternatives.join('; ')}`]
        : []),
      answer === 'accept' ? 'To put right.' : 'Back to its author.',
      ...(asked.length > 0
        ? asked.map(({ to: author, question }) => `Asked of ${author}: ${question}`)
        : questions.length > 0
          ? [`To ask: ${questions.join(' ')}`]
          : []),
    ];
    return [{ spans: [{ block, from, to }], text: lines.join('\n'), tone: 'query' }];
  });
  const annotations = [...state.annotations].flatMap(([id, { mark, criterion, text }]): PlanNote[] => {
    const words = open.placed.get(id) ?? [];
    if (words.length === 0) return [];
    return [
      {
        spans: words.map(({ block, from, to }) => ({ block, from, to })),
        text: `${criterion ? `${criterion}: ` : ''}${marks[mark]}${text.trim() === '' ? '' : `. ${text}`}`,
        tone: mark === 'concern' ? 'query' : mark,
      },
    ];
  });
  return [...findings, ...annotations];
}

const marks = { comment: 'Comment', strength: 'Strength', concern: 'Concern', question: 'Question' } as const;
