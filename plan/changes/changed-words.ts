/** A stretch of text that stayed, was put in or was taken out. */
export type Change = { kind: 'same' | 'added' | 'deleted'; text: string };

/** Above this many word pairs only the changed middle is shown whole: comparing every pair would take too long. */
const mostPairs = 400_000;

/**
 * What changed from `was` to `now`, word by word. The texts of "same" and "added" joined are exactly `now`; those of
 * "same" and "deleted" are exactly `was`.
 */
export function changedWords(was: string, now: string): Change[] {
  const before = was.match(/\s+|\S+/g) ?? [];
  const after = now.match(/\s+|\S+/g) ?? [];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const oldMiddle = before.slice(start, before.length - end);
  const newMiddle = after.slice(start, after.length - end);
  const middle =
    oldMiddle.length * newMiddle.length > mostPairs
      ? [change('deleted', oldMiddle), change('added', newMiddle)]
      : compare(oldMiddle, newMiddle);
  return inRuns([
    change('same', before.slice(0, start)),
    ...middle,
    change('same', end > 0 ? before.slice(-end) : []),
  ]);
}

function change(kind: Change['kind'], words: string[]): Change {
  return { kind, text: words.join('') };
}

/** The longest common run of words, by the usual table of lengths. */
function compare(before: string[], after: string[]): Change[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const changes: Change[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const [old, next] = [before[row], after[column]];
    if (old !== undefined && old === next) {
      changes.push({ kind: 'same', text: old });
      row += 1;
      column += 1;
    } else if (old !== undefined && (next === undefined || at(row + 1, column) >= at(row, column + 1))) {
      changes.push({ kind: 'deleted', text: old });
      row += 1;
    } else if (next !== undefined) {
      changes.push({ kind: 'added', text: next });
      column += 1;
    }
  }
  return changes;
}

/**
 * Words in a row that changed are one deletion and one addition, not word after word by turns: the space between them
 * is in both.
 */
function inRuns(changes: Change[]): Change[] {
  const result: Change[] = [];
  let [deleted, added] = ['', ''];
  let space = '';
  const end = () => {
    if (deleted) result.push({ kind: 'deleted', text: deleted });
    if (added) result.push({ kind: 'added', text: added });
    [deleted, added] = ['', ''];
  };
  const stay = (text: string) => {
    const last = result.at(-1);
    if (text === '') return;
    if (last?.kind === 'same') last.text += text;
    else result.push({ kind: 'same', text });
  };
  for (const { kind, text } of changes) {
    if (text === '') continue;
    if (kind === 'same' && !text.trim() && deleted + added !== '') {
      space += text;
    } else if (kind === 'same') {
      end();
      stay(space + text);
      space = '';
    } else {
      deleted += space;
      added += space;
      space = '';
      if (kind === 'deleted') deleted += text;
      else added += text;
    }
  }
  end();
  stay(space);
  return result;
}
