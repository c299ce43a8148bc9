// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Portal } from '../../../../../sources/page/portals/portal.ts';
import { readHtml } from '../../../../../sources/page/read-html.ts';

const portal: Portal = {
  id: 'taught',
  name: 'Taught',
  version: 1,
  addresses: ['plans.lanternbridge.example/*'],
  parts: [
    { name: 'E', is: 'section', sections: ['E'], selector: '.aims', expect: { least: 1, most: 1 } },
    { name: 'F', is: 'section', sections: ['F'], selector: '.help', expect: { least: 1, most: 1 } },
  ],
};
const page = `<main><div>
  <dl><dt>Provision</dt><dd class="aims">By July 2028 Idris will read a menu.</dd><dt>Who</dt><dd class="help">A teaching assistant will read with Idris for 10 minutes each day.</dd></dl>
  <dl><dt>Provision</dt><dd>Idris likes trains.</dd><dt>Who</dt><dd>His aunt said so.</dd></dl>
</div></main>`;

test('texts that were taught are read as their sections, also where they look like the cells of one row', async () => {
  const { reading } = await readHtml(page, 'https://plans.lanternbridge.example/case/4', {
    portals: [portal],
  });
  expect(reading.notVisited).toEqual([]);
  const taught = reading.blocks.filter((block) => block.taught?.length);
  expect(taught.map((block) => [block.text, block.taught])).toEqual([
    ['By July 2028 Idris will read a menu.', ['E']],
    ['A teaching assistant will read with Idris for 10 minutes each day.', ['F']],
  ]);
});
