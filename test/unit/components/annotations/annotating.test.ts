import { beforeEach, describe, expect, test } from 'vitest';
import { createSession, type Session } from '../../../../components/session/session.ts';
import type { Plan, Span } from '../../../../plan/plan.ts';
import { withheld } from '../../../../review/mask.ts';
import { anotherChildAsks } from '../../../../review/incident.ts';
import { type Fake, fakeServices } from '../fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from '../small-plan.ts';

/** Where words stand in a plan. */
function at(plan: Plan, words: string): Span {
  for (const { id, text } of plan.blocks) {
    const from = text.indexOf(words);
    if (from >= 0) return { block: id, from, to: from + words.length };
  }
  throw new Error(`"${words}" is not in the plan`);
}

const therapy = at(smallPlan, 'speech and language therapy');

async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

let faked: ReturnType<typeof fakeServices>;
let session: Session;

async function opened(part: Partial<Fake> = {}): Promise<void> {
  faked = fakeServices({
    plan: smallPlan,
    framework: smallFramework,
    judgement: smallJudgement,
    selected: [therapy],
    ...part,
  });
  session = createSession(faked.services);
  await session.start();
  await session.read();
  await settle();
}

const all = () => [...(session.get().current?.state.annotations ?? [])];
const only = () => {
  const [first] = all();
  if (!first) throw new Error('There is no annotation');
  return { id: first[0], ...first[1] };
};
const painted = () => faked.asked.painted.at(-1)?.filter(({ tone }) => tone.startsWith('my-')) ?? [];

beforeEach(() => opened());

describe('A key pressed on selected words', () => {
  test('keeps the annotation at once, under a criterion of its section, without a word of the plan', async () => {
    faked.tell({ news: 'annotation/asked', mark: 'concern' });
    await settle();
    expect(only()).toMatchObject({
      mark: 'concern',
      criterion: 'P-F2',
      section: 'F',
      text: '',
      forExport: '',
    });
    expect(JSON.stringify(session.get().current?.review.changes.at(-1))).not.toMatch(/therapy/i);
    expect(session.get().current?.saving.kind).toBe('saved');
    expect(session.get().writing).toMatchObject({ id: only().id });
  });

  test('asks for no comment where it is a strength', async () => {
    await session.annotate('strength');
    expect(only().mark).toBe('strength');
    expect(session.get().writing).toBeUndefined();
  });

  test('goes to the criterion that is open before any other', async () => {
    session.lookAt('P-01');
    await session.annotate('comment');
    expect(only().criterion).toBe('P-01');
    expect(session.get().writing?.why).toMatch(/is open/);
  });

  test('says so in a sentence where no words are selected, and keeps nothing', async () => {
    await opened({ selected: [] });
    await session.annotate('question');
    expect(session.get().problem).toMatchObject({ code: 'nothing-selected' });
    expect(all()).toEqual([]);
  });

  test('says so where the selected words are not among those that were read', async () => {
    await opened({ selected: [{ block: 'b999', from: 0, to: 4 }] });
    await session.annotate('question');
    expect(session.get().problem).toMatchObject({ code: 'nothing-selected' });
    expect(all()).toEqual([]);
  });

  test('marks nothing while another child’s data waits for an answer', async () => {
    const findings = smallJudgement.findings.map((finding) => ({
      ...finding,
      anotherChild: 'clear' as const,
    }));
    await opened({ judgement: { ...smallJudgement, findings } });
    const { current } = session.get();
    expect(current && anotherChildAsks(findings, current.state).length).toBe(1);
    await session.annotate('comment');
    expect(session.get().problem?.code).toBe('stopped');
    expect(all()).toEqual([]);
  });
});

describe('An annotation', () => {
  test('takes a comment, another mark and another criterion, each one change that undo takes back', async () => {
    await session.annotate('concern');
    const { id } = only();
    session.editAnnotation(id, { text: ' How much of it? ' });
    session.editAnnotation(id, { mark: 'question' });
    session.editAnnotation(id, { criterion: 'P-01' });
    expect(only()).toMatchObject({ text: 'How much of it?', mark: 'question', criterion: 'P-01' });
    await settle();
    await session.undo();
    await session.undo();
    expect(only()).toMatchObject({ mark: 'concern', criterion: 'P-F2' });
    await session.redo();
    expect(only().mark).toBe('question');
  });

  test('is about the document at large where the criterion is taken away', async () => {
    await session.annotate('comment');
    session.editAnnotation(only().id, { criterion: null });
    expect(only().criterion).toBeUndefined();
  });

  test('that is not changed makes no change', async () => {
    await session.annotate('comment');
    const before = session.get().current?.review.changes.length;
    session.editAnnotation(only().id, { text: '  ', mark: 'comment', criterion: 'P-F2' });
    expect(session.get().current?.review.changes.length).toBe(before);
  });

  test('leaves with its comment masked', async () => {
    await session.annotate('comment');
    session.editAnnotation(only().id, { text: 'Orla needs an amount here.' });
    expect(only().text).toContain('Orla');
    expect(only().forExport).not.toContain('Orla');
  });

  test('written without the plan is masked once the plan is open', async () => {
    await session.annotate('comment');
    const { id } = only();
    await settle();
    const list = await faked.services.reviews.list();
    const review = list.ok ? list.value[0]?.id : undefined;
    if (review === undefined) throw new Error('Nothing is stored');
    const apart = createSession({
      ...faked.services,
      document: { ...faked.services.document, read: async () => ({ ok: false, problem: gone }) },
    });
    await apart.start();
    await apart.resume(review);
    apart.editAnnotation(id, { text: 'Orla needs an amount here.' });
    await settle();
    expect(apart.get().current?.state.annotations.get(id)?.forExport).toBe(withheld);
    await session.read();
    await settle();
    expect(only().forExport).toContain('needs an amount here');
    expect(only().forExport).not.toContain('Orla');
  });

  test('that is deleted comes back by undo', async () => {
    await session.annotate('comment');
    session.removeAnnotation(only().id);
    expect(all()).toEqual([]);
    expect(session.get().writing).toBeUndefined();
    expect(session.get().said).toMatch(/Undo puts it back/);
    await settle();
    await session.undo();
    expect(all()).toHaveLength(1);
  });
});

describe('Beside a second window with a newer text of the same plan', () => {
  test('what is marked here is found again: its text is remembered anew', async () => {
    session.comment({ criterion: 'P-01' }, 'Begun.');
    await settle();
    const id = session.get().current?.review.id ?? '';
    const text = [{ words: ['another', 'text'] }];
    await faked.services.reviews.remember(id, { id: 'newer', fingerprint: 'newer', text }, 'hashes');
    const remembered = async () => {
      const beside = await faked.services.reviews.rememberedBeside(id, text);
      return beside.ok ? beside.value.map((one) => one.id) : [];
    };
    expect(await remembered()).toEqual(['newer']);
    await session.annotate('concern');
    await settle();
    expect(await remembered()).toContain(only().anchor.text);
  });
});

describe('In the document an annotation', () => {
  test('is painted on its words with what the reviewer wrote, and no longer once it is deleted', async () => {
    await session.annotate('concern');
    session.editAnnotation(only().id, { text: 'How much?' });
    await settle();
    expect(painted()).toMatchObject([{ tone: 'my-concern', span: therapy, card: { message: 'How much?' } }]);
    session.removeAnnotation(only().id);
    await settle();
    expect(painted()).toEqual([]);
  });

  test('has an id that tells the page nothing', async () => {
    await session.annotate('concern');
    await settle();
    for (const { id } of painted()) expect(id).toMatch(/^a\d+x\d+$/);
  });

  test('stands beside a finding on the same words: both are painted', async () => {
    const words = smallJudgement.findings[0]?.words;
    if (!words) throw new Error('The finding has no words');
    await opened({ selected: [{ block: words.block, from: words.from, to: words.to }] });
    await session.annotate('question');
    await settle();
    const tones = faked.asked.painted
      .at(-1)
      ?.filter(({ span }) => span.block === words.block && span.from === words.from)
      .map(({ tone }) => tone);
    expect(tones).toEqual(['my-question', 'query']);
  });

  test('that is pressed is chosen in the panel', async () => {
    await session.annotate('concern');
    await settle();
    const [mark] = painted();
    if (!mark) throw new Error('Nothing is painted');
    faked.tell({ news: 'mark/chosen', mark: mark.id });
    expect(session.get().chosen).toBe(`annotation:${only().id}`);
  });
});

const gone = { code: 'closed', sentence: 'The tab was closed.' };
