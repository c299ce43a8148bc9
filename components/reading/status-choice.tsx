import type { DocumentStatus, Plan } from '../../plan/plan.ts';
import { useActions } from '../session/use-session.ts';
import { statusWords } from '../words.ts';

const statuses: readonly DocumentStatus[] = ['draft', 'final', 'draft-amended', 'amended-final', 'unknown'];

/** Where the plan stands in its life, as it was read, to be put right. */
export function StatusChoice({ plan }: { plan: Plan }) {
  const actions = useActions();
  return (
    <label class="status-choice">
      Status of the document
      <select
        value={plan.status}
        onChange={(event) => {
          const status = statuses.find((one) => one === event.currentTarget.value);
          if (status && status !== plan.status) void actions.correct([{ kind: 'document', status }]);
        }}
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {statusWords[status]}
          </option>
        ))}
      </select>
    </label>
  );
}
