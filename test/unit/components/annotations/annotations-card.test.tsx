// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SidePanel } from '../../../../components/side-panel.tsx';
import type { Span } from '../../../../plan/plan.ts';
import type { Annotation } from '../../../../review/annotation.ts';
import { fakeServices } from '../fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from '../small-plan.ts';

let faked: ReturnType<typeof fakeServices>;
let root: HTMLElement;
/** What is selected in the document: changed by a test as it goes. */
const selected: Span[] = [];

function at(words: string): Span {
  const block = smallPlan.blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`"${words}" is not in the plan`);
  const from = block.text.indexOf(words);
  return { block: block.id, from, to: from + words.length };
}

beforeEach(async () => {
  selected.splice(0);
  faked = fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement, selected });
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<SidePanel services={faked.services} />, root));
  // Whether the store is locked is looked up first.
  await settle();
  await act(() => find('button.primary').click());
  await settle();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(() => resolve())));
}

function find(selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on the screen is ${selector}`);
  return element;
}

async function key(name: string, on: HTMLElement): Promise<void> {
  await act(() => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
  await settle();
}

/** Presses a key in the document with these words selected. */
async function annotate(words: string, mark: 'comment' | 'concern' | 'strength'): Promise<void> {
  selected.splice(0, selected.length, at(words));
  faked.tell({ news: 'annotation/asked', mark });
  await settle();
}

function field(): HTMLTextAreaElement {
  const found = find('.annotation-form textarea');
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('The form has no field');
  return found;
}

async function type(text: string): Promise<void> {
  const into = field();
  await act(() => {
    into.value = text;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function openList(): Promise<void> {
  const details = find('#annotations details');
  if (!(details instanceof HTMLDetailsElement)) throw new Error('There is no list');
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await settle();
}

const rows = () =>
  [...root.querySelectorAll('#annotations .annotation')].map((row) => row.querySelector('q')?.textContent);

/** Another window changes the annotation that was made last, or deletes it. */
async function elsewhere(changed: (before: Annotation) => Annotation | undefined): Promise<void> {
  const list = await faked.services.reviews.list();
  const [line] = list.ok ? list.value : [];
  const review = line && (await faked.services.reviews.open(line.id));
  if (!review?.ok) throw new Error('Nothing is stored');
  const what = review.value.changes.findLast((change) => change.what.kind === 'annotation')?.what;
  if (what?.kind !== 'annotation' || !what.annotation) throw new Error('There is no annotation');
  const annotation = changed(what.annotation);
  await faked.services.reviews.append(review.value.id, {
    at: '2026-03-03T09:00:00.000Z',
    what: { kind: 'annotation', id: what.id, ...(annotation && { annotation }) },
  });
  await settle();
}

describe('The form of an annotation', () => {
  test('takes the focus when it opens, and Enter keeps what is written', async () => {
    await annotate('as appropriate', 'concern');
    expect(document.activeElement).toBe(field());
    await type('How often?');
    await key('Enter', field());
    expect(root.querySelector('.annotation-form')).toBeNull();
    await openList();
    expect(find('#annotations .annotation-text').textContent).toBe('How often?');
  });

  test('loses nothing by Escape: neither the annotation nor what was typed', async () => {
    await annotate('as appropriate', 'concern');
    await type('How often?');
    await key('Escape', field());
    expect(root.querySelector('.annotation-form')).toBeNull();
    await openList();
    expect(find('#annotations .annotation-text').textContent).toBe('How often?');
  });

  test('keeps what is being typed where another window changes the same comment meanwhile', async () => {
    await annotate('as appropriate', 'concern');
    await type('How often?');
    await elsewhere((annotation) => ({ ...annotation, text: 'Theirs', forExport: 'Theirs' }));
    expect(field().value).toBe('How often?');
    await key('Enter', field());
    await openList();
    expect(find('#annotations .annotation-text').textContent).toBe('How often?\n\nTheirs');
  });

  test('brings the annotation back with what was typed where another window deleted it meanwhile', async () => {
    await annotate('as appropriate', 'concern');
    await type('How often?');
    await elsewhere(() => undefined);
    await openList();
    expect(find('#annotations .annotation-text').textContent).toBe('How often?');
  });

  test('does not bring back what was deleted in it', async () => {
    await annotate('as appropriate', 'concern');
    await type('How often?');
    const remove = [...root.querySelectorAll<HTMLButtonElement>('.annotation-form button')].find(
      ({ textContent }) => textContent === 'Delete',
    );
    await act(() => remove?.click());
    await settle();
    expect(root.querySelector('.annotation-form')).toBeNull();
    expect(rows()).toEqual([]);
  });

  test('keeps what was typed where another annotation is made meanwhile', async () => {
    await annotate('as appropriate', 'concern');
    await type('How often?');
    await annotate('likes drawing', 'comment');
    await key('Escape', field());
    await openList();
    expect(find('#annotations .annotation-text').textContent).toBe('How often?');
  });

  test('says why its criterion was chosen, until another is', async () => {
    await annotate('as appropriate', 'concern');
    const choice = find('.annotation-form select');
    if (!(choice instanceof HTMLSelectElement)) throw new Error('The criterion cannot be chosen');
    expect(choice.value).toBe('P-F2');
    expect(find('.annotation-form').textContent).toContain('Put here first');
    await act(() => {
      choice.value = 'P-01';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(find('.annotation-form').textContent).not.toContain('Put here first');
  });
});

describe('The list of annotations', () => {
  test('tells how to make one while there is none', () => {
    expect(find('#annotations').textContent).toMatch(/Select words .* Alt\+Shift|Select words .* letter/);
  });

  test('goes in the order of the plan, not of making', async () => {
    for (const words of ['as appropriate', 'likes drawing']) {
      await annotate(words, 'strength');
    }
    await openList();
    expect(rows()).toEqual(['likes drawing', 'as appropriate']);
  });

  test('is walked by key: the focus, the document and what is told go along', async () => {
    for (const words of ['as appropriate', 'likes drawing']) await annotate(words, 'strength');
    const head = find('#annotations-title');
    head.focus();
    await key('m', head);
    expect(document.activeElement?.querySelector('q')?.textContent).toBe('likes drawing');
    expect(faked.asked.revealed.at(-1)).toBe('a2x0');
    await key('m', find('#annotations .annotation:first-child'));
    expect(document.activeElement?.querySelector('q')?.textContent).toBe('as appropriate');
    await key('m', find('#annotations .annotation:last-child'));
    expect(find('main.panel > p[role=status].hidden').textContent).toMatch(/last annotation/);
    await key('M', find('#annotations .annotation:last-child'));
    expect(document.activeElement?.querySelector('q')?.textContent).toBe('likes drawing');
  });

  test('opens at an annotation that is pressed in the document', async () => {
    for (const words of ['as appropriate', 'likes drawing']) await annotate(words, 'strength');
    await vi.waitUntil(() => faked.asked.painted.at(-1)?.some(({ id }) => id === 'a2x0'), 10_000);
    faked.tell({ news: 'mark/chosen', mark: 'a1x0' });
    await settle();
    expect(find('#annotations .annotation.chosen q').textContent).toBe('as appropriate');
  });

  test('stands among the evidence of its criterion too', async () => {
    await annotate('as appropriate', 'strength');
    const details = find('#criterion-P-F2');
    if (!(details instanceof HTMLDetailsElement)) throw new Error('P-F2 cannot be opened');
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await settle();
    expect(find('#criterion-P-F2 .annotation q').textContent).toBe('as appropriate');
  });

  test('is found in the command menu by the words it stands on', async () => {
    await annotate('as appropriate', 'concern');
    await type('Not an amount.');
    await key('Enter', field());
    await act(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    });
    await settle();
    const search = find('dialog[open] input');
    if (!(search instanceof HTMLInputElement)) throw new Error('The menu cannot be searched');
    await act(() => {
      search.value = 'as appropriate';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle();
    expect(find('dialog[open]').textContent).toContain('Not an amount.');
  });
});
