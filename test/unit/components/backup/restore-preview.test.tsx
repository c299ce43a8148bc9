// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { RestorePreview } from '../../../../components/backup/restore-preview.tsx';
import { scanBackup } from '../../../../platform/backup/scan-backup.ts';
import { tornBackup } from '../../../gallery/made-up-backup.ts';

test('a reference in a backup that may be somebody’s name is told before it is put back, a pseudonym is not', async () => {
  const scanned = await scanBackup(
    new Blob([await tornBackup()]),
    () => undefined,
    new AbortController().signal,
  );
  if (!scanned.ok) throw new Error(scanned.problem.sentence);
  const root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(
      <RestorePreview
        seen={{
          made: '2026-03-01T09:00:00.000Z',
          isSealed: false,
          reviews: [
            { id: 'a', number: 1, planRef: 'Lantern-4821', outcome: 'added' },
            { id: 'b', number: 2, planRef: 'Mrs Pemberly', outcome: 'added' },
          ],
          parts: [],
          unknown: [],
          damage: [],
          opened: { scanned: scanned.value, keys: [] },
        }}
        isBusy={false}
        onRestore={() => undefined}
        onLeave={() => undefined}
      />,
      root,
    ),
  );
  const told = [...root.querySelectorAll('.restore-list li')].map((one) =>
    one.textContent?.includes('may identify somebody'),
  );
  expect(told).toEqual([false, true]);
  render(null, root);
});
