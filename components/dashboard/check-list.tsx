import { useEffect, useState } from 'preact/hooks';
import { type CheckCount, checkCounts } from '../../review/check-counts.ts';
import type { Review } from '../../review/review.ts';
import { checkWord } from '../check-words.ts';
import type { Services } from '../services.ts';
import { counted } from '../words.ts';

type Props = { services: Services /** Ids of all reviews on this device. */; ids: readonly string[] };

/**
 * Which checks cry wolf: how often each was shown, answered and called a false hit, over all reviews on this device.
 * Worked out when it is opened; the share only ever stands with the numbers it is made of.
 */
export function CheckList({ services, ids }: Props) {
  const [open, setOpen] = useState(false);
  const [counts, setCounts] = useState<CheckCount[]>();
  const [unread, setUnread] = useState(0);
  const [said, setSaid] = useState<string>();
  const key = ids.join(' ');
  useEffect(() => {
    if (!open) return;
    let current = true;
    void openAll(services, ids).then((reviews) => {
      if (!current) return;
      setCounts(checkCounts(reviews));
      setUnread(ids.length - reviews.length);
    });
    return () => {
      current = false;
    };
  }, [open, key, services]);
  if (ids.length === 0) return null;
  const answered = (counts ?? []).filter((one) => one.answered > 0);
  const save = () => {
    const file = services.exportCheckCounts(counts ?? []);
    setSaid(file.ok ? `${file.value.name} was saved to your downloads.` : file.problem.sentence);
  };
  return (
    <details class="card about checks" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>Which checks cry wolf</h2>
        <span class="muted">Findings you called a false hit, for the standard’s owners</span>
      </summary>
      {counts && (
        <div class="checks-body">
          <p class="muted">
            Over {counted(ids.length - unread, 'review')} on this device. Check names and numbers only, none
            of any plan’s words. A query nobody answered says nothing of its check; the same words again in a
            plan count once, and so does what a copy of a review took over.
            {unread > 0 &&
              ` ${counted(unread, 'review')} could not be read and ${unread === 1 ? 'is' : 'are'} not counted.`}
          </p>
          {answered.length === 0 ? <p>No finding has been answered yet.</p> : <Table counts={answered} />}
          <div class="row">
            <button type="button" disabled={counts.length === 0} onClick={save}>
              Save as CSV for the standard’s owners
            </button>
          </div>
          <p role="status" class={said === undefined ? 'hidden' : ''}>
            {said}
          </p>
        </div>
      )}
    </details>
  );
}

function Table({ counts }: { counts: readonly CheckCount[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
    <section class="thread-scroll" aria-label="False hits by check" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Check</th>
            <th scope="col">Queries</th>
            <th scope="col">Answered</th>
            <th scope="col">False hits</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((one) => (
            <tr key={`${one.framework} ${one.version} ${one.criterion} ${one.check}`}>
              <th scope="row">
                {checkWord(one.check)} <span class="muted">{one.criterion}</span>
              </th>
              <td>{one.queries}</td>
              <td>{one.answered}</td>
              <td>{shareWord(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Under so many answers a percentage says more than is known. */
const fewAnswers = 10;

/** "3 of 12 (25%)"; without the percentage where it rests on few. */
function shareWord({ falseHits, answered }: CheckCount): string {
  const of = `${falseHits} of ${answered}`;
  return answered < fewAnswers ? of : `${of} (${Math.round((100 * falseHits) / answered)}%)`;
}

async function openAll(services: Services, ids: readonly string[]): Promise<Review[]> {
  const reviews: Review[] = [];
  for (const id of ids) {
    const answer = await services.reviews.open(id);
    if (answer.ok) reviews.push(answer.value);
  }
  return reviews;
}
