import { beforeEach, expect, test } from 'vitest';
import { createSession, type Session } from '../../../components/session/session.ts';
import { judgementOf } from '../../../components/session/session-state.ts';
import type { Plan } from '../../../plan/plan.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { judge } from '../../../rubric/judge.ts';
import { makePlan } from '../../make-plan.ts';
import { fakeServices } from './fake-services.ts';
import { readingOf } from './reading-of.ts';
import { smallJudgement } from './small-plan.ts';

const good = { kind: 'level', level: 3, value: '3' } as const;
const said = (name: string, their: string) =>
  `${name} becomes tearful when plans change without warning, and settles again once ${their} picture timetable is walked through beside the coat pegs.`;
const planOf = (name: string, their: string) =>
  makePlan({
    child: { name },
    sections: {
      A: `${name} likes swimming.`,
      B: said(name.split(' ')[0] ?? name, their),
      F: 'A teaching assistant helps for 10 minutes each day.',
    },
  });
const orla = { plan: planOf('Orla Quill', 'her'), fingerprint: 'plan-of-orla' };
const tobias = { plan: planOf('Tobias Fenn', 'his'), fingerprint: 'plan-of-tobias' };

let shown: { plan: Plan; fingerprint: string };
let faked: ReturnType<typeof fakeServices>;
let session: Session;
let judged: number;
let keeping: Promise<unknown>[];
beforeEach(async () => {
  shown = orla;
  judged = 0;
  faked = fakeServices({
    plan: orla.plan,
    framework: ehcPlan,
    judgement: smallJudgement,
    judge: (...given) => {
      judged += 1;
      return judge(...given);
    },
    read: async () => ({ ok: true, value: { ...shown, reading: readingOf(shown.plan), links: [] } }),
  });
  keeping = [];
  const { keepParagraphs } = faked.services.reviews;
  faked.services.reviews.keepParagraphs = (...given) => {
    const answer = keepParagraphs(...given);
    keeping.push(answer);
    return answer;
  };
  session = createSession(faked.services);
  await session.start();
});

/** Puts the review at hand away, with all that is to be kept, and opens a document. */
async function open(document: typeof orla): Promise<void> {
  expect(await session.leave()).toBe(true);
  await Promise.all(keeping);
  shown = document;
  await session.read();
}

const found = () => judgementOf(session.get())?.findings.filter(({ check }) => check === 'text-elsewhere');

/** Reviews the open document: one level. Answers with the pseudonym of the review. */
function review(): string | undefined {
  session.give({ criterion: 'P-01' }, good);
  return session.get().current?.review.planRef;
}

test('a paragraph copied from the plan of another review is shown with that review’s pseudonym', async () => {
  await open(orla);
  expect(found()).toEqual([]);
  const first = review();
  await open(tobias);
  expect(found()).toMatchObject([
    {
      criterion: 'P-02',
      tone: 'note',
      section: 'B',
      words: { quote: said('Tobias', 'his') },
      message: expect.stringContaining(`review ${first} (another plan)`),
    },
  ]);
});

test('a plan that was only looked at leaves nothing to be noticed', async () => {
  await open(orla);
  await open(tobias);
  expect(found()).toEqual([]);
});

test('the same plan opened again, and edited since, is not compared with itself', async () => {
  await open(orla);
  review();
  await open(orla);
  expect(session.get().resumed).toBe(true);
  expect(found()).toEqual([]);
  shown = { ...orla, fingerprint: 'plan-of-orla-edited' };
  await session.read();
  expect(found()).toEqual([]);
});

test('a review opened again with its finding adds nothing to its history', async () => {
  await open(orla);
  review();
  await open(tobias);
  review();
  await open(tobias);
  const before = session.get().current?.review.changes.length;
  await open(tobias);
  expect(found()).toHaveLength(1);
  expect(session.get().current?.review.changes).toHaveLength(before ?? -1);
});

test('a plan with nothing copied is judged once', async () => {
  await open(orla);
  expect(judged).toBe(1);
});

test('where the store cannot compare, the review goes on and it is said once', async () => {
  faked.services.reviews.alsoIn = async () => ({
    ok: false,
    problem: { code: 'failed', sentence: 'No.' },
  });
  await open(orla);
  expect(session.get()).toMatchObject({ phase: 'review', problem: { code: 'not-compared' } });
  session.dismissProblem();
  await open(tobias);
  expect(session.get().problem).toBeUndefined();
  expect(judgementOf(session.get())?.findings.length).toBeGreaterThan(0);
});
