// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fetchDocument, fromBase64 } from '../../../platform/fetch-document.ts';

const page = { href: 'https://portal.example/case/4', origin: 'https://portal.example' };
const answering = (body: BodyInit, init?: ResponseInit) => {
  const asked: string[] = [];
  const fetchHere = async (address: RequestInfo | URL) => {
    asked.push(String(address));
    return new Response(body, init);
  };
  return { asked, fetchHere };
};

test.each([
  ['another site', 'https://other.example/plan.pdf'],
  ['another port of the site', 'https://portal.example:8443/plan.pdf'],
  ['the site without its lock', 'http://portal.example/plan.pdf'],
  ['a file on the disk', 'file:///etc/hostname'],
])('A document on %s is refused before anything is sent', async (_, address) => {
  const { asked, fetchHere } = answering('x');
  const answer = await fetchDocument(address, page, fetchHere);
  expect(answer.ok).toBe(false);
  expect(asked).toEqual([]);
});

test('A document of the page’s own site comes with the name the site gives it', async () => {
  const { asked, fetchHere } = answering('%PDF', {
    headers: { 'content-disposition': 'attachment; filename="Draft plan.pdf"' },
  });
  const answer = await fetchDocument('/Document/Get?id=4', page, fetchHere);
  expect(asked).toEqual(['https://portal.example/Document/Get?id=4']);
  expect(answer.ok && answer.value.name).toBe('Draft plan.pdf');
  expect(answer.ok && new TextDecoder().decode(fromBase64(answer.value.base64))).toBe('%PDF');
});

test('A redirect to another site is left to the browser to refuse, before anything is sent there', async () => {
  const modes: (string | undefined)[] = [];
  await fetchDocument('/plan.pdf', page, async (_address, init) => {
    modes.push(init?.mode);
    return new Response('%PDF');
  });
  expect(modes).toEqual(['same-origin']);
});

test('A link that has expired is told with what the site answered', async () => {
  const answer = await fetchDocument('/plan.pdf', page, answering('gone', { status: 410 }).fetchHere);
  expect(!answer.ok && answer.problem.sentence).toMatch(/answered 410.*Nothing was read/);
});
