import type { Problem, TaughtPortal } from '../../platform/calls.ts';
import type { PointedAt } from '../../platform/calls.ts';
import type { Derived, Pointed, ReadsAs, Services } from '../services.ts';

/** Where the teaching stands: nothing asked, pointing at something, or naming what was pointed at. */
export type Stage =
  | { is: 'ready' }
  | { is: 'pointing'; at: 'heading' | 'text' | 'part'; heading?: PointedAt }
  | { is: 'naming'; heading?: PointedAt; text: PointedAt };

/** Everything the screen of teaching shows. */
export type TeachState = {
  stage: Stage;
  taught: Pointed[];
  derived?: Derived | undefined;
  reads?: ReadsAs | undefined;
  /** Parts of pages that were left since, of a portal that shows one part at a time. */
  before: TaughtPortal['parts'];
  /** What is outlined in the page. */
  over?: { kind: string; says: string; words: number } | undefined;
  problem?: Problem | undefined;
  said?: string | undefined;
};

/** Teaching one portal, without any screen. */
export type Teaching = ReturnType<typeof createTeaching>;

/** Starts teaching the portal of the open page. Nothing is kept until it is saved. */
export function createTeaching({ teaching: door, newId }: Pick<Services, 'teaching' | 'newId'>) {
  let state: TeachState = { stage: { is: 'ready' }, taught: [], before: [] };
  const listeners = new Set<() => void>();
  const set = (part: Partial<TeachState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const stopHearing = door.onOver((over) => {
    if (state.stage.is === 'pointing') set({ over });
  });

  async function point(at: 'heading' | 'text' | 'part', heading?: PointedAt): Promise<void> {
    set({
      stage: { is: 'pointing', at, ...(heading && { heading }) },
      over: undefined,
      problem: undefined,
      said: undefined,
    });
    const asked = state.stage;
    const answer = await door.point(at);
    // Something else was asked for meanwhile: this answer came late.
    if (state.stage !== asked) return;
    if (!answer.ok) return set({ stage: { is: 'ready' }, problem: answer.problem });
    const { picked } = answer.value;
    if (!picked) return set({ stage: { is: 'ready' }, said: 'Pointing was ended. Nothing was changed.' });
    if (at === 'heading') return point('text', picked);
    if (at === 'part') return teach({ text: picked, sections: [] });
    set({ stage: { is: 'naming', text: picked, ...(heading && { heading }) } });
  }

  async function teach(...more: Pointed[]): Promise<void> {
    const kept = state.taught.filter(({ text }) => !more.some((one) => one.text.pick === text.pick));
    await derive([...kept, ...more]);
  }

  /** Finds the description anew from all that was pointed at, and reads the page with it. */
  async function derive(taught: Pointed[]): Promise<void> {
    set({ stage: { is: 'ready' }, problem: undefined });
    if (taught.length === 0) return set({ taught, derived: undefined, reads: undefined });
    const answer = await door.derive(taught);
    if (!answer.ok) {
      if (answer.problem.code === 'page-moved') leaveStep();
      return set({ problem: answer.problem });
    }
    const clash = clashOf(answer.value.parts, state.before);
    if (clash) return set({ problem: clash });
    set({ taught, derived: answer.value });
    const portal = portalNow('Being taught', 'being-taught');
    const reads = portal && (await door.tryOut(portal));
    if (reads?.ok) set({ reads: reads.value, said: `${reads.value.sections.length} sections are read now.` });
    else if (reads) set({ problem: reads.problem });
  }

  /** The page shows another part now: what was taught on the one before is kept, as parts that are not always there. */
  function leaveStep(): void {
    const parts = state.derived?.parts ?? [];
    set({
      before: [...state.before, ...parts.map((part) => ({ ...part, expect: { ...part.expect, least: 0 } }))],
      taught: [],
      derived: state.derived && { ...state.derived, parts: [], alike: [] },
    });
  }

  function portalNow(name: string, id: string): TaughtPortal | undefined {
    const { derived, before } = state;
    const parts = named([...before, ...(derived?.parts ?? [])]);
    if (!derived || parts.length === 0) return undefined;
    return { id, name, version: 1, addresses: [derived.address], parts };
  }

  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    point,
    /** The section has no heading on the page: only its text is pointed at. */
    withoutHeading: () => {
      door.stop();
      return point('text');
    },
    key: door.key,
    stopPointing: () => door.stop(),
    /** Says what was just pointed at is. */
    name: async (sections: Pointed['sections']) => {
      if (state.stage.is !== 'naming') return;
      const { heading, text } = state.stage;
      await teach({ text, sections, ...(heading && { heading }) });
    },
    /** Takes headings of the same kind that were named in the list. */
    take: (more: Pointed[]) => teach(...more),
    undo: () => derive(state.taught.slice(0, -1)),
    leaveStep,
    /** Keeps the description; in place of another where one is named. True once it is kept. */
    async save(name: string, instead?: TaughtPortal): Promise<boolean> {
      const portal = portalNow(name, instead?.id ?? newId());
      if (!portal) return false;
      const all = await door.list();
      const kept = { ...portal, version: (instead?.version ?? 0) + 1 };
      const answer = await door.keep([kept, ...all.filter(({ id }) => id !== kept.id)]);
      if (!answer.ok) set({ problem: answer.problem });
      return answer.ok;
    },
    dismiss: () => set({ problem: undefined }),
    end() {
      stopHearing();
      door.stop();
    },
  };
}

/** Two parts of pages that look the same and are said to be different sections cannot be told apart. */
function clashOf(parts: TaughtPortal['parts'], before: TaughtPortal['parts']): Problem | undefined {
  const lookOf = ({ selector, under, words }: TaughtPortal['parts'][number]) =>
    JSON.stringify([selector, under, words]);
  const clash = parts.find((part) =>
    before.some((other) => lookOf(other) === lookOf(part) && other.name !== part.name),
  );
  if (!clash) return undefined;
  return {
    code: 'alike',
    sentence: `“${clash.name}” looks the same on this page as a section you taught before, so they could not be told apart. Nothing was added. Point at its heading as well.`,
  };
}

/** Parts by names that tell them apart, each look once. */
function named(parts: TaughtPortal['parts']): TaughtPortal['parts'] {
  const seen = new Set<string>();
  return parts.filter(({ selector, under, words, is }) => {
    const look = JSON.stringify([is, selector, under, words]);
    return seen.has(look) ? false : seen.add(look);
  });
}
