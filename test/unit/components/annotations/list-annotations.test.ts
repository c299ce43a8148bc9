import { describe, expect, test } from 'vitest';
import {
  type AnnotationFilter,
  isIn,
  listAnnotations,
} from '../../../../components/annotations/list-annotations.ts';
import { likelyCriterion } from '../../../../components/annotations/likely-criterion.ts';
import { annotationKeyOf, placedWord } from '../../../../components/annotations/annotation-words.ts';
import type { PlacedHere } from '../../../../components/session/anchoring-work.ts';
import { annotationKeyOf as inDocument } from '../../../../overlay/annotation-keys.ts';
import type { Span } from '../../../../plan/plan.ts';
import type { AnnotationMark } from '../../../../review/annotation.ts';
import type { ReviewState } from '../../../../review/state.ts';
import { smallFramework, smallJudgement, smallPlan } from '../small-plan.ts';

function at(words: string): Span {
  const block = smallPlan.blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`"${words}" is not in the plan`);
  const from = block.text.indexOf(words);
  return { block: block.id, from, to: from + words.length };
}

type Given = { mark?: AnnotationMark; section?: string; criterion?: string; placed?: PlacedHere };

/** Annotations by id with where they stand. */
function given(all: Record<string, Given>) {
  const annotations: ReviewState['annotations'] = new Map();
  const placed = new Map<string, PlacedHere>();
  for (const [id, { mark = 'comment', section, criterion, placed: where }] of Object.entries(all)) {
    const anchor = { text: 't', from: 0, to: 1 };
    annotations.set(id, {
      at: '2026-03-02T09:00:00Z',
      mark,
      anchor,
      ...(section !== undefined && { section }),
      ...(criterion !== undefined && { criterion }),
      text: '',
      forExport: '',
    });
    if (where) placed.set(`annotation:${id}`, where);
  }
  return { annotations, placed };
}

const range = { from: 0, to: 1 };
const found = (words: string): PlacedHere => ({ state: 'found', spans: [at(words)], range });

const { annotations, placed } = given({
  late: { section: 'F', criterion: 'P-F2', mark: 'concern', placed: found('as appropriate') },
  early: { section: 'A', criterion: 'P-A1', placed: found('likes drawing') },
  moved: { section: 'F', criterion: 'P-F2', placed: { state: 'moved', spans: [at('suffers')], range } },
  out: {
    section: 'E',
    mark: 'question',
    placed: { state: 'gone', why: 'deleted', near: [at('will improve')] },
  },
  nowhere: { section: 'B', criterion: 'P-F2', placed: { state: 'gone', why: 'cannot-tell', near: [] } },
});

describe('The list of annotations', () => {
  test('goes by the open document: where words stand now, or stood before they were taken out', () => {
    const list = listAnnotations(annotations, placed, smallPlan);
    expect(list.map(({ id }) => id)).toEqual(['early', 'nowhere', 'moved', 'out', 'late']);
  });

  test('goes by the sections without a document, and quotes nothing', () => {
    const list = listAnnotations(annotations, placed, undefined);
    expect(list.map(({ id }) => id)).toEqual(['early', 'nowhere', 'out', 'late', 'moved']);
    expect(list.every(({ words }) => words === undefined)).toBe(true);
  });

  test('quotes the words as they stand now, and none for what is gone', () => {
    const list = listAnnotations(annotations, placed, smallPlan);
    const words = new Map(list.map((one) => [one.id, one.words]));
    expect(words.get('moved')).toBe('suffers');
    expect(words.get('out')).toBeUndefined();
  });

  test('names the section in which words stand now', () => {
    const list = listAnnotations(annotations, placed, smallPlan);
    expect(list.find(({ id }) => id === 'moved')?.section).toBe('B');
  });

  const cases: [string, AnnotationFilter, string[]][] = [
    ['one mark', { mark: 'concern' }, ['late']],
    ['one section', { section: 'B' }, ['nowhere', 'moved']],
    ['one criterion', { criterion: 'P-F2' }, ['nowhere', 'moved', 'late']],
    ['none of the criteria', { criterion: '' }, ['out']],
    ['what needs another look', { look: true }, ['nowhere', 'out']],
  ];
  test.each(cases)('is narrowed to %s', (_what, filter, ids) => {
    const list = listAnnotations(annotations, placed, smallPlan).filter((one) => isIn(one, filter));
    expect(list.map(({ id }) => id)).toEqual(ids);
  });

  test('says of each in words how it stands, and nothing of what is where it was', () => {
    const words = [...placed.values()].map((where) => placedWord(where, 'all'));
    expect(words[0]).toBeUndefined();
    expect(new Set(words).size).toBe(4);
    expect(placedWord({ state: 'changed', spans: [], range }, 'all')).toMatch(/look again/);
    expect(placedWord(undefined, 'nothing')).toMatch(/Open the plan/);
  });

  test('never says that words are gone while a part was not shown yet', () => {
    const gone = { state: 'gone' as const, near: [] };
    expect(placedWord({ ...gone, why: 'deleted' }, 'all')).toMatch(/taken out/);
    expect(placedWord({ ...gone, why: 'deleted' }, 'partly')).toMatch(/may stand in a part/);
    expect(placedWord({ ...gone, why: 'cannot-tell' }, 'partly')).not.toMatch(/gone/i);
    expect(placedWord({ ...gone, why: 'several' }, 'partly')).toMatch(/several places/);
  });
});

describe('The criterion an annotation is first put under', () => {
  const about = { plan: smallPlan, framework: smallFramework, annotations: new Map() };
  const likely = (words: string, more: object = {}) => likelyCriterion([at(words)], { ...about, ...more });

  test.each([
    ['is the one that is open', likely('likes drawing', { open: 'P-01' }), 'P-01'],
    ['is that of a query on these words', likely('improve', { judgement: smallJudgement }), 'P-E1'],
    ['is the one used last in the section', likely('as appropriate', { annotations }), 'P-F2'],
    ['is the first of the section', likely('likes drawing'), 'P-A1'],
    ['is none in a section that has none', likely('suffers'), undefined],
  ])('%s', (_what, { criterion, why }, wanted) => {
    expect(criterion).toBe(wanted);
    expect(why).toMatch(/\.$/);
  });
});

test('The panel names the letters that the document hears', () => {
  expect(annotationKeyOf).toEqual(inDocument);
});
