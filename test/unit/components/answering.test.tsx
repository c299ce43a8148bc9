// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SidePanel } from '../../../components/side-panel.tsx';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

let faked: ReturnType<typeof fakeServices>;
let root: HTMLElement;

beforeEach(async () => {
  const [first] = smallPlan.outcomes[0]?.words ?? [];
  faked = fakeServices({
    plan: smallPlan,
    framework: smallFramework,
    judgement: {
      ...smallJudgement,
      // About the outcomes at large, so that it stands among the evidence of the whole.
      findings: smallJudgement.findings.map(({ item: _, ...finding }) => finding),
    },
    selected: first ? [{ block: first.block, from: first.from, to: first.to }] : [],
  });
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<SidePanel services={faked.services} />, root));
  await settle();
  await press(find('button.primary'));
  const card = find('#criterion-P-E1');
  if (!(card instanceof HTMLDetailsElement)) throw new Error('A criterion can be opened');
  await act(() => {
    card.open = true;
    card.dispatchEvent(new Event('toggle'));
  });
  await settle();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(() => resolve())));
}

function find(selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on the screen is ${selector}`);
  return element;
}

async function press(element: HTMLElement): Promise<void> {
  await act(() => element.click());
  await settle();
}

async function key(name: string): Promise<void> {
  const row = find('[data-finding]');
  row.focus();
  await act(() => {
    row.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
  await settle();
}

const chosen = () => root.querySelector('.answer[aria-pressed=true]')?.textContent;
const said = () => [...root.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' ');

test.each([
  ['y', 'Accept'],
  ['b', 'Justified'],
  ['w', 'To its author'],
  ['h', 'False hit'],
])(
  'a query in focus is answered by “%s”, which is told, and the same key takes it back',
  async (name, word) => {
    await key(name);
    expect(chosen()).toBe(word);
    expect(said()).toContain(`Answered: ${word}.`);
    await key(name);
    expect(chosen()).toBeUndefined();
    expect(said()).toContain('was taken back');
  },
);

test('the four answers are pressed like switches, one at a time', async () => {
  const [accept, justified] = root.querySelectorAll<HTMLElement>('.finding .answer');
  if (!accept || !justified) throw new Error('There are answers to press');
  await press(accept);
  await press(justified);
  expect(root.querySelectorAll('.answer[aria-pressed=true]')).toHaveLength(1);
  expect(chosen()).toBe('Justified');
  await press(justified);
  expect(chosen()).toBeUndefined();
});

test('what the reviewer put on words for a criterion stands among its evidence, and is read in the plan’s order', async () => {
  const strength = [...root.querySelectorAll<HTMLElement>('.annotation-new button')].find(
    (one) => one.textContent === 'Strength',
  );
  if (!strength) throw new Error('Words can be marked as a strength');
  await press(strength);
  const order = () =>
    [...root.querySelectorAll('#criterion-P-E1 .gathered .evidence > li')].map((row) =>
      row.classList.contains('annotation') ? 'annotation' : 'finding',
    );
  expect(order()).toEqual(['finding', 'annotation']);
  await press(find('#criterion-P-E1 .evidence-order input'));
  expect(order()).toEqual(['annotation', 'finding']);
});

test('the roll-up rule stands above the level of the whole, with its numbers', () => {
  expect(find('#criterion-P-E1 .roll-up').textContent).toMatch(/^0 of 2 outcomes have a level\./);
});
