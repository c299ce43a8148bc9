import { beforeEach, expect, test } from 'vitest';
import { createSession, type Session } from '../../../components/session/session.ts';
import { fakeServices } from './fake-services.ts';
import { readingOf } from './reading-of.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

/** Lets everything that was begun come to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

const scanned = { ...smallPlan, sections: [], blocks: [], unread: [{ where: 'file', why: 'scan' as const }] };
let faked: ReturnType<typeof fakeServices>;
let session: Session;
let reads = 0;
beforeEach(async () => {
  reads = 0;
  faked = fakeServices({
    plan: smallPlan,
    framework: smallFramework,
    judgement: smallJudgement,
    read: async () => {
      const plan = reads++ === 0 ? scanned : smallPlan;
      return { ok: true, value: { plan, reading: readingOf(plan), fingerprint: `${reads}`, links: [] } };
    },
  });
  session = createSession(faked.services);
  await session.start();
  await session.read();
  await settle();
});

test('How recognising goes is shown page by page', async () => {
  await session.recognise();
  expect(session.get().recognising).toEqual({ done: 0, of: 0 });
  faked.tell({ news: 'recognition/progress', page: 4, done: 3, of: 8 });
  expect(session.get().recognising).toEqual({ done: 3, of: 8 });
});

test('Nothing is said to go on once the document’s tab was closed', async () => {
  faked.tell({ news: 'recognition/progress', page: 4, done: 3, of: 8 });
  faked.tellTab({ tab: 'closed' });
  expect(session.get().recognising).toBeUndefined();
});

test('When words were recognised the document is read again for the same review', async () => {
  const review = session.get().current?.review.id;
  expect(review).toBeDefined();
  faked.tell({ news: 'recognition/ended', more: true, sentence: 'The words of page 1 were recognised.' });
  await settle();
  expect(reads).toBe(2);
  expect(session.get().current?.review.id).toBe(review);
  expect(session.get().document?.plan.unread).toEqual(smallPlan.unread);
  expect(session.get().recognising).toBeUndefined();
});

test('When it gave nothing the reviewer hears so and nothing is read again', async () => {
  faked.tell({ news: 'recognition/ended', more: false, sentence: 'No words were recognised.' });
  await settle();
  expect(reads).toBe(1);
  expect(session.get().said).toBe('No words were recognised.');
});
