import { beforeEach, describe, expect, test } from 'vitest';
import type { DocumentDoor } from '../../../components/services.ts';
import { createSession, type Session } from '../../../components/session/session.ts';
import { withheld } from '../../../review/mask.ts';
import type { Review } from '../../../review/review.ts';
import type { Kept } from '../../../review/reviews.ts';
import type { Plan } from '../../../plan/plan.ts';
import { makePlan } from '../../make-plan.ts';
import { type Fake, fakeServices } from './fake-services.ts';
import { readingOf } from './reading-of.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

const good = { kind: 'level', level: 3, value: '3' } as const;
const fake = (part: Partial<Fake> = {}) =>
  fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement, ...part });

/** Lets everything that was begun come to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

let faked: ReturnType<typeof fake>;
let session: Session;
beforeEach(async () => {
  faked = fake();
  session = createSession(faked.services);
  await session.start();
});

async function stored(): Promise<Review[]> {
  const list = await faked.services.reviews.list();
  if (!list.ok) throw new Error(list.problem.sentence);
  const reviews = await Promise.all(list.value.map((line) => faked.services.reviews.open(line.id)));
  return reviews.flatMap((review) => (review.ok ? [review.value] : []));
}

describe('a document is read', () => {
  test('only when the reviewer asks', async () => {
    await settle();
    expect(session.get().phase).toBe('start');
    await session.read();
    expect(session.get().phase).toBe('review');
  });

  test('and a reading that takes the place of another and fails leaves no screen waiting', async () => {
    const problem = { code: 'closed', sentence: 'The tab was closed.' };
    const opened = { plan: smallPlan, reading: readingOf(smallPlan), fingerprint: 'fingerprint', links: [] };
    const answers: DocumentDoor['read'][] = [
      async () => ({ ok: true, value: opened }),
      () => new Promise(() => undefined),
      async () => ({ ok: false, problem }),
    ];
    faked = fake({
      read: (progress, signal) => answers.shift()?.(progress, signal) ?? new Promise(() => undefined),
    });
    session = createSession(faked.services);
    await session.start();
    await session.read();
    void session.read();
    await settle();
    expect(session.get().phase).toBe('reading');
    faked.tell({ news: 'recognition/ended', more: true, sentence: 'Words of 2 pages were recognised.' });
    await settle();
    expect(session.get()).toMatchObject({ phase: 'review', stale: true });
  });

  test('at once where the reviewer pressed the button on it', async () => {
    faked.tellTab({ tab: 'given' });
    await settle();
    expect(session.get().phase).toBe('review');
  });

  test('looking at a plan leaves nothing behind; the first level stores the review with what was seen', async () => {
    await session.read();
    await settle();
    expect(await stored()).toEqual([]);
    expect(session.get().current?.saving.kind).toBe('nothing-yet');
    session.give({ criterion: 'P-01' }, good);
    expect(session.get().current?.saving.kind).toBe('saving');
    await settle();
    expect(session.get().current?.saving.kind).toBe('saved');
    const [review] = await stored();
    expect(review?.changes.map((change) => change.what.kind)).toEqual(['details', 'seen', 'score']);
  });

  test('a plan that was reviewed before resumes its review, found by its words', async () => {
    await session.read();
    session.give({ criterion: 'P-01' }, good);
    await settle();
    const again = createSession(faked.services);
    await again.read();
    expect(again.get()).toMatchObject({ resumed: true });
    expect(again.get().current?.review.id).toBe(session.get().current?.review.id);
    expect(again.get().current?.state.scores.size).toBe(1);
  });

  test('nothing stored holds the child’s name, the date of birth or a word of the plan', async () => {
    await session.read();
    session.give({ criterion: 'P-01' }, good);
    session.give({ criterion: 'P-E1', item: smallPlan.outcomes[0]?.id ?? '' }, good);
    await session.confirmChild({ ...session.get().child, preference: 'other', knownAs: 'Orly' });
    await settle();
    const text = JSON.stringify(await stored());
    for (const word of ['Orla', 'Orly', 'Penhallow', '2016-04-09', 'instructions', 'improve'])
      expect(text).not.toContain(word);
  });

  test('a reading that was stopped changes nothing, however late its answer comes', async () => {
    let answer: (told: Awaited<ReturnType<DocumentDoor['read']>>) => void = () => undefined;
    const slow = fake({
      read: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const other = createSession(slow.services);
    const reading = other.read();
    other.cancelReading();
    answer({
      ok: true,
      value: { plan: smallPlan, reading: readingOf(smallPlan), fingerprint: 'late', links: [] },
    });
    await reading;
    expect(other.get().phase).toBe('start');
    expect(other.get().document).toBeUndefined();
  });

  test('what goes wrong is a sentence, and the reviewer is back where they were', async () => {
    const problem = { code: 'press-again', sentence: 'Press the button on the page again.' };
    const bad = createSession(fake({ read: async () => ({ ok: false, problem }) }).services);
    await bad.read();
    expect(bad.get()).toMatchObject({ phase: 'start', problem });
  });

  test('a document that breaks the reader scores nothing and says so', async () => {
    const bad = createSession(
      fake({
        read: async () => {
          throw new Error('odd bytes');
        },
      }).services,
    );
    await bad.read();
    expect(bad.get().phase).toBe('start');
    expect(bad.get().problem?.sentence).toContain('odd bytes');
  });

  test('a document of unknown kind is not reviewed until the reviewer says what it is', async () => {
    const other = createSession(fake({ plan: makePlan({ kind: 'unknown' }) }).services);
    await other.read();
    expect(other.get()).toMatchObject({ phase: 'choose-kind', current: undefined });
    await other.begin('plan');
    expect(other.get().phase).toBe('review');
  });

  test('a kind without a framework is told, and the reviewer can choose another', async () => {
    const other = createSession(fake({ plan: makePlan({ kind: 'advice' }) }).services);
    await other.read();
    expect(other.get()).toMatchObject({ phase: 'choose-kind', problem: { code: 'no-framework' } });
  });

  test('another child’s plan read in the same panel does not go into this review', async () => {
    const plans = [smallPlan, makePlan({ child: { name: 'Bryn Talbot' } })];
    let turn = 0;
    const two = fake({
      read: async () => {
        const plan = plans[turn] ?? smallPlan;
        turn += 1;
        return {
          ok: true,
          value: { plan, reading: readingOf(plan), fingerprint: `plan-${turn}`, links: [] },
        };
      },
    });
    const panel = createSession(two.services);
    await panel.read();
    const first = panel.get().current?.review.id;
    await panel.read();
    expect(panel.get().current?.review.id).not.toBe(first);
  });
});

describe('a document read again', () => {
  const read = (plans: Plan[]) => {
    let turn = 0;
    return fake({
      read: async () => {
        const plan = plans[turn] ?? smallPlan;
        turn += 1;
        return {
          ok: true,
          value: { plan, reading: readingOf(plan), fingerprint: `plan-${turn}`, links: [] },
        };
      },
    }).services;
  };
  const long = 'Somebody walks to the shop on the corner every Friday to buy bread.';
  const other = 'Somebody else takes the early bus to the swimming pool in the next town.';

  test('with no name in it does not fall into the review of another document', async () => {
    const panel = createSession(
      read([makePlan({ child: {}, sections: { A: long } }), makePlan({ child: {}, sections: { A: other } })]),
    );
    await panel.read();
    const first = panel.get().current?.review.id;
    await panel.read();
    expect(panel.get().current?.review.id).not.toBe(first);
  });

  test('with no name in it and one sentence more goes on with its review', async () => {
    const panel = createSession(
      read([
        makePlan({ child: {}, sections: { A: long } }),
        makePlan({ child: {}, sections: { A: `${long}\n${other}` } }),
      ]),
    );
    await panel.read();
    const first = panel.get().current?.review.id;
    await panel.read();
    expect(panel.get().current?.review.id).toBe(first);
  });
});

describe('a change', () => {
  test('that cannot be written stays on the screen, is told, and is written when tried again', async () => {
    await session.read();
    session.give({ criterion: 'P-01' }, good);
    await settle();
    const { reviews } = faked.services;
    const { append } = reviews;
    const problem = { code: 'quota', sentence: 'Out of space.' } as const;
    reviews.append = async (): Promise<Kept<never>> => ({ ok: false, problem });
    session.give({ criterion: 'P-A1' }, good);
    await settle();
    expect(session.get().current?.saving).toEqual({ kind: 'failed', problem });
    expect(session.get().current?.state.scores.size).toBe(2);
    reviews.append = append;
    await session.retrySave();
    expect(session.get().current?.saving.kind).toBe('saved');
    expect((await stored())[0]?.changes.at(-1)?.what).toMatchObject({ criterion: 'P-A1' });
  });

  test('that is not stored keeps its review on the screen when another document comes', async () => {
    await session.read();
    const problem = { code: 'quota', sentence: 'Out of space.' } as const;
    faked.services.reviews.add = async (): Promise<Kept<never>> => ({ ok: false, problem });
    session.give({ criterion: 'P-01' }, good);
    const id = session.get().current?.review.id;
    faked.tellTab({ tab: 'given' });
    await settle();
    expect(session.get().current?.review.id).toBe(id);
    expect(session.get().problem?.code).toBe('not-kept');
  });

  test('being typed is kept before another document takes its place', async () => {
    await session.read();
    const stop = session.keepBeforeLeaving(() => session.comment({ criterion: 'P-01' }, 'Half a sent'));
    faked.tellTab({ tab: 'given' });
    await settle();
    stop();
    expect((await stored())[0]?.changes.at(-1)?.what).toMatchObject({ text: 'Half a sent' });
  });

  test('made in another window is taken over', async () => {
    await session.read();
    session.give({ criterion: 'P-01' }, good);
    await settle();
    const id = session.get().current?.review.id ?? '';
    await faked.services.reviews.append(id, {
      at: '2026-03-03T09:00:00.000Z',
      what: { kind: 'rename', planRef: 'Feather-1' },
    });
    await settle();
    expect(session.get().current?.state.planRef).toBe('Feather-1');
  });

  test('is undone and put back, but not what the review began with', async () => {
    await session.read();
    session.give({ criterion: 'P-01' }, good);
    await session.undo();
    expect(session.get().current?.state.scores.size).toBe(0);
    expect(session.get().current).toMatchObject({ canUndo: false, canRedo: true });
    await session.redo();
    expect(session.get().current?.state.scores.size).toBe(1);
  });

  test('of a level keeps the range that was suggested at that moment', async () => {
    await session.read();
    session.give({ criterion: 'P-06', section: 'B' }, good);
    session.give({ criterion: 'P-06' }, good);
    const scores = session.get().current?.state.scores;
    expect(scores?.get('P-06|B|')?.suggested).toEqual([2, 3]);
    expect(scores?.get('P-06||')?.suggested).toBeNull();
  });
});

describe('a comment', () => {
  test('is kept as written and masked for export', async () => {
    await session.read();
    session.comment({ criterion: 'P-E1' }, 'Orla’s second outcome is vague.');
    const comment = session.get().current?.state.comments.get('P-E1||');
    expect(comment?.text).toBe('Orla’s second outcome is vague.');
    expect(comment?.forExport).toBe('[name]’s second outcome is vague.');
  });

  test('loses a name that is confirmed only later', async () => {
    await session.read();
    session.comment({ criterion: 'P-01' }, 'Kestrel is not asked what she wants.');
    await session.confirmChild({ ...session.get().child, knownAs: 'Kestrel' });
    await settle();
    const comment = [...(session.get().current?.state.comments.values() ?? [])][0];
    expect(comment?.forExport).not.toContain('Kestrel');
    expect(comment?.text).toContain('Kestrel');
  });

  test.each(['999 123 4560', 'born 3 May 2014', 'QR9 4ZZ'])(
    'does not take "%s" for a plan reference',
    async (planRef) => {
      await session.read();
      expect(session.rename(planRef)).toBe(false);
      expect(session.rename('Autumn 7')).toBe(true);
    },
  );

  test('written without the plan is withheld until the plan is open again', async () => {
    await session.read();
    session.give({ criterion: 'P-01' }, good);
    await settle();
    const list = createSession(faked.services);
    await list.resume(session.get().current?.review.id ?? '');
    list.comment({ criterion: 'P-01' }, 'Ask Orla.');
    await settle();
    expect(list.get().current?.state.comments.get('P-01||')?.forExport).toBe(withheld);
    const panel = createSession(faked.services);
    await panel.read();
    await settle();
    expect(panel.get().current?.state.comments.get('P-01||')?.forExport).toBe('Ask [name].');
  });

  test.each(['Orla’s plan', 'penhallow 3', '  '])('the plan reference "%s" is refused', async (planRef) => {
    await session.read();
    expect(session.rename(planRef)).toBe(false);
    expect(session.get().problem?.code).toBe('name-in-ref');
  });
});

describe('marks in the document', () => {
  test('are painted after reading under names that say nothing, and cleared when turned off', async () => {
    await session.read();
    await settle();
    expect(faked.asked.painted[0]?.map((mark) => mark.id)).toEqual(['m1']);
    await session.setOverlay(false);
    expect(faked.asked.cleared).toBe(1);
    session.give({ criterion: 'P-01' }, good);
    await settle();
    expect(faked.asked.painted).toHaveLength(1);
  });

  test('badges follow the grades', async () => {
    await session.read();
    await settle();
    const before = faked.asked.painted.length;
    session.give({ criterion: 'P-A1' }, good);
    await settle();
    expect(faked.asked.painted.length).toBe(before + 1);
  });

  test('a finding whose words are gone is told to be gone', async () => {
    const gone = fake({ missing: ['m1'] });
    const panel = createSession(gone.services);
    await panel.read();
    await settle();
    expect([...panel.get().missing]).toEqual([smallJudgement.findings[0]?.id]);
  });

  test('a mark chosen in the document chooses its finding in the panel', async () => {
    await session.read();
    faked.tell({ news: 'mark/chosen', mark: 'm1' });
    expect(session.get().chosen).toBe(smallJudgement.findings[0]?.id);
  });
});

test('a file picked in our own page is read as soon as it is there', async () => {
  faked.tellTab({ tab: 'awaits-file' });
  await settle();
  expect(session.get()).toMatchObject({ phase: 'start', awaitsFile: true });
  faked.tell({ news: 'document/changed' });
  await settle();
  expect(session.get()).toMatchObject({ phase: 'review', awaitsFile: false });
});

test('a page that changes is not read again by itself', async () => {
  await session.read();
  faked.tell({ news: 'document/changed' });
  await settle();
  expect(session.get()).toMatchObject({ phase: 'review', stale: true });
});

test('the panel says when the reviewer looks at another tab, and when the document is closed', async () => {
  await session.read();
  faked.tellTab({ tab: 'elsewhere' });
  expect(session.get().elsewhere).toBe(true);
  faked.tellTab({ tab: 'here' });
  expect(session.get().elsewhere).toBe(false);
  faked.tellTab({ tab: 'closed' });
  expect(session.get().closed).toBe(true);
});
