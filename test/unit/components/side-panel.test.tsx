// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SidePanel } from '../../../components/side-panel.tsx';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

let faked: ReturnType<typeof fakeServices>;
let root: HTMLElement;

beforeEach(async () => {
  faked = fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement });
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<SidePanel services={faked.services} />, root));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(() => resolve())));
}

function find(selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on the screen is ${selector}`);
  return element;
}

function button(text: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`No button says ${text}`);
  return found;
}

async function press(element: HTMLElement): Promise<void> {
  await act(() => element.click());
  await settle();
}

async function key(name: string, on: HTMLElement): Promise<void> {
  await act(() => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
  await settle();
}

async function open(criterion: string): Promise<HTMLElement> {
  const details = find(`#criterion-${criterion}`);
  if (!(details instanceof HTMLDetailsElement)) throw new Error(`${criterion} cannot be opened`);
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await settle();
  return details;
}

describe('the panel', () => {
  test('begins with what to do and reads nothing by itself', async () => {
    await settle();
    expect(find('h1').textContent).toContain('What good looks like');
    expect(faked.asked.painted).toEqual([]);
  });

  test('says "saved" only after the store said so', async () => {
    await press(button('Read this page'));
    expect(find('.saved').textContent).toBe('Nothing to save');
    const { reviews } = faked.services;
    const { add } = reviews;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    reviews.add = async (review) => {
      await held;
      return add(review);
    };
    const details = await open('P-A1');
    await key('3', details);
    expect(find('.saved').textContent).toBe('Saving…');
    release();
    await settle();
    expect(find('.saved').textContent).toContain('Saved');
  });

  test('calls nothing saved while a field holds words that are not kept, from the first letter on', async () => {
    await press(button('Read this page'));
    const details = await open('P-A1');
    await key('3', details);
    expect(find('.saved').textContent).toContain('Saved');
    const field = find('#criterion-P-A1 textarea[data-comment]');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('A comment is typed into a field');
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('W');
    // As soon as the screen is drawn again, before any timer.
    await Promise.resolve();
    await Promise.resolve();
    expect(find('.saved').textContent).toBe('Not saved yet…');
    await act(() => type('Who cooks?'));
    expect(find('.saved').textContent).toBe('Not saved yet…');
    const { reviews } = faked.services;
    const { append } = reviews;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    reviews.append = async (id, change) => {
      await held;
      return append(id, change);
    };
    await act(() => {
      field.dispatchEvent(new Event('blur'));
    });
    expect(find('.saved').textContent).toBe('Saving…');
    release();
    await settle();
    expect(find('.saved').textContent).toContain('Saved');
    // Taken back to what is kept, nothing is unsaved.
    await act(() => type('Who cooks? And'));
    expect(find('.saved').textContent).toBe('Not saved yet…');
    await act(() => type('Who cooks? '));
    expect(find('.saved').textContent).toContain('Saved');
  });
});

describe('a review on the screen', () => {
  beforeEach(async () => {
    await press(button('Read this page'));
  });

  test('shows what was not read, and the must-pass criteria before any section', () => {
    expect(find('#not-read').textContent).toContain('Page 3: a picture without text');
    const order = [...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent);
    expect(order.indexOf('Must pass')).toBeGreaterThan(-1);
    expect(order.indexOf('Must pass')).toBeLessThan(order.indexOf('Part whole'));
  });

  test('shows SMART and language side by side on the card of Section E', () => {
    expect(find('#part-E .boxes').textContent).toContain('SMART');
    expect(find('#part-E .boxes').textContent).toContain('Language');
  });

  test('an open criterion shows the range with its reason, the facts, and sources that still need checking', async () => {
    const { textContent } = await open('P-01');
    expect(textContent).toContain('Suggested: Inadequate to Requires improvement. H2 has no heading.');
    expect(textContent).toContain('11 of 12 sections found');
    expect(textContent).toContain('A handbook (to be checked against the published text');
  });

  test('a criterion without a range shows the reason for none', async () => {
    expect((await open('P-06')).textContent).toContain('No level is suggested. Too few words.');
  });

  test('pressing a quotation shows it in the document', async () => {
    await open('P-E1');
    const quotes = root.querySelectorAll<HTMLElement>('#criterion-P-E1 .item .quote');
    expect(quotes).toHaveLength(3);
    await press(quotes[2] ?? find('h1'));
    expect(faked.asked.revealed).toEqual(['m1']);
  });

  test('a number key gives the level of the criterion in focus; a key on an item gives the item’s', async () => {
    const whole = await open('P-01');
    await key('2', whole);
    expect(whole.textContent).toContain('Requires improvement');
    expect(find('.must-fail').textContent).toContain('Fail');
    await open('P-E1');
    await key('4', find('.item .quote'));
    expect(find('#criterion-P-E1 > summary').textContent).toContain('Outstanding (from its items)');
  });

  test('what was found in one outcome stands beside that outcome', async () => {
    const details = await open('P-E1');
    expect(details.textContent).toContain('stands beside it, below');
    const second = details.querySelectorAll('.item')[1];
    expect(second?.textContent).toContain('not what Orla will do');
  });

  test('"not applicable" counts only with a reason', async () => {
    const details = await open('P-A1');
    await key('n', details);
    expect(find('#criterion-P-A1 .given').textContent).toBe('To score');
    const field = find('#criterion-P-A1 .reason input');
    if (!(field instanceof HTMLInputElement)) throw new Error('The reason is written in a field');
    await act(() => {
      field.value = 'No views were asked for';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await key('Enter', field);
    expect(find('#criterion-P-A1 .given').textContent).toBe('Not applicable');
  });

  test('keys pressed while writing are letters, not levels', async () => {
    await open('P-01');
    await key('3', find('#criterion-P-01 textarea'));
    expect(find('#criterion-P-01 .given').textContent).toBe('To score');
  });

  test('j and k go from criterion to criterion in the order of the sections', async () => {
    const first = await open('P-01');
    await key('j', first);
    expect(find('details.criterion[open]').id).toBe('criterion-P-06');
    await key('k', find('#criterion-P-06'));
    expect(find('details.criterion[open]').id).toBe('criterion-P-01');
  });

  test('an answer to a finding is kept, and undone by one press', async () => {
    await open('P-E1');
    await press(button('Justified'));
    expect(find('.answer[aria-pressed=true]').textContent).toBe('Justified');
    await settle();
    const list = await faked.services.reviews.list();
    expect(list.ok && list.value).toHaveLength(1);
    await press(button('Undo'));
    expect(root.querySelector('.answer[aria-pressed=true]')).toBeNull();
  });

  test('another overall grade needs a reason', async () => {
    const form = find('#grades form');
    await act(() => {
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(find('#grades [role=alert]').textContent).toContain('give a reason');
  });

  test('a limiting rule that fires is said in its sentence with what set it off', async () => {
    await key('1', await open('P-01'));
    expect(find('#grades').textContent).toContain('A legal requirement is at level 1.');
    expect(find('#grades').textContent).toContain('P-01');
  });

  test('the count of criteria with an answer goes up with each', async () => {
    expect(find('.so-far').textContent).toContain('0 of 5');
    await key('3', await open('P-01'));
    expect(find('.so-far').textContent).toContain('1 of 5');
  });

  test('who reviews for the first time is told the keys to begin with, until the first level is given', async () => {
    expect(find('.so-far .first-keys').textContent).toContain('o opens the next to answer');
    expect(find('.so-far .first-keys').textContent).toContain('? lists all keys');
    await key('3', await open('P-01'));
    expect(root.querySelector('.first-keys')).toBeNull();
  });

  test('once nothing is left to answer, the foot leads to the grades and opens the reports', async () => {
    const foot = () => [...find('.so-far').querySelectorAll('button')];
    const named = (word: string) => foot().find(({ textContent }) => textContent?.trim() === word);
    expect(named('Reports')).toBeUndefined();
    for (const card of root.querySelectorAll('.criterion'))
      await key('3', await open(card.id.replace('criterion-', '')));
    expect(named('Grades')?.className).toBe('primary');
    const reports = named('Reports');
    if (!reports) throw new Error('The way to the reports is in the foot');
    await press(reports);
    expect(root.querySelector('dialog input[type=radio]')).not.toBeNull();
  });

  test('the list of keys begins with the few that a whole review needs', async () => {
    await key('?', find('#parts-title'));
    const steps = [...root.querySelectorAll('.steps-of-review li')].map(({ textContent }) => textContent);
    expect(steps[0]).toContain('o opens the next criterion without a level');
    expect(steps.at(-1)).toContain('makes the reports');
    expect([...root.querySelectorAll('.steps-of-review kbd')].every(({ textContent }) => textContent)).toBe(
      true,
    );
  });

  test('another scale shows the same levels in its own words', async () => {
    await key('3', await open('P-01'));
    const select = find('#grades .field select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('The scale is chosen from a list');
    await act(() => {
      select.value = 'score10';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(find('#criterion-P-01 .given').textContent).toBe('8');
  });

  test('each export is asked for by its button', async () => {
    for (const name of ['JSON for the audit', 'CSV row', 'Report to print']) {
      await press(button(name));
      await press(button('Save the'));
    }
    expect(faked.asked.exported.map((one) => one.split(' ')[0])).toEqual(['json', 'csv', 'html']);
  });
});

describe('the focus', () => {
  test('goes into the name when it is to be changed and back to the button after', async () => {
    await press(button('Read this page'));
    await press(button('Rename'));
    expect(document.activeElement).toBe(find('.plan-ref input'));
    await press(button('Cancel'));
    expect(document.activeElement).toBe(button('Rename'));
  });

  test('stays with the levels when an answer is taken back', async () => {
    await press(button('Read this page'));
    const card = await open('P-01');
    await key('2', card);
    await press(button('Take back'));
    expect(card.querySelector('.levels')?.contains(document.activeElement)).toBe(true);
  });
});

test('where nothing could be read a file is offered first, and a review only by hand', async () => {
  const nothing = fakeServices({
    plan: { ...smallPlan, kind: 'unknown', blocks: [], unread: [{ where: 'file', why: 'corrupt' }] },
    framework: smallFramework,
    judgement: smallJudgement,
  });
  await act(() => render(<SidePanel services={nothing.services} />, root));
  // The store has answered that it is not locked.
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
  await press(button('Read this page'));
  expect(find('main').textContent).toContain('The whole file: damaged.');
  expect(find('button.primary').textContent).toBe('Open a PDF or Word file');
  expect(button('Review by hand as').textContent).toContain('EHC plan');
});
