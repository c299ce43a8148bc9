// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { SidePanel } from '../../../components/side-panel.tsx';
import type { Told } from '../../../components/services.ts';
import type { Plan } from '../../../plan/plan.ts';
import { frameworkFor } from '../../../rubric/frameworks/index.ts';
import { judge } from '../../../rubric/judge.ts';
import { makePlan } from '../../make-plan.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework } from './small-plan.ts';

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
});

const plan = makePlan({
  sections: { F: '' },
  provisions: [
    'Orla will have support with colourful semantics from staff as appropriate.',
    'A teaching assistant will lead a narrative group weekly for 40 minutes.',
    'A teaching assistant will go over new vocabulary with Orla daily for 10 minutes.',
  ],
});
const advice = makePlan({
  kind: 'advice',
  parts: { 'Speech and language therapy advice': 'Orla was seen twice.' },
  provisions: [
    'A speech and language therapist will teach colourful semantics twice a week for 20 minutes.',
    'A teaching assistant will lead a narrative group weekly for 40 minutes.',
    'A speech and language therapist will train staff in signing once a term.',
  ],
});
const scan: Told<Plan> = {
  ok: false,
  problem: { code: 'scan', sentence: 'This document is a scan: it holds pictures of pages and no words.' },
};

async function panelWith(files: string[]) {
  const framework = frameworkFor('plan') ?? smallFramework;
  const faked = fakeServices({
    plan,
    framework,
    judgement: judge(plan, framework, { today: '2026-03-02' }),
    judge,
    advice: { 'therapy.docx': { ok: true, value: advice }, 'scan.pdf': scan },
  });
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<SidePanel services={faked.services} />, root));
  await settle();
  await act(() => faked.tellTab({ tab: 'given' }));
  await settle();
  if (files.length > 0) {
    const input = root.querySelector<HTMLInputElement>('.advice-picker');
    Object.defineProperty(input, 'files', { value: files.map((name) => new File(['x'], name)) });
    await act(() => {
      input?.dispatchEvent(new Event('change'));
    });
    await settle();
  }
  return faked;
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(() => resolve())));
}

const group = (verdict: string) => root.querySelector(`[data-verdict=${verdict}]`)?.textContent ?? '';
const text = () => root.querySelector('#advice')?.textContent ?? '';

test('without advice the card says what to add and that nothing of it is stored', async () => {
  await panelWith([]);
  expect(text()).toContain('No advice added yet');
  expect(text()).toContain('Nothing of them is stored or sent');
  expect(root.querySelector('.advice-match')).toBeNull();
});

test('what the plan dilutes, drops and keeps stands with the words of both', async () => {
  await panelWith(['therapy.docx']);
  expect(text()).toContain('therapy.docx');
  expect(group('diluted')).toContain('teach colourful semantics twice a week for 20 minutes');
  expect(group('diluted')).toContain('support with colourful semantics from staff as appropriate');
  expect(group('dropped')).toContain('train staff in signing');
  expect(group('added')).toContain('new vocabulary');
  expect(group('same')).toContain('narrative group');
});

test('a file that cannot be used is named with the reason, and the others are taken', async () => {
  await panelWith(['scan.pdf', 'therapy.docx']);
  expect(root.querySelector('#advice [role=alert]')?.textContent).toContain(
    'scan.pdf was not taken. This document is a scan',
  );
  expect(group('diluted')).not.toBe('');
});

test('the reviewer’s mark is shown and can be taken back, and nothing of the advice is stored', async () => {
  const faked = await panelWith(['therapy.docx']);
  const button = () => root.querySelector<HTMLButtonElement>('[data-verdict=diluted] .advice-mark');
  await act(() => button()?.click());
  expect(button()?.getAttribute('aria-pressed')).toBe('true');
  await act(() => button()?.click());
  expect(button()?.getAttribute('aria-pressed')).toBe('false');
  const listed = await faked.services.reviews.list();
  expect(listed.ok && listed.value).toEqual([]);
});

test('a report that is taken away takes its comparison with it', async () => {
  await panelWith(['therapy.docx']);
  await act(() => root.querySelector<HTMLButtonElement>('.advice-files button')?.click());
  await settle();
  expect(root.querySelector('.advice-match')).toBeNull();
  expect(text()).toContain('No advice added yet');
});

test('a query about the same words says what the advice suggests, and sets nothing', async () => {
  await panelWith(['therapy.docx']);
  const criterion = root.querySelector<HTMLDetailsElement>('#criterion-P-F3');
  await act(() => {
    if (criterion) criterion.open = true;
    criterion?.dispatchEvent(new Event('toggle'));
  });
  await settle();
  const hint = root.querySelector('.disposition .advice-hint');
  expect(hint?.textContent).toContain('The advice is more specific than the plan here');
  expect(hint?.closest('.disposition')?.querySelectorAll('.answer')).toHaveLength(4);
  expect(hint?.closest('.disposition')?.querySelector('[aria-pressed=true]')).toBeNull();
});
