// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import type { Plan } from '../../../plan/plan.ts';
import type { Finding } from '../../../rubric/finding.ts';
import { identifyFindings } from '../../../rubric/finding-id.ts';
import type { Framework } from '../../../rubric/framework.ts';
import type { Judgement } from '../../../rubric/judgement.ts';
import { makePlan } from '../../make-plan.ts';
import { makeCriterion, makeFramework } from '../review/make-review.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework } from './small-plan.ts';

const plan: Plan = makePlan({
  kind: 'plan',
  sections: {
    A: 'Orla would love to bake cakes for a living one day.',
    B: 'Orla is an autistic girl. Orla cannot yet bake a simple cake without an adult beside her.',
    E: 'Orla will have regular baking lessons.\nBy July 2028 Orla will bake a cake from a picture recipe.',
    F: 'Regular support as needed.\nRegular help in class.',
    H2: { status: 'missing' },
  },
  needs: ['Orla cannot yet bake a simple cake without an adult beside her.'],
  outcomes: [
    'Orla will have regular baking lessons.',
    'By July 2028 Orla will bake a cake from a picture recipe.',
  ],
  provisions: ['Regular support as needed.', 'Regular help in class.'],
  child: { name: 'Orla Penhallow' },
});
const [asProvision, ambitious] = plan.outcomes;
const [first, second] = plan.provisions;

const framework: Framework = {
  ...makeFramework([
    makeCriterion('P-06', 'whole', { perSection: ['A', 'B', 'E', 'F'] }),
    makeCriterion('P-08', 'whole', { checks: [{ check: 'golden-thread' }] }),
    makeCriterion('P-B1', 'B'),
    makeCriterion('P-E1', 'E', { perItem: 'outcome' }),
    makeCriterion('P-E4', 'E', {
      perItem: 'outcome',
      checks: [{ check: 'smart', options: { letter: 'A' } }],
    }),
    makeCriterion('P-F2', 'F', { perItem: 'provision', statutory: true, nonNegotiable: true }),
  ]),
  scales: smallFramework.scales,
  defaultScale: smallFramework.defaultScale,
};

function regular(item: typeof first) {
  const [words] = item?.words ?? [];
  return {
    tone: 'query' as const,
    section: 'F' as const,
    ...(item && { item: item.id }),
    ...(words && { words: { ...words, to: words.from + 'Regular'.length, quote: 'Regular' } }),
    message: '“Regular” does not say how often.',
    sure: 'unsure' as const,
  };
}
const findings: Finding[] = [
  ...identifyFindings([regular(first), regular(second)], 'vague-wording', 'P-F2'),
  ...identifyFindings(
    [
      {
        tone: 'query',
        type: 'provision-as-outcome',
        section: 'E',
        item: asProvision?.id,
        words: asProvision?.words[0],
        message: 'This says what will be done.',
      },
    ],
    'outcome-kind',
    'P-E1',
  ),
];
const met = { met: 'met', why: '"will bake a cake" can be seen.' } as const;
const unknown = { met: 'cannot-tell', why: 'Compare with Section B.' } as const;
const no = { state: 'missing' } as const;
const judgement: Judgement = {
  framework: { id: framework.id, version: framework.version },
  today: '2026-03-02',
  findings,
  outcomes: [
    {
      id: asProvision?.id ?? '',
      kind: 'provision',
      kindWhy: '"have regular baking lessons" is what others give.',
      sure: 'unsure',
      smart: { S: met, M: met, A: unknown, R: unknown, T: met },
    },
    {
      id: ambitious?.id ?? '',
      kind: 'outcome',
      kindWhy: '"will bake" is what she will do.',
      smart: {
        S: met,
        M: { met: 'not', why: 'Nothing says how anybody would know.' },
        A: unknown,
        R: unknown,
        T: met,
      },
    },
  ],
  provisions: [first, second].map((one) => ({
    id: one?.id ?? '',
    specific: 'vague',
    why: '"Regular" leaves it open.',
    strip: {
      what: { state: 'stated', words: 'support' },
      who: no,
      howMuch: { state: 'not-needed' },
      howOften: { state: 'loose', words: 'Regular' },
      ratio: no,
      where: no,
      review: no,
    },
  })),
  criteria: [],
};

let faked: ReturnType<typeof fakeServices>;
let root: HTMLElement;

beforeEach(async () => {
  faked = fakeServices({ plan, framework, judgement });
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<SidePanel services={faked.services} />, root));
  await settle();
  await press(button('Read this page'));
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
function button(text: string, within: ParentNode = root): HTMLElement {
  const found = [...within.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`No button says ${text}`);
  return found;
}
async function press(element: HTMLElement): Promise<void> {
  await act(() => element.click());
  await settle();
}
async function open(selector: string): Promise<HTMLElement> {
  const details = find(selector);
  if (!(details instanceof HTMLDetailsElement)) throw new Error(`${selector} cannot be opened`);
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await settle();
  return details;
}
/** Answers the first query on a card. */
async function answer(card: Element, word: string): Promise<void> {
  const choice = [...card.querySelectorAll<HTMLButtonElement>('.finding .answer')].find(
    (one) => one.textContent === word,
  );
  if (!choice) throw new Error('There is nothing to answer');
  await press(choice);
}
const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ') ?? '';

describe('what is most worth fixing', () => {
  test('stands at the head, in order, each with why', () => {
    expect([...root.querySelectorAll('.first-what')].map(textOf)).toEqual([
      '2 items of provision read as vague (not sure)',
      '1 outcome reads as provision',
    ]);
    expect(textOf(find('.first-why'))).toContain('cannot be insisted on');
  });

  test('goes to its finding by a press, with the focus there and the words in view', async () => {
    await press(find('.first'));
    expect(find('#criterion-P-F2').hasAttribute('open')).toBe(true);
    expect(document.activeElement?.classList.contains('chosen')).toBe(true);
    expect(faked.asked.revealed).toHaveLength(1);
  });

  test('is reached by the key f', async () => {
    await act(() => {
      find('h1').dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true, cancelable: true }));
    });
    await settle();
    expect(document.activeElement?.classList.contains('first')).toBe(true);
  });

  test('makes room for the next when a finding turns out to be a false hit', async () => {
    const card = await open('#criterion-P-F2');
    await answer(card, 'False hit');
    expect([...root.querySelectorAll('.first-what')].map(textOf)).toEqual(['1 outcome reads as provision']);
  });
});

describe('each section in one line', () => {
  test('counts what reads as what, and says what was not read', async () => {
    const card = await open('.lines');
    const lines = [...card.querySelectorAll('.line > summary, p.line')].map(textOf);
    expect(lines).toContain(
      'Section E: 2 outcomes: 1 reads as an outcome, 1 as provision; 0 of 1 with a measure',
    );
    expect(lines).toContain('Section F: 2 items: 2 vague');
    expect(lines).toContain('Section H2: no heading was found, so nothing was read');
  });

  test('opens its findings', async () => {
    await open('.lines');
    const line = [...root.querySelectorAll<HTMLDetailsElement>('.line')].find((one) =>
      textOf(one).startsWith('Section F'),
    );
    if (!line) throw new Error('Section F has a line');
    await act(() => {
      line.open = true;
      line.dispatchEvent(new Event('toggle'));
    });
    expect(line.querySelectorAll('.finding')).toHaveLength(2);
  });
});

describe('the strip of an item', () => {
  test('says in plain words what an outcome reads as, and that this is not sure', async () => {
    const card = await open('#criterion-P-E1');
    expect(textOf(card.querySelectorAll('.item')[0] ?? card)).toContain('Reads as provision not sure');
    expect(textOf(card.querySelectorAll('.item')[1] ?? card)).not.toContain('Reads as provision');
  });

  test('gives each letter a sign and a word', async () => {
    const card = await open('#criterion-P-E1');
    const [cell] = [...card.querySelectorAll('.strip-smart')][1]?.querySelectorAll('li:nth-child(2)') ?? [];
    expect(textOf(cell ?? card)).toBe('M ✗Measurable: not met');
  });

  test('leaves to a person whether it can be reached and matters', async () => {
    const card = await open('#criterion-P-E1');
    const strip = [...card.querySelectorAll('.strip-smart')][1];
    expect([...(strip?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      'S ✓Specific: met',
      'M ✗Measurable: not met',
      'A ?Achievable: you judge',
      'R ?Relevant: you judge',
      'T ✓Time-bound: met',
    ]);
    const reasons = textOf(card.querySelectorAll('.whys')[1] ?? card);
    expect(reasons).toContain('Is it a step beyond what Section B describes');
    expect(reasons).toContain('Does it matter to the person');
  });

  test('asks of provision what it must say, and only mentions what it may leave unsaid', async () => {
    const card = await open('#criterion-P-F2');
    const cells = [...(card.querySelector('.strip-words')?.querySelectorAll('li') ?? [])];
    const said = (name: string) => cells.find((cell) => textOf(cell).startsWith(name));
    expect(textOf(said('Who') ?? card)).toBe('Who ✗ missing');
    expect(textOf(said('Where') ?? card)).toBe('Where – not said');
    expect(said('Where')?.classList.contains('cell-missing')).toBe(false);
  });

  test('sets the plan’s words apart in the reasons', async () => {
    const card = await open('#criterion-P-E1');
    expect([...card.querySelectorAll('.whys q')].map(textOf)).toContain('have regular baking lessons');
  });

  test('asks the writer, and the question can be taken along without the plan’s words', async () => {
    const card = await open('#criterion-P-E1');
    await press(button('Copy the question', card));
    expect(faked.asked.copied).toEqual([
      'Section E, outcome 1: This says what will be provided. What will the child or young person be able to do because of it?',
    ]);
    expect(button('Copied', card)).toBeDefined();
  });

  test('of ambition stands beside Section B and Section A, with the question and no answer', async () => {
    const card = await open('#criterion-P-E4');
    const beside = [...card.querySelectorAll('.beside')][1];
    expect(textOf(beside ?? card)).toContain('without an adult beside her');
    expect(textOf(beside ?? card)).toContain('Is this a step beyond it');
  });

  test('of provision leaves out what is not needed and asks for what matters first', async () => {
    const card = await open('#criterion-P-F2');
    const [item] = card.querySelectorAll('.item');
    expect(textOf(item?.querySelector('.strip') ?? card)).not.toContain('How much');
    expect(textOf(item ?? card)).toContain('Not needed here: how much.');
    expect(textOf(item?.querySelector('.ask') ?? card)).toContain(
      '“Regular” leaves something open. How often?',
    );
    expect(textOf(item?.querySelector('.ask') ?? card)).not.toContain('Where?');
  });
});

describe('a false hit', () => {
  test('is remembered for the same words, can be asked again, and says where it was', async () => {
    const card = await open('#criterion-P-F2');
    await answer(card, 'False hit');
    const repeated = find('#criterion-P-F2 .finding-before');
    expect(textOf(repeated)).toContain('Marked as a false hit before, for the same words in Section F');
    await press(button('Ask about them again', repeated));
    expect(root.querySelector('.finding-before')).toBeNull();
    expect(card.querySelectorAll('.answer[aria-pressed=true]')).toHaveLength(0);
  });

  test('is no longer marked in the document', async () => {
    const card = await open('#criterion-P-F2');
    await answer(card, 'False hit');
    await open('#criterion-P-06');
    // The document is painted once no further key comes.
    await expect
      .poll(() => faked.asked.painted.at(-1)?.some((mark) => mark.card.message.includes('Regular')))
      .toBe(false);
  });

  test('is counted with its number on the list of reviews', async () => {
    const card = await open('#criterion-P-F2');
    await answer(card, 'False hit');
    await act(() => render(null, root));
    await act(() => render(<Dashboard services={faked.services} />, root));
    await settle();
    await open('.checks');
    expect(textOf(find('.checks tbody tr'))).toBe('Loose wording in provision P-F2211 of 1');
    await press(button('Save as CSV'));
    expect(faked.asked.exported.at(-1)).toContain('vague-wording');
  });
});

describe('the person’s own words', () => {
  test('are asked for where the plan raises it, once, and may stay unasked', () => {
    const asked = root.querySelectorAll('.preference');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.closest('.part')?.id).toBe('part-B');
    expect(textOf(asked[0] ?? root)).toContain('Until they are asked, neither is queried');
  });

  test('once told are kept with the review', async () => {
    const choice = [...root.querySelectorAll<HTMLLabelElement>('.preference label')].find((label) =>
      textOf(label).includes('person with autism'),
    );
    const radio = choice?.querySelector('input');
    if (!radio) throw new Error('There is a choice');
    await act(() => radio.click());
    await settle();
    const list = await faked.services.reviews.list();
    const review = list.ok && list.value[0] ? await faked.services.reviews.open(list.value[0].id) : undefined;
    expect(review?.ok && review.value.changes.some(({ what }) => what.kind === 'child')).toBe(true);
  });
});

describe('the golden thread', () => {
  test('opens as a table with gaps in words, and closes to where it was opened', async () => {
    const card = await open('#criterion-P-08');
    await press(button('Show the thread as a table', card));
    const table = find('dialog.thread table');
    expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(2);
    expect(table.querySelectorAll('tbody th[scope="row"]').length).toBeGreaterThan(0);
    const back = [...root.querySelectorAll<HTMLLabelElement>('.thread-views label')].find((label) =>
      textOf(label).includes('From provision back'),
    );
    await act(() => back?.querySelector('input')?.click());
    await settle();
    expect(textOf(find('dialog.thread table'))).toContain('no need');
    await press(button('Close', find('dialog.thread')));
    expect(root.querySelector('dialog.thread')).toBeNull();
  });
});
