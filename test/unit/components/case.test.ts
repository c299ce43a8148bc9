import { beforeEach, describe, expect, test } from 'vitest';
import type { Services } from '../../../components/services.ts';
import { createSession, type Session } from '../../../components/session/session.ts';
import { toAuditReturn } from '../../../exports/to-audit-return.ts';
import type { Plan } from '../../../plan/plan.ts';
import { textHash } from '../../../plan/wording/text-hash.ts';
import { stateOf } from '../../../review/state.ts';
import { frameworks } from '../../../rubric/frameworks/index.ts';
import { judge } from '../../../rubric/judge.ts';
import { everySection, makePlan } from '../../make-plan.ts';
import { fakeServices } from './fake-services.ts';
import { readingOf } from './reading-of.ts';

const child = { name: 'Orla Penhallow', dob: '2016-04-09', yearGroup: 'Year 5' };
const plan = makePlan({
  sections: everySection,
  provisions: ['A teaching assistant will go over instructions with Orla 1:1 for 10 minutes each day.'],
  child,
});
/** What stays of a report when one of its recommendations is taken out. */
const basis =
  'She was seen twice in June in her own class with her friends. Her mother was asked by telephone what she had noticed at home. The teacher wrote down what was said in two lessons of history.';
const advised = (text: string, who: Plan['child'] = child) =>
  makePlan({
    kind: 'advice',
    provisions: [{ text, section: undefined }],
    parts: { Basis: basis, Recommendations: text },
    child: who,
  });
const recommended = 'A therapist will teach Orla colourful semantics twice a week for 20 minutes.';
const advice = advised(recommended);
const ofRuan = advised('A therapist will see Ruan once a term.', {
  name: 'Ruan Trevanion',
  dob: '2015-01-02',
});

/** Tabs by number, each with what it shows. Tab 1 is where the panel is at first. */
type Tabs = Map<number, Plan>;

let tabs: Tabs;
let at: number;
let faked: ReturnType<typeof fakeServices>;
let session: Session;
let closed: (tab: number) => void;

/** Lets everything that was begun come to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(async () => {
  tabs = new Map([
    [1, plan],
    [2, advice],
    [3, ofRuan],
  ]);
  at = 1;
  const [framework] = frameworks;
  if (!framework) throw new Error('There are frameworks');
  faked = fakeServices({
    plan,
    framework,
    judgement: judge(plan, framework, { today: '2026-03-02' }),
    judge,
  });
  const { document } = faked.services;
  const services: Services = {
    ...faked.services,
    readAdvice: async () => ({ ok: true, value: advice }),
    frameworks,
    document: {
      ...document,
      async read() {
        const shown = tabs.get(at) ?? plan;
        const fingerprint = textHash(shown.blocks.map(({ text }) => text).join(' '));
        return { ok: true, value: { plan: shown, reading: readingOf(shown), fingerprint, links: [] } };
      },
      tab: async () => at,
      async switchTo(tab) {
        if (!tabs.has(tab)) return { ok: false, problem: { code: 'closed', sentence: 'It was closed.' } };
        at = tab;
        return { ok: true, value: true };
      },
      async openDropped() {
        at = 2;
        faked.tellTab({ tab: 'given' });
        return { ok: true, value: true };
      },
      onClosed(listener) {
        closed = listener;
        return () => undefined;
      },
    },
  };
  faked = { ...faked, services };
  session = createSession(services);
  await session.start();
});

/** The reviewer presses the button in another tab. */
async function press(tab: number): Promise<void> {
  at = tab;
  faked.tellTab({ tab: 'given' });
  await settle();
}

const kindHere = () => session.get().current?.review.documentKind;
const idHere = () => session.get().current?.review.id ?? '';
const said = () => session.get().caseQuestion?.compared.answer;

async function listed() {
  const list = await faked.services.reviews.list();
  if (!list.ok) throw new Error(list.problem.sentence);
  return list.value;
}

/** The plan and the advice as one case, with the advice on the screen. */
async function planAndAdvice(): Promise<{ planReview: string; adviceReview: string }> {
  await press(1);
  const planReview = idHere();
  await press(2);
  await session.joinCase(planReview);
  await settle();
  return { planReview, adviceReview: idHere() };
}

/** Cites the recommendation in the plan's P-F4 and goes there. */
async function cited(): Promise<{ planReview: string; adviceReview: string; citation: string }> {
  const ids = await planAndAdvice();
  await session.cite({ item: advice.provisions[0]?.id ?? '' });
  expect(session.get().citing?.words).toBe(recommended);
  const target = session.get().caseSeen?.members.find(({ kind }) => kind === 'plan');
  if (!target) throw new Error('The plan is in the case');
  await session.keepCitation(target, 'P-F4', 'The plan says less about Orla.');
  await session.switchTo(ids.planReview);
  await settle();
  const [citation = ''] = session.get().current?.state.citations.keys() ?? [];
  return { ...ids, citation };
}

describe('documents of one child', () => {
  test('are recognised by name and date of birth, and a case is offered, not made', async () => {
    await press(1);
    await press(2);
    expect(session.get().caseQuestion).toMatchObject({ kind: 'plan', asked: false });
    expect(said()).toBe('same');
    expect(await listed()).toEqual([]);
  });

  test('become a case that both reviews know, though nobody has worked on them yet', async () => {
    const { planReview, adviceReview } = await planAndAdvice();
    const lines = await listed();
    expect(lines.map(({ id }) => id).sort()).toEqual([planReview, adviceReview].sort());
    expect(new Set(lines.map((line) => line.case?.id)).size).toBe(1);
    expect(session.get().caseSeen?.members.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual([
      'plan open',
      'advice here',
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Orla|Penhallow|2016/);
  });

  test('are not offered again once declined', async () => {
    await press(1);
    await press(2);
    session.declineCase();
    await press(1);
    expect(session.get().caseQuestion).toBeUndefined();
  });

  test('keep each their own framework, and one press goes to the other and back with what was given', async () => {
    const { planReview, adviceReview } = await planAndAdvice();
    session.give({ criterion: 'N-01' }, { kind: 'level', level: 3, value: '3' });
    await session.switchTo(planReview);
    expect([kindHere(), idHere()]).toEqual(['plan', planReview]);
    expect(session.get().current?.framework.id).toBe('ehc-plan');
    await session.switchTo(adviceReview);
    expect(idHere()).toBe(adviceReview);
    expect(session.get().current?.state.scores.size).toBe(1);
  });

  test('that were edited meanwhile in their tab are still laid beside their own review', async () => {
    const { planReview, adviceReview } = await planAndAdvice();
    tabs.set(
      1,
      makePlan({ sections: { ...everySection, J: 'There is no direct payment at present.' }, child }),
    );
    await session.switchTo(planReview);
    expect(idHere()).toBe(planReview);
    await session.switchTo(adviceReview);
    expect(idHere()).toBe(adviceReview);
  });

  test('whose tab was closed are reviewed without the document, and no other page is taken for it', async () => {
    const { planReview } = await planAndAdvice();
    tabs.delete(1);
    closed(1);
    await settle();
    expect(session.get().caseSeen?.members[0]?.standing).toBe('not-open');
    await session.switchTo(planReview);
    expect(idHere()).toBe(planReview);
    expect(session.get().document).toBeUndefined();
    await session.read();
    await settle();
    expect(idHere()).not.toBe(planReview);
  });
});

describe('a report beside the plan', () => {
  test('is made a document of the case in one press, and still stands beside the plan on coming back', async () => {
    await press(1);
    const planReview = idHere();
    await session.addAdvice([new File(['words'], 'report.pdf')]);
    await session.reviewAdvice('report.pdf');
    await settle();
    expect(kindHere()).toBe('advice');
    expect(session.get().caseSeen?.members.map(({ kind }) => kind)).toEqual(['plan', 'advice']);
    await session.switchTo(planReview);
    await settle();
    expect(session.get().advice?.documents.map(({ name }) => name)).toEqual(['report.pdf']);
    expect(JSON.stringify(await listed())).not.toContain('report.pdf');
  });
});

describe('documents of two children', () => {
  test('are never joined without a question', async () => {
    await press(1);
    const planReview = idHere();
    await press(3);
    expect(session.get().caseQuestion).toBeUndefined();
    await session.joinCase(planReview);
    expect(session.get().caseQuestion).toMatchObject({ asked: true });
    expect(said()).toBe('different');
    expect(await listed()).toEqual([]);
    session.declineCase();
    expect(session.get().current?.state.case).toBeUndefined();
  });

  test('nor is a document that is wanted for the case and turns out to be about another', async () => {
    await press(1);
    session.wantNextInCase();
    await press(3);
    expect(said()).toBe('different');
    expect(session.get().current?.state.case).toBeUndefined();
  });

  test('and a review whose document is not open is asked about, since nothing can be compared', async () => {
    await press(1);
    session.give({ criterion: 'P-01' }, { kind: 'level', level: 3, value: '3' });
    await settle();
    const other = idHere();
    session = createSession(faked.services);
    await session.start();
    await press(2);
    await session.joinCase(other);
    expect(said()).toBe('cannot-tell');
    await session.joinCase(other, true);
    expect(session.get().caseSeen?.members.length).toBe(2);
  });
});

describe('evidence cited from another document', () => {
  test('is kept in the review it is evidence in, by place and never by words', async () => {
    const { planReview, adviceReview, citation } = await cited();
    const answer = await faked.services.reviews.open(planReview);
    if (!answer.ok) throw new Error(answer.problem.sentence);
    expect(stateOf(answer.value).citations.get(citation)).toMatchObject({
      criterion: 'P-F4',
      from: { review: adviceReview, documentKind: 'advice' },
    });
    expect(JSON.stringify(answer.value)).not.toContain('semantics');
    expect(session.get().citedWords.get(citation)).toEqual({
      state: 'words',
      text: recommended.slice(0, -1),
      changed: false,
    });
  });

  test('goes into the return masked and without its words', async () => {
    const { planReview } = await cited();
    const answer = await faked.services.reviews.open(planReview);
    const [framework] = frameworks;
    if (!answer.ok || !framework) throw new Error('The review is stored');
    const given = toAuditReturn(answer.value, framework);
    expect(given.citations).toMatchObject([{ criterion: 'P-F4', from: 'advice' }]);
    expect(JSON.stringify(given)).not.toMatch(/Orla|Penhallow|semantics/);
    expect(given.caseRef).toBe(session.get().caseSeen?.label);
  });

  test('can be taken back at once, removed, and put back by undo', async () => {
    const { citation } = await cited();
    session.removeCitation(citation);
    await settle();
    expect(session.get().current?.state.citations.size).toBe(0);
    await session.undo();
    await settle();
    expect(session.get().current?.state.citations.size).toBe(1);
    await session.undoCite();
    await settle();
    expect(session.get().current?.state.citations.size).toBe(0);
  });

  test('leads back to its document', async () => {
    const { adviceReview, citation } = await cited();
    await session.goToCited(citation);
    expect(idHere()).toBe(adviceReview);
  });

  test('says that its document is not open, in another window', async () => {
    const { planReview, citation } = await cited();
    session = createSession(faked.services);
    await session.start();
    await press(1);
    expect(idHere()).toBe(planReview);
    expect(session.get().citedWords.get(citation)).toEqual({ state: 'not-open' });
  });

  test('says so when its words are gone', async () => {
    const { planReview, adviceReview, citation } = await cited();
    tabs.set(2, advised('The school was told so.'));
    await session.switchTo(adviceReview);
    await settle();
    await session.switchTo(planReview);
    await settle();
    const words = session.get().citedWords.get(citation);
    expect(words).toEqual({ state: 'gone' });
  });

  test('is found again where its document was edited, and says where its words read otherwise now', async () => {
    const { planReview, adviceReview, citation } = await cited();
    tabs.set(2, advised('A therapist will teach Orla colourful semantics once a week for 20 minutes.'));
    await session.switchTo(adviceReview);
    await settle();
    await session.switchTo(planReview);
    await settle();
    expect(session.get().citedWords.get(citation)).toEqual({
      state: 'words',
      text: 'A therapist will teach Orla colourful semantics once a week for 20 minutes',
      changed: true,
    });
  });

  test('says so when its review was deleted, and the rest stays whole', async () => {
    const { planReview, adviceReview, citation } = await cited();
    await faked.services.reviews.delete(adviceReview);
    await settle();
    expect(session.get().citedWords.get(citation)).toEqual({ state: 'deleted' });
    expect(session.get().caseSeen?.members.map(({ review }) => review)).toEqual([planReview]);
    expect(session.get().current?.state.citations.size).toBe(1);
  });
});

describe('a case', () => {
  test('is given another name in all its reviews, and never a person’s', async () => {
    await planAndAdvice();
    expect(await session.nameCase('Orla')).toBe(false);
    expect(session.get().problem?.code).toBe('name-in-ref');
    expect(await session.nameCase('Sample 12')).toBe(true);
    await settle();
    expect((await listed()).map((line) => line.case?.label)).toEqual(['Sample 12', 'Sample 12']);
  });

  test('is left by one review without touching the other, and undo puts it back', async () => {
    const { planReview } = await planAndAdvice();
    session.leaveCase();
    await settle();
    expect(session.get().caseSeen).toBeUndefined();
    expect((await listed()).find(({ id }) => id === planReview)?.case).toBeDefined();
    await session.undo();
    await settle();
    expect(session.get().caseSeen?.members.length).toBe(2);
  });
});
