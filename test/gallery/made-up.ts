import { createSession } from '../../components/session/session.ts';
import type { Reading } from '../../plan/block.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { textHash } from '../../plan/wording/text-hash.ts';
import type { Settings } from '../../components/services.ts';
import type { What } from '../../review/change.ts';
import { newReview, withChange } from '../../review/new-review.ts';
import { seeDocument } from '../../review/see-document.ts';
import { frameworks } from '../../rubric/frameworks/index.ts';
import { judge } from '../../rubric/judge.ts';
import { everySection, makePlan } from '../make-plan.ts';
import { type Fake, fakeServices } from '../unit/components/fake-services.ts';
import { smallFramework, smallPlan } from '../unit/components/small-plan.ts';
import { type FakePage, fakeTeaching } from '../unit/components/fake-teaching.ts';
import { holding, odd } from '../unit/plan/corrections/odd-plan.ts';
import { head, makeReading, para } from '../unit/plan/make-reading.ts';

/** Made-up services on invented documents, with the real frameworks and checks. */
export type Made = ReturnType<typeof fakeServices>;

const today = '2026-03-02';
const [ehcPlan = smallFramework] = frameworks;

/** Services on one plan, judged for real. */
export function made(plan: Plan = fullPlan, also: Partial<Fake> = {}): Made {
  const framework = frameworks.find((one) => one.documentKind === plan.kind) ?? ehcPlan;
  const faked = fakeServices({
    plan,
    framework,
    judgement: judge(plan, framework, { today }),
    judge,
    advice: { 'therapy.docx': { ok: true, value: advice }, 'scan.pdf': scanned },
    ...also,
  });
  return { ...faked, services: { ...faked.services, frameworks } };
}

/** Services on a reading, as a document with marks and doubts gives it. */
export function madeOf(reading: Reading, also: Partial<Fake> = {}): Made {
  const plan = buildPlan(reading, { kind: 'plan' });
  return made(plan, {
    read: async () => ({ ok: true, value: { plan, reading, fingerprint: 'fingerprint', links: [] } }),
    ...also,
  });
}

/** The same with reviews in the store already; the one called `mine` is of the open document. */
export async function withReviews(faked: Made, refs: readonly string[], mine?: string): Promise<Made> {
  for (const planRef of refs) {
    const { services } = faked;
    let review = newReview({
      id: planRef,
      now: services.now(),
      documentKind: 'plan',
      framework: ehcPlan,
      planRef,
    });
    const seen = seeDocument(
      fullPlan,
      judge(fullPlan, ehcPlan, { today }),
      planRef === mine ? 'fingerprint' : planRef,
    );
    for (const what of [{ kind: 'seen', seen } satisfies What, ...given])
      review = withChange(review, { at: services.now(), what });
    await services.reviews.add(review);
  }
  return faked;
}

const given: What[] = [
  {
    kind: 'score',
    criterion: 'P-01',
    score: { kind: 'level', level: 1, value: '1', scale: 'ofsted4' },
    suggested: [1, 2],
  },
  { kind: 'score', criterion: 'P-02', score: { kind: 'level', level: 3, value: '3', scale: 'ofsted4' } },
  { kind: 'score', criterion: 'P-04', score: { kind: 'na', reason: 'A draft', forExport: 'A draft' } },
  {
    kind: 'score',
    criterion: 'P-06',
    section: 'B',
    score: { kind: 'level', level: 2, value: '2', scale: 'ofsted4' },
  },
  {
    kind: 'score',
    criterion: 'P-E1',
    item: 'outcome-of-before',
    score: { kind: 'level', level: 2, value: '2', scale: 'ofsted4' },
  },
  { kind: 'comment', criterion: 'P-01', text: 'H2 has no heading.', forExport: 'H2 has no heading.' },
];

/** A plan with something for every check to say: slips, vague and clear provision, a chain of need, outcome and provision. */
export const fullPlan: Plan = makePlan({
  sections: {
    ...everySection,
    A: 'I like drawing and swimming. Orla is autistic. Her mother hopes she will make friends.',
    B: 'Orla finds it hard to follow spoken instructions with more than one step. Orla suffers from a speech delay and refuses to join in. He uses PECS and SALT strategies.',
    E: 'By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.\nOrla will improve her speech.\nOrla will have a teaching assistant.',
    F: 'Regular access to speech and language therapy as appropriate.\nA teaching assistant will go over instructions with Orla 1:1 for 10 minutes each day.\nOrla will have access to a quiet room.',
    H2: { status: 'missing' },
  },
  needs: ['Orla finds it hard to follow spoken instructions with more than one step.'],
  outcomes: [
    'By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.',
    'Orla will improve her speech.',
    'Orla will have a teaching assistant.',
  ],
  provisions: [
    'Regular access to speech and language therapy as appropriate.',
    'A teaching assistant will go over instructions with Orla 1:1 for 10 minutes each day.',
    'Orla will have access to a quiet room.',
  ],
  facts: { 'Date of plan': '2026-01-12' },
  child: { name: 'Orla Penhallow', pronouns: 'she/her', dob: '2016-04-09', yearGroup: 'Year 5' },
  unread: [{ where: 'page 3', why: 'scan' }],
  pages: 14,
});

const drawing = smallPlan.blocks.find(({ text }) => text.includes('likes drawing'));

/** A plan that nobody has to stop at, with words selected in it to be annotated. */
export const annotatedPlan = smallPlan;
export const annotated = drawing ? [{ block: drawing.id, from: 0, to: drawing.text.length }] : [];

/** The same with another child's name where hers would be, for which a review stops. */
export const strayPlan: Plan = makePlan({
  sections: { ...everySection, F: 'Rowan will have access to a quiet room.' },
  provisions: ['Rowan will have access to a quiet room.'],
  facts: { 'Date of plan': '2026-01-12' },
  child: { name: 'Orla Penhallow', pronouns: 'she/her', dob: '2016-04-09', yearGroup: 'Year 5' },
});

/** Services with settings kept before. */
export async function withSettings(faked: Made, settings: Settings): Promise<Made> {
  await faked.services.settings.write(settings);
  return faked;
}

/** A plan in a portal that has not shown the step of Section F yet. */
export const unshownPlan: Plan = {
  ...makePlan({
    sections: { ...everySection, F: { status: 'unreadable' } },
    child: { name: 'Orla Penhallow' },
  }),
  notVisited: [
    { where: 'Section F: Special educational provision', why: 'The page shows one part at a time.' },
  ],
};

/** The same as a PDF with more items than a list shows at first, and a page that is a picture. */
export const longPlan: Plan = makePlan({
  sections: { ...everySection, F: '' },
  provisions: Array.from(
    { length: 9 },
    (_none, at) => `Regular help with reading, group ${at + 1}, as appropriate.`,
  ),
  child: { name: 'Orla Penhallow' },
  source: 'pdf',
  unread: [{ where: 'page 3', why: 'scan' }],
  pages: 14,
});

/** A report to set beside it. */
export const advice: Plan = makePlan({
  kind: 'advice',
  parts: { 'Speech and language therapy advice': 'Orla was seen twice.' },
  provisions: [
    'A speech and language therapist will teach colourful semantics twice a week for 20 minutes.',
    'A teaching assistant will go over instructions with Orla 1:1 for 20 minutes each day.',
    'Visual support as needed.',
  ],
});

const scanned = {
  ok: false as const,
  problem: { code: 'scan', sentence: 'This document is a scan: it holds pictures of pages and no words.' },
};

/** A draft that marks what it changes. */
export const amended: Reading = makeReading([
  head('Education, Health and Care Plan', 1),
  head('Section B: Special educational needs'),
  para('Rowan needs help with two steps.', { was: 'Rowan needs help with one step.' }),
  head('Section E: Outcomes'),
  para('By July 2028 Rowan will write three sentences.', {
    was: 'By July 2028 Rowan will write one sentence.',
  }),
  para('', { was: 'Rowan will do better.' }),
  head('Section F: Special educational provision'),
  para('A teaching assistant will help him every day for 25 minutes.', { was: '' }),
]);

/** A plan whose headings are not the usual ones, and the words that a person selects in it. */
export { odd };
const heading = holding(odd, 'Where Orla is heading');
const namedOdd: Plan = { ...buildPlan(odd), child: { name: 'Orla' } };
export const oddSelection = [{ block: heading.id, from: 0, to: heading.text.length }];

/** Services that know a form, since its reading was corrected once; the plan now open is another on the same form. */
export async function onKnownForm(): Promise<Made> {
  let times = 0;
  const faked = made(namedOdd, {
    selected: oddSelection,
    read: async () => {
      times += 1;
      return {
        ok: true,
        value: { plan: namedOdd, reading: odd, fingerprint: `fingerprint ${times}`, links: [] },
      };
    },
  });
  const session = createSession(faked.services);
  await session.read();
  await session.sayOf(await session.selection(), { say: 'section-starts', section: 'E', heading: true });
  session.stop();
  return faked;
}

/** A plan of which a page was a picture. */
export const recognised: Reading = {
  ...makeReading([
    head('Section B: Special educational needs'),
    para('Rowan needs help with two steps.'),
    head('Section F: Special educational provision'),
    para('A teaching assistant will help him every day for 25 minutes.'),
  ]),
  source: 'pdf',
  pages: 2,
};
recognised.blocks = recognised.blocks.map((block, at) => ({
  ...block,
  place: { kind: 'pdf', page: 1, box: { x: 0, y: at * 20, width: 200, height: 12 } },
  recognised: true,
}));

/** Services on a portal that is being taught; `waits`: the person has not pointed yet. */
export function taught({ waits = false } = {}): Made {
  const at = (pick: number, says: string) => ({ pick, kind: 'Text', says, words: 3 });
  const page: FakePage = {
    picks: [at(0, 'Looking ahead'), at(1, 'By July 2028')],
    derived: {
      host: 'plans.harrowmere.example',
      address: 'plans.harrowmere.example/case/*',
      parts: [
        {
          name: 'Section E',
          is: 'section',
          sections: ['E'],
          selector: '.fold',
          expect: { least: 1, most: 12 },
        },
      ],
      alike: [{ heading: at(2, 'What helps'), text: at(3, 'A teaching assistant') }],
    },
  };
  const faked = made();
  const teaching = fakeTeaching(page);
  return {
    ...faked,
    services: {
      ...faked.services,
      teaching: waits ? { ...teaching, point: () => new Promise(() => undefined) } : teaching,
    },
  };
}

/** A document that is no plan, review or advice. */
export const letter: Plan = makePlan({ kind: 'other', sections: {} });

/** The small plan with only a few findings. */
export { smallPlan };

const lunch = 'By July 2028 Orla will order her own lunch in the canteen on four days a week with a card.';
const diary = 'By July 2028 Orla will write three sentences about her day in a picture diary every evening.';
const swim = 'By July 2028 Orla will swim two lengths of the pool on her back with one adult beside her.';

/** A plan as it was reviewed first, and as its writer gave it back. */
function versionOf(outcomes: string[], provision: string): Plan {
  const { E: _e, F: _f, ...rest } = everySection;
  return makePlan({
    sections: { ...rest, E: outcomes.join('\n'), F: provision },
    // Ids of items are made of their words, as in a plan that was read.
    outcomes: outcomes.map((text) => ({ id: `o-${textHash(text)}`, text })),
    provisions: provision.split('\n').map((text) => ({ id: `p-${textHash(text)}`, text })),
    child: { name: 'Orla Penhallow', pronouns: 'she/her' },
  });
}
const itemsBefore =
  'Orla will have access to regular therapy as appropriate.\nA mentor meets Orla on Mondays.';
const versionBefore = versionOf([lunch, diary, swim], itemsBefore);
const versionNow = versionOf(
  [
    'By December 2027 Orla will take the bus to her aunt with her sister behind her.',
    lunch,
    diary.replace('three', 'four'),
  ],
  itemsBefore.replace('regular therapy as appropriate', 'regular therapy by the school as appropriate'),
);

/** Services on the newer version of a plan that was reviewed on this device, with levels, a comment and an answer. */
export async function newerVersion(): Promise<Made> {
  let open = versionBefore;
  const faked = made(versionBefore, {
    read: async () => ({
      ok: true,
      value: {
        plan: open,
        reading: { ...makeReading([]), blocks: open.blocks },
        fingerprint: open === versionBefore ? 'before' : 'now',
        links: [],
      },
    }),
  });
  const session = createSession(faked.services);
  await session.read();
  for (const { id } of versionBefore.outcomes)
    session.give({ criterion: 'P-E1', item: id }, { kind: 'level', level: 3, value: '3' });
  session.comment({ criterion: 'P-E1', item: versionBefore.outcomes[1]?.id ?? '' }, 'Whose words are these?');
  for (const finding of judge(versionBefore, ehcPlan, { today }).findings)
    if (finding.tone === 'query' && finding.words) session.dispose(finding, 'justified');
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  session.stop();
  open = versionNow;
  return faked;
}
