// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard.tsx';
import { newReview, withChange } from '../../../review/new-review.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

let faked: ReturnType<typeof fakeServices>;
let root: HTMLElement;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(() => resolve())));
}

async function add(planRef: string): Promise<void> {
  const review = newReview({
    id: planRef,
    now: '2026-03-01T09:00:00.000Z',
    documentKind: 'plan',
    framework: smallFramework,
    planRef,
  });
  const at = '2026-03-01T09:01:00.000Z';
  const what = { kind: 'score', criterion: 'P-01', score: { kind: 'level', level: 3 } } as const;
  await faked.services.reviews.add(withChange(review, { at, what }));
}

async function press(text: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`No button says ${text}`);
  await act(() => found.click());
  await settle();
}

beforeEach(async () => {
  faked = fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement });
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<Dashboard services={faked.services} />, root));
  await settle();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test('with no review it says how one begins', () => {
  expect(root.textContent).toContain('No reviews yet');
});

test('a review that another window adds appears with its progress', async () => {
  await add('Lantern-1');
  await settle();
  expect(root.textContent).toContain('Lantern-1');
  expect(root.textContent).toContain('1 of 5 answered');
});

test('deleting asks first, and what was deleted can be put back', async () => {
  await add('Lantern-1');
  await settle();
  await press('Delete Lantern-1');
  expect(root.querySelector('dialog')?.open).toBe(true);
  const confirm = [...root.querySelectorAll('dialog button')].at(-1);
  if (!(confirm instanceof HTMLElement)) throw new Error('The question has a button to delete');
  await act(() => confirm.click());
  await settle();
  expect(root.textContent).toContain('The review was deleted.');
  await press('Put it back');
  expect(root.querySelector('.review-line')?.textContent).toContain('Lantern-1');
});

test('a copy is another review under another reference', async () => {
  await add('Lantern-1');
  await settle();
  await press('Duplicate');
  expect(root.querySelectorAll('.review-line')).toHaveLength(2);
  expect(root.textContent).toContain('Lantern-1 copy');
});

test('several reviews are exported into one file', async () => {
  await add('Lantern-1');
  await add('Pebble-2');
  await settle();
  const all = root.querySelector<HTMLInputElement>('.picked input');
  if (!all) throw new Error('All can be chosen at once');
  await act(() => all.click());
  await settle();
  await press('CSV of 2 reviews');
  expect(faked.asked.exported).toEqual([]);
  expect(root.querySelector('dialog.leaving')?.textContent).toContain('Lantern-1');
  await press('Save the CSV file');
  expect(faked.asked.exported).toHaveLength(1);
  expect(faked.asked.exported[0]).toMatch(/^csv .*Lantern-1.*|^csv .*Pebble-2.*/);
});

test('the reports of a stored review are made without its plan, but for those that quote it', async () => {
  await add('Lantern-1');
  await settle();
  await press('Reports Lantern-1');
  const choices = [...root.querySelectorAll<HTMLInputElement>('.reports-choice input')];
  expect(choices.map(({ checked }) => checked)).toEqual([false, false, false, false, true]);
  await press('JSON for the audit');
  await press('Save the JSON file');
  expect(faked.asked.exported[0]).toMatch(/^json /);
  await act(() => choices[0]?.click());
  await settle();
  expect(root.textContent).toContain('the plan is not open here');
  await act(() => choices[3]?.click());
  await settle();
  await press('Save to read or print (HTML)');
  expect(faked.asked.exported[1]).toBe('text/html family-summary-Lantern-1.html');
  expect(faked.asked.saved[0]).toContain('What happens next');
});

test('a review opened without its plan says so and lets levels be changed', async () => {
  await add('Lantern-1');
  await settle();
  await press('Open Lantern-1');
  expect(root.textContent).toContain('The plan is not open here');
  expect(root.querySelector('#criterion-P-01')?.textContent).toContain('Good');
});

test('keys give levels in a review opened without its plan too', async () => {
  await add('Lantern-1');
  await settle();
  await press('Open Lantern-1');
  const line = root.querySelector<HTMLElement>('#criterion-P-A1 > summary');
  line?.focus();
  await act(() => {
    line?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }));
  });
  await settle();
  expect(root.querySelector('#criterion-P-A1 .given')?.textContent).toContain('Requires improvement');
});

test('A form that was forgotten can be put back, and the focus stands on the way back', async () => {
  await faked.services.forms.write([{ id: 'f1', savedOn: '2026-03-01', heads: ['a', 'b'], corrections: [] }]);
  await act(() => render(null, root));
  await act(() => render(<Dashboard services={faked.services} />, root));
  await settle();
  const forget = [...root.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Forget'));
  forget?.focus();
  await press('Forget');
  expect(await faked.services.forms.list()).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Put it back');
  await press('Put it back');
  expect((await faked.services.forms.list()).map(({ id }) => id)).toEqual(['f1']);
  expect(document.activeElement?.textContent).toBe('Forms you corrected');
});
