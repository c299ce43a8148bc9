import { gapWords, type MatrixCell, type ThreadMatrix } from '../../rubric/thread-matrix.ts';
import { ItemWords } from './item-words.tsx';
import { TieWord } from './tie-word.tsx';

/** Needs down, outcomes across; in each cell the provision that serves both. Gaps are said in words beside the item. */
export function MatrixTable({ matrix }: { matrix: ThreadMatrix }) {
  const { needs, outcomes, provisions, cells } = matrix;
  const alone = provisions.filter((row) => gapWords('provision', row) !== '');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <section class="thread-scroll" aria-label="Matrix" tabIndex={0}>
        <table class="matrix">
          <caption>Needs down, outcomes across; in each cell the provision for both</caption>
          <thead>
            <tr>
              <th scope="col">Need</th>
              {outcomes.map((row) => (
                <th key={row.item.id} scope="col">
                  <ItemWords item={row.item} gap={gapWords('outcome', row)} short />
                </th>
              ))}
              <th scope="col">Provision for the need by itself</th>
            </tr>
          </thead>
          <tbody>
            {needs.map((row, at) => {
              const line = cells[at] ?? [];
              const placed = new Set(line.flatMap((cell) => cell.provisions.map(({ id }) => id)));
              const own = row.provisions.filter(({ item }) => !placed.has(item.id));
              return (
                <tr key={row.item.id}>
                  <th scope="row">
                    <ItemWords item={row.item} gap={gapWords('need', row)} short />
                  </th>
                  {line.map((cell, column) => (
                    <td key={outcomes[column]?.item.id} class={`tied-${cell.tied}`}>
                      <CellWords cell={cell} />
                    </td>
                  ))}
                  <td>{own.map(({ item }) => item.code).join(', ') || <span class="hidden">none</span>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {alone.length > 0 && (
        <div class="thread-alone">
          <h2>Provision with no need and no outcome</h2>
          <ul>
            {alone.map((row) => (
              <li key={row.item.id}>
                <ItemWords item={row.item} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function CellWords({ cell }: { cell: MatrixCell }) {
  if (cell.tied === 'no') return <span class="hidden">not tied</span>;
  return (
    <>
      <TieWord printed={cell.tied === 'printed'} />{' '}
      {cell.provisions.length > 0 ? (
        cell.provisions.map(({ code }) => code).join(', ')
      ) : (
        <span class="thread-gap">no provision for both</span>
      )}
    </>
  );
}
