import type { Action } from '../../review/action.ts';
import type { AnotherChild } from '../../review/incident.ts';
import type { Finding } from '../../rubric/finding.ts';
import type { Disposition } from '../../review/change.ts';
import type { Bench } from './bench.ts';
import { identifies } from './identifies.ts';
import { forExport, maskFor } from './masking.ts';
import { judgementOf } from './session-state.ts';

type Answerable = Pick<Finding, 'id' | 'check' | 'criterion'> & { section?: string; type?: string };

/** What a person writes of an action; the form that may leave is made from it. */
export type ActionWritten = Omit<Action, 'forExport'>;

/** Answering what stops a review, reporting by hand, and the list of what is to be done. Each is a change that undo takes back. */
export function incidentWork(bench: Bench) {
  const { get, set, services } = bench;

  function keep(id: string, action: Action): void {
    bench.held?.change({ kind: 'action', id, action });
  }

  /** The answer to all findings about one name. */
  function answer(findings: readonly Answerable[], disposition: Disposition, anotherChild?: boolean): void {
    for (const { id, check, criterion, section, type } of findings)
      bench.held?.change({
        kind: 'disposition',
        finding: id,
        check,
        criterion,
        section,
        type,
        disposition,
        ...(anotherChild === undefined ? {} : { anotherChild }),
      });
  }

  /** What an answer to these findings has to name, from the open document or from the answer before. */
  function factsOf(ids: readonly string[]): Answerable[] {
    const findings = judgementOf(get())?.findings ?? [];
    return ids.flatMap((id) => {
      const before = get().current?.state.dispositions.get(id);
      const known = findings.find((one) => one.id === id) ?? (before && { ...before, id });
      return known ? [known] : [];
    });
  }

  /** An incident in words of our own, which hold nothing of the plan. */
  function incidentOf({ findings }: AnotherChild, text: string): Action {
    const section = findings[0]?.section;
    return {
      kind: 'data-incident',
      text,
      forExport: text,
      findings: findings.map(({ id }) => id),
      ...(section ? { section } : {}),
    };
  }

  return {
    /** “Yes”: the review goes on only with its report. */
    isAnotherChild(ask: AnotherChild): void {
      answer(ask.findings, 'accept', true);
      keep(services.newId(), incidentOf(ask, `Another child’s data ${whereOf(ask)}.`));
    },
    /** “No, it is a mistake of the check.” */
    isMistakeOfCheck(ask: AnotherChild): void {
      answer(ask.findings, 'false-hit');
      set({ said: 'Answered as a mistake of the check. The review goes on.' });
    },
    /** The words are to be put right, and are nobody else's data: a relative, a nickname, a slip. */
    isOnlySlip(ask: AnotherChild): void {
      answer(ask.findings, 'accept', false);
      set({ said: 'Kept as something to put right. The review goes on.' });
    },
    /** Nobody can say now: it stays in sight with the reason. */
    decideLater(ask: AnotherChild, reason: string): void {
      const text = `To decide: whether another child’s data ${whereOf(ask)}.`;
      keep(services.newId(), { ...incidentOf(ask, text), later: reason });
      set({ said: 'Set aside. It stays at the top of the review.' });
    },
    /** Begins a report by hand; nothing is kept until it is written. */
    startReport(kind: 'data-incident' | 'safeguarding' | undefined): void {
      set({ reporting: kind });
    },
    report(kind: 'data-incident' | 'safeguarding', text: string, section: string | undefined): void {
      const mask = maskFor(get().document, get().child, get().advice?.documents);
      keep(services.newId(), {
        kind,
        text,
        forExport: forExport(text, mask),
        ...(section ? { section } : {}),
      });
      set({ reporting: undefined });
    },
    reported(id: string, at: string, reference: string | undefined): void {
      const action = get().current?.state.actions.get(id);
      if (!action) return;
      const undecided = (action.findings ?? []).filter(
        (finding) => !get().current?.state.dispositions.has(finding),
      );
      answer(factsOf(undecided), 'accept', true);
      const { later: _, ...rest } = ofState(action);
      keep(id, { ...rest, done: at, ...(reference ? { reference } : {}) });
      set({ said: 'Kept as reported. The review goes on.' });
    },
    /** Puts a report off with a reason, or takes it up again (no reason). */
    reportLater(id: string, reason: string | undefined): void {
      const action = get().current?.state.actions.get(id);
      if (!action) return;
      const { later: _, ...rest } = ofState(action);
      keep(id, reason === undefined ? rest : { ...rest, later: reason });
      if (reason !== undefined) set({ said: 'Set aside. It stays at the top of the review.' });
    },
    /** The incident was none: its findings, if it came from any, are a mistake of the check. */
    isNoIncident(id: string): void {
      answer(factsOf(get().current?.state.actions.get(id)?.findings ?? []), 'false-hit');
      bench.held?.change({ kind: 'action', id });
      set({ said: 'Taken back. The review goes on.' });
    },
    /** Keeps an action as somebody wrote it; a new one without an id. An owner who is no role is left out, and said so. */
    keepAction({ ownerRole, ...written }: ActionWritten, id: string = services.newId()): string {
      const before = get().current?.state.actions.get(id);
      const mask = maskFor(get().document, get().child, get().advice?.documents);
      const text = written.text.trim();
      const isPerson = ownerRole !== undefined && identifies(ownerRole, get().child, mask);
      if (isPerson) bench.fail(nameAsOwner);
      keep(id, {
        ...written,
        ...(ownerRole !== undefined && !isPerson && { ownerRole }),
        text,
        forExport: before?.text === text ? before.forExport : forExport(text, mask),
      });
      return id;
    },
    /** Ticks an action as done now, or as still to do. */
    setDone(id: string, done: boolean): void {
      const action = get().current?.state.actions.get(id);
      if (!action) return;
      const { done: _, ...rest } = ofState(action);
      keep(id, done ? { ...rest, done: services.now() } : rest);
    },
    removeAction(id: string): void {
      bench.held?.change({ kind: 'action', id });
    },
  };
}

const nameAsOwner = {
  code: 'name-as-owner',
  sentence:
    'Whose an action is leaves the device with an export, so it is a role, such as “SENCO”: never a person’s name. The action was kept without it. Write a role if you want one.',
};

/** An action as it is stored, without the stamp of its change. */
function ofState({ at: _at, by: _by, ...action }: Action & { at: string; by?: string }): Action {
  return action;
}

/** Where the words stand, without the words: "stands in Section B", "stands in a header or footer". */
function whereOf({ findings }: AnotherChild): string {
  const sections = [...new Set(findings.flatMap(({ section }) => (section ? [section] : [])))];
  if (sections.length === 0) return 'stands in a header or footer';
  return `stands in ${sections.length === 1 ? 'Section' : 'Sections'} ${sections.join(', ')}`;
}
