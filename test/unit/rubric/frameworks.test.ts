import { describe, expect, it } from 'vitest';
import { sectionIds } from '../../../plan/plan.ts';
import {
  criteriaSchema,
  type Example,
  type Framework,
  frameworkProblems,
  headSchema,
} from '../../../rubric/framework.ts';
import { assemble } from '../../../rubric/frameworks/assemble.ts';
import head from '../../../rubric/frameworks/ehc-plan/framework.json' with { type: 'json' };
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { frameworkFor, frameworks } from '../../../rubric/frameworks/index.ts';
import { twinOf } from './twin-of.ts';

type Passages = NonNullable<Example['twin']>;

/** Every example and every twin of a framework, with a name that says where it stands. */
function documents(framework: Framework): { where: string; document: Passages }[] {
  return framework.criteria.flatMap((criterion) =>
    criterion.examples.flatMap((example) => [
      { where: `${criterion.id} level ${example.level}`, document: example },
      { where: `${criterion.id} level ${example.level}, twin`, document: twinOf(example) },
    ]),
  );
}

const textOf = (document: Passages) => Object.values(document.passages).join('\n');

const wordsOf = (document: Passages) =>
  new Set(
    textOf(document)
      .toLowerCase()
      .match(/[a-z']{4,}/g) ?? [],
  );

/** Share of words that two documents have in common: 1 when they use the same words. */
function overlap(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** School year in which a child born on `dob` is taught on `today`: a child in Year n turns n + 5 by 31 August. */
function schoolYear(dob: string, today: string): number {
  const ends = Number(today.slice(0, 4)) + (today.slice(5) >= '09-01' ? 1 : 0);
  return ends - 5 - Number(dob.slice(0, 4)) - (dob.slice(5) >= '09-01' ? 1 : 0);
}

// Above this, a twin is the example with its names changed and would prove nothing about a check.
const closestTwin = 0.35;

const planOrder =
  'P-01 P-02 P-03 P-04 P-05 P-06 P-07 P-08 P-09 P-A1 P-A2 P-A3 P-A4 P-B1 P-B2 P-B3 P-C1 P-D1 P-E1 P-E2 P-E3 P-E4 P-E5 P-E6 P-E7 P-F1 P-F2 P-F3 P-F4 P-F5 P-F6 P-F7 P-G1 P-H1 P-I1 P-J1 P-K1';

// Real places whose names are easily typed by habit. Real guidance may be named as a source, never in an example.
const realPlaces =
  /\b(Barnsley|Birmingham|Bradford|Bristol|Bromley|Buckinghamshire|Camden|Cheshire|Cornwall|Croydon|Cumbria|Derby|Devon|Dorset|Durham|Essex|Gateshead|Hackney|Hampshire|Hertfordshire|Hounslow|Islington|Kent|Knowsley|Lancashire|Leeds|Leicester|Lincolnshire|Liverpool|London|Manchester|Middlesbrough|Newcastle|Norfolk|Nottingham|Oxford|Oxfordshire|Portsmouth|Redcar|Rochdale|Rotherham|Sheffield|Shropshire|Somerset|Southend|Southwark|Staffordshire|Stockport|Stockton|Suffolk|Sunderland|Surrey|Sussex|Sutton|Torbay|Warwickshire|Wiltshire|Worcestershire|Yorkshire|York)\b/;

describe.each(frameworks.map((framework) => ({ id: framework.id, framework })))(
  'The framework $id',
  ({ framework }) => {
    it('has the shape of a framework and nothing in it points nowhere', () => {
      expect(headSchema.safeParse(framework).success).toBe(true);
      expect(criteriaSchema.safeParse(framework.criteria).success).toBe(true);
      expect(frameworkProblems(framework)).toEqual([]);
    });

    it('is found by the kind of document it is for', () => {
      expect(frameworkFor(framework.documentKind)).toBe(framework);
    });

    it('has a weight for each of its parts and for no other', () => {
      expect(Object.keys(framework.rules.weights).sort()).toEqual(
        framework.parts.map((part) => part.id).sort(),
      );
      for (const weight of Object.values(framework.rules.weights)) expect(weight).toBeGreaterThan(0);
    });

    it('has criteria in every part', () => {
      for (const part of framework.parts)
        expect(framework.criteria.filter((criterion) => criterion.part === part.id)).not.toEqual([]);
    });

    it('names every source that it lists, and says of each whether it was seen', () => {
      const used = new Set(framework.criteria.flatMap((criterion) => criterion.sources));
      expect(framework.sources.map((source) => source.code).filter((code) => !used.has(code))).toEqual([]);
      for (const criterion of framework.criteria) expect(criterion.sources.length).toBeGreaterThan(0);
    });

    it('describes each level in words of its own', () => {
      for (const criterion of framework.criteria) {
        const levels = Object.values(criterion.levels);
        expect(new Set(levels).size, criterion.id).toBe(4);
        for (const text of levels) expect(text, criterion.id).toMatch(/^[A-Z].{20,}\.$/s);
      }
    });

    it('never calls anything unlawful: what it finds is a query', () => {
      expect(JSON.stringify(framework)).not.toMatch(/unlawful|illegal/i);
    });

    it('gives the day, the person and a reason with every example', () => {
      for (const criterion of framework.criteria)
        for (const example of criterion.examples)
          expect(example.why.length, `${criterion.id} level ${example.level}`).toBeGreaterThan(60);
      for (const { where, document } of documents(framework)) {
        expect(document.facts?.today, where).toMatch(/^2026-\d\d-\d\d$/);
        expect(document.facts?.name, where).toBeTruthy();
      }
    });

    it('has twins that say it in really different words, about another person', () => {
      for (const criterion of framework.criteria)
        for (const example of criterion.examples) {
          const where = `${criterion.id} level ${example.level}`;
          expect(overlap(wordsOf(example), wordsOf(twinOf(example))), where).toBeLessThan(closestTwin);
          expect(twinOf(example).facts?.name, where).not.toBe(example.facts?.name);
        }
    });

    it('uses no example twice', () => {
      const texts = documents(framework)
        .map(({ document }) => textOf(document))
        .filter((text) => text.length > 80);
      expect(new Set(texts).size).toBe(texts.length);
    });

    it('names no real council or place in its examples', () => {
      for (const { where, document } of documents(framework))
        expect(JSON.stringify(document).match(realPlaces)?.[0], where).toBeUndefined();
    });
  },
);

describe('The scales', () => {
  const scales = ehcPlan.scales;

  it('are the five presets, with the four Ofsted words first', () => {
    expect(scales.map((scale) => scale.id)).toEqual(['ofsted4', 'plain4', 'rag3', 'met3', 'score10']);
    expect(ehcPlan.defaultScale).toBe('ofsted4');
    expect(scales[0]?.steps.map((step) => step.label)).toEqual([
      'Outstanding',
      'Good',
      'Requires improvement',
      'Inadequate',
    ]);
  });

  it.each(scales.map((scale) => ({ id: scale.id, scale })))(
    '$id maps onto levels 1 to 4 with a key each',
    ({ scale }) => {
      for (const step of scale.steps) expect([1, 2, 3, 4]).toContain(step.level);
      expect(scale.steps.at(-1)?.level).toBe(1);
      const keys = scale.steps.map((step) => step.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toHaveLength(1);
    },
  );

  it('from nought to ten is banded 0 to 2, 3 to 5, 6 to 8 and 9 to 10', () => {
    const steps = scales.find((scale) => scale.id === 'score10')?.steps ?? [];
    const levels = Object.fromEntries(steps.map((step) => [step.value, step.level]));
    expect(levels).toEqual({ 0: 1, 1: 1, 2: 1, 3: 2, 4: 2, 5: 2, 6: 3, 7: 3, 8: 3, 9: 4, 10: 4 });
  });
});

describe('The EHC plan framework', () => {
  const byId = new Map(ehcPlan.criteria.map((criterion) => [criterion.id, criterion]));
  const idsWhere = (test: (criterion: Framework['criteria'][number]) => boolean) =>
    ehcPlan.criteria
      .filter(test)
      .map((criterion) => criterion.id)
      .join(' ');

  it('has its 37 criteria in the order of the plan', () => {
    expect(ehcPlan.criteria.map((criterion) => criterion.id).join(' ')).toBe(planOrder);
  });

  it('marks what rests on the law and what must pass first', () => {
    expect(idsWhere((criterion) => criterion.statutory)).toBe(
      'P-01 P-02 P-04 P-B1 P-C1 P-D1 P-F1 P-F2 P-F3 P-F5 P-F7 P-G1 P-H1 P-I1 P-K1',
    );
    expect(idsWhere((criterion) => criterion.nonNegotiable)).toBe(
      'P-01 P-02 P-08 P-B1 P-E1 P-E5 P-F1 P-F2 P-I1',
    );
  });

  it('levels outcomes and provision item by item where the criterion is about each of them', () => {
    expect(idsWhere((criterion) => criterion.perItem === 'outcome')).toBe('P-E1 P-E2 P-E3 P-E4 P-E5');
    expect(idsWhere((criterion) => criterion.perItem === 'provision')).toBe('P-F2 P-F3');
  });

  it('levels language in each section from A to H2', () => {
    expect(byId.get('P-06')?.perSection).toEqual(sectionIds.slice(0, 9));
  });

  it('weighs outcomes and provision most', () => {
    expect(ehcPlan.rules.weights).toEqual({
      whole: 1.5,
      A: 1,
      B: 1.5,
      C: 0.75,
      D: 0.75,
      E: 2,
      F: 2,
      G: 0.75,
      H: 0.75,
      I: 0.5,
      J: 0.5,
      K: 0.5,
      'sign-off': 0.5,
    });
  });

  it('caps the overall grade by law, by another child, by E or F, and keeps the top for plans without a weak spot', () => {
    expect(ehcPlan.rules.limits.map((limit) => [limit.id, limit.cap])).toEqual([
      ['statutory', 2],
      ['another-child', 1],
      ['outcomes-or-provision', 2],
      ['top-needs', 3],
    ]);
  });

  it('gives a year group that agrees with the date of birth in every example', () => {
    for (const { where, document } of documents(ehcPlan)) {
      const { dob = '', today = '', yearGroup = '' } = document.facts ?? {};
      const stated = yearGroup === 'Reception' ? 0 : Number(yearGroup.match(/^Year (\d+)$/)?.[1]);
      if (Number.isNaN(stated)) continue;
      expect(schoolYear(dob, today), where).toBe(stated);
    }
  });

  it('shows people of 2 to 24 years, in early years, school and college', () => {
    const births = documents(ehcPlan).map(({ document }) => Number(document.facts?.dob?.slice(0, 4)));
    expect(Math.max(...births)).toBeGreaterThanOrEqual(2023);
    expect(Math.min(...births)).toBeLessThanOrEqual(2002);
  });

  it('gives at least three items at every level of a per-item criterion', () => {
    for (const criterion of ehcPlan.criteria.filter((one) => one.perItem))
      for (const example of criterion.examples)
        for (const document of [example, twinOf(example)]) {
          const sections = criterion.perItem === 'outcome' ? ['E'] : ['F', 'G', 'H1', 'H2'];
          const lines = sections.flatMap((section) => (document.passages[section] ?? '').split('\n'));
          expect(lines.filter((line) => line !== '').length, criterion.id).toBeGreaterThanOrEqual(3);
        }
  });
});

describe('A framework with a fault in it', () => {
  it('is refused with a sentence that says where', () => {
    const [first] = ehcPlan.criteria;
    if (first === undefined) throw new Error('The EHC plan framework has no criteria.');
    const withoutTop = { ...first, examples: first.examples.filter((example) => example.level !== 4) };
    expect(() => assemble(head, [withoutTop]).criteria).toThrow(`${first.id} has no example for level 4.`);
    expect(() => assemble(head, [first, first]).criteria).toThrow(`${first.id} is there twice.`);
  });
});
