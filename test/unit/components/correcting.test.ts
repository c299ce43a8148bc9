import { beforeEach, describe, expect, test } from 'vitest';
import { lostLevels } from '../../../components/versions/left-behind.tsx';
import { createSession, type Session } from '../../../components/session/session.ts';
import { buildPlan } from '../../../plan/build-plan.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Review } from '../../../review/review.ts';
import { holding, odd, outcomesOf } from '../plan/corrections/odd-plan.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement } from './small-plan.ts';

const named = (plan: Plan): Plan => ({ ...plan, child: { name: 'Orla' } });
const heading = holding(odd, 'Where Orla is heading');
const span = { block: heading.id, from: 0, to: heading.text.length };
const startsE = { say: 'section-starts', section: 'E', heading: true } as const;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

let faked: ReturnType<typeof fakeServices>;
let session: Session;
beforeEach(async () => {
  faked = fakeServices({
    plan: named(buildPlan(odd)),
    framework: smallFramework,
    judgement: smallJudgement,
    selected: [span],
  });
  session = createSession(faked.services);
  await session.read();
});

async function stored(): Promise<Review[]> {
  const list = await faked.services.reviews.list();
  if (!list.ok) throw new Error(list.problem.sentence);
  const reviews = await Promise.all(list.value.map((line) => faked.services.reviews.open(line.id)));
  return reviews.flatMap((review) => (review.ok ? [review.value] : []));
}

const outcomes = () => {
  const plan = session.get().document?.plan;
  return plan ? outcomesOf(plan).length : -1;
};

/** Items whose level is said to have lost its words. */
const lost = () => {
  const state = session.get();
  return state.current ? lostLevels({ state, current: state.current }).map(({ target }) => target.item) : [];
};

describe('a reviewer corrects the reading', () => {
  test('by the words selected in the document, and hears what came of it', async () => {
    expect(outcomes()).toBe(0);
    const selected = await session.selection();
    await session.sayOf(selected, startsE);
    expect(outcomes()).toBe(2);
    expect(session.get().said).toBe('Section E now starts at ‘Where Orla is heading’: 2 outcomes found.');
    expect(session.get().current?.state.corrections).toHaveLength(1);
  });

  test('and the correction holds when the plan is opened again, with not one of its words stored', async () => {
    await session.sayOf([span], startsE);
    await settle();
    const [review] = await stored();
    expect(review?.changes.map(({ what }) => what.kind)).toContain('correction');
    expect(JSON.stringify(review)).not.toMatch(/Orla|Where|instructions|friend/);
    session = createSession(faked.services);
    await session.read();
    expect(session.get().resumed).toBe(true);
    expect(outcomes()).toBe(2);
  });

  test('and takes it back by undo, by redo and from the list', async () => {
    await session.sayOf([span], startsE);
    await settle();
    await session.undo();
    await settle();
    expect(outcomes()).toBe(0);
    await session.redo();
    await settle();
    expect(outcomes()).toBe(2);
    const [correction] = session.get().current?.state.corrections ?? [];
    await session.removeCorrection(correction?.seq ?? 0);
    await settle();
    expect(outcomes()).toBe(0);
    expect(session.get().said).toBe('The correction was removed.');
  });

  test('and a level given to an outcome stays when its outcome is read as none', async () => {
    await session.sayOf([span], startsE);
    const plan = session.get().document?.plan;
    const [first] = plan?.outcomes ?? [];
    session.give({ criterion: 'P-E1', item: first?.id ?? '' }, { kind: 'level', level: 3, value: '3' });
    await session.sayOf(first?.words ?? [], { say: 'items', as: 'none', each: 'separate' });
    await settle();
    expect(outcomes()).toBe(1);
    expect([...(session.get().current?.state.scores.keys() ?? [])]).toEqual([`P-E1||${first?.id}`]);
    expect(lost()).toEqual([first?.id]);
    await session.undo();
    await settle();
    expect(session.get().document?.plan.outcomes[0]?.id).toBe(first?.id);
    expect(lost()).toEqual([]);
  });

  test('and nothing is said of words that were not selected', async () => {
    expect(await session.sayOf([], startsE)).toBe(false);
    expect(session.get().problem?.code).toBe('nothing-selected');
    expect(await stored()).toEqual([]);
  });

  test('and is offered the same for another plan on the form, until the answer is no', async () => {
    await session.sayOf([span], startsE);
    await settle();
    const other = {
      ...odd,
      blocks: odd.blocks.map((block) => ({ ...block, text: block.text.replace('drawing', 'chess') })),
    };
    const plan = named(buildPlan(other));
    const next = createSession({
      ...faked.services,
      document: {
        ...faked.services.document,
        read: async () => ({ ok: true, value: { plan, reading: other, fingerprint: 'other', links: [] } }),
      },
    });
    await next.read();
    await settle();
    expect(next.get().offer?.offers.map(({ words }) => words)).toEqual(['Where Orla is heading']);
    next.declineForm();
    expect(next.get().offer).toBeUndefined();
    await next.read();
    await settle();
    expect(next.get().offer).toBeUndefined();
  });

  test('and a form is forgotten with its only correction', async () => {
    await session.sayOf([span], startsE);
    await settle();
    expect(await faked.services.forms.list()).toHaveLength(1);
    await session.undo();
    await settle();
    expect(await faked.services.forms.list()).toEqual([]);
  });

  test('and the status of the document is as they say', async () => {
    await session.correct([{ kind: 'document', status: 'final' }]);
    expect(session.get().document?.plan.status).toBe('final');
  });
});
