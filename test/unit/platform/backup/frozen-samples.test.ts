import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { partOf, restoreAll } from './try-backup.ts';
import { wholeInMemory } from './whole-in-memory.ts';

/** Backups as a released version wrote them; they are never written anew. */
test.each([
  ['backup-1.pqbackup', undefined],
  ['backup-1-sealed.pqbackup', 'seven lanterns over Harrowmere'],
])('%s is put back whole by this version', async (name, passphrase) => {
  const file = readFileSync(path.join(import.meta.dirname, 'samples', name), 'utf8');
  const into = { store: wholeInMemory(), parts: [partOf('settings')] };
  expect(await restoreAll(file, into, passphrase)).toMatchObject({ done: { added: 2 }, damage: [] });
  const one = into.store.held.get('one');
  if (!one || !('review' in one)) throw new Error('The review is understood');
  expect(one.review.changes).toHaveLength(3);
  expect(one.review.planRef).toBe('Lantern-one');
  expect(one.beside.texts[0]?.vocabulary).toEqual(['café', 'walks', '\n"quoted"']);
  expect([...into.store.keysHeld.keys()]).toEqual(['own']);
  expect(into.parts[0]?.held).toEqual({ textSize: 120 });
});
