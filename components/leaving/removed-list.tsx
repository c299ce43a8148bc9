import type { Leaving } from '../../exports/leaving/leaving.ts';
import { counted } from '../words.ts';
import { removedWords } from './leaving-words.ts';

type Props = { leaving: readonly Leaving[]; isSeveral: boolean };

/** What was taken out, with the words as they were written: for the reviewer's eyes, never in the file. */
export function RemovedList({ leaving, isSeveral }: Props) {
  const all = leaving.flatMap(({ texts }) =>
    texts.flatMap(({ key, where, removed }) =>
      removed.map((one, at) => ({
        ...one,
        key: `${key} ${at}`,
        where: isSeveral ? `${texts[0]?.leaves}: ${where}` : where,
      })),
    ),
  );
  if (all.length === 0) return null;
  return (
    <details class="leaving-removed" open={all.length <= fewRemoved}>
      <summary>
        <h3>Taken out: {counted(all.length, 'place')}</h3>
        <span class="muted"> Shown to you alone; the file does not hold these words.</span>
      </summary>
      <ul>
        {all.map(({ key, kind, written, where }) => (
          <li key={`${where} ${key}`}>
            <strong>{removedWords[kind]}</strong>: <q>{written}</q> <span class="muted">{where}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** So many are read at a glance; more are folded away. */
const fewRemoved = 8;
