import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readParts } from '../../cli/live/read-parts.ts';
import { call, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(() => session.close());

test('What a reader would open is opened and read; nothing that sends, saves, signs or deletes is pressed', async () => {
  const page = await session.open('pressed.html');
  const tab = await session.live.pressAction(page);
  const { reading: first } = await call(session, tab, 'document/read', {});
  const read = async () => (await call(session, tab, 'document/read', {})).reading;
  const whole = await readParts(page, first, read);
  const text = whole.blocks.map((block) => block.text).join('\n');
  for (const words of [
    'I like the smell of bread.',
    'She loses her place in a list of more than two tasks.',
    'By July 2027 she will tie both shoes in four out of five tries.',
    'A teaching assistant will check each task with her every lesson for five minutes.',
    'Small step: she will hold the laces by March.',
  ])
    assert.ok(text.includes(words), `“${words}” was not read:\n${text}`);
  assert.deepEqual(await page.evaluate('window.pressed'), []);
  assert.doesNotMatch(page.url(), /changed/);
  await page.close();
});
