import { describe, expect, test } from 'vitest';
import { marksFor, type View } from '../../../components/marks.ts';
import type { Finding } from '../../../rubric/finding.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

const [found] = smallJudgement.findings;
if (!found) throw new Error('The small judgement has a finding');
const block = smallPlan.blocks.find(({ text }) => text.includes('speech'));
if (!block) throw new Error('The small plan has a block about speech');

const from = block.text.indexOf('speech');
const wording = { block: block.id, from, to: from + 6, quote: 'speech' };
const wholeBlock = { block: block.id, from: 0, to: block.text.length, quote: block.text };
const vague: Finding = { ...found, id: 'q', tone: 'query', type: undefined, words: wording };
const strength: Finding = { ...vague, id: 's', criterion: 'P-06', tone: 'strength' };
const second: Finding = { ...vague, id: 'q2', criterion: 'P-01', message: 'Second.' };
const wordless: Finding = { ...vague, id: 'w', words: undefined };
const onTheWhole: Finding = { ...vague, id: 'whole', words: wholeBlock };

const marked = (findings: Finding[], view: View = {}) =>
  marksFor({ ...smallJudgement, findings }, smallFramework, smallPlan, view);

describe('marks in the document', () => {
  test('findings on the same words share one mark that leads with the query and names the others', () => {
    const { marks, markOf, findingOf } = marked([strength, vague, second], { all: true });
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ id: 'm1', tone: 'query', card: { title: 'P-E1 P-E1 title' } });
    expect(marks[0]?.card.message).toContain('Also shown under: P-01 P-01 title, P-06 P-06 title.');
    expect([strength, vague, second].map(({ id }) => markOf.get(id))).toEqual(['m1', 'm1', 'm1']);
    expect(findingOf.get('m1')).toBe(vague.id);
  });

  test('a finding without words has no mark', () => {
    expect(marked([wordless], { all: true }).marks).toEqual([]);
  });

  test('names of marks say nothing of what they mark and stay whatever else is shown', () => {
    const closed = marked([onTheWhole, vague]);
    const all = marked([onTheWhole, vague], { all: true });
    expect(all.marks.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(closed.markOf.get('q')).toBe(all.markOf.get('q'));
  });

  test.each<[string, Finding, View, boolean]>([
    ['a query about a wording is painted', vague, {}, true],
    ['a strength is not painted by itself', strength, {}, false],
    ['a strength is painted while its criterion is open', strength, { open: 'P-06' }, true],
    ['a strength is not painted while another criterion is open', strength, { open: 'P-01' }, false],
    ['a note is not painted by itself', { ...vague, tone: 'note' }, {}, false],
    ['a query about a whole item is not painted by itself', onTheWhole, {}, false],
    ['a query about a whole item comes with its criterion', onTheWhole, { open: 'P-E1' }, true],
    ['a query about a whole item is painted once it was chosen', onTheWhole, { chosen: 'whole' }, true],
    ['a date gone by is painted however long it is', { ...onTheWhole, type: 'past-target-date' }, {}, true],
    ['everything is painted when everything is wanted', strength, { all: true }, true],
  ])('%s', (_title, finding, view, isPainted) => {
    expect(marked([finding], view).marks.length > 0).toBe(isPainted);
  });

  test('the words of the open criterion stand out from the rest', () => {
    const other = { ...second, words: { ...wording, from: from + 1, quote: 'peech' } };
    const { marks } = marked([vague, other], { open: 'P-01' });
    expect(marks.map(({ quiet }) => quiet ?? false)).toEqual([true, false]);
  });

  test('on words with several findings the open criterion speaks first', () => {
    const { marks } = marked([vague, second], { open: 'P-01' });
    expect(marks[0]?.card.title).toBe('P-01 P-01 title');
  });
});
