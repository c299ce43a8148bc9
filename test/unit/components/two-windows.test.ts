import { expect, test } from 'vitest';
import { createSession } from '../../../components/session/session.ts';
import { stateOf } from '../../../review/state.ts';
import { restoreAll } from '../platform/backup/try-backup.ts';
import { wholeInMemory } from '../platform/backup/whole-in-memory.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

const good = { kind: 'level', level: 3, value: '3' } as const;

/** Two windows on one review in one store. */
async function twoWindows() {
  const faked = fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement });
  const { reviews } = faked.services;
  const [one, other] = [createSession(faked.services), createSession(faked.services)];
  await one.start();
  await other.start();
  await one.begin('plan');
  one.give({ criterion: 'P-01' }, good);
  await settle();
  const id = one.get().current?.review.id ?? '';
  await other.resume(id);
  await settle();
  const stored = async () => {
    const answer = await reviews.open(id);
    if (!answer.ok) throw new Error(answer.problem.sentence);
    return stateOf(answer.value);
  };
  return { one, other, reviews, id, stored, services: faked.services };
}

test('a level given in one window stands in the other, which says so', async () => {
  const { one, other } = await twoWindows();
  one.give({ criterion: 'P-06' }, good);
  await settle();
  expect(other.get().current?.state.scores.get('P-06||')?.score.kind).toBe('level');
  expect(other.get().said).toContain('Changed in another window: level of P-06');
  expect(one.get().said ?? '').not.toContain('another window');
});

test('two windows that write at once lose nothing, and both end with the same', async () => {
  const { one, other, stored } = await twoWindows();
  for (const criterion of ['P-01', 'P-06', 'P-E1']) {
    one.give({ criterion }, good);
    other.comment({ criterion }, `Note on ${criterion}`);
  }
  await settle();
  const { scores, comments } = await stored();
  expect([...scores.keys()].toSorted()).toEqual(['P-01||', 'P-06||', 'P-E1||']);
  expect(comments.size).toBe(3);
  for (const session of [one, other]) {
    expect(session.get().current?.state.scores.size).toBe(3);
    expect(session.get().current?.state.comments.size).toBe(3);
  }
});

test('a window that heard nothing catches up when it is looked at again', async () => {
  const { one, other } = await twoWindows();
  other.stop();
  one.give({ criterion: 'P-06' }, good);
  await settle();
  expect(other.get().current?.state.scores.has('P-06||')).toBe(false);
  await other.catchUp();
  expect(other.get().current?.state.scores.has('P-06||')).toBe(true);
  expect(other.get().said).toContain('P-06');
});

test('a review deleted in another window is told, is not brought back by a change, and is put back when asked', async () => {
  const { one, reviews, id, stored } = await twoWindows();
  await reviews.delete(id);
  await settle();
  expect(one.get().current?.saving).toMatchObject({ kind: 'failed', problem: { code: 'not-found' } });
  one.give({ criterion: 'P-06' }, good);
  await settle();
  expect((await reviews.open(id)).ok).toBe(false);
  expect(one.isUnsaved()).toBe(true);
  await one.retrySave();
  await settle();
  expect((await stored()).scores.size).toBe(2);
  expect(one.get().current?.saving.kind).toBe('saved');
});

test('where the other window puts it back, what was done here meanwhile goes in', async () => {
  const { one, reviews, id, stored } = await twoWindows();
  const deleted = await reviews.delete(id);
  await settle();
  one.give({ criterion: 'P-06' }, good);
  if (deleted.ok) await reviews.add(deleted.value);
  await settle();
  expect((await stored()).scores.size).toBe(2);
  expect(one.get().current?.saving.kind).toBe('saved');
});

test('“Saved” is said only after the store has answered, and a failure keeps what is on the screen', async () => {
  const { one, services, reviews } = await twoWindows();
  const { append } = reviews;
  let answer: (() => void) | undefined;
  let isFull = false;
  services.reviews.append = async (id, draft) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return isFull
      ? { ok: false, problem: { code: 'quota', sentence: 'The device is full.' } }
      : append(id, draft);
  };
  one.give({ criterion: 'P-06' }, good);
  await settle();
  expect(one.get().current?.saving.kind).toBe('saving');
  expect(one.isUnsaved()).toBe(true);
  answer?.();
  await settle();
  expect(one.get().current?.saving.kind).toBe('saved');
  expect(one.isUnsaved()).toBe(false);
  isFull = true;
  one.give({ criterion: 'P-E1' }, good);
  await settle();
  answer?.();
  await settle();
  expect(one.get().current?.saving.kind).toBe('failed');
  expect(one.get().current?.state.scores.has('P-E1||')).toBe(true);
  expect(one.isUnsaved()).toBe(true);
});

test('what could not be saved is saved as a backup with every change, the one not stored too, and is taken back from it', async () => {
  const { one, services } = await twoWindows();
  services.reviews.append = async () => ({ ok: false, problem: { code: 'quota', sentence: 'Full.' } });
  const files: string[] = [];
  services.saveReport = async (file) => {
    if ('text' in file) files.push(file.text);
    return { ok: true, value: { name: file.name } };
  };
  one.give({ criterion: 'P-06' }, good);
  await settle();
  await one.saveCopy();
  const store = wholeInMemory();
  const restored = await restoreAll(files[0] ?? '', { store, parts: [] });
  expect(restored).toMatchObject({ done: { added: 1 }, damage: [], isWhole: true });
  const back = await store.take(one.get().current?.review.id ?? '');
  if (!back.ok || !('review' in back.value)) throw new Error('The file was not taken back');
  expect(stateOf(back.value.review).scores.has('P-06||')).toBe(true);
  expect(back.value.review).toEqual(one.get().current?.review);
});
