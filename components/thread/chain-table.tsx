import { gapWords, type ThreadMatrix, type ThreadRow, type ThreadTie } from '../../rubric/thread-matrix.ts';
import { ItemWords } from './item-words.tsx';
import { TieWord } from './tie-word.tsx';

/** The chain read one way, a row an item: from each need to its outcomes and provision, or from each provision back. */
export function ChainTable({ matrix, from }: { matrix: ThreadMatrix; from: 'need' | 'provision' }) {
  const rows = from === 'need' ? matrix.needs : matrix.provisions;
  const [first, second, third] =
    from === 'need' ? ['Need', 'Outcomes', 'Provision'] : ['Provision', 'Outcomes', 'Needs'];
  // Outcomes that no need leads to would not be met on the way.
  const loose = from === 'need' ? matrix.outcomes.filter((row) => row.needs.length === 0) : [];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <section class="thread-scroll" aria-label={`From ${from}`} tabIndex={0}>
        <table class="chain">
          <caption>
            {from === 'need'
              ? 'From each need to what is aimed for and done'
              : 'From each provision to what it is for'}
          </caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">{second}</th>
              <th scope="col">{third}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.item.id} row={row} from={from} />
            ))}
            {loose.map((row) => (
              <tr key={row.item.id}>
                <th scope="row">
                  <strong class="thread-gap">no need</strong>
                </th>
                <td>
                  <ItemWords item={row.item} short />
                </td>
                <td>
                  <Ties ties={row.provisions} none="no provision" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Row({ row, from }: { row: ThreadRow; from: 'need' | 'provision' }) {
  const isAlone = from === 'provision' && gapWords('provision', row) !== '';
  return (
    <tr>
      <th scope="row">
        <ItemWords item={row.item} short />
      </th>
      <td>
        <Ties ties={row.outcomes} none={isAlone || from === 'need' ? 'no outcome' : 'none'} />
      </td>
      <td>
        {from === 'need' ? (
          <Ties ties={row.provisions} none="no provision" />
        ) : (
          <Ties ties={row.needs} none={isAlone ? 'no need' : 'none'} />
        )}
      </td>
    </tr>
  );
}

function Ties({ ties, none }: { ties: readonly ThreadTie[]; none: string }) {
  if (ties.length === 0)
    return none === 'none' ? <span class="muted">none</span> : <strong class="thread-gap">{none}</strong>;
  const shown = ties.slice(0, shownAtFirst);
  const others = ties.slice(shownAtFirst);
  return (
    <>
      <TieList ties={shown} />
      {others.length > 0 && (
        <details class="more">
          <summary>
            {others.length} more<span class="hidden">: {others.map(({ item }) => item.code).join(', ')}</span>
          </summary>
          <TieList ties={others} />
        </details>
      )}
    </>
  );
}

/** More than this many under one item fold away: the next item should stay in sight. */
const shownAtFirst = 4;

function TieList({ ties }: { ties: readonly ThreadTie[] }) {
  return (
    <ul>
      {ties.map(({ item, printed }) => (
        <li key={item.id}>
          <TieWord printed={printed} /> <ItemWords item={item} short />
        </li>
      ))}
    </ul>
  );
}
