import { likelyAuthor, planWriter } from '../../exports/reports/authors.ts';
import { namesOf, questionsOf } from '../../exports/reports/writers-entries.ts';
import type { Query } from '../../review/query.ts';
import type { Finding } from '../../rubric/finding.ts';
import type { Bench } from './bench.ts';
import { identifies } from './identifies.ts';
import { forExport, maskFor } from './masking.ts';
import { judgementOf } from './session-state.ts';

/** What may be changed of a query; null takes a value away. */
export type QueryEdit = {
  to?: string;
  question?: string;
  askedOn?: string | null;
  wantedBy?: string | null;
  answer?: string | null;
  closed?: boolean;
};

/** How long an author is given at first, in days; the reviewer can set another day. Ours: no rule names one. */
const usualDays = 14;

/** Questions to authors: made from what was sent back or annotated, put to them, answered. Each is one change. */
export function queryWork(bench: Bench) {
  const { get, set, services } = bench;
  const mask = () => maskFor(get().document, get().child, get().advice?.documents);

  function write(id: string, query: Query | undefined): void {
    bench.held?.change({ kind: 'query', id, ...(query && { query }) });
  }

  function stored(id: string): Query | undefined {
    const found = get().current?.state.queries.get(id);
    if (!found) return undefined;
    const { at: _at, by: _by, ...query } = found;
    return query;
  }

  function begin(query: Omit<Query, 'forExport'>): string {
    const id = services.newId();
    write(id, { ...query, forExport: forExport(query.question, mask()) });
    return id;
  }

  /** What is missing where a finding stands, as questions; else what the check says. */
  function questionAbout(finding: Finding): string {
    const judgement = judgementOf(get());
    const plan = get().document?.plan;
    if (!judgement || !plan || finding.item === undefined) return finding.message;
    const questions = questionsOf(finding.item, { judgement });
    return questions.length > 0 && namesOf({ plan }).has(finding.item)
      ? questions.join(' ')
      : finding.message;
  }

  function askOf(finding: Finding): void {
    const plan = get().document?.plan;
    const { id, criterion, section } = finding;
    begin({
      to: plan ? likelyAuthor(finding, plan) : planWriter,
      question: questionAbout(finding),
      criterion,
      ...(section !== undefined && { section }),
      finding: id,
    });
  }

  /** Findings that were sent back and have no question yet. */
  function unasked(): Finding[] {
    const { current } = get();
    const asked = new Set([...(current?.state.queries.values() ?? [])].map(({ finding }) => finding));
    return (judgementOf(get())?.findings ?? []).filter(
      ({ id }) => current?.state.dispositions.get(id)?.disposition === 'return-to-author' && !asked.has(id),
    );
  }

  return {
    /** The reviewer's own day (ISO), by which an answer is overdue or not. */
    today: services.today,
    unaskedFindings: unasked,
    /** Makes a question of a finding; one that has one already is left as it is. */
    askAuthor(finding: Finding): void {
      const queries = [...(get().current?.state.queries.values() ?? [])];
      if (queries.some((query) => query.finding === finding.id)) {
        set({ said: 'There is a question about this already.' });
        return;
      }
      askOf(finding);
      set({ said: 'A question to its author was made. It waits under “Questions to authors”.' });
    },
    /** Makes a question of every finding that was sent back. */
    askAllAuthors(): void {
      const all = unasked();
      for (const finding of all) askOf(finding);
      set({ said: all.length === 1 ? 'A question was made.' : `${all.length} questions were made.` });
    },
    /** Makes a question of an annotation. */
    askAboutAnnotation(id: string): void {
      const { current, document } = get();
      const annotation = current?.state.annotations.get(id);
      if (!annotation) return;
      if ([...(current?.state.queries.values() ?? [])].some((query) => query.annotation === id)) {
        set({ said: 'There is a question about this already.' });
        return;
      }
      const { criterion, section, text } = annotation;
      const provision = document?.plan.sections.find((one) => one.id === section)?.id;
      begin({
        to: document ? likelyAuthor({ section: provision }, document.plan) : planWriter,
        question: text.trim() || 'What is meant by these words?',
        ...(criterion !== undefined && { criterion }),
        ...(section !== undefined && { section }),
        annotation: id,
      });
      set({ said: 'A question to its author was made. It waits under “Questions to authors”.' });
    },
    /** Changes a query; says whether it did: an author is a role or agency, so a name is refused. */
    editQuery(id: string, edit: QueryEdit): boolean {
      const before = stored(id);
      if (!before) return false;
      const to = edit.to?.trim();
      if (to !== undefined && (to === '' || identifies(to, get().child, mask()))) {
        bench.fail(nameAsAuthor);
        return false;
      }
      const next: Query = { ...before, ...(to !== undefined && { to }) };
      if (edit.question !== undefined) {
        next.question = edit.question.trim();
        next.forExport = forExport(next.question, mask());
      }
      if (edit.askedOn !== undefined) next.askedOn = edit.askedOn ?? undefined;
      if (edit.wantedBy !== undefined) next.wantedBy = edit.wantedBy ?? undefined;
      if (edit.closed !== undefined) next.closed = edit.closed || undefined;
      if (edit.answer !== undefined) {
        next.answer = edit.answer?.trim() || undefined;
        next.answeredOn = next.answer === undefined ? undefined : (before.answeredOn ?? services.today());
      }
      if (JSON.stringify(next) !== JSON.stringify(before)) write(id, next);
      return true;
    },
    /** The question was put to its author today; the usual time for an answer begins. */
    markAsked(ids: readonly string[]): void {
      const today = services.today();
      for (const id of ids) {
        const before = stored(id);
        if (before && before.askedOn === undefined)
          write(id, { ...before, askedOn: today, wantedBy: before.wantedBy ?? dayAfter(today, usualDays) });
      }
      set({
        said: ids.length === 1 ? 'Marked as asked today.' : `${ids.length} questions marked as asked today.`,
      });
    },
    removeQuery(id: string): void {
      write(id, undefined);
      set({ said: 'The question was deleted. Undo puts it back.' });
    },
  };
}

/** The ISO day so many days later. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const nameAsAuthor = {
  code: 'name-as-author',
  sentence:
    'An author is a role or an agency here, such as “Occupational therapist”: never a person’s name. Nothing was changed. Choose other words.',
};
