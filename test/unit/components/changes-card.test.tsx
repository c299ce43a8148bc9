// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { SidePanel } from '../../../components/side-panel.tsx';
import { buildPlan } from '../../../plan/build-plan.ts';
import { head, makeReading, para } from '../plan/make-reading.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement } from './small-plan.ts';

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
});

const reading = makeReading([
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

async function panelOf(from: typeof reading) {
  const plan = buildPlan(from, { kind: 'plan' });
  const faked = fakeServices({
    plan,
    framework: smallFramework,
    judgement: smallJudgement,
    read: async () => ({ ok: true, value: { plan, reading: from, fingerprint: 'f', links: [] } }),
  });
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<SidePanel services={faked.services} />, root));
  await settle();
  await act(() => faked.tellTab({ tab: 'given' }));
  await settle();
  return faked;
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(() => resolve())));
}

async function choose(title: string): Promise<void> {
  const label = [...root.querySelectorAll('.versions label')].find((one) => one.textContent?.includes(title));
  await act(() => label?.querySelector('input')?.click());
  await settle();
}

test('the panel says how many changes the draft marks, and of what kind', async () => {
  await panelOf(reading);
  expect(root.querySelector('#changes')?.textContent).toContain(
    'This draft marks 4 changes: 1 added, 1 deleted, 2 reworded.',
  );
});

test('as it was, nothing is painted and the earlier text is shown; going back paints again', async () => {
  const faked = await panelOf(reading);
  expect(faked.asked.painted.at(-1)?.length).toBeGreaterThan(0);
  await choose('As it was');
  expect(faked.asked.painted.at(-1)).toEqual([]);
  expect(faked.asked.versions).toEqual(['earlier']);
  expect(root.querySelector('.earlier')?.textContent).toContain('Rowan needs help with one step.');
  expect(root.querySelector('#changes')?.textContent).toContain(
    'Findings and levels are about the proposed text',
  );
  await choose('As proposed');
  expect(faked.asked.painted.at(-1)?.length).toBeGreaterThan(0);
  expect(root.querySelector('.earlier')).toBeNull();
});

test('the list of changes can be held to one section', async () => {
  await panelOf(reading);
  const list = root.querySelector<HTMLDetailsElement>('#changes details.more');
  await act(() => {
    if (!list) return;
    list.open = true;
    list.dispatchEvent(new Event('toggle'));
  });
  await settle();
  expect(root.querySelectorAll('.change-list > li')).toHaveLength(4);
  const select = root.querySelector<HTMLSelectElement>('#changes select');
  await act(() => {
    if (!select) return;
    select.value = 'E';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  expect(root.querySelectorAll('.change-list > li')).toHaveLength(2);
});

test('a plan that marks no changes has no such card', async () => {
  await panelOf(makeReading([head('Section B: Special educational needs'), para('He likes trains.')]));
  expect(root.querySelector('#changes')).toBeNull();
});
