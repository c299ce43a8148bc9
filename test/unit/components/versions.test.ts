import { beforeEach, describe, expect, test } from 'vitest';
import { createSession } from '../../../components/session/session.ts';
import { planFromPassages } from '../../../plan/plan-from-passages.ts';
import type { Plan } from '../../../plan/plan.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { judge } from '../../../rubric/judge.ts';
import { fakeServices } from './fake-services.ts';
import { readingOf } from './reading-of.ts';

/** Sentences that every plan of the council has, and some of one child's own. */
const form = (name: string) => ({
  A: `The views, interests and aspirations of the child or young person and of their family are set out here in their own words as far as possible.\n${name} enjoys being outdoors.`,
  I: 'The type of school or other institution and its name are only written in the final plan, once all representations were heard.',
  J: 'There is no personal budget for this plan at the present time, and the family knows that one can be asked for at any review.',
  K: 'Every piece of advice that was gathered during the assessment is listed with its author, role and date and is appended to this plan.',
});

const ines: Parts = {
  name: 'Ines Okonjo-Vale',
  B: [
    'Ines finds spoken directions of more than two steps hard to follow and waits for somebody to show her what comes next.',
    'Crowded corridors make Ines cover her ears, and she has left the building twice this term when the bell rang.',
  ],
  E: [
    'By July 2028 Ines will order her own lunch in the canteen on four days a week with a picture card.',
    'By July 2028 Ines will walk to the library with a friend once a week and choose a book by herself.',
  ],
  F: [
    'A mentor who knows her well meets Ines for twenty minutes every Monday to plan her week with a picture timetable.',
    'A speech and language therapist works with Ines for thirty minutes each fortnight on asking for a break.',
  ],
};
const tomos: Parts = {
  name: 'Tomos Hale',
  B: [
    'Tomos reads well and struggles to write by hand, because the joints of his fingers tire after two or three lines.',
    'Tomos worries about being late and asks the same question many times until somebody writes the answer down for him.',
  ],
  E: [
    'By July 2028 Tomos will write a page of his own story by dictation in three lessons out of four.',
    'By July 2028 Tomos will get ready for swimming within ten minutes with only one reminder.',
  ],
  F: [
    'An occupational therapist sees Tomos for forty minutes each half term and shows staff how to set up his desk.',
    'A teaching assistant types what Tomos dictates for thirty minutes each day in English.',
  ],
};

type Parts = { name: string; B: string[]; E: string[]; F: string[] };

function planOf({ name, B, E, F }: Parts): Plan {
  const [given = ''] = name.split(' ');
  const plan = planFromPassages({
    ...form(given),
    B: B.join('\n'),
    E: E.map((line) => `- ${line}`).join('\n'),
    F: F.map((line) => `- ${line}`).join('\n'),
  });
  return { ...plan, child: { name } };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

let open = planOf(ines);
let reading = 0;
const faked = () =>
  fakeServices({
    plan: open,
    framework: ehcPlan,
    judgement: judge(open, ehcPlan, { today: '2026-03-02', child: {} }),
    judge: (read, framework, context) => judge(read, framework, context),
    read: async () => ({
      ok: true,
      value: { plan: open, reading: readingOf(open), fingerprint: `reading-${reading}`, links: [] },
    }),
  });
let made: ReturnType<typeof faked>;

/** Another window in which a document is opened. */
async function opened(parts: Parts) {
  open = planOf(parts);
  reading += 1;
  const session = createSession(made.services);
  await session.read();
  await settle();
  return session;
}

let first: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  made = faked();
  first = await opened(ines);
  const items = first.get().document?.plan.outcomes ?? [];
  for (const [index, { id }] of items.entries())
    first.give({ criterion: 'P-E1', item: id }, { kind: 'level', level: index === 0 ? 4 : 2, value: '4' });
  first.give({ criterion: 'P-B1' }, { kind: 'level', level: 3, value: '3' });
  await settle();
});

const edited: Parts = {
  ...ines,
  B: ines.B.slice(0, 1),
  E: [
    'By December 2027 Ines will take the number nine bus to college by herself each morning.',
    ines.E[0] ?? '',
    (ines.E[1] ?? '').replace('a friend once', 'two friends twice'),
  ],
};

describe('a newer version of a plan that was reviewed here', () => {
  test('is offered with how much of it is the same, and nothing is carried before the reviewer says so', async () => {
    const session = await opened(edited);
    const { newerOf, current } = session.get();
    expect(newerOf?.review).toBe(first.get().current?.review.id);
    expect(newerOf?.share).toBeGreaterThan(0.8);
    expect(current?.review.id).not.toBe(newerOf?.review);
    expect(current?.saving.kind).toBe('nothing-yet');
  });

  test('takes the review over: levels on the same words, marks where they changed, and what changed since', async () => {
    const session = await opened(edited);
    await session.carryOver();
    await settle();
    const { current, since, document } = session.get();
    expect(current?.review.id).toBe(first.get().current?.review.id);
    const [bus, lunch, library] = document?.plan.outcomes ?? [];
    const scores = current?.state.scores;
    expect(scores?.get(`P-E1||${bus?.id}`)).toBeUndefined();
    expect(scores?.get(`P-E1||${lunch?.id}`)).toMatchObject({ score: { level: 4 } });
    expect(scores?.get(`P-E1||${library?.id}`)).toMatchObject({ score: { level: 2 }, wordsChanged: true });
    expect(since?.changes.map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      'removed B',
      'added E',
      'changed E',
    ]);
    expect(session.get().newerOf).toBeUndefined();
  });

  test('has what stands on the same words put down in it, so that versions do not add up; what changed waits for a look', async () => {
    const textsOf = (session: typeof first) => {
      const { current, document } = session.get();
      const item = (at: number) => document?.plan.outcomes[at]?.id ?? '';
      return [1, 2].map((at) => current?.state.scores.get(`P-E1||${item(at)}`)?.anchor?.text);
    };
    const old = first.get().current?.state.scores.values().next().value?.anchor?.text;
    const session = await opened(edited);
    await session.carryOver();
    await settle();
    const carried = session.get().current?.review.changes.findLast(({ what }) => what.kind === 'carried');
    const anchors = carried?.what.kind === 'carried' ? (carried.what.carried.anchors ?? []) : [];
    expect(anchors.map(({ key }) => key)).toEqual([
      `score:P-E1||${session.get().document?.plan.outcomes[1]?.id}`,
    ]);
    expect(textsOf(session)[0]).toBe(anchors[0]?.anchor.text);
    expect(textsOf(session)[0]).not.toBe(old);
    await session.undo();
    await settle();
    const [lunch] = [...(session.get().current?.state.scores.values() ?? [])];
    expect(lunch?.anchor?.text).toBe(old);
  });

  test('is found by itself the next time, and the way back is one undo', async () => {
    const session = await opened(edited);
    await session.carryOver();
    await settle();
    const again = createSession(made.services);
    await again.read();
    await settle();
    expect(again.get()).toMatchObject({ resumed: true });
    expect(again.get().current?.state.version).toBeDefined();
    expect(again.get().since?.changes.length).toBe(3);
    await again.undo();
    await settle();
    expect(again.get().current?.state.version).toBeUndefined();
    expect(again.get().current?.state.scores.size).toBe(3);
  });

  test('can be reviewed anew, and then it is not asked again', async () => {
    const session = await opened(edited);
    session.beginAnew();
    expect(session.get().newerOf).toBeUndefined();
    await session.begin('plan');
    await settle();
    expect(session.get().newerOf).toBeUndefined();
    const lines = await made.services.reviews.list();
    expect(lines.ok && lines.value).toHaveLength(1);
  });

  test('is not thought to be one where only the form is the same', async () => {
    expect((await opened(tomos)).get().newerOf).toBeUndefined();
  });

  test('is not thought to be one where another child’s plan was copied with the names changed', async () => {
    const swap = (line: string) => line.replaceAll('Ines', 'Tomos');
    const copied: Parts = {
      name: 'Tomos Hale',
      B: ines.B.map(swap),
      E: ines.E.map(swap),
      F: ines.F.map(swap),
    };
    expect((await opened(copied)).get().newerOf).toBeUndefined();
  });
});
