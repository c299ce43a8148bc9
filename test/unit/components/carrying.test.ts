import { beforeEach, describe, expect, test } from 'vitest';
import { createSession, type Session } from '../../../components/session/session.ts';
import { planFromPassages } from '../../../plan/plan-from-passages.ts';
import type { Plan } from '../../../plan/plan.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { judge } from '../../../rubric/judge.ts';
import type { Judgement } from '../../../rubric/judgement.ts';
import { fakeServices } from './fake-services.ts';
import { readingOf } from './reading-of.ts';

const lunch = 'By July 2028 Ines will order her own lunch in the canteen on four days a week.';
const library = 'By July 2028 Ines will walk to the library with a friend once a week.';
const cooking = 'By July 2027 Ines will cook a hot meal for two people from a picture recipe.';
const bus = 'By December 2027 Ines will take the number nine bus to college by herself each morning.';
const about =
  'Ines enjoys swimming, maps and old trains. She tells people what she thinks by pictures and short words.';
const needs =
  'Ines finds it hard to follow spoken directions of more than two steps and to wait in a queue with strangers.';

type Edit = { outcomes?: string[]; provision?: string[] };

function planWith({ outcomes = [lunch, library, cooking], provision = given }: Edit = {}): Plan {
  const plan = planFromPassages({
    A: about,
    B: needs,
    E: outcomes.map((line) => `- ${line}`).join('\n'),
    F: provision.map((line) => `- ${line}`).join('\n'),
  });
  return { ...plan, child: { name: 'Ines' } };
}

const given = [
  'A mentor meets Ines for 20 minutes every Monday to plan her week with a picture timetable.',
  'Ines has regular access to a speech and language therapist as appropriate.',
  'A teaching assistant gives Ines regular help in the canteen.',
];

async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** A session whose document can be edited underneath. */
function makeSession(first: Plan) {
  let plan = first;
  let reading = 1;
  const faked = fakeServices({
    plan,
    framework: ehcPlan,
    judgement: judge(plan, ehcPlan, { today: '2026-03-02', child: { name: 'Ines' } }),
    judge: (read, framework, context): Judgement => judge(read, framework, context),
    read: async () => ({
      ok: true,
      value: { plan, reading: readingOf(plan), fingerprint: `reading-${reading}`, links: [] },
    }),
  });
  const session = createSession(faked.services);
  return {
    ...faked,
    session,
    async edit(next: Plan): Promise<void> {
      plan = next;
      reading += 1;
      await session.read();
      await settle();
    },
  };
}

let made: ReturnType<typeof makeSession>;
let session: Session;
beforeEach(async () => {
  made = makeSession(planWith());
  ({ session } = made);
  await session.read();
});

const state = () => {
  const { current } = session.get();
  if (!current) throw new Error('A review is open');
  return current.state;
};
const plan = () => {
  const { document } = session.get();
  if (!document) throw new Error('A document is open');
  return document.plan;
};
const idOf = (words: string) => {
  const item = [...plan().outcomes, ...plan().provisions].find(({ text }) => text === words);
  if (!item) throw new Error(`No item reads “${words}”`);
  return item.id;
};
/** Level and mark beside an item's words; undefined where none is. */
const beside = (words: string) => {
  const found = state().scores.get(`P-E1||${idOf(words)}`);
  return found?.score.kind === 'level'
    ? { level: found.score.level, ...(found.wordsChanged && { changed: true }) }
    : undefined;
};
const giveTo = (words: string, level: 1 | 2 | 3 | 4) =>
  session.give({ criterion: 'P-E1', item: idOf(words) }, { kind: 'level', level, value: String(level) });

describe('levels of outcomes, when the plan changes underneath', () => {
  beforeEach(async () => {
    giveTo(lunch, 4);
    giveTo(library, 2);
    session.comment({ criterion: 'P-E1', item: idOf(library) }, 'Whose idea is this?');
    await settle();
  });

  test('stay with their words when another outcome is put in above', async () => {
    await made.edit(planWith({ outcomes: [bus, lunch, library, cooking] }));
    expect([bus, lunch, library, cooking].map(beside)).toEqual([
      undefined,
      { level: 4 },
      { level: 2 },
      undefined,
    ]);
  });

  test('stay when outcomes change places', async () => {
    await made.edit(planWith({ outcomes: [cooking, library, lunch] }));
    expect([lunch, library, cooking].map(beside)).toEqual([{ level: 4 }, { level: 2 }, undefined]);
  });

  test('stay with an outcome whose words changed, marked to be looked at again, with what was written', async () => {
    const reworded = library.replace('with a friend once', 'with two friends twice');
    await made.edit(planWith({ outcomes: [lunch, reworded, cooking] }));
    expect([lunch, reworded].map(beside)).toEqual([{ level: 4 }, { level: 2, changed: true }]);
    expect(state().comments.get(`P-E1||${idOf(reworded)}`)).toMatchObject({
      text: 'Whose idea is this?',
      wordsChanged: true,
    });
  });

  test('lose the mark when somebody looks, or gives a level on the words of now', async () => {
    const reworded = library.replace('once', 'twice');
    await made.edit(planWith({ outcomes: [lunch, reworded, cooking] }));
    session.looked(`level:P-E1||${idOf(reworded)}`, true);
    expect(beside(reworded)).toEqual({ level: 2 });
    const again = reworded.replace('friend', 'neighbour');
    await made.edit(planWith({ outcomes: [lunch, again, cooking] }));
    expect(beside(again)).toEqual({ level: 2, changed: true });
    giveTo(again, 2);
    expect(beside(again)).toEqual({ level: 2 });
  });

  test('never stand beside other words: where the outcome is gone, its level is left behind and nothing else has it', async () => {
    await made.edit(planWith({ outcomes: [lunch, bus, cooking] }));
    expect([lunch, bus, cooking].map(beside)).toEqual([{ level: 4 }, undefined, undefined]);
    expect([...state().scores.values()].map(({ score }) => score.kind === 'level' && score.level)).toEqual([
      4, 2,
    ]);
  });

  test('come back to their words when those come back', async () => {
    await made.edit(planWith({ outcomes: [lunch, cooking] }));
    await made.edit(planWith());
    expect([lunch, library].map(beside)).toEqual([{ level: 4 }, { level: 2 }]);
  });

  test('follow their words through one edit after another', async () => {
    let words = library;
    for (const [from, to] of [
      ['once a week', 'twice a week'],
      ['a friend', 'her sister'],
      ['library', 'big library on Mill Lane'],
    ] as const) {
      words = words.replace(from, to);
      await made.edit(planWith({ outcomes: [bus, lunch, words] }));
    }
    expect(beside(words)).toEqual({ level: 2, changed: true });
  });

  test('are not carried a second time where somebody took that back', async () => {
    const reworded = library.replace('once', 'twice');
    await made.edit(planWith({ outcomes: [lunch, reworded, cooking] }));
    const carried = session.get().current?.review.changes.find(({ what }) => what.kind === 'carried');
    await session.takeBack(carried?.seq ?? 0);
    await settle();
    expect(beside(reworded)).toBeUndefined();
    await session.read();
    await settle();
    expect(beside(reworded)).toBeUndefined();
    expect(state().scores.size).toBe(2);
  });

  test('and undo takes back what a person did, not what the reading carried', async () => {
    const reworded = library.replace('once', 'twice');
    await made.edit(planWith({ outcomes: [lunch, reworded, cooking] }));
    await session.undo();
    await settle();
    expect(state().comments.size).toBe(0);
    expect(beside(reworded)).toEqual({ level: 2, changed: true });
  });

  test('are placed after a reading and not again when a level is given', async () => {
    await made.edit(planWith({ outcomes: [bus, lunch, library, cooking] }));
    let asked = 0;
    const { rememberedBeside } = made.services.reviews;
    made.services.reviews.rememberedBeside = (...given) => {
      asked += 1;
      return rememberedBeside(...given);
    };
    const { placed } = session.get();
    giveTo(bus, 3);
    session.give({ criterion: 'P-01' }, { kind: 'level', level: 3, value: '3' });
    await settle();
    expect(asked).toBe(0);
    expect(session.get().placed.get(`score:P-E1||${idOf(lunch)}`)).toBe(
      placed.get(`score:P-E1||${idOf(lunch)}`),
    );
  });

  test('survive the window: another window that opens the edited plan finds them where they are', async () => {
    const reworded = library.replace('once', 'twice');
    const next = planWith({ outcomes: [bus, lunch, reworded] });
    const review = session.get().current?.review.id ?? '';
    session = createSession({
      ...made.services,
      document: {
        ...made.services.document,
        read: async () => ({
          ok: true,
          value: { plan: next, reading: readingOf(next), fingerprint: 'later', links: [] },
        }),
      },
    });
    await session.read();
    await settle();
    await session.resume(review);
    await settle();
    expect([bus, lunch, reworded].map(beside)).toEqual([
      undefined,
      { level: 4 },
      { level: 2, changed: true },
    ]);
  });
});

describe('answers to queries, when the plan changes underneath', () => {
  const words = 'Ines has regular access to a speech and language therapist as appropriate.';
  const regular = () => {
    const { document } = session.get();
    const findings = document && 'judgement' in document ? document.judgement.findings : [];
    return findings.filter(({ tone, words: at }) => tone === 'query' && at && words.includes(at.quote));
  };

  test('follow words that stayed, and are asked again where those changed', async () => {
    const queries = regular();
    expect(queries.length).toBeGreaterThan(0);
    for (const finding of queries) session.dispose(finding, 'justified');
    await settle();
    await made.edit(planWith({ provision: ['A driver takes Ines to the pool at noon.', ...given] }));
    expect([...state().dispositions.values()]).toHaveLength(queries.length);
    expect(regular().every(({ id }) => state().dispositions.has(id))).toBe(true);

    const whole = queries.filter(({ words: at }) => at?.quote === words);
    const reworded = words.replace('access to', 'visits by');
    await made.edit(planWith({ provision: given.map((line) => (line === words ? reworded : line)) }));
    const { dispositions, answeredBefore, answersLeft } = state();
    expect(dispositions.size + answeredBefore.size + answersLeft.length).toBe(queries.length);
    if (whole.length > 0) expect(answeredBefore.size).toBeGreaterThan(0);
    for (const id of answeredBefore.keys()) expect(dispositions.has(id)).toBe(false);
  });
});
