// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../../../plan/build-plan.ts';
import type { Portal } from '../../../../../sources/page/portals/portal.ts';
import { readHtml } from '../../../../../sources/page/read-html.ts';

const portal: Portal = {
  id: 'taught',
  name: 'Taught',
  version: 1,
  addresses: ['plans.lanternbridge.example/*'],
  parts: [
    { name: 'Comments', is: 'not-plan', selector: '.box', expect: { least: 0, most: 12 } },
    { name: 'Coming', is: 'loading', selector: '[data-part=loading]', expect: { least: 0, most: 4 } },
    { name: 'Sign-in', is: 'signed-out', selector: 'form[data-view=login]', expect: { least: 0, most: 1 } },
  ],
};
const needs = '<h2>Section B: Special educational needs</h2><p>Idris reads single words.</p>';
const provision =
  '<h2>Section F: Special educational provision</h2><p>A teaching assistant will read with Idris each day.</p>';

async function readWith(markup: string) {
  const page = `<main><h1>Education, Health and Care Plan</h1>${markup}</main>`;
  const { reading } = await readHtml(page, 'https://plans.lanternbridge.example/case/4', {
    portals: [portal],
  });
  const { sections } = buildPlan(reading, { kind: 'plan' });
  return { reading, status: (id: string) => sections.find((one) => one.id === id)?.status };
}

describe('a section that a portal’s description keeps from being read', () => {
  it('is not read rather than missing where its heading stands in what was taught as comments', async () => {
    const { reading, status } = await readWith(`${needs}<div class="box">${provision}</div>`);
    expect(status('F')).toBe('unreadable');
    expect(reading.notVisited.map(({ where }) => where)).toEqual([
      'Section F: Special educational provision',
    ]);
  });

  it('is not spoken of where comments have a heading of a section that stands elsewhere', async () => {
    const { reading, status } = await readWith(
      `${needs}${provision}<div class="box"><h3>Section F: what parents say</h3><p>More, please.</p></div>`,
    );
    expect(status('F')).toBe('present');
    expect(reading.notVisited).toEqual([]);
  });

  it('is not read rather than missing or blank while text is still coming', async () => {
    const { status } = await readWith(
      `${needs}<h2>Section E: Outcomes</h2><div data-part="loading"></div><h2>Section I: Placement</h2><p>Mill Lane School</p>`,
    );
    expect([status('B'), status('E'), status('F')]).toEqual(['present', 'unreadable', 'unreadable']);
  });

  it('is not read rather than missing where nobody is signed in', async () => {
    const { reading, status } = await readWith(
      '<form data-view="login"><label>E-mail <input name="mail"></label></form>',
    );
    expect(reading.away).toBe('signed-out');
    expect([status('B'), status('E'), status('F')]).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });
});
