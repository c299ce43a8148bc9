import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { waysOut } from '../../exports/ways-out.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const rooms = ['components', 'entrypoints', 'platform', 'overlay', 'sources'];

/** What takes something out of the extension, whichever name it goes by in its room. */
const out =
  /\b(?:saveFiles?|copyText|openSheet|exportReviews|saveReport|exportCheckCounts|createObjectURL|writeText)\b(?=\()|\bservices\.(?:saveReport|copy|openSheet|exportReviews|exportCheckCounts)\b|\b(?:desk\.)?copy\(|\.print\(|clipboardData|\.setData\(|mailto:|navigator\.share/;

/** Where these are made, or only named as a type; what is handed in there comes from the files that are listed. */
const doors = new Set([
  'platform/save-file.ts',
  'platform/save-files.ts',
  'platform/copy-text.ts',
  'platform/open-sheet.ts',
  'components/services.ts',
]);

function files(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** A file without its comments: what it does, not what it says. */
function code(file: string): string {
  return readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

const found = rooms.flatMap(files).filter((file) => !doors.has(file) && out.test(code(file)));

test.each(found)('%s lets something out, and the list of ways out says what', (file) => {
  expect(waysOut.flatMap(({ calls }) => calls)).toContain(file);
});

test.each(waysOut)(
  '“$name” is named with where a person sees it before it leaves',
  ({ holds, shown, calls }) => {
    expect(holds.length).toBeGreaterThan(10);
    expect(shown.length).toBeGreaterThan(10);
    for (const file of calls) expect(found).toContain(file);
  },
);

test('the audit record is saved from what was shown and from nowhere else', () => {
  const saving = rooms.flatMap(files).filter((file) => /\.exportReviews\(/.test(code(file)));
  expect(saving.toSorted()).toEqual([
    'components/leaving/stored-leaving.ts',
    'components/session/report-work.ts',
  ]);
});
