import type { Paper } from '../../exports/paper/paper.ts';
import { pdfNotes } from '../../exports/reports/pdf-notes.ts';
import type { PlanAtHand, ReportSource } from '../../exports/reports/report-of.ts';
import type { Plan, Words } from '../../plan/plan.ts';
import type { FileToSave } from '../../platform/save-file.ts';
import type { MarkUpAnswer } from '../../platform/viewer-calls.ts';
import { anchoredKey } from '../../review/anchored.ts';
import { maskWithoutPlan } from '../../review/mask.ts';
import type { Redactor } from '../../review/redact/redaction.ts';
import type { WhyWeak } from '../backup/protect-file.tsx';
import type { LeavingDesk } from '../leaving/leaving-desk.ts';
import type { Told } from '../services.ts';
import type { PlacedHere } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import { changeStored } from './change-stored.ts';
import { forExport, maskFor } from './masking.ts';
import { redactorFor } from './redactor-for.ts';
import type { Current, SessionState } from './session-state.ts';
import { judgementOf } from './session-state.ts';

/** Everything the screen of reports asks for, with a session behind it or with a stored review alone. */
export type ReportDesk = {
  source: ReportSource;
  /** What may identify somebody in a text, told against the open plan where there is one. */
  redact: Redactor;
  whyWeak: WhyWeak;
  save(file: FileToSave, passphrase?: string): Promise<Told<{ name: string }>>;
  toWord(paper: Paper): Promise<Told<Uint8Array>>;
  copy(text: string): Promise<Told<unknown>>;
  /** What is shown before the audit record leaves, and its saving. */
  leaving(): Promise<LeavingDesk>;
  /** Only for a PDF in our viewer; without a name nothing is saved. */
  markUp?: (name?: string, passphrase?: string) => Promise<Told<MarkUpAnswer>>;
};

/** What reports are made from, and where they go. */
export function reportWork(bench: Bench) {
  const { get, services } = bench;
  return {
    /** Says that a file was saved, or why it was not. */
    exported(answer: Told<{ name: string }>): void {
      if (!answer.ok) {
        bench.fail(answer.problem);
        return;
      }
      const { name } = answer.value;
      bench.set({ said: `${name} was saved to your downloads.`, exported: name });
    },
    /** The desk for the review at hand; undefined where none is. */
    reportDesk(): ReportDesk | undefined {
      const state = get();
      const { current, document } = state;
      if (!current) return undefined;
      const source = sourceOf(state, current, services.today());
      const { open } = source;
      const mask = maskFor(document, state.child, state.advice?.documents);
      const redact = redactorFor(document, state.child, state.advice?.documents);
      return {
        source,
        redact,
        whyWeak: services.whyWeak,
        save: services.saveReport,
        toWord: services.toWord,
        copy: services.copy,
        async leaving() {
          await bench.held?.settled();
          return {
            reviews: [bench.held?.review() ?? current.review],
            frameworks: services.frameworks,
            redact,
            forExport: (text) => forExport(text, mask),
            isPlanOpen: mask !== undefined,
            async change(review, what) {
              const { held } = bench;
              // Another review was taken in hand meanwhile: this one is in the store.
              if (!held || held.review().id !== review.id) return changeStored(services, review, what);
              held.change(what);
              await held.settled();
              const saving = held.saving();
              return saving.kind === 'failed'
                ? { ok: false, problem: saving.problem }
                : { ok: true, value: held.review() };
            },
            whyWeak: services.whyWeak,
            save: (kind, reviews, passphrase) => services.exportReviews(kind, [...reviews], passphrase),
          };
        },
        ...(document?.plan.source === 'pdf' &&
          open && {
            markUp: (name?: string, passphrase?: string) =>
              services.document.markUp({
                notes: pdfNotes(source, open),
                // A pseudonym the reviewer chose; what identifies anyone in it is masked.
                author: maskWithoutPlan(bench.settings.reviewerId ?? 'Reviewer'),
                ...(name !== undefined && { name }),
                ...(passphrase !== undefined && { protect: { passphrase, day: services.today() } }),
              }),
          }),
      };
    },
  };
}

/** What a report is made from, of what is on the screen. */
function sourceOf(state: SessionState, { review, state: folded, framework, scale }: Current, today: string) {
  const judgement = judgementOf(state);
  const plan = state.document?.plan;
  const open: PlanAtHand | undefined =
    judgement && plan ? { plan, judgement, placed: placedWords(folded, state.placed, plan) } : undefined;
  const source: ReportSource = { review, state: folded, framework, scale, today, ...(open && { open }) };
  return source;
}

/** The words each annotation now stands on; what is gone is not in it. */
function placedWords(
  { annotations }: ReportSource['state'],
  placed: ReadonlyMap<string, PlacedHere>,
  plan: Plan,
): Map<string, Words[]> {
  const texts = new Map(plan.blocks.map(({ id, text }) => [id, text]));
  return new Map(
    [...annotations.keys()].flatMap((id): [string, Words[]][] => {
      const at = placed.get(anchoredKey('annotation', id));
      if (!at || at.state === 'gone') return [];
      return [
        [
          id,
          at.spans.map((span) => ({
            ...span,
            quote: texts.get(span.block)?.slice(span.from, span.to) ?? '',
          })),
        ],
      ];
    }),
  );
}
