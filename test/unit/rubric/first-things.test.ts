import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../rubric/finding.ts';
import { firstThings } from '../../../rubric/first-things.ts';
import type { JudgedProvision, Judgement } from '../../../rubric/judgement.ts';
import { makeCriterion, makeFramework } from '../review/make-review.ts';

const framework = makeFramework([
  makeCriterion('P-01', 'whole', { nonNegotiable: true, statutory: true, title: 'All sections there' }),
  makeCriterion('P-02', 'whole', { nonNegotiable: true, statutory: true }),
  makeCriterion('P-06', 'whole'),
  makeCriterion('P-08', 'whole', { nonNegotiable: true, title: 'Golden thread' }),
  makeCriterion('P-E1', 'E', { nonNegotiable: true }),
  makeCriterion('P-E5', 'E', { nonNegotiable: true }),
  makeCriterion('P-F2', 'F', { nonNegotiable: true, statutory: true }),
]);

let made = 0;
function query(part: Partial<Finding> & Pick<Finding, 'check' | 'criterion'>): Finding {
  made += 1;
  return {
    id: `f${made}`,
    tone: 'query',
    message: `Something was found in place ${made}. Look at it.`,
    ...part,
  };
}

const name = () => query({ check: 'identity', criterion: 'P-02', type: 'wrong-name' });
const section = () =>
  query({ check: 'sections-identified', criterion: 'P-01', message: 'Section H2 has no heading. Add it.' });
const vague = (item: string) => query({ check: 'provision-strip', criterion: 'P-F2', item });
const provision = (item: string) =>
  query({ check: 'outcome-kind', criterion: 'P-E1', type: 'provision-as-outcome', item });
const gone = (item: string) => query({ check: 'smart', criterion: 'P-E5', type: 'past-target-date', item });
const wording = () => query({ check: 'language', criterion: 'P-06' });

function judgementOf(findings: Finding[]): Judgement {
  const not = { met: 'not', why: '' } as const;
  const cell = { state: 'missing' } as const;
  const strip = {
    what: cell,
    who: cell,
    howMuch: cell,
    howOften: cell,
    ratio: cell,
    where: cell,
    review: cell,
  };
  return {
    framework: { id: framework.id, version: framework.version },
    today: '2026-03-02',
    findings,
    outcomes: [
      { id: 'dated', kind: 'provision', kindWhy: '', smart: { S: not, M: not, A: not, R: not, T: not } },
    ],
    provisions: [{ id: 'p1', specific: 'vague', why: '', strip }],
    criteria: [],
  };
}

function sortsOf(findings: Finding[], dismissed: string[] = []): string[] {
  return firstThings(judgementOf(findings), framework, new Set(dismissed)).map(({ id }) => id);
}

describe('what is most worth putting right first', () => {
  test.each([
    ['another child’s name before a missing section', [section(), name()], 'identity'],
    ['a missing section before vague provision', [vague('p1'), section()], 'must-and-law:P-01'],
    ['vague provision before outcomes that are provision', [provision('o1'), vague('p1')], 'unenforceable'],
    ['outcomes that are provision before dates gone', [gone('o1'), provision('o2')], 'provision-as-outcome'],
    ['a date gone before wording', [wording(), wording(), gone('o1')], 'dates-gone'],
  ])('%s', (_, findings, first) => {
    expect(sortsOf(findings)[0]).toBe(first);
  });

  test('provision that is vague throughout goes before a gap in the form, one vague item does not', () => {
    const found = [section(), vague('p1'), vague('p2'), vague('p3')];
    const judged = judgementOf(found);
    const [one] = judged.provisions;
    if (!one) throw new Error('No provision was judged.');
    const items = (...specific: JudgedProvision['specific'][]) =>
      specific.map((each, at) => ({ ...one, id: `p${at + 1}`, specific: each }));
    const first = (provisions: JudgedProvision[]) =>
      firstThings({ ...judged, provisions }, framework, new Set())[0]?.id;
    expect(first(items('vague', 'vague', 'vague', 'specific'))).toBe('mostly-unenforceable');
    expect(first(items('vague', 'vague', 'vague', 'specific', 'specific', 'specific', 'partly'))).toBe(
      'must-and-law:P-01',
    );
    expect(first(items('vague'))).toBe('must-and-law:P-01');
  });

  test('is three things at most, however much was found', () => {
    expect(sortsOf([wording(), gone('o1'), provision('o2'), vague('p1'), section(), name()])).toEqual([
      'identity',
      'must-and-law:P-01',
      'unenforceable',
    ]);
  });

  test('what is repeated is one line with its number, and the first of them is where to go', () => {
    const six = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'].map(provision);
    const [thing] = firstThings(judgementOf(six), framework, new Set());
    expect(thing?.sentence).toBe('6 outcomes read as provision');
    expect(thing?.findings).toEqual(six.map(({ id }) => id));
    expect(thing?.criterion).toBe('P-E1');
  });

  test('provision that is partly specified is one thing, whichever criterion asks', () => {
    expect(sortsOf([vague('p2'), query({ check: 'vague-wording', criterion: 'P-01', item: 'p3' })])).toEqual([
      'partly-specified',
    ]);
  });

  test('an outcome that reads as provision is one, whether or not it is called a defect', () => {
    const asked = query({ check: 'outcome-kind', criterion: 'P-E1', item: 'dated' });
    const [thing] = firstThings(judgementOf([asked, provision('o1')]), framework, new Set());
    expect(thing?.sentence).toBe('2 outcomes read as provision');
  });

  test('two findings about one item are one thing to put right', () => {
    const [thing] = firstThings(judgementOf([vague('p1'), vague('p1')]), framework, new Set());
    expect(thing?.sentence).toBe('1 item of provision reads as vague');
  });

  test('says of how many it is not sure, and goes to one of the others first', () => {
    const [unsure, sure] = [{ ...provision('o1'), sure: 'unsure' as const }, provision('o2')];
    const [thing] = firstThings(judgementOf([unsure, sure]), framework, new Set());
    expect(thing?.sentence).toBe('2 outcomes read as provision (not sure of 1)');
    expect(thing?.findings[0]).toBe(sure.id);
  });

  test('one alone says what was found, in its own words and without what to do', () => {
    const [thing] = firstThings(judgementOf([section()]), framework, new Set());
    expect(thing?.sentence).toBe('Section H2 has no heading');
  });

  test('what a person called justified or a false hit makes room for the next', () => {
    const [first, second] = [name(), section()];
    expect(sortsOf([first, second], [first.id])).toEqual(['must-and-law:P-01']);
  });

  test('strengths and notes are nothing to put right, and nothing found gives an empty list', () => {
    expect(
      sortsOf([
        { ...wording(), tone: 'note' },
        { ...wording(), tone: 'strength' },
      ]),
    ).toEqual([]);
  });
});
