import { expect, test } from 'vitest';
import { readHtml } from '../../../../sources/page/read-html.ts';

test('a saved page is read without running its scripts', async () => {
  const html = `<!DOCTYPE html><title>Plan</title><style>.shut{display:none}</style>
    <main><h2>Section A</h2><p>Rowan likes maps.</p><p class="shut">template</p></main>
    <script>document.querySelector('p').textContent = 'changed';</script>`;
  const { reading } = await readHtml(html);
  expect(reading.title).toBe('Plan');
  expect(reading.blocks.map((block) => block.text)).toEqual(['Section A', 'Rowan likes maps.']);
});

test('links of a saved page start from its address', async () => {
  const { links } = await readHtml('<a href="plan.pdf">The plan</a>', 'https://portal.example/case/7');
  expect(links).toEqual([
    { address: 'https://portal.example/case/plan.pdf', title: 'The plan', kind: 'pdf' },
  ]);
});

test('a page of nothing is empty, and broken markup is read as far as it goes', async () => {
  expect((await readHtml('')).reading.unread).toEqual([{ where: 'file', why: 'empty' }]);
  expect((await readHtml('<div><p>Rowan <b>reads')).reading.blocks.map((block) => block.text)).toEqual([
    'Rowan reads',
  ]);
});
