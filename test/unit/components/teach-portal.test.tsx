// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TaughtList } from '../../../components/portals/taught-list.tsx';
import { createTeaching } from '../../../components/portals/teaching.ts';
import type { Derived } from '../../../components/services.ts';
import type { PointedAt, TaughtPortal } from '../../../platform/calls.ts';
import { type FakePage, fakeTeaching } from './fake-teaching.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

const pick = (number: number, says: string): PointedAt => ({ pick: number, kind: 'Text', says, words: 3 });
const heading = pick(0, 'Looking ahead');
const text = pick(1, 'By July 2028');

function begin(page: FakePage) {
  const door = fakeTeaching(page);
  let ids = 0;
  const teaching = createTeaching({
    teaching: door,
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  });
  return { door, teaching };
}

const portal: TaughtPortal = {
  id: 'lanternbridge',
  name: 'Lanternbridge',
  version: 1,
  addresses: ['plans.lanternbridge.example/*'],
  parts: [
    { name: 'Section E', is: 'section', sections: ['E'], selector: '.fold', expect: { least: 1, most: 12 } },
  ],
};

describe('teaching a portal', () => {
  it('goes from the heading to the text to the name, and shows how the page then reads', async () => {
    const { teaching } = begin({ picks: [heading, text] });
    await teaching.point('heading');
    expect(teaching.get().stage).toEqual({ is: 'naming', heading, text });
    await teaching.name(['E']);
    expect(teaching.get().taught).toEqual([{ heading, text, sections: ['E'] }]);
    expect(teaching.get().reads?.sections).toEqual([{ id: 'E', says: 'By July 2027', words: 12 }]);
  });

  it('keeps what was taught when pointing is ended, and undoes the last', async () => {
    const { teaching } = begin({ picks: [heading, text, undefined] });
    await teaching.point('heading');
    await teaching.name(['E']);
    await teaching.point('heading');
    expect(teaching.get().stage).toEqual({ is: 'ready' });
    expect(teaching.get().taught).toHaveLength(1);
    await teaching.undo();
    expect(teaching.get().taught).toEqual([]);
    expect(teaching.get().reads).toBeUndefined();
  });

  it('keeps nothing until it is saved, and then in place of what it replaces', async () => {
    const { door, teaching } = begin({ picks: [heading, text] });
    await door.keep([portal]);
    await teaching.point('heading');
    await teaching.name(['E']);
    expect(await door.list()).toEqual([portal]);
    expect(await teaching.save('Lanternbridge', portal)).toBe(true);
    const kept = await door.list();
    expect(kept.map(({ id, version }) => [id, version])).toEqual([['lanternbridge', 2]]);
  });

  it('of a page that shows one section at a time goes on with the next, whose parts need not all be there', async () => {
    const { door, teaching } = begin({ picks: [heading, text] });
    await teaching.point('heading');
    await teaching.name(['E']);
    teaching.leaveStep();
    expect(teaching.get().before.map(({ expect: { least } }) => least)).toEqual([0]);
    expect(await teaching.save('Lanternbridge')).toBe(true);
    expect((await door.list())[0]?.parts).toHaveLength(1);
  });

  it('refuses a section that looks the same as another on the step before', async () => {
    const page: FakePage = { picks: [heading, text, heading, pick(2, 'Other')] };
    const { teaching } = begin(page);
    await teaching.point('heading');
    await teaching.name(['E']);
    teaching.leaveStep();
    const [part] = portal.parts;
    if (!part) throw new Error('The portal has no part');
    const other: Derived = {
      host: 'plans.lanternbridge.example',
      address: 'plans.lanternbridge.example/*',
      parts: [{ ...part, name: 'Section F', sections: ['F'] }],
      alike: [],
    };
    page.derived = other;
    await teaching.point('heading');
    await teaching.name(['F']);
    expect(teaching.get().problem?.code).toBe('alike');
    expect(teaching.get().taught).toEqual([]);
  });
});

describe('the list of taught portals', () => {
  afterEach(() => render(null, document.body));

  async function shown(kept: TaughtPortal[]) {
    const { services } = fakeServices({
      plan: smallPlan,
      framework: smallFramework,
      judgement: smallJudgement,
    });
    await services.teaching.keep(kept);
    render(<TaughtList services={services} level={2} />, document.body);
    await settled();
    return services;
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
  async function press(words: string): Promise<void> {
    [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words))?.click();
    await settled();
  }

  it('shows what is kept of each, in full', async () => {
    await shown([portal]);
    expect(document.body.textContent).toContain('Lanternbridge 1 section, plans.lanternbridge.example/*');
    expect(document.querySelector('.kept')?.textContent).toContain('Section E, 1 to 12 times: .fold');
  });

  it('deletes one and puts it back', async () => {
    const services = await shown([portal]);
    await press('Delete');
    expect(await services.teaching.list()).toEqual([]);
    await press('Put it back');
    expect(await services.teaching.list()).toEqual([portal]);
  });

  it('renames one, as a new version', async () => {
    const services = await shown([portal]);
    await press('Rename');
    const field = document.querySelector<HTMLInputElement>('.taught form input');
    if (!field) throw new Error('There is no field for the name');
    field.value = 'Bridge';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    document
      .querySelector('.taught form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect((await services.teaching.list()).map(({ name, version }) => [name, version])).toEqual([
      ['Bridge', 2],
    ]);
  });
});
